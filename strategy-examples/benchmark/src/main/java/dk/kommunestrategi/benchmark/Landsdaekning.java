package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Size;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** How long it takes to plan, explain and write the strategies of every municipality, on the cores of one machine. */
final class Landsdaekning {

    private static final int KOMMUNER = 98;

    private final Size size;
    private final int strategier;
    private final long skridt;
    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);
    private final StrategiJson strategiJson = new StrategiJson();
    private final ResultJson resultJson = new ResultJson(Sprog.DANSK);

    /** For so many strategies of this size in each municipality, and so many steps for each of their plans. */
    Landsdaekning(Size size, int strategier, long skridt) {
        this.size = size;
        this.strategier = strategier;
        this.skridt = skridt;
    }

    void run(Kapacitet kapacitet, Table table) {
        long antal = (long) KOMMUNER * strategier;
        long begyndt = System.nanoTime();
        Optaelling optaelling = LongStream.range(0, antal)
                .parallel()
                .mapToObj(nummer -> document(Katalog.strategi(size, kapacitet, new SplittableRandom(nummer))))
                .collect(Collectors.reducing(Optaelling.NOTHING, Optaelling::plus));
        double seconds = (System.nanoTime() - begyndt) / 1e9;
        table.row(
                kapacitet,
                antal,
                size,
                skridt,
                Runtime.getRuntime().availableProcessors(),
                Table.seconds(seconds),
                Table.helt(1_000 * seconds / antal),
                optaelling.proven,
                Table.helt(optaelling.character / 1e6));
    }

    /** Plans the strategy, explains every placement, and writes it all. */
    private Optaelling document(Strategi strategi) {
        PlanResult plan = planner.plan(PlanRequest.of(strategi), SearchLimits.ofSteps(skridt));
        Handleplan handleplan = plan.handleplan().orElseThrow();
        String dokument = strategiJson.write(strategi.withHandleplan(handleplan))
                + resultJson.write(plan)
                + resultJson.write(
                        begrunder.explain(plan), Strategidokument.of(strategi).fingeraftryk());
        return new Optaelling(plan.getStatus() == Planstatus.OPTIMAL ? 1 : 0, dokument.length());
    }

    /**
     * What came of it.
     *
     * @param proven how many plans were proved to be the best
     * @param character how many characters were written
     */
    private record Optaelling(long proven, long character) {

        static final Optaelling NOTHING = new Optaelling(0, 0);

        Optaelling plus(Optaelling other) {
            return new Optaelling(proven + other.proven, character + other.character);
        }
    }
}
