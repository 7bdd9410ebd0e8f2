package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.Temaangivelser;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.io.tabel.reading.Additions.Grown;
import dk.kommunestrategi.io.tabel.reading.TornRows.TornRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the themes of a strategy's initiatives what a theme matrix marks, as far as it has columns for them. */
public final class MatrixImport implements TableImport {

    private final Strategi strategi;
    private final Grown grown;
    private final boolean isKnown;
    private final Temanavne temanavne;
    private final InitiativIndex index;
    private final Optional<MatrixHeader> header;

    /** The rows that line breaks in cells have torn apart, and that do not fit together again. */
    private final List<TornRow> torn;

    private MatrixImport(Grown grown, TableSheet sheet, boolean isKnown) {
        this.strategi = grown.strategi();
        this.grown = grown;
        this.isKnown = isKnown;
        this.temanavne = new Temanavne(strategi);
        this.index = new InitiativIndex(strategi);
        Optional<MatrixHeader> first = MatrixHeader.find(sheet.rows(), temanavne, index);
        if (sheet.isText() && first.isPresent()) {
            int width = first.get().row().cells().size();
            TornRows mended = TornRows.mend(sheet.rows(), width, width, index);
            this.torn = mended.torn();
            this.header = MatrixHeader.find(mended.rows(), temanavne, index);
        } else {
            this.torn = List.of();
            this.header = first;
        }
    }

    /**
     * Finds the matrix on a sheet, or what there is of it.
     *
     * @param mayAdd whether themes and initiatives that the strategy lacks are added to it
     */
    public static TableImport of(Strategi strategi, TableSheet sheet, boolean mayAdd) {
        MatrixImport known = new MatrixImport(Grown.nothing(strategi), sheet, true);
        return mayAdd
                ? new MatrixImport(
                        MatrixAdditions.of(strategi, sheet.rows(), known.header), sheet, known.header.isPresent())
                : known;
    }

    /** By which headings the matrix of a strategy is known, for a message. */
    public static Listing headings(Strategi strategi) {
        return Listing.of(strategi.getTemaer(), tema -> Nummernavn.write(tema.getNummer(), tema.getNavn()));
    }

    @Override
    public boolean isWhole() {
        return header.isPresent();
    }

    @Override
    public boolean isKnown() {
        return isKnown;
    }

    @Override
    public int score() {
        return found().size();
    }

    @Override
    public List<String> found() {
        return header.stream()
                .flatMap(found -> found.columns().mapToObj(found.row()::cell))
                .filter(heading -> temanavne.find(heading).isPresent())
                .map(CellText::clean)
                .toList();
    }

    @Override
    public Result<Strategi> read(List<Problem> told) {
        TableFindings findings = new TableFindings(told, grown.told());
        Result<Strategi> read = new Reading(header.orElseThrow(), findings).read();
        return torn.isEmpty() || read.isOk() ? read : findings.endOfTorn(torn);
    }

    /** One reading of the matrix. */
    private final class Reading {
        private final MatrixHeader header;
        private final TableFindings findings;
        private final NavigableMap<Integer, Integer> temaer = new TreeMap<>();
        private final Set<Integer> broken = new HashSet<>();
        private final List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());

        Reading(MatrixHeader header, TableFindings findings) {
            this.header = header;
            this.findings = findings;
        }

        Result<Strategi> read() {
            header.columns().forEach(this::readHeading);
            List<InitiativRow> rows = new InitiativRows(
                            grown,
                            index,
                            findings,
                            header.nummer(),
                            header.navn(),
                            temaer::containsKey,
                            header.row()::isRepeatedBy)
                    .sort(header.under());
            for (InitiativRow row : rows) {
                marked(row.row()).ifPresent(marked -> initiativer.set(row.slot(), withTemaer(row, marked)));
            }
            return findings.end(strategi.withInitiativer(initiativer), header.under());
        }

        private void readHeading(int column) {
            TableRow row = header.row();
            String heading = row.cell(column);
            Optional<Nummernavn> nummernavn = temanavne.stated(heading);
            Optional<Tema> tema = temanavne.find(heading);
            boolean hasMarks = header.under().stream().anyMatch(other -> Mark.isSign(other.cell(column)));
            if (tema.isEmpty() && (nummernavn.isPresent() || hasMarks)) {
                Object written = nummernavn.<Object>map(Nummernavn::nummer).orElse(CellText.clean(heading));
                List<Integer> known = strategi.getTemaer().stream()
                        .map(Tema::getNummer)
                        .sorted()
                        .toList();
                findings.add(Problemkode.UKENDT_TEMA, row, column, written, Listing.of(known, nummer -> nummer));
                broken.add(column);
                findings.ledger().settleColumn(column);
            } else if (tema.isEmpty()) {
                findings.add(Problemkode.UKENDT_KOLONNE, row, column, CellText.clean(heading));
                findings.ledger().settleColumn(column);
            } else if (temaer.containsValue(tema.get().getNummer())) {
                findings.add(Problemkode.DOBBELT_NUMMER, row, column, tema.get().getNummer());
                findings.ledger().settleColumn(column);
            } else {
                temaer.put(column, tema.get().getNummer());
                nummernavn
                        .filter(cell -> cell.isUenigWith(tema.get().getNavn()))
                        .ifPresent(cell -> addUenige(column, cell, tema.get()));
            }
        }

        /** Another spelling is worth a warning; the name of another theme, or one that is none, is an error. */
        private void addUenige(int column, Nummernavn cell, Tema tema) {
            boolean isLike = temanavne.named(cell.navn()).isEmpty() && cell.isLike(tema.getNavn());
            findings.add(
                    isLike ? Problemkode.NAVNE_UENIGE : Problemkode.NUMMER_OG_NAVN_UENIGE,
                    header.row(),
                    column,
                    cell.nummer(),
                    cell.navn(),
                    tema.getNavn());
        }

        /** The themes that a row marks; nothing where there is something in it that cannot be read. */
        private Optional<List<Integer>> marked(TableRow row) {
            List<Integer> marked = new ArrayList<>();
            boolean readable = true;
            for (int column : row.filled().toArray()) {
                Integer tema = temaer.get(column);
                Optional<Mark> mark = Mark.parse(row.cell(column)).filter(known -> known != Mark.UFORMEL);
                if (tema != null && mark.isEmpty()) {
                    findings.add(Problemkode.UKENDT_VAERDI, row, column, Mark.KRYDS.text());
                    readable = false;
                } else if (tema != null) {
                    findings.read(row, column);
                    mark.filter(Mark.KRYDS::equals).ifPresent(cross -> marked.add(tema));
                } else if (header.row().isEmpty(column)
                        && column != header.navn()
                        && !findings.ledger().isSettled(column)) {
                    findings.add(Problemkode.CELLE_UDEN_OVERSKRIFT, row, column);
                    findings.ledger().settleColumn(column);
                    readable = false;
                } else if (broken.contains(column)) {
                    readable &= !mark.equals(Optional.of(Mark.KRYDS));
                }
            }
            return readable ? Optional.of(marked) : Optional.empty();
        }

        /** The initiative with these themes, which count from now on; with the same in their old order if they did before. */
        private Initiativ withTemaer(InitiativRow row, List<Integer> marked) {
            Initiativ initiativ = row.initiativ();
            List<Integer> all = new ArrayList<>(marked);
            initiativ.getTemaer().stream()
                    .filter(nummer -> !temaer.containsValue(nummer))
                    .forEach(all::add);
            List<Integer> applicable = Temaangivelser.isSame(initiativ.getTemaer(), all) ? initiativ.getTemaer() : all;
            List<Temaangivelse> angivelser = Temaangivelser.with(initiativ, Temakilde.MATRIX, applicable);
            return initiativ.withTemaer(applicable).withTemaangivelser(angivelser);
        }
    }
}
