package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.rules.udmoentning.styring.Beskrivelsesafsnit;
import java.util.Optional;

/** A description of an initiative as the chief group gets it: the template's seven sections. Stateless and thread-safe. */
public final class Beskrivelsestekst {

    private Beskrivelsestekst() {}

    /**
     * {@return the description; what it does not have yet is "ikke oplyst"}
     *
     * @param strategi the strategy, for the names of its roles
     * @param beskrivelse the description to show
     * @param sprog the language of the words around the description's own
     */
    public static String text(Strategi strategi, Initiativbeskrivelse beskrivelse, Sprog sprog) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(dokument.word("beskrivelse.titel"));
        for (Beskrivelsesafsnit afsnit : Beskrivelsesafsnit.values()) {
            dokument.overskrift(afsnit.text(sprog));
            write(strategi, beskrivelse, afsnit, dokument);
        }
        return dokument.text();
    }

    private static void write(
            Strategi strategi, Initiativbeskrivelse beskrivelse, Beskrivelsesafsnit afsnit, Tekstdokument dokument) {
        switch (afsnit) {
            case NAVN -> dokument.afsnit(Optional.of(beskrivelse.getNavn()));
            case BAGGRUND -> dokument.afsnit(beskrivelse.getBaggrund());
            case FORMAAL -> dokument.afsnit(beskrivelse.getFormaal());
            case LEVERANCER -> {
                if (beskrivelse.getLeverancer().isEmpty()) {
                    dokument.afsnit(Optional.empty());
                }
                beskrivelse.getLeverancer().forEach(leverance -> write(strategi, leverance, dokument));
            }
            case ORGANISERING -> dokument.afsnit(beskrivelse.getOrganisering());
            case UDGIFTER_OG_RESSOURCER -> {
                dokument.line(dokument.word("beskrivelse.udvikling"));
                dokument.afsnit(beskrivelse.getUdgifterTilUdvikling());
                dokument.line(dokument.word("beskrivelse.implementering"));
                dokument.afsnit(beskrivelse.getUdgifterTilImplementering());
            }
            case TIDSPLAN -> dokument.afsnit(beskrivelse.getTidsplan());
        }
    }

    private static void write(Strategi strategi, Leverance leverance, Tekstdokument dokument) {
        dokument.line(leverance.getNavn());
        dokument.felt(
                "beskrivelse.ansvarlig",
                leverance
                        .getAnsvarlig()
                        .flatMap(strategi::rolle)
                        .map(Rolle::getNavn)
                        .orElse(dokument.word("ikkeOplyst")));
        leverance.getInspiration().ifPresent(kilde -> dokument.felt("beskrivelse.inspiration", kilde));
    }
}
