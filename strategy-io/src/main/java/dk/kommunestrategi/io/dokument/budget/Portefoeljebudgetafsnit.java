package dk.kommunestrategi.io.dokument.budget;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
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

    private final PlanRequest request;
    private final Portefoeljebudget budget;
    private final Budgettekster tekster;
    private final Budgettabeller tabeller;

    private Portefoeljebudgetafsnit(PlanRequest request, Portefoeljebudget budget, Sprog sprog) {
        this.request = request;
        this.budget = budget;
        this.tekster = new Budgettekster(sprog);
        this.tabeller = new Budgettabeller(budget.budgetaar(), budget.aar(), tekster);
    }

    /** Returns the overview with its name, as it stands in a document. */
    public static Section of(PlanRequest request, Portefoeljebudget budget, Sprog sprog) {
        Portefoeljebudgetafsnit afsnit = new Portefoeljebudgetafsnit(request, budget, sprog);
        return new Section("budget", afsnit.tekster.word("titel"), afsnit.blocks());
    }

    /** Returns the sums of all strategies and of each, and what the reader must know of them. */
    public static List<Block> samlet(PlanRequest request, Portefoeljebudget budget, Sprog sprog) {
        return new Portefoeljebudgetafsnit(request, budget, sprog).samlet();
    }

    private List<Block> samlet() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tabeller.indledning(budget.prisniveau()));
        blocks.add(tabeller.samlet());
        blocks.addAll(tabeller.notes());
        tabeller.rammer(budget.rammer()).ifPresent(blocks::add);
        tabeller.netto("strategier", "strategi", strategier(), this::strategi).ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(samlet());
        tabeller.netto("konti", "konto", budget.konti(), tabeller::konto).ifPresent(blocks::add);
        tabeller.netto("centre", "center", budget.centre(), this::center).ifPresent(blocks::add);
        return blocks;
    }

    /** The lines of the strategies in the order of the document, as everything else about them. */
    private List<Budgetlinje<String>> strategier() {
        return request.getStrategier().stream()
                .flatMap(strategi -> budget.strategier().stream()
                        .filter(linje -> strategi.getKode().equals(Optional.of(linje.emne()))))
                .toList();
    }

    private String strategi(String kode) {
        return request.strategi(Optional.of(kode))
                .map(strategi -> strategi.betegnelse(request.getStrategier()))
                .orElse(kode);
    }

    private String center(String kode) {
        return request.getPortefoelje()
                .flatMap(portefoelje -> portefoelje.center(kode))
                .map(Center::getNavn)
                .orElse(kode);
    }
}
