package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.competitor.SquareForm;

/**
 * Who meets the planner in a part of the comparison unless the command line says otherwise, and how CP-SAT did best in
 * trials of that part.
 *
 * @param rivaler the rivals, separated by commas
 * @param square how CP-SAT states squares
 * @param linearisering how much of its model CP-SAT puts into its linear relaxation, from 0 to 2
 */
record Layout(String rivaler, SquareForm square, int linearisering) {

    static final Layout PROOF = new Layout("cpsat,timefold,choco", SquareForm.TRIN, 2);

    /** CP-SAT hardly finds a plan here when it minimises all criteria in one sum. */
    static final Layout VALUE = new Layout("cpsat-lex,timefold,choco", SquareForm.PRODUKT, 2);

    /** What the others would have to know of operation, frames and several strategies they do not. */
    static final Layout FAELLES = new Layout("cpsat-lex", SquareForm.PRODUKT, 2);

    static final Layout NETVAERK = new Layout("cpsat-lex,timefold,choco", SquareForm.PRODUKT, 0);
}
