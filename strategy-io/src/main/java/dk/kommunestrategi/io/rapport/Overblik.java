package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Fold;
import dk.kommunestrategi.io.dokument.indhold.Blok.Oplysning;
import dk.kommunestrategi.io.dokument.indhold.Blok.Oplysninger;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Punkter;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.rules.Centerbelastning;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.Virkning;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** What the strategy is and what is recommended, for those who read nothing else ("overblik": overview). */
final class Overblik {

    /** Of a description, the sentences that begin before this letter are read at once. */
    private static final int KORT = 200;

    private final Rapportstof stof;

    private Overblik(Rapportstof stof) {
        this.stof = stof;
    }

    static List<Blok> write(Rapportstof stof) {
        return new Overblik(stof).blokke();
    }

    private List<Blok> blokke() {
        List<Blok> blokke = new ArrayList<>();
        stof.strategi().getBeskrivelse().map(this::begyndelse).ifPresent(blokke::add);
        blokke.add(new Prosa(
                Vaegt.BROED,
                stof.ord(
                        "overblik.plan",
                        stof.initiativer().size(),
                        stof.strategi().getTemaer().size(),
                        stof.periode().getFra(),
                        stof.periode().getTil(),
                        stof.ord("status." + stof.plan().getStatus()))));
        blokke.add(new Oplysninger(true, noegletal()));
        stof.plan().forskel().ifPresent(forskel -> blokke.addAll(forskel(forskel)));
        stof.strategi()
                .getBeskrivelse()
                .filter(beskrivelse -> ende(beskrivelse) < beskrivelse.length())
                .ifPresent(beskrivelse -> blokke.add(
                        new Fold(stof.ord("overblik.beskrivelse"), List.of(new Prosa(Vaegt.BROED, beskrivelse)))));
        return blokke;
    }

    private Prosa begyndelse(String beskrivelse) {
        return new Prosa(Vaegt.INDLEDNING, beskrivelse.substring(0, ende(beskrivelse)));
    }

    private int ende(String beskrivelse) {
        BreakIterator saetninger =
                BreakIterator.getSentenceInstance(stof.sprog().getLocale());
        saetninger.setText(beskrivelse);
        return saetninger.following(Math.min(KORT, beskrivelse.length() - 1));
    }

    private List<Oplysning> noegletal() {
        List<Oplysning> tal = new ArrayList<>();
        List<Initiativ> lette =
                stof.initiativer().stream().filter(Overblik::erLet).toList();
        tal.add(new Oplysning(
                stof.ord("overblik.initiativer"),
                Integer.toString(stof.initiativer().size()),
                stof.ord("overblik.lette", lette.size())));
        tal.add(new Oplysning(
                stof.ord("overblik.straks"),
                Long.toString(straks(stof.initiativer())),
                stof.ord("overblik.letteStraks", straks(lette))));
        tal.add(new Oplysning(
                stof.ord("overblik.stoerste"),
                Long.toString(stoerste(stof.plan().getBelastning())),
                stof.foreliggende()
                        .map(foer -> stof.ord("overblik.foer", stoerste(foer.getBelastning())))
                        .orElse("")));
        tal.add(new Oplysning(
                stof.ord("overblik.bevis"),
                stof.ord(stof.plan().getStatus() == Planstatus.OPTIMAL ? "ja" : "nej"),
                stof.ord("overblik.bevis." + stof.plan().getStatus())));
        return tal;
    }

    private List<Blok> forskel(Planforskel forskel) {
        List<Blok> blokke = new ArrayList<>();
        blokke.add(new Prosa(
                Vaegt.BROED,
                forskel.erIngen()
                        ? stof.ord("overblik.ens")
                        : stof.antal("overblik.forskel", forskel.flytninger().size())));
        List<String> punkter = forskel.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0)
                .map(this::text)
                .toList();
        if (!punkter.isEmpty()) {
            blokke.add(new Punkter(false, punkter));
        }
        return blokke;
    }

    private String text(Virkning virkning) {
        return stof.ord(
                virkning.forskel() < 0 ? "overblik.bedre" : "overblik.daarligere",
                stof.kriterium(virkning.kriterium()),
                Long.toString(virkning.efter()),
                Long.toString(virkning.foer()));
    }

    private long straks(List<Initiativ> initiativer) {
        return initiativer.stream()
                .flatMap(initiativ -> Rapportstof.placering(stof.plan().getPlaceringer(), initiativ).stream())
                .filter(placering ->
                        placering.getFormelStart().equals(stof.periode().getFra()))
                .count();
    }

    private static boolean erLet(Initiativ initiativ) {
        return initiativ.getVurdering().filter(Vurdering::isLetImplementerbart).isPresent();
    }

    private static long stoerste(List<Centerbelastning> belastning) {
        return belastning.stream()
                .flatMap(center -> center.getBelastning().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
