package dk.kommunestrategi.benchmark;


/** The criteria that the comparison knows; each has the name of the product's criterion. */
enum Kriterium {
    LetImplementerbareFoerst,
    TidligEffektIAlleCentre,
    UdjaevnetRessourcetraek,
    LoebendeTemafokus,
    TidligstMulig
}
