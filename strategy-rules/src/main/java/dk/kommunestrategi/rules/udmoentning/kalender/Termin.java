package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.styring.Moede;
import java.time.LocalDate;
import java.util.Optional;

/** When something is that recurs, and the last day to put it on the agenda, where that is known. */
record Termin(Tidspunkt tidspunkt, Optional<LocalDate> dagsordensfrist) {

    static Termin of(Moede moede) {
        return new Termin(Tidspunkt.of(moede.getDato()), moede.getDagsordensfrist());
    }

    static Termin of(Tidspunkt tidspunkt) {
        return new Termin(tidspunkt, Optional.empty());
    }
}
