package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which conditions an initiative can start, how long it takes, and what it draws on afterwards; only what is stated.
 *
 * @param navne the names of centres and initiatives
 * @param tekster the words
 */
record Betingelsestekst(Strateginavne navne, Afsnitstekster tekster) {

    List<Fact> facts(Initiativ initiativ) {
        List<Fact> facts = new ArrayList<>();
        varighed(initiativ).ifPresent(varighed -> facts.add(tekster.fact("betingelse.varighed", varighed)));
        if (initiativ.getForarbejde() > 0) {
            facts.add(tekster.fact(
                    "betingelse.forarbejde", tekster.antal("betingelse.halvaar", initiativ.getForarbejde())));
        }
        initiativ
                .getTidligst()
                .ifPresent(halvaar -> facts.add(
                        tekster.fact("betingelse.tidligst", tekster.sprog().halvaar(halvaar))));
        initiativ
                .getSenest()
                .ifPresent(halvaar -> facts.add(
                        tekster.fact("betingelse.senest", tekster.sprog().halvaar(halvaar))));
        initiativ
                .getStartIHalvaar()
                .ifPresent(half -> facts.add(tekster.fact(
                        "betingelse.startIHalvaar", tekster.word("betingelse.half", Integer.toString(half)))));
        if (!initiativ.getAfhaengerAf().isEmpty()) {
            facts.add(tekster.fact(
                    "betingelse.afhaengerAf",
                    initiativ.getAfhaengerAf().stream().map(navne::initiativ).collect(Collectors.joining("; "))));
        }
        initiativ.getBindinger().forEach(binding -> facts.add(tekster.fact("betingelse.binding", text(binding))));
        if (initiativ.isKanUdelades()) {
            facts.add(tekster.fact(
                    "betingelse.kanUdelades",
                    tekster.word("betingelse.prioritet", Integer.toString(initiativ.prioritet()))));
        }
        initiativ.getDriftstraek().forEach(traek -> facts.add(tekster.fact("betingelse.driftstraek", text(traek))));
        return facts;
    }

    private Optional<String> varighed(Initiativ initiativ) {
        Optional<String> interval = initiativ.getVarighedsinterval().map(this::interval);
        List<String> stated = Stream.of(
                        initiativ.getVarighed().stream()
                                .mapToObj(antal -> tekster.antal("betingelse.halvaar", antal))
                                .map(antal -> interval.map(
                                                within -> tekster.word("betingelse.varighedI", within, antal))
                                        .orElse(antal)),
                        initiativ.getVarighed().isPresent() ? Stream.<String>of() : interval.stream(),
                        initiativ.getTidshorisont().stream()
                                .map(horisont -> tekster.word("betingelse.horisont." + horisont)
                                        + initiativ
                                                .getTidshorisontGaelder()
                                                .map(omfang -> " (" + tekster.word("betingelse.omfang." + omfang) + ")")
                                                .orElse("")))
                .flatMap(text -> text)
                .toList();
        return stated.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", stated));
    }

    private String interval(Varighedsinterval interval) {
        return tekster.word(
                "betingelse.interval",
                Integer.toString(interval.getMindst()),
                tekster.antal("betingelse.halvaar", interval.getHoejst()));
    }

    private String text(Binding binding) {
        String fra = navne.initiativ(binding.getFra());
        if (binding.getMindst().equals(OptionalInt.of(0))) {
            return tidligst(binding, fra);
        }
        String graenser = tekster.sprog()
                .list(Stream.concat(
                                binding.getMindst().stream()
                                        .mapToObj(antal ->
                                                tekster.word("mindst", tekster.antal("betingelse.halvaar", antal))),
                                binding.getHoejst().stream()
                                        .mapToObj(antal ->
                                                tekster.word("hoejst", tekster.antal("betingelse.halvaar", antal))))
                        .toList());
        return tekster.word("betingelse." + binding.getArt(), graenser, fra);
    }

    /** Of a lower limit of nothing it is said that the one does not start before the other. */
    private String tidligst(Binding binding, String fra) {
        Bindingsart art = binding.getArt();
        OptionalInt hoejst = binding.getHoejst();
        if (hoejst.isEmpty()) {
            return tekster.word("betingelse.fra." + art, fra);
        }
        return hoejst.getAsInt() == 0
                ? tekster.word("betingelse.samtidig." + art, fra)
                : tekster.word("betingelse.inden." + art, fra, tekster.antal("betingelse.halvaar", hoejst.getAsInt()));
    }

    private String text(Driftstraek traek) {
        String niveau = navne.center(traek.getCenter()) + ": " + traek.getNiveau();
        return traek.getHalvaar().isPresent()
                ? tekster.word(
                        "betingelse.drift",
                        niveau,
                        tekster.antal("betingelse.halvaar", traek.getHalvaar().getAsInt()))
                : niveau;
    }
}
