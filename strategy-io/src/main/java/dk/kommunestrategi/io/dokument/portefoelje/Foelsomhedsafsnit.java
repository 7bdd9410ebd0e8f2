package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.plan.Foelsomhedstekst;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.List;

/** On which durations the plan of several strategies hinges ("følsomhed": sensitivity). Stateless. */
final class Foelsomhedsafsnit {

    private Foelsomhedsafsnit() {}

    /** Returns the section on a plan that was measured by these criteria. */
    static Section section(Foelsomhed foelsomhed, List<Kriterievaerdi> kriterier, Portefoeljetekster tekster) {
        Foelsomhedstekst tekst = new Foelsomhedstekst(
                foelsomhed, kriterier.stream().map(Kriterievaerdi::getKriterium).toList(), tekster.sprog());
        List<Block> blocks = new ArrayList<>();
        tekst.indledning().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        if (!tekst.vippepunkter().isEmpty()) {
            blocks.add(Points.of(tekst.vippepunkter()));
        }
        tekst.uafgjorte().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        return new Section("foelsomhed", tekster.word("titel.foelsomhed"), blocks);
    }
}
