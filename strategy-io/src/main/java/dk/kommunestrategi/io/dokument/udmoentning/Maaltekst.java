package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.effekt.Verdensmaal;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals of a strategy in words: which follow from which, and which indicators show whether they are reached. */
final class Maaltekst {

    private final Strategi strategi;
    private final Udmoentningstekster tekster;

    /** By the code of a political goal: the goals of the effect that follow from it. */
    private final Map<String, List<String>> effektmaal = new HashMap<>();

    /** By the code of a goal of the effect: the indicators that show it. */
    private final Map<String, List<String>> indikatorer = new HashMap<>();

    Maaltekst(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.tekster = new Udmoentningstekster(sprog);
        maal(Maalsaetningsart.EFFEKTMAAL).forEach(maal -> add(effektmaal, maal.getFoelgerAf(), maal.getNavn()));
        strategi.styring()
                .getIndikatorer()
                .forEach(indikator -> add(indikatorer, indikator.getMaalsaetninger(), indikator.getNavn()));
    }

    private static void add(Map<String, List<String>> named, List<String> koder, String navn) {
        koder.forEach(
                kode -> named.computeIfAbsent(kode, key -> new ArrayList<>()).add(navn));
    }

    /** Returns the section on the goals, or nothing where neither a goal nor one of the United Nations' is stated. */
    Optional<Section> section() {
        List<Fact> facts = new ArrayList<>();
        maal(Maalsaetningsart.POLITISK_MAAL)
                .forEach(maal ->
                        facts.add(tekster.fact("maal.politisk", maal.getNavn() + withGoals(maal, foelger(maal)))));
        maal(Maalsaetningsart.EFFEKTMAAL)
                .forEach(maal -> facts.add(tekster.fact("maal.effekt", maal.getNavn() + withGoals(maal, vises(maal)))));
        strategi.getTemaer().stream()
                .filter(tema -> !tema.getVerdensmaal().isEmpty())
                .forEach(tema -> facts.add(
                        tekster.fact("maal.tema", tema.getNavn() + ": " + verdensmaal(tema.getVerdensmaal()))));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("maal", tekster.word("maal.titel"), List.of(Facts.of(facts))));
    }

    private Stream<Maalsaetning> maal(Maalsaetningsart art) {
        return strategi.getMaalsaetninger().stream().filter(maal -> maal.getArt() == art);
    }

    private String foelger(Maalsaetning politisk) {
        List<String> navne = effektmaal.getOrDefault(politisk.getKode(), List.of());
        return navne.isEmpty() ? tekster.word("maal.intetEffektmaal") : tekster.word("maal.foelges", join(navne));
    }

    private String vises(Maalsaetning maal) {
        List<String> navne = indikatorer.getOrDefault(maal.getKode(), List.of());
        return navne.isEmpty() ? tekster.word("maal.ingenIndikator") : tekster.word("maal.vises", join(navne));
    }

    private String withGoals(Maalsaetning maal, String tekst) {
        return maal.getVerdensmaal().isEmpty()
                ? tekst
                : tekst + tekster.word("maal.verdensmaal", verdensmaal(maal.getVerdensmaal()));
    }

    private String verdensmaal(List<Integer> numre) {
        return join(numre.stream()
                .sorted()
                .filter(Verdensmaal::isKnown)
                .map(nummer -> new Verdensmaal(nummer).text(tekster.sprog()))
                .toList());
    }

    private static String join(List<String> navne) {
        return navne.stream().collect(Collectors.joining("; "));
    }
}
