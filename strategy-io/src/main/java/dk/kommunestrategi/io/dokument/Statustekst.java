package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Initiativstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Initiativtilstand;
import java.util.Arrays;
import java.util.List;

/** The half-yearly status and the yearly report as they are laid before chief group and committee. Thread-safe. */
public final class Statustekst {

    private final Strategi strategi;
    private final Sprog sprog;

    /**
     * The texts of a strategy in a language.
     *
     * @param strategi the strategy that is reported on
     * @param sprog the language of the texts
     */
    public Statustekst(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.sprog = sprog;
    }

    /**
     * {@return the half-yearly status}
     *
     * @param status the status to put into words
     */
    public String text(Halvaarsstatus status) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(dokument.word("status.titel", status.halvaar()));
        dokument.line(strategi.getNavn() + ", " + strategi.getKommune().getNavn());
        tilstande(status.initiativer(), dokument);
        status.initiativer().forEach(initiativ -> write(initiativ, dokument));
        return dokument.text();
    }

    /**
     * {@return the yearly report}
     *
     * @param rapport the report to put into words
     */
    public String text(Aarsrapport rapport) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(dokument.word("rapport.titel", Integer.toString(rapport.aar())));
        dokument.line(strategi.getNavn() + ", " + strategi.getKommune().getNavn());
        tilstande(rapport.initiativer(), dokument);
        dokument.felt(
                "rapport.udgifter",
                rapport.udgifter().map(beloeb -> beloeb.text(sprog)).orElse(dokument.word("ikkeOplyst")));
        rapport.initiativer().forEach(initiativ -> write(initiativ, dokument));
        rapport.indikatorer()
                .forEach(udvikling -> new Indikatortekst(udvikling.indikator(), dokument, sprog).write(udvikling));
        return dokument.text();
    }

    private void tilstande(List<Initiativstatus> initiativer, Tekstdokument dokument) {
        Arrays.stream(Initiativtilstand.values()).forEach(tilstand -> {
            long antal = initiativer.stream()
                    .filter(initiativ -> initiativ.tilstand() == tilstand)
                    .count();
            if (antal > 0) {
                dokument.line("  " + tilstand.text(sprog) + ": " + antal);
            }
        });
    }

    private void write(Initiativstatus status, Tekstdokument dokument) {
        dokument.overskrift(status.initiativ().betegnelse());
        dokument.felt("status.tilstand", status.tilstand().text(sprog));
        dokument.felt(
                "status.planlagt",
                status.plannedStart().map(sprog::halvaar).orElse(dokument.word("status.ikkePlaceret")));
        status.afvigelse().ifPresent(halvaar -> dokument.felt("status.afvigelse", afvigelse(halvaar, dokument)));
        effekt(status, dokument);
        status.notat().flatMap(Statusnotat::getFremdrift).ifPresent(tekst -> dokument.felt("status.fremdrift", tekst));
        status.sidenSidst().forEach(beslutning -> dokument.felt("status.sidenSidst", beslutning(beslutning)));
        status.notat().flatMap(Statusnotat::getNaeste).ifPresent(tekst -> dokument.felt("status.naeste", tekst));
        status.anbefaling().ifPresent(anbefaling -> dokument.felt("status.anbefaling", anbefaling.text(sprog)));
    }

    private static String afvigelse(int halvaar, Tekstdokument dokument) {
        if (halvaar == 0) {
            return dokument.word("status.somPlanlagt");
        }
        if (Math.abs(halvaar) == 1) {
            return dokument.word(halvaar > 0 ? "status.etSenere" : "status.etTidligere");
        }
        return dokument.word(halvaar > 0 ? "status.senere" : "status.tidligere", Integer.toString(Math.abs(halvaar)));
    }

    /** What is settled about the effect, which it has to be for every initiative that is not ended. */
    private void effekt(Initiativstatus status, Tekstdokument dokument) {
        Effektafklaring.of(strategi, status.initiativ().getNummer())
                .filter(afklaring -> !status.tilstand().isEnd())
                .ifPresent(afklaring -> dokument.felt(
                        "status.effekt",
                        dokument.word(afklaring.isAfklaret() ? "status.afklaret" : "status.ikkeAfklaret")
                                + (afklaring.mangler().isEmpty()
                                        ? ""
                                        : " (" + Tekst.list(afklaring.mangler()).text(sprog) + ")")));
    }

    private String beslutning(Beslutning beslutning) {
        String tid = beslutning
                .getDato()
                .map(dato -> Tidspunkt.on(dato))
                .orElse(Tidspunkt.i(beslutning.getHalvaar()))
                .text(sprog);
        String organ = strategi.rolle(beslutning.getOrgan())
                .map(rolle -> rolle.getNavn() + ", ")
                .orElse("");
        return beslutning.getArt().text(sprog) + " (" + organ + tid + ")"
                + beslutning.getBegrundelse().map(why -> ": " + why).orElse("");
    }
}
