package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that no plan may break. Implementations are immutable and thread-safe.
 */
public interface Planregel extends Regel {

    /**
     * {@return everything that the rule demands in this planning problem, in ascending order of initiatives}
     *
     * @param opgave the planning problem
     */
    Stream<Krav> krav(Planopgave opgave);

    /**
     * {@return one of the rule's demands in words, as part of a sentence, for example "initiativ 2 er fastlagt til 1.
     * halvår 2026"}
     *
     * @param sprog the language of the words
     * @param arguments what the rule gave to the demand
     */
    String getKravtekst(Sprog sprog, List<?> arguments);

    /**
     * {@return the places in the strategy's document that one of the rule's demands rests on, as JSON pointers: unless
     * the rule knows better, the initiatives concerned}
     *
     * @param krav one of the demands that the rule made
     */
    default List<String> places(Krav krav) {
        return krav.initiativer().stream().map(krav.opgave()::pointer).toList();
    }
}
