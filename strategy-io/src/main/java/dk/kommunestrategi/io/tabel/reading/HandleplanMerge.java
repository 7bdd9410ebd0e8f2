package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/**
 * Makes a strategy's handleplan what the marks of a table say, as far as the table goes: whoever has no row in it stays where
 * it is, and so does whoever starts in a half-year that it has no column for. Used for one reading.
 */
final class HandleplanMerge {

    private final Strategi strategi;
    private final HandleplanHeader header;
    private final TableFindings findings;
    private final PlaceringReader reader;
    private final Set<Integer> withRow = new HashSet<>();
    private final NavigableMap<Integer, Placeret> placerede = new TreeMap<>();

    private record Placeret(InitiativRow row, PlaceringReader.Marked marked) {}

    HandleplanMerge(Strategi strategi, HandleplanHeader header, TableFindings findings) {
        this.strategi = strategi;
        this.header = header;
        this.findings = findings;
        this.reader = new PlaceringReader(header, findings);
    }

    /** Adds what a row marks, and returns the preliminary work that its marks tell, where that is new. */
    Optional<Integer> add(InitiativRow row) {
        withRow.add(row.initiativ().getNummer());
        Optional<PlaceringReader.Marked> marked = reader.read(row);
        marked.ifPresent(one -> placerede.put(row.initiativ().getNummer(), new Placeret(row, one)));
        return header.periode().isPresent() ? marked.flatMap(one -> forarbejde(row, one)) : Optional.empty();
    }

    /**
     * That informal work begins earlier is read as preliminary work that a plan must leave room for, and said to be. Where the
     * headings are no period, nobody knows how much earlier.
     */
    private Optional<Integer> forarbejde(InitiativRow row, PlaceringReader.Marked marked) {
        Placering placering = marked.placering();
        int forarbejde = placering
                .getUformelStart()
                .map(uformel -> (int) uformel.until(placering.getFormelStart(), TemporalFields.HALF_YEARS))
                .orElse(0);
        if (forarbejde <= 0 || forarbejde == row.initiativ().getForarbejde()) {
            return Optional.empty();
        }
        findings.comesFrom(row.pointer("forarbejde"), row.row(), marked.uformel());
        findings.add(Problemkode.FORARBEJDE_SAT, row.row(), marked.uformel(), placering.getInitiativ(), forarbejde);
        return Optional.of(forarbejde);
    }

    /** Returns the strategy with the handleplan, and tells who is left without a place. */
    Strategi end(Strategi read) {
        Optional<Periode> periode = header.periode();
        if (periode.isEmpty() || withRow.isEmpty()) {
            return read;
        }
        NavigableMap<Integer, Placering> all = staying(periode.get());
        Periode whole = strategi.getHandleplan()
                .filter(before -> !all.isEmpty())
                .map(before -> hull(before.getPeriode(), periode.get()))
                .orElse(periode.get());
        placerede.forEach(
                (nummer, placed) -> all.put(nummer, withLock(placed.marked().placering())));
        int slot = 0;
        for (int nummer : all.keySet()) {
            Placeret placed = placerede.get(nummer);
            String place = Problem.pointer("handleplan", "placeringer", slot++);
            if (placed != null) {
                findings.comesFrom(place, placed.row().row(), placed.marked().formel());
                findings.comesFrom(
                        place + "/uformelStart",
                        placed.row().row(),
                        placed.marked().uformel());
            }
        }
        if (!findings.hasFejl()) {
            warnUplacerede(read, all.keySet());
        }
        return read.withHandleplan(
                Handleplan.builder().periode(whole).placeringer(all.values()).build());
    }

    /** The placements that the table says nothing of. */
    private NavigableMap<Integer, Placering> staying(Periode periode) {
        NavigableMap<Integer, Placering> staying = new TreeMap<>();
        strategi.getHandleplan().stream()
                .flatMap(before -> before.getPlaceringer().stream())
                .filter(placering -> !placerede.containsKey(placering.getInitiativ()))
                .filter(placering ->
                        !withRow.contains(placering.getInitiativ()) || !periode.contains(placering.getFormelStart()))
                .forEach(placering -> staying.putIfAbsent(placering.getInitiativ(), placering));
        return staying;
    }

    private static Periode hull(Periode some, Periode other) {
        YearHalf fra = some.getFra().isBefore(other.getFra()) ? some.getFra() : other.getFra();
        YearHalf til = some.getTil().isAfter(other.getTil()) ? some.getTil() : other.getTil();
        return Periode.of(fra, til);
    }

    /** A table has no mark for locks: whoever was locked stays so. */
    private Placering withLock(Placering placering) {
        boolean fastlagt = strategi.getHandleplan()
                .flatMap(before -> before.placering(placering.getInitiativ()))
                .filter(Placering::isFastlagt)
                .isPresent();
        return Placering.builder().from(placering).fastlagt(fastlagt).build();
    }

    private void warnUplacerede(Strategi read, Set<Integer> placed) {
        for (int slot = 0; slot < read.getInitiativer().size(); slot++) {
            Initiativ initiativ = read.getInitiativer().get(slot);
            if (!placed.contains(initiativ.getNummer()) && !initiativ.isKanUdelades()) {
                findings.add(
                        Problem.of(Problemkode.UPLACERET, Problem.pointer("initiativer", slot), initiativ.getNummer())
                                .build());
            }
        }
    }
}
