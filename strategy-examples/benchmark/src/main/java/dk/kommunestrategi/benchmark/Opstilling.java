package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.CpSatModel.Kvadrat;

/**
 * Who meets the planner in a part of the comparison unless the command line says otherwise, and how CP-SAT did best in
 * trials of that part.
 *
 * @param rivaler the rivals, separated by commas
 * @param kvadrat how CP-SAT states squares
 * @param linearisering how much of its model CP-SAT puts into its linear relaxation, from 0 to 2
 */
record Opstilling(String rivaler, Kvadrat kvadrat, int linearisering) {

    static final Opstilling BEVIS = new Opstilling("cpsat,timefold,choco", Kvadrat.TRIN, 2);

    /** CP-SAT hardly finds a plan here when it minimises all criteria in one sum. */
    static final Opstilling VAERDI = new Opstilling("cpsat-lex,timefold,choco", Kvadrat.PRODUKT, 2);

    static final Opstilling NETVAERK = new Opstilling("cpsat-lex,timefold,choco", Kvadrat.PRODUKT, 0);
}
