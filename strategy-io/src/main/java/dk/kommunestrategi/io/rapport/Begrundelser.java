package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.Begrundelsestekst;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fold;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import java.util.ArrayList;
import java.util.List;

/** Why each initiative starts when it does, and what every other half-year would mean. */
final class Begrundelser {

    private final RapportInput stof;
    private final Begrundelsestekst tekst;

    private Begrundelser(RapportInput stof, Planforklaring forklaring) {
        this.stof = stof;
        this.tekst = new Begrundelsestekst(forklaring, "", stof.sprog());
    }

    static List<Block> write(RapportInput stof) {
        List<Block> blocks = new ArrayList<>();
        stof.rapport().getForklaring().ifPresent(forklaring -> {
            Begrundelser begrundelser = new Begrundelser(stof, forklaring);
            blocks.add(new Prose(Vaegt.BROED, stof.word("begrundelser.indledning")));
            forklaring.getBegrundelser().forEach(begrundelse -> blocks.add(begrundelser.fold(begrundelse)));
        });
        return blocks;
    }

    private Fold fold(Begrundelse begrundelse) {
        int nummer = begrundelse.getPlacering().getInitiativ();
        String navn = stof.strategi().initiativ(nummer).map(Initiativ::getNavn).orElse("");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(Vaegt.BROED, tekst.afgoerelse(begrundelse)));
        begrundelse
                .getAntagetVarighed()
                .ifPresent(halvaar -> blocks.add(new Prose(Vaegt.NOTE, stof.antal("begrundelser.antaget", halvaar))));
        blocks.add(new Tabelblok(Table.of(
                stof.word("begrundelser.tabel", nummer),
                List.of(
                        Column.of(stof.word("begrundelser.start"), Art.TEKST),
                        Column.of(stof.word("begrundelser.foelge"), Art.TEKST)),
                begrundelse.getOptions().stream()
                        .map(option -> Table.row(stof.sprog().halvaar(option.halvaar()), foelge(begrundelse, option)))
                        .toList())));
        return new Fold(
                stof.word(
                        "begrundelser.initiativ",
                        Integer.toString(nummer),
                        navn,
                        begrundelse.getPlacering().getFormelStart()),
                blocks);
    }

    private String foelge(Begrundelse begrundelse, Startmulighed option) {
        return option.halvaar().equals(begrundelse.getPlacering().getFormelStart())
                ? stof.word("begrundelser.valgt")
                : tekst.foelge(option);
    }
}
