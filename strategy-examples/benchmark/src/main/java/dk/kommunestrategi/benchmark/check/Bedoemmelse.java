package dk.kommunestrategi.benchmark.check;

import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.competitor.Planlaegger;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one solver came to on one problem, calculated again from its plans.
 *
 * @param solver the solver's name
 * @param forloeb its course
 * @param forbedringer its plans, as far as each was better than all before
 */
public record Bedoemmelse(String solver, Forloeb forloeb, List<Forbedring> forbedringer) {

    /**
     * A plan that was better than all before.
     *
     * @param seconds after how long it was found
     * @param vector its values
     */
    record Forbedring(double seconds, Vector vector) {}

    /**
     * Lets a solver work on a problem for at most so many seconds, and judges its plans. A rival that breaks down is told,
     * and has what it had until then: the comparison goes on.
     */
    public static Bedoemmelse of(Competitor solver, Opgave opgave, double seconds) {
        Forloeb forloeb = new Forloeb(seconds);
        try {
            solver.solve(opgave, forloeb);
        } catch (RuntimeException failure) {
            if (solver instanceof Planlaegger) {
                throw failure;
            }
            System.err.println(opgave + ": " + solver.navn() + " failed: " + failure);
        }
        forloeb.ended();
        return of(solver.navn(), opgave, forloeb);
    }

    /**
     * Judges the plans that a solver reported.
     *
     * @throws IllegalStateException if one of them breaks a rule, or if the product judges the best one otherwise
     */
    public static Bedoemmelse of(String solver, Opgave opgave, Forloeb forloeb) {
        List<Forbedring> forbedringer = new ArrayList<>();
        int[] best = {};
        for (Forloeb.Findings findings : forloeb.findings()) {
            List<String> brud = Efterregning.brud(opgave, findings.starts());
            if (!brud.isEmpty()) {
                throw new IllegalStateException(opgave + ": a plan of " + solver + " breaks rules: " + brud);
            }
            Vector vector = Efterregning.vector(opgave, findings.starts());
            if (forbedringer.isEmpty() || vector.compareTo(sidste(forbedringer)) < 0) {
                forbedringer.add(new Forbedring(findings.seconds(), vector));
                best = findings.starts();
            }
        }
        if (!forbedringer.isEmpty()) {
            checkMedProduktet(solver, opgave, best, sidste(forbedringer));
        }
        return new Bedoemmelse(solver, forloeb, forbedringer);
    }

    private static void checkMedProduktet(String solver, Opgave opgave, int[] starts, Vector vector) {
        Evaluering evaluering = Efterregning.produktets(opgave, starts);
        if (!evaluering.getProblems().isEmpty()
                || !Efterregning.vector(evaluering).equals(vector)) {
            throw new IllegalStateException(opgave + ": the product finds " + Efterregning.vector(evaluering) + " and "
                    + evaluering.getProblems() + " in a plan of " + solver + ", the plain formulas " + vector);
        }
    }

    private static Vector sidste(List<Forbedring> forbedringer) {
        return forbedringer.get(forbedringer.size() - 1).vector();
    }

    /** Returns the values of the best plan of all, if there is any. */
    public Optional<Vector> best() {
        return after(Double.POSITIVE_INFINITY);
    }

    /** Returns the values of the best plan that was found within so many seconds. */
    public Optional<Vector> after(double seconds) {
        return forbedringer.stream()
                .filter(forbedring -> forbedring.seconds() <= seconds)
                .reduce((before, after) -> after)
                .map(Forbedring::vector);
    }

    /**
     * Checks that nobody has a better plan than somebody else has proved to be best, nor another one where the start
     * vector is proved as well.
     *
     * @throws IllegalStateException if somebody has
     */
    public static void checkProofs(Opgave opgave, List<Bedoemmelse> bedoemmelser) {
        for (Bedoemmelse proof : bedoemmelser) {
            int proven = proof.forloeb.proven();
            for (Bedoemmelse other : bedoemmelser) {
                if (proven > 0
                        && other.best().isPresent()
                        && other.best()
                                        .get()
                                        .first(proven)
                                        .compareTo(proof.best().orElseThrow().first(proven))
                                < 0) {
                    throw new IllegalStateException(opgave + ": " + proof.solver + " has proved "
                            + proof.best().get() + " in " + proven + " criteria, but " + other.solver + " has "
                            + other.best().get());
                }
                if (proof.hasProvenStartVector()
                        && other.hasProvenStartVector()
                        && !Arrays.equals(proof.sidsteStarts(), other.sidsteStarts())) {
                    throw new IllegalStateException(opgave + ": " + proof.solver + " and " + other.solver
                            + " have proved different start vectors to be smallest");
                }
            }
        }
    }

    private boolean hasProvenStartVector() {
        return Double.isFinite(forloeb.startVectorSeconds());
    }

    private int[] sidsteStarts() {
        List<Forloeb.Findings> findings = forloeb.findings();
        return findings.get(findings.size() - 1).starts();
    }
}
