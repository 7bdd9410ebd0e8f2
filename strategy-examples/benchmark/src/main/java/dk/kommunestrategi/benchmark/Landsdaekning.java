package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.io.ResultatJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** How long it takes to plan, explain and write the strategies of every municipality, on the cores of one machine. */
final class Landsdaekning {

    private static final int KOMMUNER = 98;

    private final Stoerrelse stoerrelse;
    private final int strategier;
    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);
    private final StrategiJson strategiJson = new StrategiJson();
    private final ResultatJson resultatJson = new ResultatJson(Sprog.DANSK);

    /** For so many strategies of this size in each municipality. */
    Landsdaekning(Stoerrelse stoerrelse, int strategier) {
        this.stoerrelse = stoerrelse;
        this.strategier = strategier;
    }

    void run() {
        Tabel tabel = new Tabel("capacities", "strategies", "size", "cores", "s", "ms each", "MB of JSON");
        for (Kapacitet kapacitet : Kapacitet.values()) {
            long antal = (long) KOMMUNER * strategier;
            long begyndt = System.nanoTime();
            long tegn = LongStream.range(0, antal)
                    .parallel()
                    .map(nummer -> document(Katalog.strategi(stoerrelse, kapacitet, new SplittableRandom(nummer)))
                            .length())
                    .sum();
            double sekunder = (System.nanoTime() - begyndt) / 1e9;
            tabel.row(
                    kapacitet,
                    antal,
                    stoerrelse,
                    Runtime.getRuntime().availableProcessors(),
                    Tabel.sekunder(sekunder),
                    Tabel.helt(1_000 * sekunder / antal),
                    Tabel.helt(tegn / 1e6));
        }
    }

    /** Returns the strategy with its plan, and the reasons for every placement, as JSON. */
    private String document(Strategi strategi) {
        Planforespoergsel forespoergsel = Planforespoergsel.of(strategi);
        Planresultat plan = planner.plan(forespoergsel);
        Handleplan handleplan = Handleplan.builder()
                .periode(plan.getPeriode().orElseThrow())
                .placeringer(plan.getPlaceringer())
                .build();
        Strategi planlagt = strategi.withHandleplan(handleplan);
        return strategiJson.write(planlagt)
                + resultatJson.write(plan)
                + resultatJson.write(begrunder.explain(forespoergsel, handleplan), strategiJson.fingeraftryk(strategi));
    }
}
