package dk.kommunestrategi.benchmark.competitor;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import java.time.Duration;

/**
 * Timefold, with its fastest kind of scoring, the incremental calculator, and otherwise its defaults. It proves nothing;
 * its free edition uses one thread.
 */
public record Timefold() implements Competitor {

    @Override
    public String navn() {
        return "Timefold";
    }

    @Override
    public void solve(Opgave opgave, Forloeb forloeb) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldPlan.Start.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(TimefoldBeregner.class)
                        .withInitializingScoreTrend("ANY"))
                .withTerminationSpentLimit(Duration.ofMillis(1 + (long) (1000 * forloeb.remaining())));
        Solver<TimefoldPlan> solver = SolverFactory.<TimefoldPlan>create(config).buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()
                    && event.getNewBestSolution().getScore().isFeasible()) {
                forloeb.found(event.getNewBestSolution().starts());
            }
        });
        solver.solve(new TimefoldPlan(opgave));
    }
}
