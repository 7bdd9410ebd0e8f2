package dk.kommunestrategi.benchmark.opgave;

/** The criteria that the comparison knows; each has the name of the product's criterion. */
public enum Kriterium {
    LetImplementerbareFoerst,
    TidligEffektIAlleCentre,
    UdjaevnetRessourcetraek,
    LoebendeTemafokus,
    TidligstMulig
}
