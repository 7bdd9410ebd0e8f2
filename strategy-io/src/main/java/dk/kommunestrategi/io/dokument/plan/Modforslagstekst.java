package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to why an initiative does not start in another half-year ("modforslag": counter-proposal). */
final class Modforslagstekst {

    /** How many facts are told of each criterion. */
    private static final int FACTS = 3;

    private final Planforklaring forklaring;
    private final Sprog sprog;
    private final Plantekster tekster;

    Modforslagstekst(Planforklaring forklaring, Sprog sprog) {
        this.forklaring = forklaring;
        this.sprog = sprog;
        this.tekster = new Plantekster(sprog);
    }

    Section section(Modforslag modforslag) {
        return new Section(
                "modforslag",
                tekster.word(
                        "modforslag.titel",
                        new Plannavne(forklaring.getRequest(), sprog).nummer(modforslag.getInitiativ()),
                        modforslag.getHalvaar()),
                blocks(modforslag));
    }

    private List<Block> blocks(Modforslag modforslag) {
        List<Block> blocks = new ArrayList<>();
        if (!modforslag.getBrud().isEmpty()) {
            Plannavne navne = new Plannavne(forklaring.getRequest(), sprog);
            String grunde = new Brudtekst(tekster, navne).grunde(modforslag.getInitiativ(), modforslag.getBrud());
            blocks.add(Paragraph.of(tekster.word("modforslag.umuligt", grunde)));
        }
        if (modforslag.getForskel().filter(Planforskel::isEmpty).isPresent()) {
            blocks.add(Paragraph.of(tekster.word("modforslag.detGoerDet")));
        } else {
            modforslag.getPlan().ifPresent(plan -> blocks.addAll(blocks(modforslag, plan)));
        }
        return blocks;
    }

    private List<Block> blocks(Modforslag modforslag, PlanResult plan) {
        List<Block> blocks = new ArrayList<>();
        if (plan.isPlan()) {
            String forbehold = new Paastandstekst(plan, Optional.empty(), sprog).forbehold();
            String difference =
                    tekster.word(plan.getStatus() == Planstatus.OPTIMAL ? "modforslag.bevist" : "modforslag.fundet");
            blocks.add(Paragraph.of((forbehold + " " + difference).strip()));
            modforslag.getForskel().ifPresent(forskel -> blocks.add(points(forskel, modforslag.getNiveauer())));
        } else {
            plan.getProblems().stream()
                    .filter(Problem::isFejl)
                    .forEach(problem -> blocks.add(Paragraph.of(problem.getMessage(sprog))));
        }
        return blocks;
    }

    /** What moves, and what that does, with the facts behind it. */
    private Points points(Planforskel forskel, List<Niveauvirkning> niveauer) {
        List<String> points =
                new Forskelstekst(forklaring.getRequest(), forklaring.getKriterier(), sprog).moves(forskel);
        Plannavne navne = new Plannavne(forklaring.getRequest(), sprog);
        Virkningstekst virkninger =
                new Virkningstekst(forklaring.getKriterier(), tekster, new Aendringstekst(tekster, navne, FACTS));
        List<Niveauvirkning> changed =
                niveauer.stream().filter(niveau -> niveau.forskel() != 0).toList();
        if (changed.isEmpty()) {
            points.add(tekster.word("forskel.ingenVirkninger"));
        }
        changed.forEach(niveau -> points.add(virkninger.text(niveau)));
        return Points.of(points);
    }
}
