package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningstilstand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the handleplan is worth now: it came about by a decision that may since have been stopped, set aside or
 * found to be a mistake. Immutable and thread-safe.
 *
 * @param art how the version came about
 * @param beslutning whether the decision holds by which it was adopted or revised; empty where no decision is stated
 */
public record Versionsstatus(Versionsart art, Optional<Beslutningstilstand> beslutning) implements Tekst {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.historik.Historiktekster", locale));

    /**
     * {@return the status of each version of a strategy's handleplan, in their order}
     *
     * @param strategi the strategy, with its versions and its log
     */
    public static List<Versionsstatus> of(Strategi strategi) {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        if (versioner.stream().allMatch(version -> version.getBeslutning().isEmpty())) {
            return versioner.stream()
                    .map(version -> new Versionsstatus(version.getArt(), Optional.empty()))
                    .toList();
        }
        Beslutningslog log = Beslutningslog.from(strategi);
        Map<Integer, Beslutningsart> arter = arter(strategi.styring());
        return versioner.stream()
                .map(version -> new Versionsstatus(
                        version.getArt(),
                        version.getBeslutning().stream()
                                .mapToObj(post -> isMadeBy(version.getArt(), arter.get(post))
                                        ? log.tilstand(post)
                                        : Beslutningstilstand.FEJLREGISTRERET)
                                .findFirst()))
                .toList();
    }

    /** What each entry of the log decides with its corrections, by its number; those are left out that were a mistake. */
    private static Map<Integer, Beslutningsart> arter(Styring styring) {
        Map<Integer, Beslutningsart> arter = new HashMap<>();
        for (int k : styring.gaeldendePoster()) {
            Beslutning stated = styring.getBeslutninger().get(k);
            arter.put(stated.getRettelse().map(Rettelse::getPost).orElse(k + 1), stated.getArt());
        }
        return arter;
    }

    /** An entry that was corrected to another kind of decision makes no such version. */
    private static boolean isMadeBy(Versionsart art, @Nullable Beslutningsart beslutning) {
        return art.beslutning().equals(Optional.ofNullable(beslutning));
    }

    /** {@return it in words: "vedtaget", "vedtaget, men beslutningen er siden ophævet"} */
    @Override
    public String text(Sprog sprog) {
        return beslutning
                .filter(tilstand -> tilstand != Beslutningstilstand.GAELDER)
                .map(tilstand -> TEKSTER.text(sprog, tilstand.name(), art))
                .orElseGet(() -> art.text(sprog));
    }
}
