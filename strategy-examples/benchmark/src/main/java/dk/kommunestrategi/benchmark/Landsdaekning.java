package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.io.ResultatJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** How long it takes to plan, explain and write the strategies of every municipality, on the cores of one machine. */
final class Landsdaekning {

    private static final int KOMMUNER = 98;

    private final Stoerrelse stoerrelse;
    private final int strategier;
    private final long skridt;
    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);
    private final StrategiJson strategiJson = new StrategiJson();
    private final ResultatJson resultatJson = new ResultatJson(Sprog.DANSK);

    /** For so many strategies of this size in each municipality, and so many steps for each of their plans. */
    Landsdaekning(Stoerrelse stoerrelse, int strategier, long skridt) {
        this.stoerrelse = stoerrelse;
        this.strategier = strategier;
        this.skridt = skridt;
    }

    void run(Kapacitet kapacitet, Tabel tabel) {
        long antal = (long) KOMMUNER * strategier;
        long begyndt = System.nanoTime();
        Optaelling optaelling = LongStream.range(0, antal)
                .parallel()
                .mapToObj(nummer -> document(Katalog.strategi(stoerrelse, kapacitet, new SplittableRandom(nummer))))
                .collect(Collectors.reducing(Optaelling.INTET, Optaelling::plus));
        double sekunder = (System.nanoTime() - begyndt) / 1e9;
        tabel.row(
                kapacitet,
                antal,
                stoerrelse,
                skridt,
                Runtime.getRuntime().availableProcessors(),
                Tabel.sekunder(sekunder),
                Tabel.helt(1_000 * sekunder / antal),
                optaelling.bevist,
                Tabel.helt(optaelling.tegn / 1e6));
    }

    /** Plans the strategy, explains every placement, and writes it all. */
    private Optaelling document(Strategi strategi) {
        Planforespoergsel forespoergsel = Planforespoergsel.builder()
                .strategi(strategi)
                .maxSkridt(skridt)
                .build();
        Planresultat plan = planner.plan(forespoergsel);
        Handleplan handleplan = plan.handleplan().orElseThrow();
        String dokument = strategiJson.write(strategi.withHandleplan(handleplan))
                + resultatJson.write(plan)
                + resultatJson.write(begrunder.explain(forespoergsel, handleplan), strategiJson.fingeraftryk(strategi));
        return new Optaelling(plan.getStatus() == Planstatus.OPTIMAL ? 1 : 0, dokument.length());
    }

    /**
     * What came of it.
     *
     * @param bevist how many plans were proved to be the best
     * @param tegn how many characters were written
     */
    private record Optaelling(long bevist, long tegn) {

        static final Optaelling INTET = new Optaelling(0, 0);

        Optaelling plus(Optaelling anden) {
            return new Optaelling(bevist + anden.bevist, tegn + anden.tegn);
        }
    }
}
