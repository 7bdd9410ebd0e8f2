package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.Begrundelsestekst;
import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Fold;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.rules.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.begrundelse.Startmulighed;
import java.util.ArrayList;
import java.util.List;

/** Why each initiative starts when it does, and what every other half-year would mean. */
final class Begrundelser {

    private final Rapportstof stof;
    private final Begrundelsestekst tekst;

    private Begrundelser(Rapportstof stof, Planforklaring forklaring) {
        this.stof = stof;
        this.tekst = new Begrundelsestekst(forklaring, "", stof.sprog());
    }

    static List<Blok> write(Rapportstof stof) {
        List<Blok> blokke = new ArrayList<>();
        stof.rapport().getForklaring().ifPresent(forklaring -> {
            Begrundelser begrundelser = new Begrundelser(stof, forklaring);
            blokke.add(new Prosa(Vaegt.BROED, stof.ord("begrundelser.indledning")));
            forklaring.getBegrundelser().forEach(begrundelse -> blokke.add(begrundelser.fold(begrundelse)));
        });
        return blokke;
    }

    private Fold fold(Begrundelse begrundelse) {
        int nummer = begrundelse.getPlacering().getInitiativ();
        String navn = stof.strategi().initiativ(nummer).map(Initiativ::getNavn).orElse("");
        List<Blok> blokke = new ArrayList<>();
        blokke.add(new Prosa(Vaegt.BROED, tekst.afgoerelse(begrundelse)));
        begrundelse
                .getAntagetVarighed()
                .ifPresent(halvaar -> blokke.add(new Prosa(Vaegt.NOTE, stof.antal("begrundelser.antaget", halvaar))));
        blokke.add(new Tabelblok(Tabel.of(
                stof.ord("begrundelser.tabel", nummer),
                List.of(
                        Kolonne.of(stof.ord("begrundelser.start"), Art.TEKST),
                        Kolonne.of(stof.ord("begrundelser.foelge"), Art.TEKST)),
                begrundelse.getMuligheder().stream()
                        .map(mulighed ->
                                Tabel.raekke(stof.sprog().halvaar(mulighed.halvaar()), foelge(begrundelse, mulighed)))
                        .toList())));
        return new Fold(
                stof.ord(
                        "begrundelser.initiativ",
                        Integer.toString(nummer),
                        navn,
                        begrundelse.getPlacering().getFormelStart()),
                blokke);
    }

    private String foelge(Begrundelse begrundelse, Startmulighed mulighed) {
        return mulighed.halvaar().equals(begrundelse.getPlacering().getFormelStart())
                ? stof.ord("begrundelser.valgt")
                : tekst.foelge(mulighed);
    }
}
