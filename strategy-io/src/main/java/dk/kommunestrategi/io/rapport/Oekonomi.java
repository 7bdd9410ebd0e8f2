package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.udmoentning.Budgettekst;
import java.util.List;

/** What budgets have to hold year by year ("økonomi": money). */
final class Oekonomi {

    private Oekonomi() {}

    static List<Block> write(RapportInput input) {
        return input.plan()
                .budgetoversigt()
                .map(oversigt -> Budgettekst.blocks(input.strategi(), oversigt, input.sprog()))
                .orElse(List.of());
    }
}
