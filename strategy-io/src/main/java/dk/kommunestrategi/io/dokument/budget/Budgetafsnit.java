package dk.kommunestrategi.io.dokument.budget;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import java.util.ArrayList;
import java.util.List;

/** What budgets have to hold year by year, in 1.000 kr., as it is laid before a committee. Thread-safe. */
public final class Budgetafsnit {

    private final Strategi strategi;
    private final Budgetoversigt oversigt;
    private final Budgettekster tekster;
    private final Budgettabeller tabeller;

    private Budgetafsnit(Strategi strategi, Budgetoversigt oversigt, Sprog sprog) {
        this.strategi = strategi;
        this.oversigt = oversigt;
        this.tekster = new Budgettekster(sprog);
        this.tabeller = new Budgettabeller(oversigt.budgetaar(), oversigt.aar(), tekster);
    }

    /** Returns the overview with its name, as it stands in a document. */
    public static Section of(Strategi strategi, Budgetoversigt oversigt, Sprog sprog) {
        Budgetafsnit budget = new Budgetafsnit(strategi, oversigt, sprog);
        return new Section("budget", budget.tekster.word("titel"), budget.blocks());
    }

    /** Returns the sums alone, and what the reader must know of them. */
    public static List<Block> samlet(Strategi strategi, Budgetoversigt oversigt, Sprog sprog) {
        return new Budgetafsnit(strategi, oversigt, sprog).samlet();
    }

    private List<Block> samlet() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tabeller.indledning(oversigt.prisniveau()));
        blocks.add(tabeller.samlet());
        blocks.addAll(notes());
        return blocks;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(samlet());
        tabeller.rammer(oversigt.rammer()).ifPresent(blocks::add);
        tabeller.netto("konti", "konto", oversigt.konti(), tabeller::konto).ifPresent(blocks::add);
        tabeller.netto("initiativer", "initiativ", oversigt.initiativer(), this::initiativ)
                .ifPresent(blocks::add);
        tabeller.netto("centre", "center", oversigt.centre(), this::center).ifPresent(blocks::add);
        return blocks;
    }

    private List<Paragraph> notes() {
        List<Paragraph> notes = new ArrayList<>();
        notes.addAll(tabeller.notes());
        if (strategi.getInitiativer().stream()
                .anyMatch(initiativ -> !initiativ.getUdgiftsprofil().isEmpty()
                        && strategi.politik().getBudgetregel().concerns(initiativ))) {
            notes.add(Paragraph.note(tekster.word("foersteAar")));
        }
        if (!oversigt.udenPlacering().isEmpty()) {
            notes.add(Paragraph.of(tekster.word(
                    oversigt.udenPlacering().size() == 1 ? "udenPlacering.en" : "udenPlacering",
                    Tekst.numbers(oversigt.udenPlacering()))));
        }
        return notes;
    }

    private String initiativ(int nummer) {
        return strategi.initiativ(nummer).map(Initiativ::betegnelse).orElse(Integer.toString(nummer));
    }

    private String center(String kode) {
        return strategi.center(kode).map(Center::getNavn).orElse(kode);
    }
}
