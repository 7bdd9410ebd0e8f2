package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The criteria by which an initiative is assessed, in the words of the catalogue's columns.
 *
 * @param strategi the strategy, for the names of its centres and administrations
 * @param tekster the words
 */
record Vurderingstekst(Strategi strategi, Afsnitstekster tekster) {

    String letImplementerbart(Initiativ initiativ) {
        return of(initiativ, vurdering -> tekster.word(vurdering.isLetImplementerbart() ? "ja" : "nej"));
    }

    String udgiftsniveau(Initiativ initiativ) {
        return of(initiativ, vurdering -> udgiftsniveau(vurdering.getUdgiftsniveau()));
    }

    private String udgiftsniveau(Udgiftsniveau niveau) {
        return tekster.word("udgift." + niveau);
    }

    String samarbejde(Initiativ initiativ) {
        return of(initiativ, vurdering -> samarbejde(vurdering.getSamarbejde()));
    }

    String traek(Initiativ initiativ) {
        return of(initiativ, this::traek);
    }

    String organisatorisk(Initiativ initiativ) {
        return of(
                initiativ,
                vurdering -> vurdering
                        .getOrganisatoriskeKonsekvenser()
                        .map(konsekvenser -> tekster.word("konsekvenser." + konsekvenser))
                        .orElse(tekster.unknown()));
    }

    private String of(Initiativ initiativ, Function<Vurdering, String> criterion) {
        return initiativ.getVurdering().map(criterion).orElse(tekster.word("ikkeVurderet"));
    }

    /** "Internt", or with whom, inside the municipality and outside; what another place states says where, once for all of it. */
    private String samarbejde(List<Samarbejde> parter) {
        if (parter.isEmpty()) {
            return tekster.word("samarbejde.internt");
        }
        return Stream.concat(
                        parter(
                                parter.stream().filter(Samarbejde::isIntern).toList(),
                                "samarbejde.internt.ukendt",
                                "samarbejde.internt.parter"),
                        parter(
                                parter.stream().filter(part -> !part.isIntern()).toList(),
                                "samarbejde.eksternt.ukendt",
                                "samarbejde.eksternt.parter"))
                .reduce((intern, ekstern) ->
                        intern + "; " + Character.toLowerCase(ekstern.charAt(0)) + ekstern.substring(1))
                .orElseThrow();
    }

    private Stream<String> parter(List<Samarbejde> parter, String ukendt, String kendt) {
        if (parter.isEmpty()) {
            return Stream.empty();
        }
        List<Samarbejde> named =
                parter.stream().filter(part -> part.getPart().isPresent()).toList();
        List<Optional<String>> kilder = (named.isEmpty() ? parter : named)
                .stream().map(Samarbejde::getKilde).distinct().toList();
        boolean isOneKilde = kilder.size() == 1;
        String sentence = named.isEmpty()
                ? tekster.word(ukendt)
                : tekster.word(
                        kendt,
                        tekster.sprog()
                                .list(named.stream()
                                        .map(part -> part.getPart().orElseThrow()
                                                + (isOneKilde ? "" : kilde(part.getKilde())))
                                        .toList()));
        return Stream.of(isOneKilde ? sentence + kilde(kilder.get(0)) : sentence);
    }

    private String kilde(Optional<String> kilde) {
        return kilde.map(source -> " (" + tekster.word("samarbejde.jf", source) + ")")
                .orElse("");
    }

    private String traek(Vurdering vurdering) {
        String traek = Stream.concat(
                        vurdering.getRessourcetraekAlleCentre().stream()
                                .mapToObj(niveau -> tekster.word("traek.alleCentre", Integer.toString(niveau))),
                        vurdering.getRessourcetraek().stream().map(this::traek))
                .collect(Collectors.joining("; "));
        return traek.isEmpty() ? tekster.word("traek.intet") : traek;
    }

    private String traek(Ressourcetraek traek) {
        String navn = strategi.center(traek.getCenter())
                .map(center -> center.getKortnavn().orElseGet(center::getNavn))
                .orElse(traek.getCenter());
        return traek.getProfil().isEmpty()
                ? navn + ": " + traek.getNiveau().orElse(0)
                : tekster.word(
                        "traek.profil",
                        navn,
                        traek.getProfil().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** What shortened names stand for: those of centres, and of the administrations that initiatives need. */
    List<String> forkortelser() {
        Set<String> parter = strategi.getInitiativer().stream()
                .flatMap(initiativ -> initiativ.getVurdering().stream())
                .flatMap(vurdering -> vurdering.getSamarbejde().stream())
                .flatMap(samarbejde -> samarbejde.getPart().stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                        strategi.getCentre().stream()
                                .flatMap(center -> center.getKortnavn().stream()
                                        .map(kort -> kort + " (" + center.getNavn() + ")")),
                        strategi.getForvaltninger().stream()
                                .filter(forvaltning -> parter.contains(forvaltning.getKode()))
                                .map(forvaltning -> forvaltning.getKode() + " ("
                                        + forvaltning.getNavn().orElse(tekster.word("vurdering.udenNavn")) + ")"))
                .toList();
    }
}
