package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.udmoentning.Beskrivelsestekst;
import dk.kommunestrategi.io.dokument.udmoentning.Beskrivelsesudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.dokument.udmoentning.Rutetekst;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import org.threeten.extra.YearHalf;

/** Who approves an initiative and by what description, what is decided, how far it is, and what comes next. */
public final class Halvaarsmoede {

    private static final YearHalf HALVAAR = YearHalf.of(2024, 1);

    private Halvaarsmoede() {}

    /** Postpones Kolding's initiative 6 in the first half of 2024; the decision is an example and not Kolding's. */
    public static void main(String[] args) {
        Strategi strategi = withMoede(Eksempel.KOLDING.strategi());
        Beslutningslog log = Beslutningslog.from(strategi);
        log.rute(6).ifPresent(rute -> print(Rutetekst.dokument(rute, Sprog.DANSK)));
        Beskrivelsesudkast.draft(strategi, 6, Sprog.DANSK)
                .ifPresent(udkast -> print(Beskrivelsestekst.dokument(strategi, udkast, Sprog.DANSK)));

        log.decide(beslutning(Beslutningsart.ENDELIG_GODKENDELSE))
                .getProblems()
                .forEach(problem -> System.out.println(problem.getMessage(Sprog.DANSK)));
        Strategi udskudt =
                log.decide(beslutning(Beslutningsart.UDSKYDELSE)).getValue().orElseThrow();

        print(Statustekst.dokument(udskudt, Halvaarsstatus.from(udskudt, HALVAAR), Sprog.DANSK));
        print(Statustekst.dokument(udskudt, Aarsrapport.from(udskudt, 2024), Sprog.DANSK));
        Kalender kalender = Kalender.from(udskudt, LocalDate.of(2024, 1, 1), HALVAAR);
        print(Kalendertekst.dokument(udskudt, kalender, Sprog.DANSK));
    }

    private static void print(Dokument dokument) {
        System.out.print(dokument.text());
    }

    private static Beslutning beslutning(Beslutningsart art) {
        return Beslutning.builder()
                .art(art)
                .organ("chefgruppen")
                .addInitiativer(6)
                .halvaar(HALVAAR)
                .build();
    }

    private static Strategi withMoede(Strategi strategi) {
        return strategi.withStyring(Styring.builder()
                .from(strategi.getStyring().orElseThrow())
                .addMoede(Moede.builder()
                        .art(Moedeart.STATUSMOEDE)
                        .dato(LocalDate.of(2024, 6, 10))
                        .build())
                .build());
    }
}
