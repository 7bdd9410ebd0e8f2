package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.SamarbejdeReader;
import dk.kommunestrategi.io.tabel.cell.Stoerrelse;
import dk.kommunestrategi.io.tabel.cell.YesNo;
import dk.kommunestrategi.io.tabel.reading.TraekReader.Draws;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the assessment that a row of the handleplan table states. What the table has no column for, and what a cell leaves
 * empty, stays as it is; an initiative without an assessment needs it all.
 */
final class VurderingReader {

    private final HandleplanHeader header;
    private final TableFindings findings;
    private final TraekReader traekReader;
    private final SamarbejdeReader samarbejdeReader;
    private final Listing knownForvaltninger;
    private final Set<HandleplanColumn> missing = EnumSet.noneOf(HandleplanColumn.class);

    VurderingReader(Strategi strategi, HandleplanHeader header, TableFindings findings) {
        this.header = header;
        this.findings = findings;
        this.traekReader = new TraekReader(strategi, header, findings);
        this.samarbejdeReader = new SamarbejdeReader(strategi);
        this.knownForvaltninger = Listing.of(
                strategi.getForvaltninger().stream()
                        .map(Forvaltning::getKode)
                        .sorted()
                        .toList(),
                kode -> kode);
    }

    /** Returns the assessment; that which the initiative has where the row states none, and none where it is broken. */
    Optional<Vurdering> read(InitiativRow row) {
        Optional<Vurdering> known = row.initiativ().getVurdering();
        Stated<YesNo> let =
                choice(row, HandleplanColumn.LET_IMPLEMENTERBART, YesNo::parse, words(YesNo.values(), YesNo::word));
        Stated<List<Samarbejde>> samarbejde =
                samarbejde(row, known.map(Vurdering::getSamarbejde).orElse(List.of()));
        Stated<Draws> traek = traekReader.read(row);
        Stated<Udgiftsniveau> udgift = choice(
                row,
                HandleplanColumn.UDGIFT,
                cell -> Stoerrelse.parse(cell).map(Stoerrelse::udgiftsniveau),
                words(Stoerrelse.values(), Stoerrelse::word));
        List<Stated<?>> all = List.of(let, samarbejde, traek, udgift);
        if (all.stream().noneMatch(Stated::isStated)) {
            return known;
        }
        if (known.isEmpty()) {
            demand(row, let, HandleplanColumn.LET_IMPLEMENTERBART);
            demand(row, samarbejde, HandleplanColumn.SAMARBEJDE);
            // Empty cells say that nothing is drawn; a column that is not there says nothing.
            Stream.of(HandleplanColumn.CENTRE, HandleplanColumn.NIVEAUER)
                    .filter(column -> !header.has(column))
                    .forEach(column -> demand(row, traek, column));
            demand(row, udgift, HandleplanColumn.UDGIFT);
        }
        boolean isWhole = known.isPresent()
                || Stream.of(let, samarbejde, udgift)
                        .noneMatch(part -> part.value().isEmpty());
        if (!isWhole || all.stream().anyMatch(Stated::isBroken)) {
            return Optional.empty();
        }
        Vurdering.Builder vurdering = Vurdering.builder();
        known.ifPresent(vurdering::from);
        let.value().ifPresent(answer -> vurdering.letImplementerbart(answer == YesNo.JA));
        samarbejde.value().ifPresent(vurdering::samarbejde);
        udgift.value().ifPresent(vurdering::udgiftsniveau);
        traek.value()
                .ifPresent(draws -> vurdering.ressourcetraek(draws.centre()).ressourcetraekAlleCentre(draws.alle()));
        return Optional.of(vurdering.build());
    }

    private static <E> Listing words(E[] options, Function<E, String> word) {
        return Listing.of(List.of(options), word);
    }

    /** Tells, once, that a column is missing, or that a cell is. */
    private void demand(InitiativRow row, Stated<?> part, HandleplanColumn column) {
        if (part.isStated() || part.isBroken()) {
            return;
        }
        if (header.has(column)) {
            findings.add(Problemkode.MANGLER, row.row(), header.column(column), column.heading());
        } else if (missing.add(column)) {
            findings.add(Problemkode.MANGLER, header.row(), header.row().cells().size(), column.heading());
        }
    }

    private <T> Stated<T> choice(
            InitiativRow row, HandleplanColumn column, Function<String, Optional<T>> reading, Listing options) {
        String cell = header.read(findings, row.row(), column);
        if (Mark.isBlank(cell)) {
            return Stated.nothing();
        }
        Optional<T> chosen = reading.apply(cell);
        if (chosen.isEmpty()) {
            findings.add(Problemkode.UKENDT_VAERDI, row.row(), header.column(column), options);
        }
        return Stated.of(chosen);
    }

    private Stated<List<Samarbejde>> samarbejde(InitiativRow row, List<Samarbejde> known) {
        if (Mark.isBlank(header.read(findings, row.row(), HandleplanColumn.SAMARBEJDE))) {
            return Stated.nothing();
        }
        // A party's name may look like several, or have more than one line: what we wrote of it says nothing new.
        String written = CellText.clean(samarbejdeReader.write(known));
        if (CellText.clean(header.read(findings, row.row(), HandleplanColumn.SAMARBEJDE))
                .equals(written)) {
            return Stated.of(Optional.of(known));
        }
        int place = header.column(HandleplanColumn.SAMARBEJDE);
        String cell = findings.withoutKontakt(row.row(), place, HandleplanColumn.SAMARBEJDE.heading());
        List<Samarbejde> parter = new ArrayList<>();
        for (String sentence : SamarbejdeReader.sentences(cell)) {
            Optional<String> unknown = samarbejdeReader.unknownForvaltning(sentence);
            List<Samarbejde> named = samarbejdeReader.read(sentence);
            if (unknown.isPresent()) {
                findings.add(Problemkode.UKENDT_FORVALTNING, row.row(), place, unknown.get(), knownForvaltninger);
                return Stated.broken();
            }
            if (named.isEmpty()) {
                findings.add(Problemkode.UKENDT_VAERDI, row.row(), place, SamarbejdeReader.OPTIONS);
                return Stated.broken();
            }
            parter.addAll(named);
        }
        return Stated.of(Optional.of(SamarbejdeReader.withKnown(parter, known)));
    }
}
