package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an initiative costs, amount by amount, and how each is booked and financed.
 *
 * @param navne the names of committees and centres
 * @param tekster the words
 */
record Udgiftstekst(Strateginavne navne, Afsnitstekster tekster) {

    List<String> text(Initiativ initiativ) {
        return Stream.concat(
                        initiativ.getUdgifter().stream()
                                .map(udgift -> tekster.word(
                                        "udgift.aar",
                                        Integer.toString(udgift.getAar()),
                                        udgift.getBeloeb().text(tekster.sprog()),
                                        kontering(udgift))),
                        initiativ.getUdgiftsprofil().stream().map(this::profil))
                .toList();
    }

    private String profil(Udgiftsprofil profil) {
        return tekster.word(
                "udgift.profil",
                tekster.sprog()
                        .list(profil.getBeloeb().stream()
                                .map(beloeb -> beloeb.text(tekster.sprog()))
                                .toList()),
                kontering(profil));
    }

    private String kontering(Udgiftspost post) {
        List<String> facts = new ArrayList<>();
        facts.add(post.kontering().art().text(tekster.sprog()));
        if (post.isVarig()) {
            facts.add(tekster.word("udgift.varig"));
        }
        post.getFinansiering().ifPresent(kilde -> facts.add(kilde.text(tekster.sprog())));
        post.getPulje().ifPresent(pulje -> {
            facts.add(tekster.word(pulje.isTilsagn() ? "udgift.medTilsagn" : "udgift.udenTilsagn"));
            pulje.getUdloeber().ifPresent(aar -> facts.add(tekster.word("udgift.udloeber", Integer.toString(aar))));
        });
        post.getBevilling().ifPresent(bevilling -> facts.add(tekster.word("udgift.bevilling", bevilling)));
        post.getUdvalg().ifPresent(kode -> facts.add(navne.rolle(kode)));
        post.getPrisniveau().ifPresent(aar -> facts.add(tekster.word("udgift.priser", Integer.toString(aar))));
        if (!post.getFordeling().isEmpty()) {
            facts.add(tekster.word(
                    "udgift.fordeling",
                    tekster.sprog()
                            .list(post.getFordeling().stream()
                                    .map(andel -> navne.center(andel.getCenter()) + " (" + andel.getAndel() + ")")
                                    .toList())));
        }
        return String.join(", ", facts);
    }
}
