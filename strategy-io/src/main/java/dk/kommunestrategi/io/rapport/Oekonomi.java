package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.budget.Budgetafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import java.util.List;

/** What budgets have to hold year by year ("økonomi": money). */
final class Oekonomi {

    private Oekonomi() {}

    static List<Block> write(RapportInput input) {
        return input.plan()
                .budgetoversigt()
                .map(oversigt -> Budgetafsnit.of(input.strategi(), oversigt, input.sprog())
                        .blocks())
                .orElse(List.of());
    }
}
