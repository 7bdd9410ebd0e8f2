package dk.kommunestrategi.io.dagsorden.punkt;

import dk.kommunestrategi.model.sag.Dagsordensmoede;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the meeting at which an item was treated.
 *
 * @param moede the meeting as its agenda states it; empty where an item was published alone
 * @param organ the {@code kode} of the body
 * @param dato the day
 * @param tillaeg whether the item stands on the supplementary agenda
 */
public record Moedeoplysning(
        Optional<Dagsordensmoede> moede, Optional<String> organ, Optional<LocalDate> dato, boolean tillaeg) {

    /** Nothing. */
    public static final Moedeoplysning NOTHING =
            new Moedeoplysning(Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Moedeoplysning onTillaeg() {
        return new Moedeoplysning(moede, organ, dato, true);
    }
}
