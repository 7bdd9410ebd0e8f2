package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fold;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.plan.Afgoerelsestekst;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why each initiative starts when it does, and what every other half-year would mean. */
final class Begrundelser {

    private final RapportInput input;
    private final Afgoerelsestekst tekst;

    private Begrundelser(RapportInput input, Planforklaring forklaring) {
        this.input = input;
        this.tekst = Afgoerelsestekst.forUdvalg(forklaring, input.sprog());
    }

    static List<Block> write(RapportInput input) {
        List<Block> blocks = new ArrayList<>();
        input.rapport().getForklaring().ifPresent(forklaring -> {
            Begrundelser begrundelser = new Begrundelser(input, forklaring);
            blocks.add(Paragraph.of(input.word("begrundelser.indledning")));
            forklaring.getBegrundelser().forEach(begrundelse -> blocks.add(begrundelser.fold(begrundelse)));
        });
        return blocks;
    }

    private Fold fold(Begrundelse begrundelse) {
        int nummer = begrundelse.getInitiativ().nummer();
        String navn = input.strategi().initiativ(nummer).map(Initiativ::getNavn).orElse("");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(tekst.text(begrundelse)));
        begrundelse
                .getForudsatVarighed()
                .map(forudsat -> new Varighedstekst(input.sprog())
                        .text(forudsat, input.plan().getRequest()))
                .ifPresent(text -> blocks.add(Paragraph.note(input.word("begrundelser.forudsat", text))));
        blocks.add(Table.of(
                input.word("begrundelser.tabel", nummer),
                List.of(
                        Column.of(input.word("begrundelser.start"), Kind.TEXT),
                        Column.of(input.word("begrundelser.foelge"), Kind.TEXT)),
                begrundelse.getOptions().stream()
                        .map(option -> Table.row(input.sprog().halvaar(option.halvaar()), foelge(begrundelse, option)))
                        .toList()));
        return new Fold(
                input.word(
                        "begrundelser.initiativ",
                        Integer.toString(nummer),
                        navn,
                        begrundelse.halvaar().map(input.sprog()::halvaar).orElseGet(() -> input.word("udeladt"))),
                blocks);
    }

    private String foelge(Begrundelse begrundelse, Startmulighed option) {
        return begrundelse.halvaar().equals(Optional.of(option.halvaar()))
                ? input.word("begrundelser.valgt")
                : tekst.text(begrundelse.getInitiativ(), option);
    }
}
