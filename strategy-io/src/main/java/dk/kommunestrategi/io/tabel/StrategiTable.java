package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.SamarbejdeReader;
import dk.kommunestrategi.io.tabel.cell.Stoerrelse;
import dk.kommunestrategi.io.tabel.cell.Temaangivelser;
import dk.kommunestrategi.io.tabel.cell.YesNo;
import dk.kommunestrategi.io.tabel.reading.HandleplanColumn;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * A table of a strategy, as texts: a row of headings, and a row for each initiative or centre. In Danish, as the tables
 * are that {@link TableReader} reads. Immutable and thread-safe; no argument may be {@code null}.
 */
public final class StrategiTable {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:,[0-9]+)?");

    private final String navn;
    private final List<List<String>> rows;

    /** Whether texts that are decimal numbers are meant as numbers. */
    private final boolean holdsDecimals;

    private StrategiTable(String navn, List<List<String>> rows) {
        this(navn, rows, false);
    }

    private StrategiTable(String navn, List<List<String>> rows, boolean holdsDecimals) {
        this.navn = navn;
        this.holdsDecimals = holdsDecimals;
        this.rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the handleplan table: for each initiative its assessment, and its marks in the half-years of the
     * strategy's handleplan} An initiative without an assessment or a placement has empty cells in its place. It does
     * not hold locks, organisational consequences, or which parties an assessment leaves without a name, and of a draw by a
     * profile only the highest level.
     *
     * @param strategi the strategy to tabulate
     */
    public static StrategiTable handleplan(Strategi strategi) {
        List<YearHalf> halvaar = strategi.getHandleplan()
                .map(Handleplan::getPeriode)
                .map(StrategiTable::halvaar)
                .orElse(List.of());
        List<String> header = Stream.of(HandleplanColumn.values())
                .map(HandleplanColumn::heading)
                .collect(Collectors.toCollection(ArrayList::new));
        halvaar.forEach(half -> header.add(half.toString()));
        Map<Integer, Placering> placeringer = strategi.getHandleplan().stream()
                .flatMap(plan -> plan.getPlaceringer().stream())
                .collect(Collectors.toMap(Placering::getInitiativ, placering -> placering, (first, other) -> first));
        Centernavne centernavne = Centernavne.of(strategi);
        SamarbejdeReader samarbejde = new SamarbejdeReader(strategi);
        return new StrategiTable("Handleplan", withHeader(header, initiativer(strategi), initiativ -> {
            Optional<Placering> placering = Optional.ofNullable(placeringer.get(initiativ.getNummer()));
            return Stream.concat(
                            vurdering(initiativ, centernavne, samarbejde),
                            halvaar.stream().map(half -> mark(placering, half)))
                    .toList();
        }));
    }

    /**
     * {@return the theme matrix: for each initiative a mark in the columns of the themes that count}
     *
     * @param strategi the strategy to tabulate
     */
    public static StrategiTable temamatrix(Strategi strategi) {
        List<String> header = new ArrayList<>(List.of(""));
        strategi.getTemaer().forEach(tema -> header.add(Nummernavn.write(tema.getNummer(), tema.getNavn())));
        return new StrategiTable(
                "Temamatrix",
                withHeader(
                        header,
                        initiativer(strategi),
                        initiativ -> strategi.getTemaer().stream()
                                .map(Tema::getNummer)
                                .map(nummer -> initiativ.getTemaer().contains(nummer) ? Mark.KRYDS.text() : "")
                                .toList()));
    }

    /**
     * {@return the load of a plan: for each centre how much is drawn on it in each half-year, also past the period, and in
     * rows of their own what initiatives draw after their development, and what it carries anyway}
     *
     * @param strategi the strategy, for the names of its centres
     * @param periode the period of the plan, from whose first half-year on the load is counted
     * @param belastning the load as a planning or an evaluation states it
     */
    public static StrategiTable belastning(Strategi strategi, Periode periode, List<Centerbelastning> belastning) {
        int antal = belastning.stream()
                .mapToInt(center -> center.belastning().size())
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Center"));
        IntStream.range(0, antal).mapToObj(periode::halvaar).forEach(half -> header.add(half.toString()));
        rows.add(header);
        Centernavne centernavne = Centernavne.of(strategi);
        for (Centerbelastning center : belastning) {
            List<String> row = new ArrayList<>(List.of(centernavne.navn(center.center())));
            center.belastning().forEach(number -> row.add(number.toString()));
            rows.add(row);
            addRow(rows, centernavne.navn(center.center()) + ", drift", center.drift());
            addRow(rows, centernavne.navn(center.center()) + ", grundbelastning", center.grundbelastning());
        }
        return new StrategiTable("Belastning", rows);
    }

    /** Adds a row for what a centre has, if it has that. */
    private static void addRow(List<List<String>> rows, String navn, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            rows.add(Stream.concat(Stream.of(navn), numbers.stream().map(String::valueOf))
                    .toList());
        }
    }

    /**
     * {@return a table of these rows}
     *
     * @param navn what it is called
     * @param rows the texts of its cells, the row of headings first
     * @throws IllegalArgumentException if there is no row
     */
    public static StrategiTable of(String navn, List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A table has a row of headings");
        }
        return new StrategiTable(navn, rows);
    }

    /** A table of these rows in which decimal numbers with a comma, also those below 0, are numbers and no texts. */
    static StrategiTable ofDecimals(String navn, List<List<String>> rows) {
        return new StrategiTable(navn, rows, true);
    }

    /** Returns the number that a cell holds, if it is meant as one. */
    Optional<BigDecimal> decimal(String cell) {
        return Optional.of(cell)
                .filter(text -> holdsDecimals && DECIMAL.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    private static List<YearHalf> halvaar(Periode periode) {
        return IntStream.range(0, periode.antalHalvaar())
                .mapToObj(periode::halvaar)
                .toList();
    }

    private static List<Initiativ> initiativer(Strategi strategi) {
        return strategi.initiativerAfterNummer().stream().toList();
    }

    private static List<List<String>> withHeader(
            List<String> header, List<Initiativ> initiativer, Function<Initiativ, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>(List.of(header));
        for (Initiativ initiativ : initiativer) {
            List<String> row = new ArrayList<>();
            row.add(Nummernavn.write(initiativ.getNummer(), initiativ.getNavn()));
            row.addAll(cells.apply(initiativ));
            rows.add(row);
        }
        return rows;
    }

    /** The cells of the columns between the initiative and the half-years. */
    private static Stream<String> vurdering(Initiativ initiativ, Centernavne centernavne, SamarbejdeReader samarbejde) {
        Optional<Vurdering> vurdering = initiativ.getVurdering();
        String temaer = Temaangivelser.of(initiativ, Temakilde.TABEL).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return Stream.of(
                vurdering
                        .map(one -> YesNo.of(one.isLetImplementerbart()).word())
                        .orElse(""),
                vurdering.map(one -> samarbejde.write(one.getSamarbejde())).orElse(""),
                vurdering.map(one -> centre(one, centernavne)).orElse(""),
                vurdering.map(StrategiTable::niveauer).orElse(""),
                temaer,
                vurdering
                        .map(Vurdering::getUdgiftsniveau)
                        .map(niveau -> Stoerrelse.of(niveau).word())
                        .orElse(""));
    }

    private static String centre(Vurdering vurdering, Centernavne centernavne) {
        if (vurdering.getRessourcetraekAlleCentre().isPresent()) {
            return Centernavne.ALLE;
        }
        return vurdering.getRessourcetraek().stream()
                .map(Ressourcetraek::getCenter)
                .map(centernavne::navn)
                .collect(Collectors.joining("\n"));
    }

    private static String niveauer(Vurdering vurdering) {
        return vurdering.getRessourcetraekAlleCentre().isPresent()
                ? Integer.toString(vurdering.getRessourcetraekAlleCentre().getAsInt())
                : vurdering.getRessourcetraek().stream()
                        .map(traek -> Integer.toString(traek.hoejst()))
                        .collect(Collectors.joining(" "));
    }

    private static String mark(Optional<Placering> placering, YearHalf halvaar) {
        if (placering.map(Placering::getFormelStart).equals(Optional.of(halvaar))) {
            return Mark.KRYDS.text();
        }
        return placering.flatMap(Placering::getUformelStart).equals(Optional.of(halvaar)) ? Mark.UFORMEL.text() : "";
    }

    /** {@return what the table is called; the name of its sheet} */
    public String getNavn() {
        return navn;
    }

    /** {@return the rows, the headings first} */
    public List<List<String>> getRows() {
        return rows;
    }
}
