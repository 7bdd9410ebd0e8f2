package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.afsnit.Initiativplan;
import dk.kommunestrategi.io.dokument.budget.Budgetafsnit;
import dk.kommunestrategi.io.dokument.budget.Portefoeljebudgetafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a case says of money and staff: what it states itself; otherwise the table of the budget years, or the levels of
 * cost where no amounts are known, and who finances which role.
 */
final class Oekonomifremstilling {

    private final Sagsemne emne;
    private final PlanResult plan;
    private final Sagstekster tekster;

    Oekonomifremstilling(Sagsemne emne) {
        this.emne = emne;
        this.plan = emne.plan();
        this.tekster = emne.tekster();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        emne.sag().flatMap(Sag::getOekonomiskeKonsekvenser).map(Lines::blocks).ifPresent(blocks::addAll);
        budget().ifPresentOrElse(blocks::addAll, () -> blocks.addAll(udenBudget()));
        blocks.addAll(tekster.list(
                plan.isPlan() ? "udkast.vaesentlige" : "udkast.vaesentlige.udenPlan",
                emne.initiativer(this::vaesentlige)));
        emne.strategier().stream()
                .flatMap(strategi -> strategi.getRoller().stream())
                .filter(rolle -> !rolle.getFinansiering().isEmpty())
                .map(this::finansiering)
                .distinct()
                .forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        return blocks;
    }

    /** What has significant costs, and is carried out if there is a plan that says so. */
    private Stream<Initiativ> vaesentlige(Strategi strategi) {
        Stream<Initiativ> costly = strategi.initiativerAfterNummer().stream()
                .filter(strategi.politik().getBudgetregel()::concerns);
        Initiativplan own = emne.initiativplan(strategi);
        return plan.isPlan()
                ? costly.filter(initiativ -> own.placering(initiativ).isPresent())
                : costly;
    }

    private Optional<List<Block>> budget() {
        Sprog sprog = tekster.sprog();
        return plan.getRequest().getPortefoelje().isPresent()
                ? plan.portefoeljebudget()
                        .map(budget -> Portefoeljebudgetafsnit.samlet(plan.getRequest(), budget, sprog))
                : plan.budgetoversigt()
                        .map(oversigt -> Budgetafsnit.samlet(plan.getRequest().strategi(), oversigt, sprog));
    }

    /** Why there is no table, and how many initiatives are estimated at each level of cost. */
    private List<Block> udenBudget() {
        boolean isBeloeb = emne.strategier().stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .anyMatch(initiativ -> !initiativ.getUdgifter().isEmpty()
                        || !initiativ.getUdgiftsprofil().isEmpty());
        List<String> levels = Arrays.stream(Udgiftsniveau.values())
                .filter(niveau -> antal(niveau) > 0)
                .map(niveau -> tekster.word("udkast.udgift." + niveau, Long.toString(antal(niveau))))
                .toList();
        if (levels.isEmpty() && !isBeloeb) {
            return List.of();
        }
        String grund = tekster.word(
                !isBeloeb
                        ? "udkast.beloebIkkeOplyst"
                        : plan.getExisting().isPresent() ? "udkast.beloebUdenNyPlan" : "udkast.beloebUdenPlan");
        return List.of(Paragraph.of(
                levels.isEmpty()
                        ? grund
                        : grund + " "
                                + tekster.word(
                                        "udkast.udgiftsniveauer",
                                        tekster.sprog().list(levels))));
    }

    private long antal(Udgiftsniveau niveau) {
        return emne.strategier().stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .flatMap(initiativ -> initiativ.getVurdering().stream())
                .filter(vurdering -> vurdering.getUdgiftsniveau() == niveau)
                .count();
    }

    /** How much of the centres' staff the plan draws on; nothing where there is no plan. */
    List<Block> personale() {
        return emne.list(
                "udkast.personale",
                plan.getBelastning().stream()
                        .filter(belastning -> hoejst(belastning) > 0)
                        .map(belastning -> tekster.word(
                                "udkast.traek",
                                emne.center(belastning.center()),
                                Long.toString(hoejst(belastning)),
                                plan.getPeriode()
                                        .orElseThrow()
                                        .halvaar(belastning.belastning().indexOf(hoejst(belastning)))))
                        .toList());
    }

    private static long hoejst(Centerbelastning belastning) {
        return belastning.belastning().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private String finansiering(Rolle rolle) {
        List<Centerandel> andele = rolle.getFinansiering();
        boolean equal = andele.stream().map(Centerandel::getAndel).distinct().count() == 1;
        String centre = tekster.sprog()
                .list(andele.stream()
                        .map(andel -> emne.center(andel.getCenter()) + (equal ? "" : " (" + andel.getAndel() + ")"))
                        .toList());
        return tekster.word(
                equal ? "udkast.ligeligt" : "udkast.andele",
                rolle.getNavn()
                        + rolle.getBesatAf().map(who -> " (" + who + ")").orElse(""),
                centre);
    }
}
