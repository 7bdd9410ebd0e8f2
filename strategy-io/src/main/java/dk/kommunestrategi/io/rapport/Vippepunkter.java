package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.plan.Foelsomhedstekst;
import java.util.ArrayList;
import java.util.List;

/** On which durations the plan hinges ("vippepunkter": tipping points), where that was asked. */
final class Vippepunkter {

    private Vippepunkter() {}

    static List<Block> write(RapportInput input) {
        List<Block> blocks = new ArrayList<>();
        input.rapport()
                .getFoelsomhed()
                .map(foelsomhed -> new Foelsomhedstekst(foelsomhed, input.kriterier(), input.sprog()))
                .ifPresent(tekst -> {
                    tekst.indledning().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
                    if (!tekst.vippepunkter().isEmpty()) {
                        blocks.add(Points.of(tekst.vippepunkter()));
                    }
                    tekst.uafgjorte().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
                });
        return blocks;
    }
}
