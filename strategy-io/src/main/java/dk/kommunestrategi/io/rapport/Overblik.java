package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fold;
import dk.kommunestrategi.io.dokument.content.Block.Oplysning;
import dk.kommunestrategi.io.dokument.content.Block.Oplysninger;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Punkter;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Virkning;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** What the strategy is and what is recommended, for those who read nothing else ("overblik": overview). */
final class Overblik {

    /** Of a description, the sentences that begin before this letter are read at once. */
    private static final int KORT = 200;

    private final RapportInput stof;

    private Overblik(RapportInput stof) {
        this.stof = stof;
    }

    static List<Block> write(RapportInput stof) {
        return new Overblik(stof).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        stof.strategi().getBeskrivelse().map(this::begyndelse).ifPresent(blocks::add);
        blocks.add(new Prose(
                Vaegt.BROED,
                stof.word(
                        "overblik.plan",
                        stof.initiativer().size(),
                        stof.strategi().getTemaer().size(),
                        stof.periode().getFra(),
                        stof.periode().getTil(),
                        stof.word("status." + stof.plan().getStatus()))));
        blocks.add(new Oplysninger(true, noegletal()));
        stof.plan().forskel().ifPresent(forskel -> blocks.addAll(forskel(forskel)));
        stof.strategi()
                .getBeskrivelse()
                .filter(beskrivelse -> ende(beskrivelse) < beskrivelse.length())
                .ifPresent(beskrivelse -> blocks.add(
                        new Fold(stof.word("overblik.beskrivelse"), List.of(new Prose(Vaegt.BROED, beskrivelse)))));
        return blocks;
    }

    private Prose begyndelse(String beskrivelse) {
        return new Prose(Vaegt.INDLEDNING, beskrivelse.substring(0, ende(beskrivelse)));
    }

    private int ende(String beskrivelse) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(stof.sprog().getLocale());
        sentences.setText(beskrivelse);
        return sentences.following(Math.min(KORT, beskrivelse.length() - 1));
    }

    private List<Oplysning> noegletal() {
        List<Oplysning> number = new ArrayList<>();
        List<Initiativ> lette =
                stof.initiativer().stream().filter(Overblik::isLet).toList();
        number.add(new Oplysning(
                stof.word("overblik.initiativer"),
                Integer.toString(stof.initiativer().size()),
                stof.word("overblik.lette", lette.size())));
        number.add(new Oplysning(
                stof.word("overblik.straks"),
                Long.toString(straks(stof.initiativer())),
                stof.word("overblik.letteStraks", straks(lette))));
        number.add(new Oplysning(
                stof.word("overblik.stoerste"),
                Long.toString(largest(stof.plan().getBelastning())),
                stof.foreliggende()
                        .map(before -> stof.word("overblik.foer", largest(before.getBelastning())))
                        .orElse("")));
        number.add(new Oplysning(
                stof.word("overblik.bevis"),
                stof.word(stof.plan().getStatus() == Planstatus.OPTIMAL ? "ja" : "nej"),
                stof.word("overblik.bevis." + stof.plan().getStatus())));
        return number;
    }

    private List<Block> forskel(Planforskel forskel) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(
                Vaegt.BROED,
                forskel.isNo()
                        ? stof.word("overblik.ens")
                        : stof.antal("overblik.forskel", forskel.flytninger().size())));
        List<String> punkter = forskel.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0)
                .map(this::text)
                .toList();
        if (!punkter.isEmpty()) {
            blocks.add(new Punkter(false, punkter));
        }
        return blocks;
    }

    private String text(Virkning virkning) {
        return stof.word(
                virkning.forskel() < 0 ? "overblik.bedre" : "overblik.daarligere",
                stof.kriterium(virkning.kriterium()),
                Long.toString(virkning.after()),
                Long.toString(virkning.before()));
    }

    private long straks(List<Initiativ> initiativer) {
        return initiativer.stream()
                .flatMap(initiativ -> RapportInput.placering(stof.plan().getPlaceringer(), initiativ).stream())
                .filter(placering ->
                        placering.getFormelStart().equals(stof.periode().getFra()))
                .count();
    }

    private static boolean isLet(Initiativ initiativ) {
        return initiativ.getVurdering().filter(Vurdering::isLetImplementerbart).isPresent();
    }

    private static long largest(List<Centerbelastning> belastning) {
        return belastning.stream()
                .flatMap(center -> center.getBelastning().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
