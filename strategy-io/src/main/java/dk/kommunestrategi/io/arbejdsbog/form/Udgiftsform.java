package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.LineForm;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of what initiatives cost, one for each year and one for what counts from the start, in thousands of kroner. */
public final class Udgiftsform {

    private static final Pattern HEADING =
            Pattern.compile("udgift(?:er)?(?: i)? ([0-9]{4})(?: ?\\(1\\.000 kr\\.?\\))?");

    private static final String PROFIL = "([^;]+?)( og fremover)?(?:; ?(drift|anlæg|afledt drift))?"
            + "(?:; ?finansiering: ?([^;]+?))?(?:; ?bevilling: ?([^;]+?))?(?:; ?udvalg: ?([^;]+?))?"
            + "(?:; ?([0-9]{4})-priser)?";

    private Udgiftsform() {}

    static Column<Initiativ, InitiativDraft> column(int aar) {
        return new Column<>(
                Heading.of(heading(aar), "Beløbet i 1.000 kr.: 250 er 250.000 kr. Skriv en besparelse med minus.", 16)
                        .withNumbers(),
                "udgifter/" + aar,
                initiativ -> initiativ.getUdgifter().stream()
                        .filter(udgift -> udgift.getAar() == aar && isHeld(udgift))
                        .map(Udgift::getBeloeb)
                        .map(Numbers::tusindeKroner)
                        .findFirst()
                        .orElse(""),
                (cell, draft) -> draft.udgift(aar, cell));
    }

    /** What is stated from the start on, whatever year that is. */
    static Column<Initiativ, InitiativDraft> profil(Navne navne) {
        LineForm<Udgiftsprofil> form = LineForm.of(
                Betegnelse.UDGIFTSPROFIL,
                PROFIL,
                profil -> line(profil, navne),
                (line, cell) -> profil(line, cell, navne));
        return Column.each(
                Heading.of(
                        "Udgifter fra starten (1.000 kr.)",
                        "Beløbene år for år fra starten og, med semikolon imellem, hvad de er; en udgift på hver linje:"
                                + " 400 / 800 og fremover; drift; finansiering: Budgetudvidelse; bevilling: Sundhedsplejen;"
                                + " udvalg: Børneudvalget; 2026-priser",
                        Heading.NAME),
                "udgiftsprofil",
                Initiativ::getUdgiftsprofil,
                form,
                InitiativDraft::udgiftsprofil);
    }

    private static String line(Udgiftsprofil profil, Navne navne) {
        List<String> parts = new ArrayList<>();
        parts.add(profil.getBeloeb().stream().map(Numbers::tusindeKroner).collect(Collectors.joining(" / "))
                + (profil.isVarig() ? " og fremover" : ""));
        profil.getArt().map(Choices.UDGIFTSART::word).map(CellText::key).ifPresent(parts::add);
        profil.getFinansiering()
                .map(Choices.FINANSIERING::word)
                .ifPresent(kilde -> parts.add("finansiering: " + kilde));
        profil.getBevilling().ifPresent(bevilling -> parts.add("bevilling: " + bevilling));
        profil.getUdvalg().map(navne.roller()::navn).ifPresent(udvalg -> parts.add("udvalg: " + udvalg));
        profil.getPrisniveau().ifPresent(aar -> parts.add(aar + "-priser"));
        return String.join("; ", parts);
    }

    /** Returns what a line states; nothing where any part of it makes no sense, which is told. */
    private static Optional<Udgiftsprofil> profil(MatchResult line, SheetCell cell, Navne navne) {
        List<Optional<Beloeb>> beloeb = Arrays.stream(line.group(1).split("/", -1))
                .map(String::strip)
                .map(cell::tusindeKroner)
                .toList();
        Optional<String> kilde = Optional.ofNullable(line.group(4));
        Optional<Finansieringskilde> finansiering = kilde.flatMap(Choices.FINANSIERING::find);
        if (finansiering.isEmpty()) {
            kilde.ifPresent(word -> cell.addOf(word, Problemkode.FORKERT_TYPE, Betegnelse.UDGIFTSPROFIL));
        }
        Optional<String> navn = Optional.ofNullable(line.group(6));
        Optional<String> udvalg = navn.flatMap(one -> cell.kode(one, navne.roller(), Problemkode.UKENDT_ROLLE));
        return beloeb.stream().allMatch(Optional::isPresent)
                        && kilde.isPresent() == finansiering.isPresent()
                        && navn.isPresent() == udvalg.isPresent()
                ? Optional.of(Udgiftsprofil.builder()
                        .beloeb(beloeb.stream().flatMap(Optional::stream).toList())
                        .varig(line.group(2) != null)
                        .art(Optional.ofNullable(line.group(3)).flatMap(Choices.UDGIFTSART::find))
                        .finansiering(finansiering)
                        .bevilling(Optional.ofNullable(line.group(5)))
                        .udvalg(udvalg)
                        .prisniveau(Stream.ofNullable(line.group(7))
                                .mapToInt(Integer::parseInt)
                                .findFirst())
                        .build())
                : Optional.empty();
    }

    /** What a line can hold of a profile: all but until when a grant lasts, and who shares it. */
    static Udgiftsprofil held(Udgiftsprofil profil) {
        return Udgiftsprofil.builder()
                .from(profil)
                .pulje(Optional.empty())
                .fordeling(List.of())
                .build();
    }

    /** Whether a cell can hold the amount: nothing more is stated of it, but who shares it. */
    static boolean isHeld(Udgift udgift) {
        return Udgift.builder()
                .aar(udgift.getAar())
                .beloeb(udgift.getBeloeb())
                .fordeling(udgift.getFordeling())
                .build()
                .equals(udgift);
    }

    /** Returns the heading of the column of a year. */
    public static String heading(int aar) {
        return "Udgift " + aar + " (1.000 kr.)";
    }

    /** Returns the year of a column with this heading. */
    public static OptionalInt aar(String heading) {
        Matcher form = HEADING.matcher(CellText.key(heading));
        return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(1))) : OptionalInt.empty();
    }
}
