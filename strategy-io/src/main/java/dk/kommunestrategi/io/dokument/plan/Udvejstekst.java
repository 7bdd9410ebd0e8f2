package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.LaengerePeriode;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SenerePlan;
import java.util.ArrayList;
import java.util.List;

/** The ways to a plan where there is none ("udvej": way out), and what each of them costs. */
final class Udvejstekst {

    private final Plantekster tekster;
    private final Plannavne navne;

    Udvejstekst(Plantekster tekster, Plannavne navne) {
        this.tekster = tekster;
        this.navne = navne;
    }

    List<Block> blocks(PlanResult plan) {
        List<Block> blocks = new ArrayList<>();
        plan.getLaengerePeriode().ifPresent(way -> blocks.addAll(blocks(way)));
        plan.getLempelse().ifPresent(way -> blocks.addAll(blocks(way)));
        plan.getSenerePlan().ifPresent(way -> blocks.addAll(blocks(way)));
        return blocks;
    }

    private List<Block> blocks(LaengerePeriode way) {
        return List.of(Paragraph.of(tekster.word(
                        way.isMindst() ? "udvej.mindstePeriode" : "udvej.periode",
                        navne.antalHalvaar(way.getHalvaarMere()),
                        way.getPeriode().getTil(),
                        navne.antalHalvaar(way.getPeriode().antalHalvaar()))
                + " "
                + maaler(way.getCriteria())));
    }

    private List<Block> blocks(Lempelse way) {
        return List.of(
                Paragraph.of(tekster.word(key(way))),
                Points.of(way.getLempede().stream()
                        .map(lempet -> lempet.text(tekster.sprog()))
                        .toList()));
    }

    private static String key(Lempelse way) {
        if (way.getLempede().size() > 1) {
            return way.isMindst() ? "konflikt.mindsteLempelse.flere" : "konflikt.lempelse.flere";
        }
        return way.isMindst() ? "konflikt.mindsteLempelse" : "konflikt.lempelse";
    }

    private List<Block> blocks(SenerePlan way) {
        List<Block> blocks = new ArrayList<>();
        List<String> valg = way.getValg().stream().map(navne::initiativer).toList();
        if (valg.size() == 1) {
            blocks.add(Paragraph.of(tekster.word(way.isMindst() ? "udvej.mindsteSenere" : "udvej.senere", valg.get(0))
                    + " "
                    + maaler(way.getCriteria())));
        } else {
            blocks.add(Paragraph.of(tekster.word(way.isMindst() ? "udvej.mindsteSenereValg" : "udvej.senereValg")));
            blocks.add(Points.of(valg));
            if (!way.isAlle()) {
                blocks.add(Paragraph.of(tekster.word("udvej.ikkeAlle")));
            }
            blocks.add(Paragraph.of(tekster.word("udvej.foerste", valg.get(0)) + " " + maaler(way.getCriteria())));
        }
        return blocks;
    }

    /** What the best plan on that way comes to. */
    private String maaler(List<Kriterievaerdi> criteria) {
        return tekster.word(
                "udvej.maaler",
                String.join(
                        ", ",
                        criteria.stream()
                                .filter(kriterium -> !kriterium.getKriterium().isTieBreak())
                                .map(kriterium -> tekster.word(
                                        "udvej.vaerdi",
                                        kriterium.getKriterium().getNavn(tekster.sprog()),
                                        tekster.sprog().tal(kriterium.getValue())))
                                .toList()));
    }
}
