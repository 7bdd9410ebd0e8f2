package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.rules.Evaluering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one solver came to on one problem, calculated again from its plans.
 *
 * @param loeser the solver's name
 * @param forloeb its course
 * @param forbedringer its plans, as far as each was better than all before
 */
record Bedoemmelse(String loeser, Forloeb forloeb, List<Forbedring> forbedringer) {

    /**
     * A plan that was better than all before.
     *
     * @param sekunder after how long it was found
     * @param vektor its values
     */
    record Forbedring(double sekunder, Vektor vektor) {}

    /** Lets a solver work on a problem for at most so many seconds, and judges its plans. */
    static Bedoemmelse of(Loeser loeser, Opgave opgave, double sekunder) {
        Forloeb forloeb = new Forloeb(sekunder);
        loeser.solve(opgave, forloeb);
        forloeb.ended();
        return of(loeser.navn(), opgave, forloeb);
    }

    /**
     * Judges the plans that a solver reported.
     *
     * @throws IllegalStateException if one of them breaks a rule, or if the product judges the best one otherwise
     */
    static Bedoemmelse of(String loeser, Opgave opgave, Forloeb forloeb) {
        List<Forbedring> forbedringer = new ArrayList<>();
        int[] bedste = {};
        for (Forloeb.Fund fund : forloeb.fund()) {
            List<String> brud = Efterregning.brud(opgave, fund.starts());
            if (!brud.isEmpty()) {
                throw new IllegalStateException(opgave + ": a plan of " + loeser + " breaks rules: " + brud);
            }
            Vektor vektor = Efterregning.vektor(opgave, fund.starts());
            if (forbedringer.isEmpty() || vektor.compareTo(sidste(forbedringer)) < 0) {
                forbedringer.add(new Forbedring(fund.sekunder(), vektor));
                bedste = fund.starts();
            }
        }
        if (!forbedringer.isEmpty()) {
            checkMedProduktet(loeser, opgave, bedste, sidste(forbedringer));
        }
        return new Bedoemmelse(loeser, forloeb, forbedringer);
    }

    private static void checkMedProduktet(String loeser, Opgave opgave, int[] starts, Vektor vektor) {
        Evaluering evaluering = Efterregning.produktets(opgave, starts);
        if (!evaluering.getProblems().isEmpty()
                || !Efterregning.vektor(evaluering).equals(vektor)) {
            throw new IllegalStateException(opgave + ": the product finds " + Efterregning.vektor(evaluering) + " and "
                    + evaluering.getProblems() + " in a plan of " + loeser + ", the plain formulas " + vektor);
        }
    }

    private static Vektor sidste(List<Forbedring> forbedringer) {
        return forbedringer.get(forbedringer.size() - 1).vektor();
    }

    /** Returns the values of the best plan of all, if there is any. */
    Optional<Vektor> bedste() {
        return efter(Double.POSITIVE_INFINITY);
    }

    /** Returns the values of the best plan that was found within so many seconds. */
    Optional<Vektor> efter(double sekunder) {
        return forbedringer.stream()
                .filter(forbedring -> forbedring.sekunder() <= sekunder)
                .reduce((foer, efter) -> efter)
                .map(Forbedring::vektor);
    }

    /**
     * Checks that nobody has a better plan than somebody else has proved to be best, nor another one where the start
     * vector is proved as well.
     *
     * @throws IllegalStateException if somebody has
     */
    static void checkBeviser(Opgave opgave, List<Bedoemmelse> bedoemmelser) {
        for (Bedoemmelse bevis : bedoemmelser) {
            int beviste = bevis.forloeb.beviste();
            for (Bedoemmelse anden : bedoemmelser) {
                if (beviste > 0
                        && anden.bedste().isPresent()
                        && anden.bedste()
                                        .get()
                                        .foerste(beviste)
                                        .compareTo(bevis.bedste().orElseThrow().foerste(beviste))
                                < 0) {
                    throw new IllegalStateException(opgave + ": " + bevis.loeser + " has proved "
                            + bevis.bedste().get() + " in " + beviste + " criteria, but " + anden.loeser + " has "
                            + anden.bedste().get());
                }
                if (bevis.harBevistStartvektor()
                        && anden.harBevistStartvektor()
                        && !Arrays.equals(bevis.sidsteStarts(), anden.sidsteStarts())) {
                    throw new IllegalStateException(opgave + ": " + bevis.loeser + " and " + anden.loeser
                            + " have proved different start vectors to be smallest");
                }
            }
        }
    }

    private boolean harBevistStartvektor() {
        return Double.isFinite(forloeb.startvektorSekunder());
    }

    private int[] sidsteStarts() {
        List<Forloeb.Fund> fund = forloeb.fund();
        return fund.get(fund.size() - 1).starts();
    }
}
