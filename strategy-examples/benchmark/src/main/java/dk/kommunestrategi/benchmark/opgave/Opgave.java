package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A planning problem in bare numbers, as general solvers want it. Read from strategies by the published formulas, and
 * not by the product's code, so that the comparison also checks the product.
 *
 * @param navn what tables call it
 * @param request what the product is asked for
 * @param periode the half-years in which initiatives may start
 * @param kriterier what to minimise, the most important first
 * @param tidligtSenest up to which half-year an effect counts as early
 * @param initiativer the initiatives, strategy by strategy, in ascending {@code nummer}
 * @param kapacitet the capacity of each centre, {@link #UBEGRAENSET} without one
 * @param grundbelastning what each centre carries anyway, in every half-year that may carry load
 * @param temaer the number of themes, those of each strategy by themselves
 * @param rammer what may be spent
 */
public record Opgave(
        String navn,
        PlanRequest request,
        Periode periode,
        List<Kriterium> kriterier,
        int tidligtSenest,
        List<Initiativtal> initiativer,
        List<Integer> kapacitet,
        List<List<Integer>> grundbelastning,
        int temaer,
        List<Rammetal> rammer) {

    public static final int UBEGRAENSET = Integer.MAX_VALUE;

    /**
     * The numbers of one initiative.
     *
     * @param let whether it is easy to implement
     * @param varighed the half-years of its development
     * @param temaer its themes, from 0
     * @param traek its draws
     * @param starter the half-years in which it may start formally, as far as that depends on it alone; ascending
     * @param forudsaetninger the initiatives that must be developed before
     */
    public record Initiativtal(
            boolean let,
            int varighed,
            List<Integer> temaer,
            List<Traek> traek,
            List<Integer> starter,
            List<Integer> forudsaetninger) {

        /** Returns how much it draws on a centre. */
        public int niveau(int center) {
            return traek.stream()
                    .filter(single -> single.center() == center)
                    .mapToInt(Traek::niveau)
                    .sum();
        }
    }

    /**
     * What an initiative draws on one centre in each half-year of its development.
     *
     * @param center the centre, from 0
     * @param niveau how much, more than 0
     */
    public record Traek(int center, int niveau) {}

    /** Reads the problem of placing the strategy's initiatives in its own period. */
    static Opgave of(String navn, Strategi strategi) {
        return new OpgaveReader(PlanRequest.of(strategi), strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD))
                .read(navn);
    }

    /** Reads the problem of placing all initiatives of a portfolio, whose strategies have one period. */
    static Opgave of(String navn, Portefoelje portefoelje) {
        return new OpgaveReader(
                        PlanRequest.of(portefoelje), portefoelje.getPolitik().orElse(Prioriteringspolitik.STANDARD))
                .read(navn);
    }

    /** Returns H, the number of half-years in which initiatives may start. */
    public int halvaar() {
        return periode.antalHalvaar();
    }

    /**
     * What initiatives may cost together in one year.
     *
     * @param hoejst how much, in øre
     * @param udgifter what each initiative costs in that year, by the half-year of its start
     */
    public record Rammetal(long hoejst, List<List<Long>> udgifter) {

        /** Returns what an initiative costs that starts in a half-year. */
        public long udgift(int initiativ, int start) {
            return udgifter.get(initiativ).get(start);
        }
    }

    /** Returns what a centre carries anyway in a half-year that may carry load. */
    public int grundbelastning(int center, int h) {
        return grundbelastning.get(center).get(h);
    }

    /** Returns the number of initiatives. */
    public int antal() {
        return initiativer.size();
    }

    /** Returns the i-th initiative. */
    public Initiativtal initiativ(int i) {
        return initiativer.get(i);
    }

    /** Returns the number of centres. */
    public int centre() {
        return kapacitet.size();
    }

    /**
     * Returns for each initiative the starts that are left when those are dropped that come too early after a prerequisite
     * or too late before a dependent, as far as single starts show.
     */
    public List<List<Integer>> possibleStarter() {
        List<List<Integer>> possible = new ArrayList<>();
        initiativer.forEach(initiativ -> possible.add(initiativ.starter()));
        boolean aendret = true;
        while (aendret) {
            aendret = false;
            for (int i = 0; i < antal(); i++) {
                for (int j : initiativ(i).forudsaetninger()) {
                    int varighed = initiativ(j).varighed();
                    int first = possible.get(j).get(0) + varighed;
                    int senest = possible.get(i).get(possible.get(i).size() - 1) - varighed;
                    aendret |= possible.set(i, excerpt(possible.get(i), first, halvaar()))
                                    .size()
                            != possible.get(i).size();
                    aendret |=
                            possible.set(j, excerpt(possible.get(j), 0, senest)).size()
                                    != possible.get(j).size();
                }
            }
        }
        return possible;
    }

    private static List<Integer> excerpt(List<Integer> starter, int first, int senest) {
        return starter.stream().filter(h -> first <= h && h <= senest).toList();
    }

    /** Returns the number of half-years that may carry load: work may run on past the period. */
    public int halvaarMedUdvikling() {
        return initiativer.stream()
                .mapToInt(
                        initiativ -> initiativ.starter().get(initiativ.starter().size() - 1) + initiativ.varighed())
                .reduce(halvaar(), Math::max);
    }

    /** Returns the initiatives that draw on a centre. */
    public List<Integer> medTraekOn(int center) {
        return IntStream.range(0, antal())
                .filter(i -> initiativ(i).traek().stream().anyMatch(traek -> traek.center() == center))
                .boxed()
                .toList();
    }

    /** Returns the initiatives of a theme. */
    public List<Integer> underTema(int tema) {
        return IntStream.range(0, antal())
                .filter(i -> initiativ(i).temaer().contains(tema))
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return navn;
    }
}
