package dk.kommunestrategi.rules.regel.named;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Planregel;
import java.util.List;

/**
 * A rule that no plan may break, with the texts of a {@link NamedRegel} and the words of its demands under the key
 * {@code ID.krav}.
 */
public abstract class NamedPlanregel extends NamedRegel implements Planregel {

    private final Fasthed fasthed;
    private final Problemkode brudkode;

    /**
     * A rule with these texts.
     *
     * @param tekster where its texts stand
     * @param vaerst at which durations it is at its worst
     * @param fasthed how firmly its demands stand
     * @param brudkode what kind of problem a breach of it is; {@link Problemkode#EGEN_REGEL_BRUDT} where it has none of
     *     its own
     */
    protected NamedPlanregel(Tekster tekster, Vaerst vaerst, Fasthed fasthed, Problemkode brudkode) {
        super(tekster, vaerst);
        this.fasthed = fasthed;
        this.brudkode = brudkode;
    }

    @Override
    public final Fasthed getFasthed() {
        return fasthed;
    }

    @Override
    public final Problemkode getBrudkode() {
        return brudkode;
    }

    /**
     * {@return what one of the rule's demands rests on, told by the rule's texts, and written nowhere}
     *
     * @param opgave the planning problem
     * @param arguments what fills the places of the demand's words, and those of a breach beside what the demand's shape
     *     adds
     */
    protected final Kravgrund grund(Planopgave opgave, Object... arguments) {
        return variant("", opgave, arguments);
    }

    /**
     * {@return the same in other words of the rule, under the key {@code ID.krav} and the name of the variant}
     *
     * @param variant the name of the variant, appended to the key; empty for the words of most demands
     * @param opgave the planning problem
     * @param arguments what fills the places of the words, and those of a breach beside what the demand's shape adds
     */
    protected final Kravgrund variant(String variant, Planopgave opgave, Object... arguments) {
        return Kravgrund.of(this, opgave, new Kravtekst(this, variant, List.of(arguments)), arguments);
    }

    /** A demand in the words of its rule, the same where rule and arguments are. */
    private record Kravtekst(NamedPlanregel regel, String variant, List<Object> arguments) implements Tekst {

        @Override
        public String text(Sprog sprog) {
            return regel.tekster.text(sprog, regel.getId() + ".krav" + variant, arguments);
        }
    }
}
