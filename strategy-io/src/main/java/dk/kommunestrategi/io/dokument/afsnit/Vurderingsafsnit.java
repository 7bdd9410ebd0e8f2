package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;

/** The catalogue's columns "Kriterier til vurdering": how each initiative is assessed. Stateless. */
public final class Vurderingsafsnit {

    private Vurderingsafsnit() {}

    /** Returns the blocks of the section; none where there are no initiatives. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        List<Initiativ> initiativer = strategi.initiativerAfterNummer();
        if (initiativer.isEmpty()) {
            return List.of();
        }
        Afsnitstekster tekster = new Afsnitstekster(sprog);
        Vurderingstekst vurdering = new Vurderingstekst(strategi, tekster);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(
                tekster.word("vurdering.tabel"),
                List.of(
                        tekster.column("vurdering.initiativ"),
                        tekster.column("vurdering.let"),
                        tekster.column("vurdering.samarbejde"),
                        tekster.column("vurdering.traek"),
                        tekster.column("vurdering.temaer"),
                        tekster.column("vurdering.udgift")),
                initiativer.stream()
                        .map(initiativ -> Table.row(
                                initiativ.betegnelse(),
                                vurdering.letImplementerbart(initiativ),
                                vurdering.samarbejde(initiativ),
                                vurdering.traek(initiativ),
                                Strateginavne.runs(initiativ.getTemaer(), tekster),
                                vurdering.udgiftsniveau(initiativ)))
                        .toList()));
        blocks.add(Paragraph.note(tekster.word("vurdering.skala", Integer.toString(strategi.getSkala()))));
        List<String> forkortelser = vurdering.forkortelser();
        if (!forkortelser.isEmpty()) {
            blocks.add(Paragraph.note(tekster.word("vurdering.forkortelser", sprog.list(forkortelser))));
        }
        return blocks;
    }
}
