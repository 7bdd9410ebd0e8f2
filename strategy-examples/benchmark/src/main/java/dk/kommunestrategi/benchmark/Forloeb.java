package dk.kommunestrategi.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The course of one solver's work on one problem: which plan it had found, and what it had proved, after how long. The
 * clock runs from its construction, so that building a model counts. Thread-safe: solvers report from their own threads.
 */
final class Forloeb {

    /**
     * A plan that was found.
     *
     * @param sekunder after how long
     * @param starts the formal start of every initiative
     */
    record Fund(double sekunder, int[] starts) {}

    private final long begyndelse = System.nanoTime();
    private final double graense;
    private final Runnable vedFund;
    private final List<Fund> fund = new ArrayList<>();
    private final List<Double> beviser = new ArrayList<>();
    private List<OptionalLong> graenser = List.of();
    private double startvektor = Double.POSITIVE_INFINITY;
    private double slut = Double.POSITIVE_INFINITY;

    /** A course that is to end after so many seconds. */
    Forloeb(double graense) {
        this(graense, () -> {});
    }

    /** A course that tells somebody of every plan as soon as it is found. */
    Forloeb(double graense, Runnable vedFund) {
        this.graense = graense;
        this.vedFund = vedFund;
    }

    /** Reports a plan. */
    synchronized void found(int[] starts) {
        fund.add(new Fund(sekunder(), starts.clone()));
        vedFund.run();
    }

    /** Reports that the values of the first so many criteria in the best plan are proved to be optimal. */
    synchronized void proved(int kriterier) {
        while (beviser.size() < kriterier) {
            beviser.add(sekunder());
        }
    }

    /** Reports that no plan as good has a smaller start vector. */
    synchronized void provedStartVector() {
        startvektor = sekunder();
    }

    /** Reports lower bounds of the criteria. */
    synchronized void bounded(List<OptionalLong> bounds) {
        graenser = List.copyOf(bounds);
    }

    /** Reports that the solver is done, for whatever reason. */
    synchronized void ended() {
        slut = sekunder();
    }

    /** Returns the seconds that are left, 0 or more. */
    double remaining() {
        return Math.max(0, graense - sekunder());
    }

    /** Returns whether the time is up. */
    boolean isOver() {
        return remaining() == 0;
    }

    private double sekunder() {
        return (System.nanoTime() - begyndelse) / 1e9;
    }

    /** Returns the plans in the order in which they were found. */
    synchronized List<Fund> fund() {
        return List.copyOf(fund);
    }

    /** Returns how many criteria were proved. */
    synchronized int beviste() {
        return beviser.size();
    }

    /** Returns after how long the first so many criteria were proved; infinite if they were not. */
    synchronized double bevisSekunder(int kriterier) {
        return beviser.size() < kriterier ? Double.POSITIVE_INFINITY : beviser.get(kriterier - 1);
    }

    /** Returns after how long the smallest start vector was proved; infinite if it was not. */
    synchronized double startvektorSekunder() {
        return startvektor;
    }

    /** Returns after how long the first plan was found; infinite without any. */
    synchronized double foersteSekunder() {
        return fund.isEmpty() ? Double.POSITIVE_INFINITY : fund.get(0).sekunder();
    }

    /** Returns after how long the solver was done. */
    synchronized double slutSekunder() {
        return slut;
    }

    /** Returns the lower bounds that were reported, in the order of the criteria; empty if none were. */
    synchronized List<OptionalLong> graenser() {
        return graenser;
    }
}
