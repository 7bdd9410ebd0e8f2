package dk.kommunestrategi.io.arbejdsbog.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.LineForm;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money in a line: read as it is written. */
class UdgiftslinjeTest {

    private static final Navne NAVNE = Navne.of(Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .addRoller(Rolle.builder()
                    .kode("u")
                    .navn("Skovudvalget")
                    .art(Rolleart.UDVALG)
                    .build())
            .build());

    private final SheetFindings findings = new SheetFindings();
    private final LineForm<Udgiftslinje> ofYears = Udgiftslinje.ofYears(NAVNE);

    @Test
    void everythingThatALineStatesIsRead() {
        String line = "400 / -50,5 og fremover; drift; finansiering: Statslig pulje; bevilling: Skov, sti og sø;"
                + " udvalg: Skovudvalget; 2026-priser";

        Udgiftslinje read = ofYears.read(line, cell(line)).orElseThrow();

        assertThat(read.profil())
                .isEqualTo(Udgiftsprofil.builder()
                        .addBeloeb(Beloeb.kroner(400_000), Beloeb.kroner(-50_500))
                        .varig(true)
                        .art(Udgiftsart.DRIFT)
                        .finansiering(Finansieringskilde.STATSLIG_PULJE)
                        .bevilling("Skov, sti og sø")
                        .udvalg("u")
                        .prisniveau(2026)
                        .build());
        assertThat(Udgiftslinje.of(read.profil())).isEqualTo(read);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400",
                "400 / -50,5",
                "400 og fremover",
                "400; afledt drift",
                "400; finansiering: Budgetudvidelse",
                "400; bevilling: Skovveje",
                "400; udvalg: Skovudvalget",
                "400; 2026-priser",
                "400 og fremover; anlæg; finansiering: Budgetudvidelse; bevilling: Skovveje; udvalg: Skovudvalget;"
                        + " 2026-priser"
            })
    void aLineIsWrittenAsItIsRead(String line) {
        assertThat(ofYears.writer().apply(ofYears.read(line, cell(line)).orElseThrow()))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meget|FORKERT_TYPE meget",
                "400 / meget|FORKERT_TYPE meget",
                "400; finansiering: lotto|FORKERT_TYPE lotto",
                "400; udvalg: Byen|UKENDT_ROLLE Byen",
                "400; Motto|FORKERT_TYPE 400; Motto"
            })
    void whatIsNotUnderstoodIsToldAndNothingRead(String line, String told) {
        assertThat(ofYears.read(line, cell(line))).isEmpty();
        assertThat(told()).containsExactly(told);
    }

    @Test
    void aYearHasOneAmount() {
        LineForm<Udgiftslinje> ofOneYear = Udgiftslinje.ofOneYear(NAVNE);

        assertThat(ofOneYear.read("400", cell("400")).orElseThrow().udgift(2027).getBeloeb())
                .isEqualTo(Beloeb.kroner(400_000));
        assertThat(ofOneYear.read("400 / 500", cell("400 / 500"))).isEmpty();
    }

    private SheetCell cell(String text) {
        return new SheetCell(
                findings, new CellPlace("Initiativer", 3, 1), "Udgifter", new SheetCell.Content(text, false), "");
    }

    private List<String> told() {
        return findings.all().stream()
                .map(problem -> problem.getCode() + " " + problem.getValue().orElse(""))
                .toList();
    }
}
