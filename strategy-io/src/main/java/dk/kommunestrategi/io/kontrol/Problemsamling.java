package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The problems of one document, as many as there is room for; the others are counted. Errors come before warnings, so
 * that a document with errors never looks as if it had none.
 */
public final class Problemsamling {

    private final int plads;
    private final List<Problem> fejl = new ArrayList<>();
    private final List<Problem> advarsler = new ArrayList<>();
    private int antal;

    /** A collection with room for so many. */
    public Problemsamling(int plads) {
        this.plads = plads;
    }

    /** Adds a problem, or counts it. */
    public void add(Problem problem) {
        antal++;
        List<Problem> samme = problem.erFejl() ? fejl : advarsler;
        if (samme.size() < plads) {
            samme.add(problem);
        }
    }

    /** Adds an error, which is made only if there is room for it. */
    public void addFejl(Supplier<Problem> problem) {
        if (erFyldt()) {
            antal++;
        } else {
            add(problem.get());
        }
    }

    /** Whether there is no room for more errors. */
    public boolean erFyldt() {
        return fejl.size() >= plads;
    }

    /** Whether any of them is an error. */
    public boolean harFejl() {
        return !fejl.isEmpty();
    }

    /** Whether an error of one of these kinds is among them. */
    public boolean harEnAf(Set<Problemkode> koder) {
        return fejl.stream().map(Problem::getCode).anyMatch(koder::contains);
    }

    /** The problems there was room for. */
    public List<Problem> viste() {
        List<Problem> viste = new ArrayList<>(fejl);
        advarsler.stream().limit(plads - fejl.size()).forEach(viste::add);
        return viste;
    }

    /** How many there was no room for. */
    public int udeladte() {
        return antal - viste().size();
    }
}
