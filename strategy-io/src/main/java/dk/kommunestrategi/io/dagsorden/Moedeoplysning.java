package dk.kommunestrategi.io.dagsorden;

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
record Moedeoplysning(
        Optional<Dagsordensmoede> moede, Optional<String> organ, Optional<LocalDate> dato, boolean tillaeg) {

    /** Nothing. */
    static final Moedeoplysning INTET = new Moedeoplysning(Optional.empty(), Optional.empty(), Optional.empty(), false);

    Moedeoplysning paaTillaeg() {
        return new Moedeoplysning(moede, organ, dato, true);
    }
}
