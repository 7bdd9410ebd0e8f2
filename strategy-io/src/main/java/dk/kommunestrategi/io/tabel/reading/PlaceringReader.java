package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.threeten.extra.YearHalf;

/** Reads the placement that a row of the handleplan table marks. */
final class PlaceringReader {

    private static final String OPTIONS = Mark.KRYDS.text() + ", " + Mark.UFORMEL.text();

    private final HandleplanHeader header;
    private final TableFindings findings;

    PlaceringReader(HandleplanHeader header, TableFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    /**
     * A placement, and the columns of its marks.
     *
     * @param placering the placement
     * @param formel the column of the formal start
     * @param uformel the column in which informal work begins, or that of the formal start
     */
    record Marked(Placering placering, int formel, int uformel) {}

    /** Returns the placement; nothing where the row marks none, or where its marks are broken. */
    Optional<Marked> read(InitiativRow row) {
        NavigableMap<Integer, YearHalf> crosses = new TreeMap<>();
        NavigableMap<Integer, YearHalf> uformelle = new TreeMap<>();
        List<Integer> unreadable = new ArrayList<>();
        header.halvaar().forEach((column, halvaar) -> {
            Optional<Mark> mark = Mark.parse(findings.read(row.row(), column));
            if (mark.isEmpty()) {
                findings.add(Problemkode.UKENDT_VAERDI, row.row(), column, OPTIONS);
                unreadable.add(column);
            } else if (mark.get() == Mark.KRYDS) {
                crosses.put(column, halvaar);
            } else if (mark.get() == Mark.UFORMEL) {
                uformelle.put(column, halvaar);
            }
        });
        if (crosses.isEmpty()) {
            if (!uformelle.isEmpty() && unreadable.isEmpty() && header.hasValidHalvaar()) {
                findings.add(Problemkode.MANGLER, row.row(), uformelle.lastKey() + 1, Mark.KRYDS.text());
            }
            return Optional.empty();
        }
        crosses.keySet().stream()
                .skip(1)
                .forEach(column -> findings.add(
                        Problemkode.DOBBELT_PLACERING,
                        row.row(),
                        column,
                        row.initiativ().getNummer()));
        Map.Entry<Integer, YearHalf> formel = crosses.entrySet().iterator().next();
        uformelle
                .tailMap(formel.getKey())
                .forEach((column, halvaar) -> findings.add(
                        Problemkode.UFORMEL_START_EFTER_FORMEL, row.row(), column, halvaar, formel.getValue()));
        Optional<Map.Entry<Integer, YearHalf>> uformel =
                uformelle.headMap(formel.getKey()).entrySet().stream().findFirst();
        Placering placering = Placering.builder()
                .initiativ(row.initiativ().getNummer())
                .formelStart(formel.getValue())
                .uformelStart(uformel.map(Map.Entry::getValue))
                .build();
        int start = uformel.map(Map.Entry::getKey).orElse(formel.getKey());
        return Optional.of(new Marked(placering, formel.getKey(), start));
    }
}
