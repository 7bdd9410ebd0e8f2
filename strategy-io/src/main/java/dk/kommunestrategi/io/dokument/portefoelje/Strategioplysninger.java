package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.afsnit.Afklaringsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Centerafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Effektafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Forloebsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Godkendelsesafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Historikafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Hoeringsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Indstillingsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Initiativplan;
import dk.kommunestrategi.io.dokument.afsnit.Kortafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Rolleafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Temaafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Vurderingsafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fold;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each strategy of a portfolio says of itself ("oplysninger": particulars), in the sections that a report on one
 * of them has; a strategy that says nothing of a thing is left out there.
 */
final class Strategioplysninger {

    private final MaaltPlan plan;
    private final Periode periode;
    private final PlanRequest request;
    private final List<Strategi> strategier;
    private final Portefoeljetekster tekster;

    Strategioplysninger(MaaltPlan plan, PlanRequest request, Periode periode, Portefoeljetekster tekster) {
        this.plan = plan;
        this.periode = periode;
        this.request = request;
        this.strategier = request.planlagteStrategier();
        this.tekster = tekster;
    }

    /** Returns what is to be decided, if the plan is, and what the strategies are: that is read before the plan. */
    List<Section> foerst(boolean isToBeDecided) {
        Sprog sprog = tekster.sprog();
        return Stream.of(
                        Optional.of(indstilling()).filter(section -> isToBeDecided),
                        strategi(),
                        section("forloeb", strategi -> Forloebsafsnit.blocks(strategi, sprog)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the particulars of the initiatives and of who does what: they are read after the plan. */
    List<Section> sidst() {
        Sprog sprog = tekster.sprog();
        return Stream.of(
                        section("vurdering", strategi -> Vurderingsafsnit.blocks(strategi, sprog)),
                        section("initiativer", strategi -> Kortafsnit.blocks(strategi, initiativplan(strategi), sprog)),
                        section("effekt", strategi -> Effektafsnit.blocks(strategi, sprog)),
                        section(
                                "godkendelser",
                                strategi -> Godkendelsesafsnit.blocks(strategi, initiativplan(strategi), sprog)),
                        section("roller", strategi -> Rolleafsnit.blocks(strategi, sprog)),
                        hoering(),
                        section("historik", strategi -> Historikafsnit.blocks(strategi, sprog)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns what has to be settled: of the plan and of all strategies together first, then of each of them. */
    Section afklaring(List<Problem> problems) {
        Portefoelje portefoelje = request.getPortefoelje().orElseThrow();
        Map<String, List<Problem>> of = problems.stream()
                .collect(Collectors.groupingBy(problem -> portefoelje
                        .strategiAt(problem.getPointer())
                        .flatMap(Strategi::getKode)
                        .orElse("")));
        List<Block> blocks = new ArrayList<>(afklaring(of, ""));
        portefoelje.getStrategier().stream()
                .map(strategi -> new Fold(
                        tekster.navn(strategi),
                        strategi.getKode().map(kode -> afklaring(of, kode)).orElse(List.of())))
                .filter(fold -> !fold.blocks().isEmpty())
                .forEach(blocks::add);
        return new Section(
                "problemer",
                tekster.word("titel.problemer"),
                blocks.isEmpty() ? List.of(Paragraph.of(tekster.word("problemer.ingen"))) : blocks);
    }

    private List<Block> afklaring(Map<String, List<Problem>> of, String kode) {
        return Afklaringsafsnit.blocks(of.getOrDefault(kode, List.of()).stream(), tekster.sprog());
    }

    /** What is recommended of the plan of all, and what the cases of single strategies recommend already. */
    private Section indstilling() {
        Sprog sprog = tekster.sprog();
        List<Block> blocks =
                new ArrayList<>(Indstillingsafsnit.blocks(strategier, periode, this::initiativplan, sprog));
        strategier.stream()
                .filter(strategi -> !strategi.getSager().isEmpty())
                .map(strategi -> new Fold(
                        tekster.navn(strategi),
                        Indstillingsafsnit.blocks(strategi, periode(strategi), initiativplan(strategi), sprog)))
                .forEach(blocks::add);
        return new Section("indstilling", tekster.word("titel.indstilling"), blocks);
    }

    /** What the strategies are, and the centres that the portfolio describes for all of them. */
    private Optional<Section> strategi() {
        Sprog sprog = tekster.sprog();
        Portefoelje portefoelje = request.getPortefoelje().orElseThrow();
        List<Block> faelles = Centerafsnit.faelles(portefoelje, sprog);
        return section("strategi", strategi -> Temaafsnit.blocks(strategi, portefoelje, sprog))
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        Stream.concat(section.blocks().stream(), faelles.stream())
                                .toList()));
    }

    /** Whoever is to be heard; where it is stated of none, that is said once for all. */
    private Optional<Section> hoering() {
        Sprog sprog = tekster.sprog();
        boolean isStated = strategier.stream()
                .flatMap(strategi -> strategi.getSager().stream())
                .anyMatch(sag -> !sag.getHoeringsparter().isEmpty());
        return isStated
                ? section("hoering", strategi -> Hoeringsafsnit.blocks(strategi, sprog))
                : Optional.of(new Section(
                        "hoering",
                        tekster.word("titel.hoering"),
                        Hoeringsafsnit.blocks(Optional.empty(), strategier, sprog)));
    }

    private Optional<Section> section(String id, Function<Strategi, List<Block>> blocks) {
        List<Block> folds = strategier.stream()
                .map(strategi -> new Fold(tekster.navn(strategi), blocks.apply(strategi)))
                .filter(fold -> !fold.blocks().isEmpty())
                .<Block>map(fold -> fold)
                .toList();
        return folds.isEmpty() ? Optional.empty() : Optional.of(new Section(id, tekster.word("titel." + id), folds));
    }

    private Optional<Periode> periode(Strategi strategi) {
        return strategi.periode().or(() -> Optional.of(periode));
    }

    private Initiativplan initiativplan(Strategi strategi) {
        return Initiativplan.of(plan, strategi.getKode());
    }
}
