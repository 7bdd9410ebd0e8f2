package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.LineForm;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line states of money: "400 / 800 og fremover; drift; finansiering: Budgetudvidelse". That is all but until when a
 * grant lasts, and who shares the amounts.
 */
record Udgiftslinje(
        List<Beloeb> beloeb,
        boolean isVarig,
        Optional<Udgiftsart> art,
        Optional<Finansieringskilde> finansiering,
        Optional<String> bevilling,
        Optional<String> udvalg,
        OptionalInt prisniveau) {

    /** What stands after the amounts. */
    private static final String KIND = "( og fremover)?(?:; ?(drift|anlæg|afledt drift))?"
            + "(?:; ?finansiering: ?([^;]+?))?(?:; ?bevilling: ?([^;]+?))?(?:; ?udvalg: ?([^;]+?))?"
            + "(?:; ?([0-9]{4})-priser)?";

    static Udgiftslinje of(Udgift udgift) {
        return of(udgift, List.of(udgift.getBeloeb()));
    }

    static Udgiftslinje of(Udgiftsprofil profil) {
        return of(profil, profil.getBeloeb());
    }

    private static Udgiftslinje of(Udgiftspost post, List<Beloeb> beloeb) {
        return new Udgiftslinje(
                beloeb,
                post.isVarig(),
                post.getArt(),
                post.getFinansiering(),
                post.getBevilling(),
                post.getUdvalg(),
                post.getPrisniveau());
    }

    /** The amount of one year. */
    static LineForm<Udgiftslinje> ofOneYear(Navne navne) {
        return form(Betegnelse.UDGIFT, "([^;/]+?)", navne);
    }

    /** Amounts year by year. */
    static LineForm<Udgiftslinje> ofYears(Navne navne) {
        return form(Betegnelse.UDGIFTSPROFIL, "([^;]+?)", navne);
    }

    private static LineForm<Udgiftslinje> form(Betegnelse betegnelse, String amounts, Navne navne) {
        return LineForm.of(
                betegnelse,
                amounts + KIND,
                linje -> linje.text(navne),
                (line, cell) -> parse(line, cell, betegnelse, navne));
    }

    private String text(Navne navne) {
        List<String> parts = new ArrayList<>();
        parts.add(beloeb.stream().map(Numbers::tusindeKroner).collect(Collectors.joining(" / "))
                + (isVarig ? " og fremover" : ""));
        art.map(Choices.UDGIFTSART::word).map(CellText::key).ifPresent(parts::add);
        finansiering.map(Choices.FINANSIERING::word).ifPresent(kilde -> parts.add("finansiering: " + kilde));
        bevilling.ifPresent(navn -> parts.add("bevilling: " + navn));
        udvalg.map(navne.roller()::navn).ifPresent(navn -> parts.add("udvalg: " + navn));
        prisniveau.ifPresent(aar -> parts.add(aar + "-priser"));
        return String.join("; ", parts);
    }

    /** Returns what a line states; nothing where any part of it makes no sense, which is told. */
    private static Optional<Udgiftslinje> parse(MatchResult line, SheetCell cell, Betegnelse betegnelse, Navne navne) {
        List<Optional<Beloeb>> beloeb = Arrays.stream(line.group(1).split("/", -1))
                .map(String::strip)
                .map(cell::tusindeKroner)
                .toList();
        Optional<String> kilde = Optional.ofNullable(line.group(4));
        Optional<Finansieringskilde> finansiering = kilde.flatMap(Choices.FINANSIERING::find);
        if (finansiering.isEmpty()) {
            kilde.ifPresent(word -> cell.addOf(word, Problemkode.FORKERT_TYPE, betegnelse));
        }
        Optional<String> navn = Optional.ofNullable(line.group(6));
        Optional<String> udvalg = navn.flatMap(one -> cell.kode(one, navne.roller(), Problemkode.UKENDT_ROLLE));
        return beloeb.stream().allMatch(Optional::isPresent)
                        && kilde.isPresent() == finansiering.isPresent()
                        && navn.isPresent() == udvalg.isPresent()
                ? Optional.of(new Udgiftslinje(
                        beloeb.stream().flatMap(Optional::stream).toList(),
                        line.group(2) != null,
                        Optional.ofNullable(line.group(3)).flatMap(Choices.UDGIFTSART::find),
                        finansiering,
                        Optional.ofNullable(line.group(5)),
                        udvalg,
                        Stream.ofNullable(line.group(7))
                                .mapToInt(Integer::parseInt)
                                .findFirst()))
                : Optional.empty();
    }

    /** Returns what the line states of this year. */
    Udgift udgift(int aar) {
        return Udgift.builder()
                .aar(aar)
                .beloeb(beloeb.get(0))
                .varig(isVarig)
                .art(art)
                .finansiering(finansiering)
                .bevilling(bevilling)
                .udvalg(udvalg)
                .prisniveau(prisniveau)
                .build();
    }

    /** Returns what the line states from the start on. */
    Udgiftsprofil profil() {
        return Udgiftsprofil.builder()
                .beloeb(beloeb)
                .varig(isVarig)
                .art(art)
                .finansiering(finansiering)
                .bevilling(bevilling)
                .udvalg(udvalg)
                .prisniveau(prisniveau)
                .build();
    }
}
