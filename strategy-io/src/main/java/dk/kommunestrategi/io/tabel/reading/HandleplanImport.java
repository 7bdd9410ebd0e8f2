package dk.kommunestrategi.io.tabel.reading;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threeten.extra.TemporalFields;

/** Makes a strategy's assessments and handleplan what a handleplan table says. */
public final class HandleplanImport {

    /** What Excel makes of "2,4" where a comma begins the decimals. */
    private static final Pattern DECIMAL = Pattern.compile("([1-9])\\.([1-9])");

    private final Strategi strategi;
    private final HandleplanHeader header;
    private final TableFindings findings = new TableFindings();
    private final List<Initiativ> initiativer;
    private final boolean oneDigit;
    private final SortedMap<Integer, Placeret> placerede = new TreeMap<>();

    private record Placeret(TableRow row, PlaceringReader.Marked marked) {}

    private HandleplanImport(Strategi strategi, HandleplanHeader header) {
        this.strategi = strategi;
        this.header = header;
        this.initiativer = new ArrayList<>(strategi.getInitiativer());
        this.oneDigit = strategi.getTemaer().stream().allMatch(tema -> tema.getNummer() < 10);
    }

    /** Returns the outcome of reading a sheet, or nothing when the table is not there. */
    public static Optional<Result<Strategi>> read(Strategi strategi, List<TableRow> sheet) {
        return HandleplanHeader.find(sheet).map(header -> new HandleplanImport(strategi, header).read());
    }

    private Result<Strategi> read() {
        header.check(findings);
        VurderingReader vurderinger = new VurderingReader(strategi, header, findings);
        PlaceringReader placeringer = new PlaceringReader(header, findings);
        for (InitiativRow row : InitiativRow.find(strategi, header.under(), findings)) {
            checkHeadings(row.row());
            if (header.isWhole()) {
                initiativer.set(
                        row.slot(),
                        row.initiativ().withVurdering(vurderinger.read(row)).withTemaangivelser(temaangivelser(row)));
            }
            placeringer.read(row).ifPresent(marked -> {
                placerede.put(row.initiativ().getNummer(), new Placeret(row.row(), marked));
                header.periode().ifPresent(periode -> setForarbejde(row, marked));
            });
        }
        Strategi read = strategi.withInitiativer(initiativer);
        return findings.end(header.periode()
                .map(periode -> read.withHandleplan(handleplan(periode)))
                .orElse(read));
    }

    /**
     * That informal work begins earlier is read as preliminary work that a plan must leave room for, and said to be. Where the
     * headings are no period, nobody knows how much earlier.
     */
    private void setForarbejde(InitiativRow row, PlaceringReader.Marked marked) {
        Placering placering = marked.placering();
        int forarbejde = placering
                .getUformelStart()
                .map(uformel -> (int) uformel.until(placering.getFormelStart(), TemporalFields.HALF_YEARS))
                .orElse(0);
        if (forarbejde > 0 && forarbejde != row.initiativ().getForarbejde()) {
            initiativer.set(row.slot(), initiativer.get(row.slot()).withForarbejde(forarbejde));
            findings.comesFrom(row.pointer("forarbejde"), row.row(), marked.uformel());
            findings.add(Problemkode.FORARBEJDE_SAT, row.row(), marked.uformel(), placering.getInitiativ(), forarbejde);
        }
    }

    private void checkHeadings(TableRow row) {
        row.filled()
                .filter(column -> !header.hasHeading(column))
                .forEach(column -> findings.add(Problemkode.CELLE_UDEN_OVERSKRIFT, row, column));
    }

    /** What the row says of the themes, beside what is said elsewhere; the same as before where it says nothing. */
    private List<Temaangivelse> temaangivelser(InitiativRow row) {
        int column = header.column(HandleplanColumn.TEMAER);
        Optional<List<Integer>> temaer = temaer(row.row().cell(column));
        if (temaer.isEmpty()) {
            findings.add(Problemkode.FORKERT_TYPE, row.row(), column, Betegnelse.HELTAL);
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

    private Optional<List<Integer>> temaer(String cell) {
        Matcher decimal = DECIMAL.matcher(CellText.clean(cell));
        return WholeNumbers.list(oneDigit && decimal.matches() ? decimal.replaceFirst("$1,$2") : cell);
    }

    private Handleplan handleplan(Periode periode) {
        Handleplan.Builder handleplan = Handleplan.builder().periode(periode);
        Set<Integer> fastlagte = fastlagte();
        int slot = 0;
        for (Placeret placed : placerede.values()) {
            String place = pointer("handleplan", "placeringer", slot++);
            findings.comesFrom(place, placed.row(), placed.marked().formel());
            findings.comesFrom(
                    place + "/uformelStart", placed.row(), placed.marked().uformel());
            Placering placering = placed.marked().placering();
            handleplan.addPlacering(Placering.builder()
                    .from(placering)
                    .fastlagt(fastlagte.contains(placering.getInitiativ()))
                    .build());
        }
        if (!findings.hasFejl()) {
            warnUplacerede();
        }
        return handleplan.build();
    }

    /** A table has no mark for locks: whoever was locked stays so. */
    private Set<Integer> fastlagte() {
        return strategi.getHandleplan().stream()
                .flatMap(plan -> plan.getPlaceringer().stream())
                .filter(Placering::isFastlagt)
                .map(Placering::getInitiativ)
                .collect(Collectors.toSet());
    }

    private void warnUplacerede() {
        for (int slot = 0; slot < initiativer.size(); slot++) {
            int nummer = initiativer.get(slot).getNummer();
            if (!placerede.containsKey(nummer)) {
                findings.add(Problem.of(Problemkode.UPLACERET, pointer("initiativer", slot), nummer)
                        .build());
            }
        }
    }
}
