package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Half;

/**
 * The wheel of the year: what recurs in running a strategy, whatever its plan is. The law has the council adopt the budget;
 * all else recurs only where the strategy states who has the duty, or a meeting about it. Immutable and thread-safe.
 *
 * @param poster what recurs, in the order of the year
 */
public record Aarshjul(List<Aarshjulspost> poster) {

    /** The law: the council adopts the budget by the 15th of October. */
    private static final Month BUDGETMAANED = Month.OCTOBER;

    /**
     * A wheel; the list is copied.
     *
     * @param poster what recurs, in the order of the year
     */
    public Aarshjul {
        poster = List.copyOf(poster);
    }

    /**
     * {@return the wheel of a strategy}
     *
     * @param strategi the strategy, for its roles and its policy
     */
    public static Aarshjul from(Strategi strategi) {
        Styringspolitik politik = strategi.styring().politik();
        Opgavehavere havere = new Opgavehavere(strategi);
        Aarshjulspost rapport =
                post(havere, Kalenderart.AARSRAPPORT, Half.of(politik.getAarsrapportHalvaar()), Optional.empty());
        Aarshjulspost first = post(havere, Kalenderart.STATUS, Half.H1, Optional.empty());
        Aarshjulspost forhandlinger = post(havere, Kalenderart.BUDGETFORHANDLINGER, Half.H2, Optional.empty());
        Aarshjulspost vedtagelse = post(havere, Kalenderart.BUDGETVEDTAGELSE, Half.H2, Optional.of(BUDGETMAANED));
        Aarshjulspost other = post(havere, Kalenderart.STATUS, Half.H2, Optional.empty());
        List<Aarshjulspost> poster = rapport.halvdel() == Half.H1
                ? List.of(first, rapport, forhandlinger, vedtagelse, other)
                : List.of(first, forhandlinger, vedtagelse, other, rapport);
        Moedeplan moedeplan = Moedeplan.from(strategi);
        return new Aarshjul(poster.stream()
                .filter(post -> havere.isStated(post.art()) || moedeplan.knows(post.art()))
                .toList());
    }

    private static Aarshjulspost post(Opgavehavere havere, Kalenderart art, Half halvdel, Optional<Month> maaned) {
        return new Aarshjulspost(art, halvdel, maaned, havere.ansvarlige(art), havere.organ(art));
    }
}
