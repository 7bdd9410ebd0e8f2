package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One level of a policy: a criterion by itself, or several that are weighed together. Immutable and thread-safe.
 *
 * @param kriterier the criteria, in the policy's order
 * @param vaegte the weight of each
 */
public record Kriterieniveau(List<Placeringskriterium> kriterier, List<Integer> vaegte) {

    /**
     * A level; the lists are copied.
     *
     * @param kriterier the criteria, in the policy's order
     * @param vaegte the weight of each
     */
    public Kriterieniveau {
        kriterier = List.copyOf(kriterier);
        vaegte = List.copyOf(vaegte);
    }

    /** The level of these choices among the criteria known; a weight on a criterion by itself means nothing. */
    public static Kriterieniveau of(List<Kriterievalg> chosen, Map<String, Placeringskriterium> known) {
        List<Placeringskriterium> kriterier =
                chosen.stream().map(valg -> known.get(valg.getId())).toList();
        return new Kriterieniveau(
                kriterier,
                kriterier.size() == 1
                        ? List.of(1)
                        : chosen.stream().map(Kriterievalg::vaegt).toList());
    }

    /** {@return as how many criteria the level counts} */
    long vaegt() {
        return vaegte.stream().mapToLong(Integer::longValue).sum();
    }

    /** {@return whether several criteria are weighed together} */
    public boolean isVaegtet() {
        return kriterier.size() > 1;
    }

    /**
     * {@return what the level minimises, each criterion at the durations that it looks at}
     *
     * @param known what each criterion minimises
     */
    Term term(Function<Placeringskriterium, Term> known) {
        List<Term> terms = kriterier.stream().map(known).toList();
        return isVaegtet()
                ? WeightedSum.of(IntStream.range(0, terms.size())
                        .mapToObj(k -> new WeightedSum.Part(terms.get(k), vaegte.get(k)))
                        .toList())
                : terms.get(0);
    }
}
