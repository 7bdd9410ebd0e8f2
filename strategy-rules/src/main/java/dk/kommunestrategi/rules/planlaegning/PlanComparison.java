package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.begrundelse.Aendring;
import dk.kommunestrategi.rules.plan.begrundelse.Kriterievirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What other complete plans are worth against one: level by level, criterion by criterion, fact by fact. */
public final class PlanComparison {

    private final Judge judge;
    private final TimeLimit time;
    private final int[] before;
    private final List<Term> terms;
    private final long[] values;

    /**
     * A comparison with this plan.
     *
     * @param before its starts
     * @param time the time that there is
     */
    public PlanComparison(Judge judge, int[] before, TimeLimit time) {
        this.judge = judge;
        this.time = time;
        this.before = before.clone();
        this.terms = judge.kriterier().stream().map(judge::term).toList();
        this.values = values(this.before);
    }

    private long[] values(int[] starts) {
        return terms.stream()
                .mapToLong(term -> {
                    time.meter().pass(starts.length);
                    return term.value(starts);
                })
                .toArray();
    }

    /** Returns whether another plan is worth the same by every criterion. */
    public boolean isEqual(int[] after) {
        return Arrays.equals(values, values(after));
    }

    /** Returns what another plan does on each level, the most important first; asks between two facts whether time is up. */
    public List<Niveauvirkning> niveauer(int[] after) {
        long[] later = values(after);
        TermComparison comparison = new TermComparison(judge.opgave(), before, after, time);
        List<Niveauvirkning> niveauer = new ArrayList<>();
        int k = 0;
        for (Kriterieniveau niveau : judge.niveauer()) {
            List<Kriterievirkning> kriterier = new ArrayList<>();
            for (Placeringskriterium kriterium : niveau.kriterier()) {
                List<Aendring> aendringer = terms.get(k).accept(comparison);
                kriterier.add(new Kriterievirkning(
                        new Virkning(kriterium.getId(), values[k], later[k]),
                        niveau.vaegte().get(kriterier.size()),
                        aendringer));
                k++;
            }
            niveauer.add(new Niveauvirkning(kriterier));
        }
        return niveauer;
    }
}
