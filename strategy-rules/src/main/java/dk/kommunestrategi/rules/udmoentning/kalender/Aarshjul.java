package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Half;

/**
 * The wheel of the year: what recurs in running a strategy, whatever its plan is. The law has Økonomiudvalget propose the
 * budget and the council read it twice; all else recurs only where the strategy states who has the duty, or a meeting about it.
 * Immutable and thread-safe.
 *
 * @param poster what recurs, in the order of the year
 */
public record Aarshjul(List<Aarshjulspost> poster) {

    /** The council adopts the budget by the 15th of October. */
    private static final Month VEDTAGELSE = Month.OCTOBER;

    /**
     * Økonomiudvalget proposes it by the 15th of September, and the council's first reading is three weeks before the second.
     * That it is negotiated in the same month is our default, until a date says otherwise.
     */
    private static final Month FORSLAG = Month.SEPTEMBER;

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
        List<Aarshjulspost> poster = new ArrayList<>();
        poster.add(post(havere, Kalenderart.STATUS, Half.H1, Optional.empty()));
        poster.add(post(havere, Kalenderart.BUDGETBIDRAG, Half.H1, Optional.empty()));
        if (rapport.halvdel() == Half.H1) {
            poster.add(rapport);
        }
        poster.add(post(havere, Kalenderart.BUDGETFORSLAG, Half.H2, Optional.of(FORSLAG)));
        poster.add(post(havere, Kalenderart.FOERSTE_BEHANDLING, Half.H2, Optional.of(FORSLAG)));
        poster.add(post(havere, Kalenderart.BUDGETFORHANDLINGER, Half.H2, Optional.of(FORSLAG)));
        poster.add(post(havere, Kalenderart.BUDGETVEDTAGELSE, Half.H2, Optional.of(VEDTAGELSE)));
        poster.add(post(havere, Kalenderart.STATUS, Half.H2, Optional.empty()));
        if (rapport.halvdel() == Half.H2) {
            poster.add(rapport);
        }
        Moedeplan moedeplan = Moedeplan.from(strategi);
        return new Aarshjul(poster.stream()
                .filter(post -> havere.isStated(post.art()) || moedeplan.knows(post.art()))
                .toList());
    }

    private static Aarshjulspost post(Opgavehavere havere, Kalenderart art, Half halvdel, Optional<Month> maaned) {
        return new Aarshjulspost(art, halvdel, maaned, havere.ansvarlige(art), havere.organ(art));
    }
}
