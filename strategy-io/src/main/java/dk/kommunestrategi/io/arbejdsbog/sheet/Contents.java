package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.CenterForm;
import dk.kommunestrategi.io.arbejdsbog.form.ForvaltningForm;
import dk.kommunestrategi.io.arbejdsbog.form.IndikatorForm;
import dk.kommunestrategi.io.arbejdsbog.form.InitiativForm;
import dk.kommunestrategi.io.arbejdsbog.form.MaalForm;
import dk.kommunestrategi.io.arbejdsbog.form.PolitikForm;
import dk.kommunestrategi.io.arbejdsbog.form.RolleForm;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiForm;
import dk.kommunestrategi.io.arbejdsbog.form.TemaForm;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.oekonomi.Udgift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What a strategy puts on the sheets of its workbook. */
final class Contents {

    /** As many columns as a matrix without themes has room for. */
    private static final int THEMES = 8;

    private static final Heading INITIATIV = Heading.of(
                    Headings.INITIATIV, "Nummer eller navn, som på arket Initiativer.", Heading.WIDE)
            .withSource(SheetName.INITIATIVER.text());

    private final Strategi strategi;
    private final Navne navne;

    private Contents(Strategi strategi) {
        this.strategi = strategi;
        this.navne = Navne.of(strategi);
    }

    /** Returns the sheets on which a strategy stands, in their order. */
    static List<SheetContent> of(Strategi strategi) {
        Contents contents = new Contents(strategi);
        return List.of(
                lines(SheetName.STRATEGI, StrategiForm.LINES, strategi),
                contents.form(SheetName.TEMAER, TemaForm.COLUMNS, strategi.getTemaer(), 2),
                contents.form(SheetName.FORVALTNINGER, ForvaltningForm.COLUMNS, strategi.getForvaltninger(), 1),
                contents.form(SheetName.CENTRE, CenterForm.columns(contents.navne), strategi.getCentre(), 1),
                contents.form(SheetName.ROLLER, RolleForm.columns(contents.navne), strategi.getRoller(), 1),
                contents.form(
                        SheetName.INITIATIVER,
                        InitiativForm.columns(contents.navne, contents.aar()),
                        strategi.getInitiativer(),
                        2),
                contents.form(SheetName.MAAL, MaalForm.columns(contents.navne), strategi.getMaalsaetninger(), 1),
                contents.form(
                        SheetName.INDIKATORER,
                        IndikatorForm.columns(contents.navne),
                        strategi.styring().getIndikatorer(),
                        1),
                contents.matrix(),
                contents.handleplan(),
                lines(SheetName.PRIORITERING, PolitikForm.LINES, strategi.getPolitik()));
    }

    private static <T, B> SheetContent lines(SheetName name, List<Column<T, B>> lines, T thing) {
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(
                        line.heading().text(),
                        line.writer().apply(thing),
                        line.heading().guidance()))
                .toList();
        return new SheetContent(
                name.text(),
                List.of(StrategiForm.FELT, StrategiForm.VAERDI, StrategiForm.HJAELP),
                rows,
                1,
                lines.stream().map(Column::heading).toList());
    }

    private <T, B> SheetContent form(SheetName name, List<Column<T, B>> columns, List<T> things, int still) {
        return new SheetContent(
                name.text(),
                columns.stream().map(Column::heading).toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(column -> column.writer().apply(thing))
                                .toList())
                        .toList(),
                still,
                List.of());
    }

    /** The years that have expenses, and those that may get some. */
    private NavigableSet<Integer> aar() {
        Stream<Integer> udgiftsaar = strategi.getInitiativer().stream()
                .flatMap(initiativ -> initiativ.getUdgifter().stream())
                .map(Udgift::getAar);
        return Stream.concat(udgiftsaar, halvaar().stream().map(YearHalf::getYear))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<YearHalf> halvaar() {
        return strategi.periode().stream()
                .flatMap(periode -> IntStream.range(0, Math.min(periode.antalHalvaar(), Periode.MAX_HALVAAR))
                        .mapToObj(periode::halvaar))
                .toList();
    }

    private SheetContent matrix() {
        List<Heading> headings = new ArrayList<>(List.of(INITIATIV));
        strategi.getTemaer().forEach(tema -> headings.add(tema(Nummernavn.write(tema.getNummer(), tema.getNavn()))));
        IntStream.range(strategi.getTemaer().size(), THEMES).forEach(k -> headings.add(tema("")));
        return new SheetContent(SheetName.TEMAMATRIX.text(), headings, each(this::temaer), 1, List.of());
    }

    private static Heading tema(String navn) {
        String guidance = navn.isEmpty()
                ? "Skriv et temas navn i overskriften, og sæt x ved dets initiativer."
                : "Sæt x ved de initiativer, der hører til temaet.";
        return Heading.of(navn, guidance, 16).withChoices(List.of(Mark.KRYDS.text()));
    }

    private Stream<String> temaer(Initiativ initiativ) {
        return strategi.getTemaer().stream()
                .map(Tema::getNummer)
                .map(nummer -> initiativ.getTemaer().contains(nummer) ? Mark.KRYDS.text() : "");
    }

    private SheetContent handleplan() {
        List<YearHalf> halvaar = halvaar();
        Map<Integer, Placering> placeringer = strategi.placeringer().stream()
                .collect(Collectors.toMap(Placering::getInitiativ, one -> one, (first, other) -> first));
        List<Heading> headings = new ArrayList<>(List.of(INITIATIV));
        halvaar.forEach(half -> headings.add(Heading.of(
                        half.toString(), "Sæt x ved den formelle start og (...) ved uformelt arbejde.", Heading.NARROW)
                .withChoices(List.of(Mark.KRYDS.text(), Mark.UFORMEL.text()))));
        headings.add(Heading.of(HandleplanSheet.FASTLAGT, "Ja, hvis placeringen ikke må flyttes.", Heading.NARROW)
                .withChoices(Choices.YES_NO.words()));
        return new SheetContent(
                SheetName.HANDLEPLAN.text(),
                headings,
                each(initiativ -> marks(Optional.ofNullable(placeringer.get(initiativ.getNummer())), halvaar)),
                1,
                List.of());
    }

    private static Stream<String> marks(Optional<Placering> placering, List<YearHalf> halvaar) {
        Optional<YearHalf> formel = placering.map(Placering::getFormelStart);
        Optional<YearHalf> uformel = placering.flatMap(Placering::getUformelStart);
        boolean isFastlagt = placering
                .filter(one -> one.isFastlagt() && halvaar.contains(one.getFormelStart()))
                .isPresent();
        return Stream.concat(
                halvaar.stream()
                        .map(half -> formel.equals(Optional.of(half))
                                ? Mark.KRYDS.text()
                                : uformel.equals(Optional.of(half)) ? Mark.UFORMEL.text() : ""),
                Stream.of(isFastlagt ? Choices.YES_NO.word(true) : ""));
    }

    /** A row for each initiative, which begins with what it is called. */
    private List<List<String>> each(Function<Initiativ, Stream<String>> cells) {
        return strategi.getInitiativer().stream()
                .map(initiativ -> Stream.concat(
                                Stream.of(Nummernavn.write(initiativ.getNummer(), initiativ.getNavn())),
                                cells.apply(initiativ))
                        .toList())
                .toList();
    }
}
