package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.check.Bedoemmelse;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.competitor.Planlaegger;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Projektnet;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether the planner finds a plan for project networks within the shortest time that is known, and proves that there is none
 * within less: what general solvers for scheduling are measured by.
 */
final class Projektnetproeve {

    /** Where in a folder the shortest times stand. */
    static final String OPTIMA = "optimum/optimum.csv";

    private final Path folder;
    private final double seconds;
    private final Planner planner = Planner.standard();
    private final Table table = new Table("deadline", "networks", "settled", "median s", "worst s");

    /** With networks and their shortest times, as {@code name,time} in {@value #OPTIMA}; so many seconds for each. */
    Projektnetproeve(Path folder, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /** Returns whether there are shortest times in a folder. */
    static boolean isPossible(Path folder) {
        return Files.exists(folder.resolve(OPTIMA));
    }

    void run() throws IOException {
        List<String> linjer = Files.readAllLines(folder.resolve(OPTIMA));
        run("the shortest time", linjer, 0);
        run("one less", linjer, 1);
    }

    private void run(String deadline, List<String> linjer, int less) throws IOException {
        int networks = 0;
        List<Double> settled = new ArrayList<>();
        for (String linje : linjer) {
            String[] felter = linje.split(",", -1);
            if (felter.length == 2 && Files.exists(folder.resolve(felter[0]))) {
                networks++;
                Opgave opgave = Projektnet.read(folder.resolve(felter[0])).opgave(Integer.parseInt(felter[1].strip()) - less);
                long begun = System.nanoTime();
                if (isSettled(opgave, less == 0)) {
                    settled.add((System.nanoTime() - begun) / 1e9);
                }
            }
        }
        table.row(
                deadline,
                networks,
                settled.size(),
                settled.isEmpty() ? "–" : Table.seconds(Table.median(settled)),
                Table.seconds(Table.vaerste(settled)));
    }

    /** Stops at the first plan, or at the proof that there is none; a plan is calculated again. */
    private boolean isSettled(Opgave opgave, boolean isPossible) {
        AtomicBoolean isKnown = new AtomicBoolean();
        PlanResult result = planner.plan(
                opgave.request(),
                SearchLimits.builder()
                        .deadline(SearchLimits.Deadline.from(
                                Duration.ofNanos((long) (seconds * 1e9)), InstantSource.system()))
                        .progress(progress -> isKnown.set(true))
                        .infeasible(() -> isKnown.set(true))
                        .cancellation(isKnown::get)
                        .build());
        if (result.isPlan() != isPossible && (result.isPlan() || result.getStatus() == Planstatus.INFEASIBLE)) {
            throw new IllegalStateException(opgave + ": " + result.getStatus());
        }
        if (result.isPlan()) {
            Forloeb forloeb = new Forloeb(seconds);
            forloeb.found(starts(opgave, result));
            Bedoemmelse.of(Planlaegger.NAVN, opgave, forloeb);
        }
        return result.isPlan() || result.getStatus() == Planstatus.INFEASIBLE;
    }

    private static int[] starts(Opgave opgave, PlanResult result) {
        return result.getPlaceringer().stream()
                .sorted(Comparator.comparing(Placering::getInitiativ))
                .mapToInt(placering -> opgave.periode().index(placering.getFormelStart()))
                .toArray();
    }
}
