package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellDate;
import dk.kommunestrategi.io.tabel.cell.Temaangivelser;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.file.CellForm;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.io.tabel.reading.Additions.Grown;
import dk.kommunestrategi.io.tabel.reading.TornRows.TornRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a strategy's assessments and handleplan what a handleplan table says. */
public final class HandleplanImport implements TableImport {

    /** By which headings the table is known, for a message. */
    public static final Listing HEADINGS = Listing.all(
            Stream.concat(
                            Arrays.stream(HandleplanColumn.values()).map(HandleplanColumn::heading),
                            Stream.of("2024-H1", "2024-H2 …"))
                    .toList(),
            heading -> heading);

    private final Strategi strategi;
    private final Grown grown;
    private final InitiativIndex index;
    private final Optional<HandleplanHeader> header;
    private final List<TornRow> torn;

    private HandleplanImport(Grown grown, TableSheet sheet) {
        this.strategi = grown.strategi();
        this.grown = grown;
        this.index = new InitiativIndex(strategi);
        HandleplanHeaders headers = new HandleplanHeaders(strategi, index);
        Optional<HandleplanHeader> first = headers.find(sheet.rows());
        if (sheet.isText()) {
            int widest = sheet.rows().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            int width = first.filter(HandleplanHeader::isWhole)
                    .map(HandleplanHeader::width)
                    .orElse(widest);
            int most = first.filter(HandleplanHeader::isWhole)
                    .map(found -> found.row().cells().size())
                    .orElse(widest);
            TornRows mended = TornRows.mend(sheet.rows(), width, Math.max(width, most), index);
            TornRows withHeadings = most < widest ? TornRows.mend(sheet.rows(), widest, widest, index) : mended;
            Optional<HandleplanHeader> found = find(headers, mended, sheet, first);
            Optional<HandleplanHeader> foundWithHeadings = find(headers, withHeadings, sheet, first);
            boolean isTornAbove = score(foundWithHeadings) > score(found);
            this.torn = (isTornAbove ? withHeadings : mended).torn();
            this.header = isTornAbove ? foundWithHeadings : found;
        } else {
            this.torn = List.of();
            this.header = first;
        }
    }

    private static Optional<HandleplanHeader> find(
            HandleplanHeaders headers, TornRows mended, TableSheet sheet, Optional<HandleplanHeader> before) {
        return mended.rows().size() == sheet.rows().size() ? before : headers.find(mended.rows());
    }

    private static int score(Optional<HandleplanHeader> header) {
        return header.map(HandleplanHeader::score).orElse(0);
    }

    /**
     * Finds the table on a sheet, or what there is of it.
     *
     * @param mayAdd whether initiatives and centres that the strategy lacks are added to it
     */
    public static TableImport of(Strategi strategi, TableSheet sheet, boolean mayAdd) {
        HandleplanImport known = new HandleplanImport(Grown.nothing(strategi), sheet);
        return mayAdd && known.isWhole()
                ? new HandleplanImport(HandleplanAdditions.of(strategi, known.header.orElseThrow()), sheet)
                : known;
    }

    @Override
    public boolean isWhole() {
        return header.filter(HandleplanHeader::isWhole).isPresent();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public int score() {
        return score(header);
    }

    @Override
    public List<String> found() {
        return header.map(HandleplanHeader::found).orElse(List.of());
    }

    @Override
    public Result<Strategi> read(List<Problem> told) {
        TableFindings findings = new TableFindings(told, grown.told());
        Result<Strategi> read = new Reading(header.orElseThrow(), findings).read();
        if (torn.isEmpty() || read.isOk()) {
            return read;
        }
        return findings.endOfTorn(torn);
    }

    /** One reading of the table. */
    private final class Reading {
        private final HandleplanHeader header;
        private final TableFindings findings;
        private final Temanavne temanavne = new Temanavne(strategi);
        private final List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());

        Reading(HandleplanHeader header, TableFindings findings) {
            this.header = header;
            this.findings = findings;
        }

        Result<Strategi> read() {
            header.check(findings);
            VurderingReader vurderinger = new VurderingReader(strategi, header, findings);
            HandleplanMerge plan = new HandleplanMerge(strategi, header, findings);
            List<InitiativRow> found = new InitiativRows(
                            grown,
                            index,
                            findings,
                            header.nummer(),
                            header.navn(),
                            header.halvaar()::containsKey,
                            header::isRepeatedBy)
                    .sort(header.block().under());
            for (InitiativRow row : found) {
                checkCells(row.row());
                if (header.isUnambiguous()) {
                    initiativer.set(
                            row.slot(),
                            row.initiativ()
                                    .withVurdering(vurderinger.read(row))
                                    .withTemaangivelser(temaangivelser(row)));
                }
                plan.add(row)
                        .ifPresent(forarbejde -> initiativer.set(
                                row.slot(), initiativer.get(row.slot()).withForarbejde(forarbejde)));
            }
            return findings.end(
                    plan.end(strategi.withInitiativer(initiativer)),
                    header.block().under());
        }

        /** Tells of cells without a heading, once a column, and of days where numbers or marks belong. */
        private void checkCells(TableRow row) {
            row.filled()
                    .filter(column ->
                            !header.hasHeading(column) && !findings.ledger().isSettled(column))
                    .forEach(column -> {
                        findings.add(Problemkode.CELLE_UDEN_OVERSKRIFT, row, column);
                        findings.ledger().settleColumn(column);
                    });
            IntStream.concat(
                            header.halvaar().keySet().stream().mapToInt(column -> column),
                            Stream.of(HandleplanColumn.NIVEAUER, HandleplanColumn.TEMAER)
                                    .filter(header::has)
                                    .mapToInt(header::column))
                    .filter(column ->
                            !row.form(column).equals(Optional.of(CellForm.DATE)) && CellDate.isDay(row.cell(column)))
                    .forEach(column -> findings.addUnreadable(row, column));
        }

        /** What the row says of the themes, beside what is said elsewhere; the same as before where it says nothing. */
        private List<Temaangivelse> temaangivelser(InitiativRow row) {
            if (!header.has(HandleplanColumn.TEMAER)) {
                return row.initiativ().getTemaangivelser();
            }
            int column = header.column(HandleplanColumn.TEMAER);
            Optional<List<Integer>> temaer = temanavne.list(findings.read(row.row(), column));
            if (temaer.isEmpty()) {
                findings.add(Problemkode.FORKERT_TYPE, row.row(), column, Betegnelse.TALRAEKKE);
            }
            List<Temaangivelse> angivelser = temaer.filter(stated -> !stated.isEmpty())
                    .map(stated -> Temaangivelser.with(row.initiativ(), Temakilde.TABEL, stated))
                    .orElse(row.initiativ().getTemaangivelser());
            for (int k = 0; k < angivelser.size(); k++) {
                if (angivelser.get(k).getKilde() == Temakilde.TABEL) {
                    findings.comesFrom(row.pointer("temaangivelser", k), row.row(), column);
                }
            }
            return angivelser;
        }
    }
}
