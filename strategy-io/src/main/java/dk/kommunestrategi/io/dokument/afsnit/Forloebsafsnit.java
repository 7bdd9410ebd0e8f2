package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.ArrayList;
import java.util.List;

/** How a strategy was developed: the phases, what was looked at, what came of it, and what is recommended. Stateless. */
public final class Forloebsafsnit {

    private final Strategi strategi;
    private final Afsnitstekster tekster;

    private Forloebsafsnit(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the blocks of the section; none where nothing is stated of the course. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        return strategi.getUdviklingsforloeb()
                .map(forloeb -> new Forloebsafsnit(strategi, sprog).blocks(forloeb))
                .orElse(List.of());
    }

    private List<Block> blocks(Udviklingsforloeb forloeb) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(forloeb.getPart()
                .map(kode ->
                        tekster.word("forloeb.medPart", forloeb.getNavn(), new Strateginavne(strategi).rolle(kode)))
                .orElseGet(() -> tekster.word("forloeb.udenPart", forloeb.getNavn()))));
        if (!forloeb.getFaser().isEmpty()) {
            blocks.add(Table.of(
                    tekster.word("forloeb.faser"),
                    List.of(
                            tekster.column("forloeb.tid"),
                            tekster.column("forloeb.hvad"),
                            tekster.column("forloeb.om")),
                    forloeb.getFaser().stream().map(this::row).toList()));
        }
        blocks.addAll(tekster.list(tekster.word("forloeb.fokuspunkter"), forloeb.getFokuspunkter()));
        blocks.addAll(tekster.list(
                forloeb.getResultaterNaevntAf()
                        .map(who -> tekster.word("forloeb.resultaterNaevntAf", who))
                        .orElseGet(() -> tekster.word("forloeb.resultater")),
                forloeb.getResultater()));
        blocks.addAll(tekster.list(tekster.word("forloeb.forventede"), forloeb.getForventedeResultater()));
        blocks.addAll(tekster.list(tekster.word("forloeb.anbefalinger"), forloeb.getAnbefalinger()));
        return blocks;
    }

    private List<Table.Cell> row(Fase fase) {
        String dato = fase.getDato()
                .map(day -> Tidspunkt.of(day).text(tekster.sprog()))
                .orElse(fase.getTid());
        return Table.row(dato, fase.getNavn(), fase.getBeskrivelse().orElse("–"));
    }
}
