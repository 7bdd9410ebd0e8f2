package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.afsnit.Initiativplan;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What a case says of the plan: what starts when, what is claimed of that, and by which principles it is placed. */
final class Planfremstilling {

    private final Sagsemne emne;
    private final PlanResult plan;
    private final Sagstekster tekster;
    private final Paastandstekst paastand;
    private final Principper principper;

    Planfremstilling(Sagsemne emne, Optional<Foelsomhed> foelsomhed) {
        this.emne = emne;
        this.plan = emne.plan();
        this.tekster = emne.tekster();
        this.paastand = new Paastandstekst(plan, foelsomhed, tekster.sprog());
        this.principper = new Principper(plan.getRequest().politik(), tekster.sprog());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Strategi strategi : emne.strategier()) {
            blocks.add(Paragraph.of(emne.word("udkast.placeringer", emne.navn(strategi))));
            blocks.add(Points.of(starter(strategi)));
        }
        if (!plan.getCriteria().isEmpty()) {
            blocks.add(Paragraph.of(indledning()));
            blocks.add(Points.of(principper()));
        }
        return blocks;
    }

    /** What is claimed of the plan, and what its values rest on. */
    private String indledning() {
        return Stream.of(paastand.plan(), paastand.foreliggende(), Optional.of(tekster.word("udkast.kriterier")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What starts in each half-year, the earliest first; what has none comes last. */
    private List<String> starter(Strategi strategi) {
        Initiativplan starter = emne.initiativplan(strategi);
        Map<YearHalf, List<String>> starts = new TreeMap<>();
        List<String> udeladte = new ArrayList<>();
        List<String> uden = new ArrayList<>();
        for (Initiativ initiativ : strategi.initiativerAfterNummer()) {
            starter.placering(initiativ)
                    .ifPresentOrElse(
                            known -> starts.computeIfAbsent(known.getFormelStart(), start -> new ArrayList<>())
                                    .add(text(initiativ, known)),
                            () -> (starter.isUdeladt(initiativ) ? udeladte : uden).add(initiativ.betegnelse()));
        }
        List<String> lines = new ArrayList<>();
        starts.forEach((start, initiativer) -> lines.add(tekster.word(
                isFoerPerioden(start) ? "udkast.startetI" : "udkast.starterI", start, String.join("; ", initiativer))));
        if (!udeladte.isEmpty()) {
            lines.add(tekster.word("udkast.udeladt", String.join("; ", udeladte)));
        }
        if (!uden.isEmpty()) {
            lines.add(tekster.word("udkast.ikkePlaceret", String.join("; ", uden)));
        }
        return lines;
    }

    private String text(Initiativ initiativ, Placering placering) {
        return initiativ.betegnelse()
                + placering
                        .getUformelStart()
                        .map(uformel -> " (" + tekster.word("udkast.uformel", uformel) + ")")
                        .orElse("");
    }

    private boolean isFoerPerioden(YearHalf start) {
        return plan.getPeriode()
                .filter(periode -> start.isBefore(periode.getFra()))
                .isPresent();
    }

    /** The principles, the budget rule among them; what only decides between equal plans is none. */
    private List<String> principper() {
        return Stream.concat(
                        plan.getCriteria().stream()
                                .filter(kriterium -> principper.contains(kriterium.getKriterium()))
                                .map(this::kriterium),
                        Stream.of(principper.budgetnavn() + ": " + budgetregel()))
                .toList();
    }

    /** Whether the plan keeps the budget rule, and whether the one before it did. */
    private String budgetregel() {
        String now = principper.budgetregelOverholdt(plan.getProblems());
        Optional<String> before =
                plan.getExisting().map(existing -> principper.budgetregelOverholdt(existing.getProblems()));
        return before.filter(now::equals).isPresent()
                ? tekster.word("udkast.ogsaa", now, paastand.hidtidig())
                : now + foreliggende(before);
    }

    private String kriterium(Kriterievaerdi kriterium) {
        String proved = paastand.kriterium(kriterium);
        return Principper.maalt(kriterium.getKriterium(), tekster.sprog()) + ": "
                + tekster.sprog().tal(kriterium.getValue())
                + (proved.isEmpty() ? "" : ", " + proved)
                + foreliggende(plan.getExisting().map(Evaluering::getCriteria).stream()
                        .flatMap(List::stream)
                        .filter(foreliggende -> foreliggende.getId().equals(kriterium.getId()))
                        .map(foreliggende -> tekster.sprog().tal(foreliggende.getValue()))
                        .findFirst());
    }

    private String foreliggende(Optional<String> value) {
        return value.map(before -> "; " + tekster.word("udkast.foreliggende", before, paastand.hidtidig()))
                .orElse("");
    }
}
