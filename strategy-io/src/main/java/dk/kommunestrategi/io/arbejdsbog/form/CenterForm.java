package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.tabel.cell.HalvaarHeading;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

/** The columns of a centre. */
public final class CenterForm {

    private CenterForm() {}

    /** The columns, in their order. */
    public static List<Column<Center, Center.Builder>> columns(Navne navne) {
        return List.of(
                Column.required(
                        Heading.of(Headings.NAVN, "Centrets fulde navn.", 40), "navn", Center::getNavn, Center.Builder::navn),
                Column.text(
                        Heading.of(Headings.KORTNAVN, "Et kortere navn til tabeller, hvis I bruger et.", Heading.NAME),
                        "kortnavn",
                        Center::getKortnavn,
                        Center.Builder::kortnavn),
                Column.kode(
                        Heading.of("Forvaltning", "Forvaltningens forkortelse.", 16),
                        "forvaltning",
                        navne.forvaltning(),
                        Center::getForvaltning,
                        Center.Builder::forvaltning),
                Column.number(
                        Heading.of(
                                "Kapacitet",
                                "Hvor meget initiativer tilsammen kan trække på centret i et halvår. Tom: ingen grænse.",
                                20),
                        "kapacitet",
                        Center::getKapacitet,
                        Center.Builder::kapacitet),
                new Column<>(
                        Heading.of("Kapaciteten ændres", "Fra hvornår til hvad, en linje for hver: 2025-H1: 4", 24),
                        "kapacitetsaendringer",
                        center -> center.getKapacitetsaendringer().stream()
                                .map(one -> one.getFra() + ": " + one.getKapacitet())
                                .collect(Collectors.joining("\n")),
                        CenterForm::readAendringer),
                Kodeform.column(Center::getKode));
    }

    private static void readAendringer(SheetCell cell, Center.Builder center) {
        cell.eachLine(line -> {
                    Optional<Kapacitetsaendring> aendring = aendring(line);
                    if (aendring.isEmpty()) {
                        cell.addOf(line, Problemkode.FORKERT_TYPE, Betegnelse.KAPACITET_FRA);
                    }
                    return aendring;
                })
                .ifPresent(center::kapacitetsaendringer);
    }

    private static Optional<Kapacitetsaendring> aendring(String line) {
        int colon = line.lastIndexOf(':');
        String number = line.substring(colon + 1);
        Optional<YearHalf> fra = HalvaarHeading.parse(line.substring(0, Math.max(0, colon)));
        return fra.filter(halvaar -> WholeNumbers.matches(number))
                .map(halvaar -> Kapacitetsaendring.builder()
                        .fra(halvaar)
                        .kapacitet(Integer.parseInt(number.strip()))
                        .build());
    }
}
