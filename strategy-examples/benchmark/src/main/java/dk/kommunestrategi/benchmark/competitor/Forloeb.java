package dk.kommunestrategi.benchmark.competitor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The course of one solver's work on one problem: which plan it had found, and what it had proved, after how long. The
 * clock runs from its construction, so that building a model counts. Thread-safe: solvers report from their own threads.
 */
public final class Forloeb {

    /**
     * A plan that was found.
     *
     * @param seconds after how long
     * @param starts the formal start of every initiative
     */
    public record Findings(double seconds, int[] starts) {}

    private final long begyndelse = System.nanoTime();
    private final double limit;
    private final Runnable vedFindings;
    private final List<Findings> findings = new ArrayList<>();
    private final List<Double> proofs = new ArrayList<>();
    private List<OptionalLong> limits = List.of();
    private double startVector = Double.POSITIVE_INFINITY;
    private double end = Double.POSITIVE_INFINITY;

    /** A course that is to end after so many seconds. */
    public Forloeb(double limit) {
        this(limit, () -> {});
    }

    /** A course that tells somebody of every plan as soon as it is found. */
    public Forloeb(double limit, Runnable vedFindings) {
        this.limit = limit;
        this.vedFindings = vedFindings;
    }

    /** Reports a plan. */
    public synchronized void found(int[] starts) {
        findings.add(new Findings(seconds(), starts.clone()));
        vedFindings.run();
    }

    /** Reports that the values of the first so many criteria in the best plan are proved to be optimal. */
    synchronized void proved(int kriterier) {
        while (proofs.size() < kriterier) {
            proofs.add(seconds());
        }
    }

    /** Reports that no plan as good has a smaller start vector. */
    synchronized void provedStartVector() {
        startVector = seconds();
    }

    /** Reports lower bounds of the criteria. */
    synchronized void bounded(List<OptionalLong> bounds) {
        limits = List.copyOf(bounds);
    }

    /** Reports that the solver is done, for whatever reason. */
    public synchronized void ended() {
        end = seconds();
    }

    /** Returns the seconds that are left, 0 or more. */
    public double remaining() {
        return Math.max(0, limit - seconds());
    }

    /** Returns whether the time is up. */
    public boolean isOver() {
        return remaining() == 0;
    }

    private double seconds() {
        return (System.nanoTime() - begyndelse) / 1e9;
    }

    /** Returns the plans in the order in which they were found. */
    public synchronized List<Findings> findings() {
        return List.copyOf(findings);
    }

    /** Returns how many criteria were proved. */
    public synchronized int proven() {
        return proofs.size();
    }

    /** Returns after how long the first so many criteria were proved; infinite if they were not. */
    public synchronized double proofSeconds(int kriterier) {
        return proofs.size() < kriterier ? Double.POSITIVE_INFINITY : proofs.get(kriterier - 1);
    }

    /** Returns after how long the smallest start vector was proved; infinite if it was not. */
    public synchronized double startVectorSeconds() {
        return startVector;
    }

    /** Returns after how long the first plan was found; infinite without any. */
    public synchronized double firstSeconds() {
        return findings.isEmpty() ? Double.POSITIVE_INFINITY : findings.get(0).seconds();
    }

    /** Returns after how long the solver was done. */
    public synchronized double endSeconds() {
        return end;
    }

    /** Returns the lower bounds that were reported, in the order of the criteria; empty if none were. */
    public synchronized List<OptionalLong> limits() {
        return limits;
    }
}
