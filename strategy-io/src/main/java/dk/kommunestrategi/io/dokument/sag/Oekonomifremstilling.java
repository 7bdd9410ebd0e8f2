package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.budget.Budgetafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a case says of money and staff: what it states itself; otherwise the table of the budget years, or the levels of
 * cost where no amounts are known, and who finances which role.
 */
final class Oekonomifremstilling {

    private final Strategi strategi;
    private final PlanResult plan;
    private final Optional<Sag> sag;
    private final Sagstekster tekster;

    Oekonomifremstilling(Strategi strategi, PlanResult plan, Optional<Sag> sag, Sagstekster tekster) {
        this.strategi = strategi;
        this.plan = plan;
        this.sag = sag;
        this.tekster = tekster;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        sag.flatMap(Sag::getOekonomiskeKonsekvenser).map(Lines::blocks).ifPresent(blocks::addAll);
        plan.budgetoversigt()
                .map(oversigt -> Budgetafsnit.samlet(strategi, oversigt, tekster.sprog()))
                .ifPresentOrElse(blocks::addAll, () -> blocks.addAll(niveauer()));
        blocks.addAll(tekster.list(
                "udkast.vaesentlige",
                strategi.initiativerAfterNummer().stream()
                        .filter(strategi.politik().getBudgetregel()::concerns)
                        .map(Initiativ::betegnelse)
                        .toList()));
        strategi.getRoller().stream()
                .filter(rolle -> !rolle.getFinansiering().isEmpty())
                .forEach(rolle -> blocks.add(Paragraph.of(finansiering(rolle))));
        return blocks;
    }

    /** How many initiatives are estimated at each level of cost, where no amounts are stated. */
    private List<Block> niveauer() {
        List<String> levels = Arrays.stream(Udgiftsniveau.values())
                .filter(niveau -> antal(niveau) > 0)
                .map(niveau -> tekster.word("udkast.udgift." + niveau, Long.toString(antal(niveau))))
                .toList();
        return levels.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(
                        tekster.word("udkast.udgiftsniveauer", tekster.sprog().list(levels))));
    }

    private long antal(Udgiftsniveau niveau) {
        return strategi.getInitiativer().stream()
                .flatMap(initiativ -> initiativ.getVurdering().stream())
                .filter(vurdering -> vurdering.getUdgiftsniveau() == niveau)
                .count();
    }

    /** How much of the centres' staff the plan draws on; nothing where there is no plan. */
    List<Block> personale() {
        return tekster.list(
                "udkast.personale",
                plan.getBelastning().stream()
                        .filter(belastning -> hoejst(belastning) > 0)
                        .map(belastning -> tekster.word(
                                "udkast.traek",
                                navn(belastning.center()),
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
                        .map(andel -> navn(andel.getCenter()) + (equal ? "" : " (" + andel.getAndel() + ")"))
                        .toList());
        return tekster.word(
                equal ? "udkast.ligeligt" : "udkast.andele",
                rolle.getNavn()
                        + rolle.getBesatAf().map(who -> " (" + who + ")").orElse(""),
                centre);
    }

    private String navn(String kode) {
        return strategi.center(kode).map(Center::getNavn).orElse(kode);
    }
}
