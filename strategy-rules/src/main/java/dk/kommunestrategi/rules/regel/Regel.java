package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import java.util.Collection;

/** A published rule: what it is called, what it means, and which passage of the source it rests on. */
public interface Regel {

    /** {@return the rule's id, which documents and results refer to; by convention the name of its class} */
    String getId();

    /**
     * {@return which version of the rule this is, from 1: a higher one wherever the rule comes to something else than
     * before, so that it shows which rule an old explanation rests on}
     */
    default int getVersion() {
        return 1;
    }

    /**
     * {@return at which durations the rule is at its worst, where they lie within ranges} A rule that does not say it cannot
     * be kept in plans that are to hold whatever durations turn out to be: a policy that asks for such plans is refused. It
     * need not do more than say it: in such plans the planning problem that it is given has no other durations than those.
     */
    default Vaerst getVaerst() {
        return Vaerst.UOPLYST;
    }

    /**
     * {@return the rule's name}
     *
     * @param sprog the language of the name
     */
    String getNavn(Sprog sprog);

    /**
     * {@return what the rule means, in one or two sentences}
     *
     * @param sprog the language of the sentences
     */
    String getBeskrivelse(Sprog sprog);

    /**
     * {@return the passage that the rule rests on, and what in the rule is our reading of it}
     *
     * @param sprog the language of the sentences
     */
    String getKilde(Sprog sprog);

    /**
     * {@return what people call the rule with this id: its name, or the id where it is none of these}
     *
     * @param regler the rules whose names are known
     * @param id as documents and results refer to it
     * @param sprog the language of the name
     */
    static String navn(Collection<? extends Regel> regler, String id, Sprog sprog) {
        return regler.stream()
                .filter(regel -> regel.getId().equals(id))
                .map(regel -> regel.getNavn(sprog))
                .findFirst()
                .orElse(id);
    }
}
