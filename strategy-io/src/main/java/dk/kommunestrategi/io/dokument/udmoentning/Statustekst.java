package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Fremskridt;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Initiativstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The half-yearly status and the annual report as they are laid before management group and committee. Thread-safe. */
public final class Statustekst {

    private final Strategi strategi;
    private final Sprog sprog;
    private final Udmoentningstekster tekster;

    private Statustekst(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.sprog = sprog;
        this.tekster = new Udmoentningstekster(sprog);
    }

    /**
     * {@return the half-yearly status}
     *
     * @param strategi the strategy that is reported on
     * @param status the status to put into words
     * @param sprog the language of the document
     */
    public static Dokument dokument(Strategi strategi, Halvaarsstatus status, Sprog sprog) {
        return new Statustekst(strategi, sprog).dokument(status);
    }

    /**
     * {@return the annual report}
     *
     * @param strategi the strategy that is reported on
     * @param rapport the report to put into words
     * @param sprog the language of the document
     */
    public static Dokument dokument(Strategi strategi, Aarsrapport rapport, Sprog sprog) {
        return new Statustekst(strategi, sprog).dokument(rapport);
    }

    private Dokument dokument(Halvaarsstatus status) {
        List<Fact> facts = new ArrayList<>(List.of(modtager(Opgave.BESLUTTER_PAA_HALVAARLIG_STATUS)));
        facts.addAll(omHelheden(status.omHelheden()));
        facts.addAll(omAlle(status.initiativer()));
        return page(tekster.word("status.titel", status.halvaar()), facts, sections(status.initiativer()));
    }

    private Dokument dokument(Aarsrapport rapport) {
        List<Fact> facts = new ArrayList<>(List.of(modtager(Opgave.MODTAGER_AARSRAPPORT)));
        facts.addAll(omHelheden(rapport.omHelheden()));
        facts.addAll(omAlle(rapport.initiativer()));
        facts.add(tekster.fact(
                "rapport.udgifter",
                rapport.udgifter().map(beloeb -> beloeb.text(sprog)).orElse(tekster.word("ikkeOplyst"))));
        List<Section> sections = new ArrayList<>(sections(rapport.initiativer()));
        new Maaltekst(strategi, sprog).section().ifPresent(sections::add);
        for (int k = 0; k < rapport.indikatorer().size(); k++) {
            sections.add(new Indikatortekst(strategi, rapport.indikatorer().get(k), sprog).section(k + 1));
        }
        return page(tekster.word("rapport.titel", Integer.toString(rapport.aar())), facts, sections);
    }

    private Dokument page(String title, List<Fact> facts, List<Section> sections) {
        String subtitle = strategi.getNavn() + ", " + strategi.getKommune().getNavn();
        List<Block> lead = new ArrayList<>(List.of(Facts.of(facts)));
        if (strategi.getInitiativer().isEmpty()) {
            lead.add(Paragraph.of(tekster.word("status.udenInitiativer")));
        }
        return new Page(sprog, title, subtitle, lead, sections);
    }

    /** Whom it goes to: whoever has the duty in this strategy, and in no other. */
    private Fact modtager(Opgave opgave) {
        return tekster.fact(
                "status.til",
                strategi.getRoller().stream()
                        .filter(rolle -> rolle.alleOpgaver().contains(opgave))
                        .map(Rolle::getNavn)
                        .findFirst()
                        .orElse(tekster.word("ikkeOplyst")));
    }

    private List<Fact> omHelheden(List<Beslutning> beslutninger) {
        return beslutninger.stream()
                .map(beslutning -> tekster.fact("status.helhed", beslutning(beslutning)))
                .toList();
    }

    /** How many initiatives are how far; nothing where there are none. */
    private Optional<Fact> tilstande(List<Initiativstatus> initiativer) {
        List<String> tilstande = Stream.of(Initiativtilstand.values())
                .flatMap(tilstand -> Stream.of(initiativer.stream()
                                .filter(initiativ -> initiativ.tilstand() == tilstand)
                                .count())
                        .filter(antal -> antal > 0)
                        .map(antal -> antal + " " + tilstand.text(sprog)))
                .toList();
        return initiativer.isEmpty()
                ? Optional.empty()
                : Optional.of(tekster.fact("status.initiativer", sprog.list(tilstande)));
    }

    /** How far the initiatives are together, and what would be the same in the section of each. */
    private List<Fact> omAlle(List<Initiativstatus> initiativer) {
        return Stream.concat(
                        tilstande(initiativer).stream(),
                        faellesEffekt(initiativer).map(effekt -> tekster.fact("status.effektAlle", effekt)).stream())
                .toList();
    }

    /** What is to be said of the effect of several initiatives, where it is the same of each. */
    private Optional<String> faellesEffekt(List<Initiativstatus> initiativer) {
        List<Optional<String>> effekter = initiativer.stream()
                .map(initiativ -> initiativ.effekt().map(this::text))
                .distinct()
                .toList();
        return initiativer.size() > 1 && effekter.size() == 1 ? effekter.get(0) : Optional.empty();
    }

    private List<Section> sections(List<Initiativstatus> initiativer) {
        boolean isEffektSaid = faellesEffekt(initiativer).isPresent();
        return initiativer.stream()
                .map(initiativ -> section(initiativ, isEffektSaid))
                .toList();
    }

    private Section section(Initiativstatus status, boolean isEffektSaid) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "status.tilstand",
                status.standset()
                        .map(standset -> tekster.word("status.standset", status.tilstand(), standset.getArt()))
                        .orElse(status.tilstand().text(sprog))));
        facts.add(tekster.fact(
                "status.planlagt",
                status.plannedStart().map(sprog::halvaar).orElse(tekster.word("status.ikkePlaceret"))));
        status.afvigelse().ifPresent(halvaar -> facts.add(tekster.fact("status.afvigelse", afvigelse(halvaar))));
        status.overskredet()
                .ifPresent(halvaar ->
                        facts.add(tekster.fact("status.afvigelse", tekster.antal("status.venter", halvaar))));
        status.fremskridt().ifPresent(fremskridt -> facts.add(tekster.fact("status.udvikling", text(fremskridt))));
        status.effekt()
                .filter(afklaring -> !isEffektSaid)
                .ifPresent(afklaring -> facts.add(tekster.fact("status.effekt", text(afklaring))));
        status.notat()
                .flatMap(Statusnotat::getFremdrift)
                .ifPresent(tekst -> facts.add(tekster.fact("status.fremdrift", tekst)));
        status.sinceLast().forEach(beslutning -> facts.add(tekster.fact("status.sidenSidst", beslutning(beslutning))));
        status.notat()
                .flatMap(Statusnotat::getNaeste)
                .ifPresent(tekst -> facts.add(tekster.fact("status.naeste", tekst)));
        if (!status.udestaaende().isEmpty()) {
            facts.add(tekster.fact(
                    "status.udestaar",
                    status.udestaaende().stream()
                            .map(trin -> trin.text(sprog) + ".")
                            .collect(Collectors.joining(" "))));
        }
        status.anbefaling()
                .ifPresent(anbefaling -> facts.add(tekster.fact("status.anbefaling", anbefaling.text(sprog))));
        return new Section(
                "initiativ-" + status.initiativ().getNummer(),
                status.initiativ().betegnelse(),
                List.of(Facts.of(facts)));
    }

    private String afvigelse(int halvaar) {
        if (halvaar == 0) {
            return tekster.word("status.somPlanlagt");
        }
        if (Math.abs(halvaar) == 1) {
            return tekster.word(halvaar > 0 ? "status.etSenere" : "status.etTidligere");
        }
        return tekster.word(halvaar > 0 ? "status.senere" : "status.tidligere", Integer.toString(Math.abs(halvaar)));
    }

    /** What is expected rests on the card's word, or on nothing but our assumption, and says so. */
    private String text(Fremskridt fremskridt) {
        Varighed varighed = fremskridt.varighed();
        return tekster.word(
                varighed.isKendt() ? "status.udviklet" : "status.udvikletForudsat",
                fremskridt.begyndt(),
                tekster.antal("status.halvaar", fremskridt.halvaar()),
                tekster.antal("status.halvaar", varighed.forventet()));
    }

    private String text(Effektafklaring afklaring) {
        return tekster.word(afklaring.isAfklaret() ? "status.afklaret" : "status.ikkeAfklaret")
                + (afklaring.mangler().isEmpty()
                        ? ""
                        : " (" + Tekst.list(afklaring.mangler()).text(sprog) + ")");
    }

    private String beslutning(Beslutning beslutning) {
        String tid = beslutning
                .getDato()
                .map(dato -> Tidspunkt.of(dato))
                .orElse(Tidspunkt.of(beslutning.getHalvaar()))
                .text(sprog);
        String organ = strategi.rolle(beslutning.getOrgan())
                .map(rolle -> rolle.getNavn() + ", ")
                .orElse("");
        return beslutning.getArt().text(sprog) + metoder(beslutning) + " (" + organ + tid + ")"
                + beslutning.getBegrundelse().map(why -> ": " + why).orElse("");
    }

    /** The indicators whose method is approved, by name. */
    private String metoder(Beslutning beslutning) {
        List<String> indikatorer = strategi.styring().getIndikatorer().stream()
                .filter(indikator -> beslutning.getIndikatorer().contains(indikator.getKode()))
                .map(Indikator::getNavn)
                .toList();
        return indikatorer.isEmpty() ? "" : ": " + sprog.list(indikatorer);
    }
}
