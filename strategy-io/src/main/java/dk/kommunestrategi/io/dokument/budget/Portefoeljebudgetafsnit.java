package dk.kommunestrategi.io.dokument.budget;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What budgets have to hold for several strategies together, and for each of them. */
public final class Portefoeljebudgetafsnit {

    private Portefoeljebudgetafsnit() {}

    /** Returns the overview with its name, as it stands in a document. */
    public static Section of(PlanRequest request, Portefoeljebudget budget, Sprog sprog) {
        Budgettekster tekster = new Budgettekster(sprog);
        Budgettabeller tabeller = new Budgettabeller(budget.budgetaar(), budget.aar(), tekster);
        List<Block> blocks = new ArrayList<>();
        blocks.add(tabeller.indledning(budget.prisniveau()));
        blocks.add(tabeller.samlet());
        blocks.addAll(tabeller.notes());
        tabeller.rammer(budget.rammer()).ifPresent(blocks::add);
        tabeller.netto(
                        "strategier",
                        "strategi",
                        strategier(request, budget),
                        kode -> request.strategi(Optional.of(kode))
                                .map(Strategi::getNavn)
                                .orElse(kode))
                .ifPresent(blocks::add);
        tabeller.netto("konti", "konto", budget.konti(), tabeller::konto).ifPresent(blocks::add);
        tabeller.netto("centre", "center", budget.centre(), kode -> center(request, kode))
                .ifPresent(blocks::add);
        return new Section("budget", tekster.word("titel"), blocks);
    }

    /** The lines of the strategies in the order of the document, as everything else about them. */
    private static List<Budgetlinje<String>> strategier(PlanRequest request, Portefoeljebudget budget) {
        return request.getStrategier().stream()
                .flatMap(strategi -> budget.strategier().stream()
                        .filter(linje -> strategi.getKode().equals(Optional.of(linje.emne()))))
                .toList();
    }

    private static String center(PlanRequest request, String kode) {
        return request.getPortefoelje()
                .flatMap(portefoelje -> portefoelje.center(kode))
                .map(Center::getNavn)
                .orElse(kode);
    }
}
