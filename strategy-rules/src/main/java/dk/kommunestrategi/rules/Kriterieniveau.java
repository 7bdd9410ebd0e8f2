package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.rules.opgave.Planopgave;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One level of a policy: a criterion by itself, or several that are weighed together.
 *
 * @param kriterier the criteria, in the policy's order
 * @param vaegte the weight of each; without meaning where there is only one
 */
record Kriterieniveau(List<Placeringskriterium> kriterier, List<Integer> vaegte) {

    /** The level of these choices among the criteria known. */
    static Kriterieniveau of(List<Kriterievalg> valgte, Map<String, Placeringskriterium> kendte) {
        return new Kriterieniveau(
                valgte.stream().map(valg -> kendte.get(valg.getId())).toList(),
                valgte.stream().map(Kriterievalg::getVaegt).toList());
    }

    boolean erVaegtet() {
        return kriterier.size() > 1;
    }

    /** What the level minimises. */
    Term term(Planopgave opgave) {
        List<Term> terms =
                kriterier.stream().map(kriterium -> kriterium.term(opgave)).toList();
        return erVaegtet()
                ? WeightedSum.of(IntStream.range(0, terms.size())
                        .mapToObj(k -> new WeightedSum.Part(terms.get(k), vaegte.get(k)))
                        .toList())
                : terms.get(0);
    }
}
