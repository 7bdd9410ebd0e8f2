package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.budget.Budgetafsnit;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import java.util.List;

/** What budgets have to hold year by year, in 1.000 kr., as it is laid before a committee. Thread-safe. */
public final class Budgettekst {

    private Budgettekst() {}

    /**
     * {@return the overview as a document of its own}
     *
     * @param strategi the strategy, for its names
     * @param oversigt the overview to put into words
     * @param sprog the language of the document
     */
    public static Dokument dokument(Strategi strategi, Budgetoversigt oversigt, Sprog sprog) {
        Section budget = Budgetafsnit.of(strategi, oversigt, sprog);
        return new Page(
                sprog,
                budget.title(),
                strategi.getNavn() + ", " + strategi.getKommune().getNavn(),
                List.of(),
                List.of(budget));
    }
}
