package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The themes that cards name: by number, by name, or by both, and not all cards alike. */
final class Temaer {

    private final Map<Integer, String> navne = new HashMap<>();
    private final Map<String, Integer> numre = new HashMap<>();
    private final SortedMap<Integer, Kort> added = new TreeMap<>();
    private final Map<String, Kort> named = new LinkedHashMap<>();

    /** The themes of cards, beside those that a strategy has. */
    Temaer(List<Kort> kort, List<Tema> known) {
        known.forEach(tema -> add(tema.getNummer(), tema.getNavn()));
        kort.forEach(one -> one.temaer().stream()
                .flatMap(text -> Nummernavn.parse(text).stream())
                .filter(tema -> !tema.navn().isEmpty() && !navne.containsKey(tema.nummer()))
                .forEach(tema -> {
                    add(tema.nummer(), tema.navn());
                    added.put(tema.nummer(), one);
                }));
        kort.forEach(one -> headings(one).forEach(heading -> named.putIfAbsent(heading, one)));
    }

    private void add(int nummer, String navn) {
        navne.putIfAbsent(nummer, navn);
        numre.putIfAbsent(CellText.key(navn), nummer);
    }

    /** The themes that the strategy does not have, by their numbers, each with the card that names it first. */
    SortedMap<Integer, Kort> added() {
        return Collections.unmodifiableSortedMap(added);
    }

    /** What a theme is called; empty where there is none of this number. */
    String navn(int nummer) {
        return navne.getOrDefault(nummer, "");
    }

    /** All themes that cards name, as a matrix heads their columns, each with the card that names it first. */
    Map<String, Kort> named() {
        return Collections.unmodifiableMap(named);
    }

    /** How a matrix heads the columns of the themes of a card. */
    Set<String> headings(Kort card) {
        return card.temaer().stream().map(this::heading).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The number of a theme, or else what the card calls it. */
    private String heading(String text) {
        return Nummernavn.parse(text)
                .map(Nummernavn::nummer)
                .or(() -> Optional.ofNullable(numre.get(CellText.key(text))))
                .map(String::valueOf)
                .orElse(text);
    }

    /** Tells where a card calls a theme something else than the strategy, or the first card, does. */
    void check(Kort card, SheetFindings findings) {
        for (String text : card.temaer()) {
            Nummernavn.parse(text)
                    .filter(tema -> tema.isUenigWith(navn(tema.nummer())))
                    .ifPresent(tema -> findings.add(new CellPlace(
                                    card.table(), card.row(Kortfelt.TEMAER).orElse(1), Kort.TEXTS)
                            .locate(Problem.of(
                                            Problemkode.NAVNE_UENIGE,
                                            "",
                                            tema.nummer(),
                                            tema.navn(),
                                            navn(tema.nummer()))
                                    .value(text)
                                    .build())));
        }
    }
}
