package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningstilstand;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

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
        return versioner.stream()
                .map(version -> new Versionsstatus(
                        version.getArt(),
                        version.getBeslutning().stream().mapToObj(log::tilstand).findFirst()))
                .toList();
    }

    /** {@return it in words: "vedtaget", "vedtaget, men beslutningen er ophævet"} */
    @Override
    public String text(Sprog sprog) {
        return beslutning
                .filter(tilstand -> tilstand != Beslutningstilstand.GAELDER)
                .map(tilstand -> TEKSTER.text(sprog, tilstand.name(), art))
                .orElseGet(() -> art.text(sprog));
    }
}
