package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Size;
import java.io.IOException;
import java.util.List;

/**
 * The command line of the comparison: the part to run, then options. Prints Markdown to stdout.
 *
 * <pre>
 * proof          time until all criteria are proved, and the start vector as well
 * capacity-free  values after 1, 5, 10 and 60 s, without capacities
 * capacities     the same with tight capacities
 * networks       the same for project networks
 * scale          time and memory of the planner alone, up to 100,000 initiatives
 * country        time to plan, explain and write the strategies of 98 municipalities
 * cold           time from the start of a JVM to the first plan
 * psplib         whether the planner settles project networks of the library PSPLIB, in --folder
 * portfolio      values after 2, 10 and 60 s of a joint plan of 12 strategies on the same centres and money
 *
 * --sizes 15x6x10,30x6x10  initiatives x half-years x centres; for networks the numbers of activities
 * --seeds 5                how many of the ten seeds, or which: 6-10
 * --catalogue easy         or hard, for proof: without capacities, the work in the period, hardly anything settled at once
 * --seconds 60             the time limit of each solver on each problem
 * --rivals cpsat,timefold,choco   or none; cpsat-sum and cpsat-lex are CP-SAT in one of its two ways
 * --capacity none,tight    for proof, scale, country and cold
 * --threads 2              of CP-SAT
 * --squares TRIN,PRODUKT   CP-SAT's statements of squares: PRODUKT, TANGENTER, TRIN, TABEL
 * --linearization 2        of CP-SAT
 * --steps 5000000          of the planner
 * --heap 2g                of the JVMs that scale starts
 * --strategies 50          of each municipality, for country
 * --folder DIR             networks as .sm files, and the shortest times in optimum/optimum.csv, for psplib
 * </pre>
 */
public final class Sammenligning {

    /** How many strategies a municipality plans together. */
    private static final int STRATEGIER = 12;

    private Sammenligning() {}

    /** Runs one part. */
    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        String del = arguments.isEmpty() ? "" : arguments.get(0);
        Valg valg = new Valg(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
        switch (del) {
            case "proof" -> new Bevissammenligning(valg).run();
            case "capacity-free" ->
                new Vaerdisammenligning(valg).kataloger("60x12x10,100x12x10,300x20x12,1000x20x50", Kapacitet.INGEN);
            case "capacities" -> new Vaerdisammenligning(valg).kataloger("300x20x12,1000x20x50", Kapacitet.STRAM);
            case "networks" -> new Vaerdisammenligning(valg).netvaerk("30,60,90,120");
            case "scale" -> new Skalering(valg).run();
            case "country" -> country(valg);
            case "cold" -> new Koldstart(valg).run();
            case "psplib" -> psplib(valg);
            case "portfolio" -> new Vaerdisammenligning(valg, 2, 10).faelles(STRATEGIER, "15x12x20");
            default -> {
                System.err.println(
                        "Usage: proof | capacity-free | capacities | networks | scale | country | cold | psplib | portfolio, then options:"
                                + " --sizes --seeds --seconds --rivals --capacity --catalogue --threads --squares --linearization --steps --heap --strategies --folder");
                System.exit(2);
            }
        }
    }

    private static void psplib(Valg valg) throws IOException {
        if (!Projektnetproeve.isPossible(valg.folder())) {
            System.err.println("There are no networks in " + valg.folder() + ": state --folder, with .sm files and "
                    + Projektnetproeve.OPTIMA);
            System.exit(2);
        }
        new Projektnetproeve(valg.folder(), valg.seconds()).run();
    }

    private static void country(Valg valg) {
        Table table =
                new Table("capacities", "strategies", "size", "steps", "cores", "s", "ms each", "proved", "MB of JSON");
        for (Size size : valg.sizes("100x12x10")) {
            for (Kapacitet kapacitet : valg.kapaciteter("none,tight")) {
                new Landsdaekning(size, valg.strategier(), valg.skridt(200_000)).run(kapacitet, table);
            }
        }
    }
}
