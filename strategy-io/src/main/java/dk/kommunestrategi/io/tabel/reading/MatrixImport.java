package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the themes of a strategy's initiatives what a theme matrix marks. */
public final class MatrixImport {

    private final Strategi strategi;
    private final Temanavne temanavne;
    private final TableRow header;
    private final TableFindings findings = new TableFindings();
    private final SortedMap<Integer, Integer> temaer = new TreeMap<>();
    private final List<Initiativ> initiativer;

    private MatrixImport(Strategi strategi, Temanavne temanavne, TableRow header) {
        this.strategi = strategi;
        this.temanavne = temanavne;
        this.header = header;
        this.initiativer = new ArrayList<>(strategi.getInitiativer());
    }

    /** Returns the outcome of reading a sheet, or nothing when the matrix is not there. */
    public static Optional<Result<Strategi>> read(Strategi strategi, List<TableRow> sheet) {
        Temanavne temanavne = new Temanavne(strategi);
        return sheet.stream()
                .filter(row -> isHeader(temanavne, row))
                .findFirst()
                .map(header -> new MatrixImport(strategi, temanavne, header)
                        .readUnder(sheet.stream()
                                .filter(row -> row.number() > header.number())
                                .toList()));
    }

    /** The row of headings is the first that names themes and no initiative; numbers alone may be those of a load. */
    private static boolean isHeader(Temanavne temanavne, TableRow row) {
        String corner = CellText.key(row.cell(0));
        boolean onlyNumber = corner.isEmpty() || corner.startsWith("initiativ");
        return Nummernavn.parse(corner).isEmpty()
                && row.filled()
                        .filter(column -> column > 0)
                        .mapToObj(row::cell)
                        .anyMatch(cell ->
                                temanavne.find(cell).isPresent() && (onlyNumber || !WholeNumbers.matches(cell)));
    }

    private Result<Strategi> readUnder(List<TableRow> rows) {
        header.filled().filter(column -> column > 0).forEach(column -> readHeading(column, rows));
        for (InitiativRow row : InitiativRow.find(strategi, rows, findings)) {
            marked(row.row()).ifPresent(marked -> initiativer.set(row.slot(), withTemaer(row, marked)));
        }
        return findings.end(strategi.withInitiativer(initiativer));
    }

    private void readHeading(int column, List<TableRow> rows) {
        String heading = header.cell(column);
        Optional<Nummernavn> nummernavn = Nummernavn.parse(heading);
        Optional<Tema> tema = temanavne.find(heading);
        boolean hasMarks =
                rows.stream().anyMatch(row -> Mark.parse(row.cell(column)).isPresent());
        if (tema.isEmpty() && (nummernavn.isPresent() || hasMarks)) {
            Object written = nummernavn.<Object>map(Nummernavn::nummer).orElse(CellText.clean(heading));
            List<Integer> known =
                    strategi.getTemaer().stream().map(Tema::getNummer).sorted().toList();
            findings.add(Problemkode.UKENDT_TEMA, header, column, written, Listing.of(known, nummer -> nummer));
        } else if (tema.isEmpty()) {
            findings.add(Problemkode.UKENDT_KOLONNE, header, column, CellText.clean(heading));
        } else if (temaer.containsValue(tema.get().getNummer())) {
            findings.add(Problemkode.DOBBELT_NUMMER, header, column, tema.get().getNummer());
        } else {
            temaer.put(column, tema.get().getNummer());
            nummernavn
                    .filter(cell -> cell.isUenigWith(tema.get().getNavn()))
                    .ifPresent(cell -> findings.add(
                            Problemkode.NAVNE_UENIGE,
                            header,
                            column,
                            cell.nummer(),
                            cell.navn(),
                            tema.get().getNavn()));
        }
    }

    /** The themes that a row marks; nothing where there is something in it that cannot be read. */
    private Optional<List<Integer>> marked(TableRow row) {
        List<Integer> marked = new ArrayList<>();
        boolean readable = true;
        for (int column : row.filled().skip(1).toArray()) {
            Optional<Mark> mark = Mark.parse(row.cell(column));
            Integer tema = temaer.get(column);
            if (tema != null && mark.equals(Optional.of(Mark.KRYDS))) {
                marked.add(tema);
            } else if (tema != null) {
                findings.add(Problemkode.UKENDT_VAERDI, row, column, Mark.KRYDS.text());
                readable = false;
            } else if (header.isEmpty(column)) {
                findings.add(Problemkode.CELLE_UDEN_OVERSKRIFT, row, column);
                readable = false;
            } else {
                readable &= mark.isEmpty();
            }
        }
        return readable ? Optional.of(marked) : Optional.empty();
    }

    /** The initiative with these themes, which count from now on; with the same in their old order if they did before. */
    private Initiativ withTemaer(InitiativRow row, List<Integer> marked) {
        Initiativ initiativ = row.initiativ();
        List<Integer> applicable =
                Temaangivelser.isSame(initiativ.getTemaer(), marked) ? initiativ.getTemaer() : marked;
        List<Temaangivelse> angivelser = Temaangivelser.with(initiativ, Temakilde.MATRIX, applicable);
        return initiativ.withTemaer(applicable).withTemaangivelser(angivelser);
    }
}
