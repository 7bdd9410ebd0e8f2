package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.Periodebehov;
import dk.kommunestrategi.rules.plan.konflikt.Rammebehov;
import dk.kommunestrategi.rules.plan.konflikt.Valgbehov;
import java.util.ArrayList;
import java.util.List;

/** How much initiatives in conflict need, and how much there is ("behov": need), by name. */
final class Behovstekst {

    private final Plantekster tekster;
    private final Plannavne navne;

    Behovstekst(Plantekster tekster, Plannavne navne) {
        this.tekster = tekster;
        this.navne = navne;
    }

    List<Block> blocks(Konflikt konflikt) {
        List<Block> blocks = new ArrayList<>();
        konflikt.getKapaciteter().forEach(behov -> blocks.add(Paragraph.of(text(behov))));
        konflikt.getRammer().forEach(behov -> blocks.add(Paragraph.of(text(behov))));
        konflikt.getValg().forEach(behov -> blocks.add(Paragraph.of(text(behov))));
        konflikt.getPeriode().ifPresent(behov -> blocks.add(Paragraph.of(text(behov))));
        if (blocks.isEmpty() && !konflikt.getInitiativer().isEmpty()) {
            blocks.add(Paragraph.of(tekster.word("behov.hvem", navne.initiativer(konflikt.getInitiativer()))));
        }
        return blocks;
    }

    private String text(Kapacitetsbehov behov) {
        String emne = behov.emne().text(tekster.sprog(), navne::quoted);
        if (isTooMuchAlone(behov)) {
            Kapacitetsbehov.Traek alone = behov.traek().get(0);
            return tekster.word(
                    "behov.alene",
                    navne.initiativ(alone.initiativ()),
                    Integer.toString(alone.niveau()),
                    emne,
                    kapacitet(behov));
        }
        String needed = tekster.word(
                behov.proved() ? "behov.kapacitet" : "behov.kapacitetMaaske",
                navne.ofEach(behov.traek().stream().map(this::text).toList()),
                emne,
                Integer.toString(behov.behov()),
                kapacitet(behov));
        String counted = behov.drift() ? tekster.word("behov.medDrift", needed) : needed;
        return behov.grundbelastning() == 0
                ? counted
                : tekster.word(
                        navne.isBesideGivne() ? "behov.medGrundbelastningOgGivne" : "behov.medGrundbelastning",
                        counted,
                        Long.toString(behov.grundbelastning()));
    }

    /** Whether it is the draw of one initiative that is more than there ever is. */
    private static boolean isTooMuchAlone(Kapacitetsbehov behov) {
        return behov.traek().size() == 1 && behov.traek().get(0).niveau() > behov.hoejst();
    }

    private String text(Kapacitetsbehov.Traek traek) {
        return tekster.word(
                navne.isUneven(traek.initiativ()) ? "behov.traekOpTil" : "behov.traek",
                navne.initiativ(traek.initiativ()),
                Integer.toString(traek.niveau()),
                navne.antalHalvaar(traek.halvaar()));
    }

    private String kapacitet(Kapacitetsbehov behov) {
        if (behov.hoejst() == Integer.MAX_VALUE) {
            return tekster.word("behov.nedTil", Integer.toString(behov.mindst()));
        }
        return behov.mindst() == behov.hoejst()
                ? Integer.toString(behov.mindst())
                : tekster.word("behov.mellem", Integer.toString(behov.mindst()), Integer.toString(behov.hoejst()));
    }

    private String text(Rammebehov behov) {
        return tekster.word(
                behov.proved() ? "behov.ramme" : "behov.rammeMaaske", behov.krav(), behov.behov(), behov.mangler());
    }

    private String text(Valgbehov behov) {
        if (behov.behov() == 0) {
            return tekster.word(behov.proved() ? "behov.valgIngen" : "behov.valgIngenMaaske", behov.krav());
        }
        String mindst = behov.proved() ? "behov.valgMindst" : "behov.valgMindstMaaske";
        String hoejst = behov.proved() ? "behov.valgHoejst" : "behov.valgHoejstMaaske";
        String antal = behov.behov() == 1
                ? tekster.word("behov.valgEt")
                : tekster.word("behov.valgFlere", Integer.toString(behov.behov()));
        return tekster.word(behov.hoejst() ? hoejst : mindst, behov.krav(), antal);
    }

    private String text(Periodebehov behov) {
        return tekster.word(
                behov.proved() ? "behov.periode" : "behov.periodeMaaske",
                navne.ofEach(behov.varigheder().stream().map(this::text).toList()),
                navne.antalHalvaar(behov.behov()),
                Integer.toString(behov.halvaar()));
    }

    private String text(Periodebehov.Varighed varighed) {
        return tekster.word(
                varighed.forarbejde() == 0
                        ? varighed.vaerst() ? "behov.varighedHoejst" : "behov.varighed"
                        : varighed.vaerst() ? "behov.varighedHoejstMedForarbejde" : "behov.varighedMedForarbejde",
                navne.initiativ(varighed.initiativ()),
                varighed.antaget()
                        ? tekster.word("behov.antaget", navne.antalHalvaar(varighed.halvaar()))
                        : navne.antalHalvaar(varighed.halvaar()),
                navne.antalHalvaar(varighed.forarbejde()));
    }
}
