package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A planning problem in bare numbers, as general solvers want it. Read from the strategy by the published formulas, and
 * not by the product's code, so that the comparison also checks the product.
 *
 * @param navn what tables call it
 * @param strategi the strategy that it was read from
 * @param halvaar H, the number of half-years in which initiatives may start
 * @param kriterier what to minimise, the most important first
 * @param tidligtSenest up to which half-year an effect counts as early
 * @param initiativer the initiatives in ascending {@code nummer}
 * @param kapacitet the capacity of each centre, {@link #UBEGRAENSET} without one
 * @param temaer the number of themes
 */
public record Opgave(
        String navn,
        Strategi strategi,
        int halvaar,
        List<Kriterium> kriterier,
        int tidligtSenest,
        List<Initiativtal> initiativer,
        List<Integer> kapacitet,
        int temaer) {

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
        Prioriteringspolitik politik = strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD);
        List<Center> centre = strategi.getCentre().stream()
                .sorted(Comparator.comparing(Center::getKode))
                .toList();
        List<Initiativ> initiativer = strategi.getInitiativer().stream()
                .sorted(Comparator.comparing(Initiativ::getNummer))
                .toList();
        Map<String, Integer> centerindeks = index(centre.stream().map(Center::getKode));
        Map<Integer, Integer> temaindeks =
                index(strategi.getTemaer().stream().map(Tema::getNummer).sorted());
        Map<Integer, Integer> index = index(initiativer.stream().map(Initiativ::getNummer));
        Periode periode = strategi.getPeriode().orElseThrow();
        return new Opgave(
                navn,
                strategi,
                periode.antalHalvaar(),
                politik.getKriterier().stream()
                        .map(Kriterievalg::getId)
                        .map(Kriterium::valueOf)
                        .toList(),
                politik.getTidligtSenest(),
                initiativer.stream()
                        .map(initiativ -> new Initiativtal(
                                vurdering(initiativ).isLetImplementerbart(),
                                varighed(initiativ),
                                initiativ.getTemaer().stream()
                                        .map(temaindeks::get)
                                        .toList(),
                                vurdering(initiativ).getRessourcetraek().stream()
                                        .map(traek -> new Traek(centerindeks.get(traek.getCenter()), traek.niveau(0)))
                                        .toList(),
                                starter(initiativ, periode, politik),
                                initiativ.getAfhaengerAf().stream()
                                        .map(index::get)
                                        .toList()))
                        .toList(),
                centre.stream()
                        .map(center -> center.getKapacitet().orElse(UBEGRAENSET))
                        .toList(),
                strategi.getTemaer().size());
    }

    private static <K> Map<K, Integer> index(Stream<K> keys) {
        Map<K, Integer> index = new HashMap<>();
        keys.forEach(key -> index.put(key, index.size()));
        return index;
    }

    private static Vurdering vurdering(Initiativ initiativ) {
        return initiativ.getVurdering().orElseThrow();
    }

    private static int varighed(Initiativ initiativ) {
        return initiativ.getVarighed().orElseThrow();
    }

    private static List<Integer> starter(Initiativ initiativ, Periode periode, Prioriteringspolitik politik) {
        Budgetregel budgetregel = politik.getBudgetregel();
        int halvdel = budgetregel.getBetingelse() == Budgetbetingelse.FORHANDLINGSHALVAAR ? 2 : 1;
        boolean tilForhandling = vurdering(initiativ).getUdgiftsniveau().compareTo(budgetregel.getTaerskel()) >= 0;
        int end = politik.isAfslutIPerioden() ? varighed(initiativ) : 1;
        return IntStream.rangeClosed(initiativ.getForarbejde(), periode.antalHalvaar() - end)
                .filter(h -> initiativ
                        .getTidligst()
                        .map(tidligst -> periode.index(tidligst) <= h)
                        .orElse(true))
                .filter(h -> initiativ
                        .getSenest()
                        .map(senest -> h <= periode.index(senest))
                        .orElse(true))
                .filter(h -> !tilForhandling || periode.halvaar(h).getHalfValue() == halvdel)
                .boxed()
                .toList();
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
                    aendret |= possible.set(i, excerpt(possible.get(i), first, halvaar))
                                    .size()
                            != possible.get(i).size();
                    aendret |= possible.set(j, excerpt(possible.get(j), 0, senest)).size()
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
                .reduce(halvaar, Math::max);
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
