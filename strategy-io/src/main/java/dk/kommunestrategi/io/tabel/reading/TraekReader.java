package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Niveauer;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the draws of a row: which centres one cell names, and how much is drawn on each of them by another. */
final class TraekReader {

    /**
     * The draws of an initiative as a row states them.
     *
     * @param centre one for each centre that the row names
     * @param alle the draw on each of all centres, where the row says so
     */
    record Draws(List<Ressourcetraek> centre, OptionalInt alle) {}

    private final HandleplanHeader header;
    private final TableFindings findings;
    private final Centernavne centernavne;
    private final Listing knownCentre;
    private final int scale;

    TraekReader(Strategi strategi, HandleplanHeader header, TableFindings findings) {
        this.header = header;
        this.findings = findings;
        this.centernavne = Centernavne.of(strategi);
        this.knownCentre = Listing.of(
                strategi.getCentre().stream().map(Center::getKode).sorted().toList(), centernavne::navn);
        this.scale = strategi.getSkala();
    }

    /** Returns the draws; nothing where both cells are empty, or say of no level what the initiative has already. */
    Stated<Draws> read(InitiativRow row) {
        String centre = header.read(findings, row.row(), HandleplanColumn.CENTRE);
        String niveauer = header.read(findings, row.row(), HandleplanColumn.NIVEAUER);
        if (Mark.isBlank(centre) && Mark.isBlank(niveauer)) {
            return Stated.nothing();
        }
        if (!header.has(HandleplanColumn.NIVEAUER) || !header.has(HandleplanColumn.CENTRE)) {
            return isKnown(row, centre) ? Stated.nothing() : missingColumn(row);
        }
        List<List<Integer>> levels = Niveauer.read(niveauer, scale);
        if (levels.isEmpty()) {
            add(Problemkode.FORKERT_TYPE, row, HandleplanColumn.NIVEAUER, Betegnelse.TALRAEKKE);
            return Stated.broken();
        }
        return Centernavne.isAlle(centre) ? alle(row, levels) : some(row, centre, levels);
    }

    private Stated<Draws> alle(InitiativRow row, List<List<Integer>> levels) {
        Optional<Integer> level = levels.stream()
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .findFirst();
        if (level.isEmpty()) {
            add(
                    Problemkode.ANTAL_PASSER_IKKE,
                    row,
                    HandleplanColumn.NIVEAUER,
                    levels.get(0).size());
            return Stated.broken();
        }
        comesFrom(row, HandleplanColumn.NIVEAUER, "vurdering", "ressourcetraekAlleCentre");
        return Stated.of(Optional.of(new Draws(List.of(), OptionalInt.of(level.get()))));
    }

    private Stated<Draws> some(InitiativRow row, String cell, List<List<Integer>> levels) {
        List<Draws> readings = levels.stream()
                .flatMap(all -> centernavne.read(cell, all.size()).stream().map(koder -> draws(row, koder, all)))
                .toList();
        if (readings.size() == 1) {
            comesFrom(row, HandleplanColumn.CENTRE, "vurdering", "ressourcetraek");
            for (int k = 0; k < readings.get(0).centre().size(); k++) {
                comesFrom(row, HandleplanColumn.NIVEAUER, "vurdering", "ressourcetraek", k, "niveau");
            }
            return Stated.of(Optional.of(readings.get(0)));
        }
        String unknown = centernavne.unknown(cell);
        if (readings.size() > 1) {
            add(Problemkode.TVETYDIGE_CENTRE, row, HandleplanColumn.CENTRE);
        } else if (unknown.isEmpty()) {
            add(
                    Problemkode.ANTAL_PASSER_IKKE,
                    row,
                    HandleplanColumn.NIVEAUER,
                    levels.get(0).size());
        } else {
            add(Problemkode.UKENDT_CENTER, row, HandleplanColumn.CENTRE, unknown, knownCentre);
        }
        return Stated.broken();
    }

    /** A draw that is stated already stays as it is, with whatever else is known of it: of a profile, a table has the highest level. */
    private static Draws draws(InitiativRow row, List<String> koder, List<Integer> levels) {
        List<Ressourcetraek> known = row.initiativ().getVurdering().stream()
                .flatMap(vurdering -> vurdering.getRessourcetraek().stream())
                .toList();
        List<Ressourcetraek> draws = new ArrayList<>();
        for (int k = 0; k < koder.size(); k++) {
            String kode = koder.get(k);
            int level = levels.get(k);
            draws.add(known.stream()
                    .filter(one -> one.getCenter().equals(kode) && one.hoejst() == level)
                    .findFirst()
                    .orElseGet(() ->
                            Ressourcetraek.builder().center(kode).niveau(level).build()));
        }
        return new Draws(draws, OptionalInt.empty());
    }

    /** Whether the cell names no other centres than the initiative draws on already. */
    private boolean isKnown(InitiativRow row, String cell) {
        Optional<Vurdering> known = row.initiativ().getVurdering();
        List<String> koder = known.stream()
                .flatMap(vurdering -> vurdering.getRessourcetraek().stream())
                .map(Ressourcetraek::getCenter)
                .toList();
        boolean isOfAlle = known.filter(
                        vurdering -> vurdering.getRessourcetraekAlleCentre().isPresent())
                .isPresent();
        return Centernavne.isAlle(cell)
                ? isOfAlle
                : centernavne.read(cell, koder.size()).stream()
                        .anyMatch(read -> Set.copyOf(read).equals(Set.copyOf(koder)));
    }

    private Stated<Draws> missingColumn(InitiativRow row) {
        boolean hasNiveauer = header.has(HandleplanColumn.NIVEAUER);
        HandleplanColumn stated = hasNiveauer ? HandleplanColumn.NIVEAUER : HandleplanColumn.CENTRE;
        HandleplanColumn missing = hasNiveauer ? HandleplanColumn.CENTRE : HandleplanColumn.NIVEAUER;
        add(Problemkode.MANGLER, row, stated, missing.heading());
        return Stated.broken();
    }

    private void add(Problemkode code, InitiativRow row, HandleplanColumn column, Object... arguments) {
        findings.add(code, row.row(), header.column(column), arguments);
    }

    private void comesFrom(InitiativRow row, HandleplanColumn column, Object... steps) {
        findings.comesFrom(row.pointer(steps), row.row(), header.column(column));
    }
}
