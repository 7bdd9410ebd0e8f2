package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The themes or the initiatives of a workbook, by what heads a column or a row about them: "2. De svære overgange", the
 * number alone, or the name. Filled while a workbook is read, and then only asked.
 */
final class NumberIndex {

    private final NavigableMap<Integer, String> navne = new TreeMap<>();
    private final Map<String, Integer> numre = new HashMap<>();
    private final Problemkode unknown;

    /**
     * An index of nothing yet.
     *
     * @param unknown what it is called when something is none of these
     */
    NumberIndex(Problemkode unknown) {
        this.unknown = unknown;
    }

    void add(int nummer, String navn) {
        navne.put(nummer, navn);
        if (!CellText.isEmpty(navn)) {
            numre.putIfAbsent(CellText.key(navn), nummer);
        }
    }

    /** Returns the number of what a text names, if it names any of these. */
    Optional<Integer> find(String text) {
        Optional<Nummernavn> stated = Nummernavn.parse(text).filter(one -> navne.containsKey(one.nummer()));
        Optional<Integer> byNavn = Optional.ofNullable(numre.get(CellText.key(text)));
        return stated.filter(one -> byNavn.isEmpty() || !one.isUenigWith(navne.getOrDefault(one.nummer(), "")))
                .map(Nummernavn::nummer)
                .or(() -> byNavn);
    }

    /** Returns the number of what a cell names, or tells that it names nothing, or that number and name do not agree. */
    Optional<Integer> read(SheetCell cell) {
        String text = cell.line().orElse("");
        Optional<Nummernavn> stated = Nummernavn.parse(text);
        Optional<Integer> nummer = find(text);
        if (nummer.isEmpty()) {
            Object written = stated.<Object>map(Nummernavn::nummer).orElse(text);
            cell.add(unknown, written, Listing.of(navne.keySet(), one -> one));
        }
        nummer.ifPresent(found -> stated.filter(one -> one.nummer() == found)
                .filter(one -> one.isUenigWith(navne.getOrDefault(found, "")))
                .ifPresent(one ->
                        cell.add(Problemkode.NAVNE_UENIGE, one.nummer(), one.navn(), navne.getOrDefault(found, ""))));
        return nummer;
    }
}
