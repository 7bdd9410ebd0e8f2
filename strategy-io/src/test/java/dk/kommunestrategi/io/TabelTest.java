package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.tabel.Tabel;
import dk.kommunestrategi.io.tabel.Tabellaeser;
import dk.kommunestrategi.io.tabel.Tabelskriver;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Centerbelastning;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** Tables as files: what is in them, to the letter. */
class TabelTest {

    private final Tabelskriver skriver = new Tabelskriver();
    private final Tabellaeser laeser = new Tabellaeser();
    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("strategi.json"))
            .getStrategi()
            .orElseThrow();

    @Test
    void theHandleplanAsCsv() {
        assertThat(csv(Tabel.handleplan(strategi))).isEqualTo("""
                        \uFEFFInitiativ;Let implementerbart;Intern/ekstern;Ressourcetræk på centre;Niveau;Temaer;Estimeret økonomisk udgift;2026-H1;2026-H2;2027-H1;2027-H2
                        1. Oversigt over åbne tilbud;Ja;Internt;Rusmiddelcenteret;1;2;Lille;x;;;
                        2. Flere billige boliger;Nej;Kræver samarbejde med boligorganisationer;Boligcenteret;3;1,3;Stor;(...);x;;
                        3. Én indgang;Nej;Internt;"Boligcenteret
                        Rusmiddelcenteret";2 2;1;Mellem;;x;;
                        4. Sundhedsbus;Nej;Kræver samarbejde med region;Rusmiddelcenteret;2;2;Mellem;;x;;
                        5. Møbler ved indflytning;Ja;Kræver samarbejde med frivillige organisationer;Boligcenteret;1;3;Lille;;;x;
                        """);
    }

    @Test
    void theMatrixAsCsv() {
        assertThat(csv(Tabel.temamatrix(strategi))).isEqualTo("""
                        \uFEFF;1. De svære overgange;2. Sundhed og trivsel;3. Den rette bolig
                        1. Oversigt over åbne tilbud;;x;
                        2. Flere billige boliger;x;;x
                        3. Én indgang;x;;
                        4. Sundhedsbus;;x;
                        5. Møbler ved indflytning;;;x
                        """);
    }

    @Test
    void theLoadAsCsv() {
        assertThat(csv(belastning(strategi))).isEqualTo("""
                        \uFEFFCenter;2026-H1;2026-H2;2027-H1
                        Boligcenteret;0;5;4
                        Rusmiddelcenteret;1;4;12345678901
                        """);
    }

    private static Tabel belastning(Strategi strategi) {
        return Tabel.belastning(
                strategi,
                Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)),
                List.of(
                        Centerbelastning.builder()
                                .center("bolig")
                                .belastning(List.of(0L, 5L, 4L))
                                .build(),
                        Centerbelastning.builder()
                                .center("rus")
                                .belastning(List.of(1L, 4L, 12_345_678_901L))
                                .build()));
    }

    @Test
    void aWorkbookHasASheetForEachTableAndNumbersThatCanBeAddedUp() throws IOException {
        Map<String, String> dele = Tabelark.dele(
                skriver.xlsx(List.of(Tabel.handleplan(strategi), Tabel.temamatrix(strategi), belastning(strategi))));

        assertThat(dele.get("xl/workbook.xml"))
                .containsSubsequence("name=\"Handleplan\"", "name=\"Temamatrix\"", "name=\"Belastning\"");
        assertThat(dele.get("xl/worksheets/sheet3.xml"))
                .containsPattern("<c r=\"D3\"( s=\"[0-9]+\")?( t=\"n\")?><v>12345678901</v></c>");
    }

    @Test
    void oneWorkbookHoldsAllAndEachTableIsFoundInIt() {
        byte[] xlsx =
                skriver.xlsx(List.of(belastning(strategi), Tabel.temamatrix(strategi), Tabel.handleplan(strategi)));

        assertThat(laeser.readHandleplan(strategi, xlsx)
                        .getStrategi()
                        .orElseThrow()
                        .getHandleplan())
                .isEqualTo(strategi.getHandleplan());
        assertThat(laeser.readTemamatrix(strategi, xlsx).isOk()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)", "'=1", "＝1"})
    void noNameBecomesAFormula(String navn) throws IOException {
        Strategi fjendtlig = strategi.withCentre(strategi.getCentre().stream()
                .map(center -> center.getKode().equals("rus")
                        ? Center.builder().from(center).navn(navn).build()
                        : center)
                .toList());

        assertThat(csv(belastning(fjendtlig)).lines()).noneMatch(linje -> linje.matches("\"?[=+\\-@＝].*"));
        assertThat(csv(Tabel.handleplan(fjendtlig))).doesNotContain(";=", ";+", ";-", ";@", ";\"=", ";＝");
        assertThat(Tabelark.dele(skriver.xlsx(List.of(Tabel.handleplan(fjendtlig), belastning(fjendtlig))))
                        .values())
                .noneMatch(del -> del.contains("<f>") || del.contains("<f "));
        assertThat(laeser.readHandleplan(fjendtlig, skriver.csv(Tabel.handleplan(fjendtlig)))
                        .getStrategi()
                        .flatMap(laest -> laest.initiativ(1).orElseThrow().getVurdering()))
                .isEqualTo(fjendtlig.initiativ(1).orElseThrow().getVurdering());
    }

    @Test
    void theSameTableIsTheSameCsv() {
        assertThat(skriver.csv(Tabel.handleplan(strategi))).isEqualTo(skriver.csv(Tabel.handleplan(strategi)));
    }

    /** As an application has it that has not asked for the libraries. */
    @ParameterizedTest
    @CsvSource({
        "de.siegmar., Tabelskriver, csv, de.siegmar:fastcsv:4.4.0",
        "org.dhatim., Tabelskriver, xlsx, org.dhatim:fastexcel:0.20.2",
        "de.siegmar., Tabellaeser, tekst, de.siegmar:fastcsv:4.4.0",
        "org.dhatim., Tabellaeser, regneark, org.dhatim:fastexcel-reader:0.20.2"
    })
    void withoutALibraryItsAbsenceIsToldClearly(String bibliotek, String type, String brug, String koordinater)
            throws ReflectiveOperationException {
        ClassLoader uden = new UdenBibliotek(Tabel.class.getPackageName(), bibliotek);
        Class<?> tabeltype = uden.loadClass(Tabel.class.getName());
        Object tabel = tabeltype.getMethod("handleplan", Strategi.class).invoke(null, strategi);
        Class<?> bruger = uden.loadClass(Tabel.class.getPackageName() + "." + type);
        Object en = bruger.getConstructor().newInstance();

        assertThat(tabeltype).isNotSameAs(Tabel.class);
        assertThatThrownBy(() -> {
                    switch (brug) {
                        case "csv" -> bruger.getMethod("csv", tabeltype).invoke(en, tabel);
                        case "xlsx" -> bruger.getMethod("xlsx", List.class).invoke(en, List.of(tabel));
                        default ->
                            bruger.getMethod("readHandleplan", Strategi.class, byte[].class)
                                    .invoke(
                                            en,
                                            strategi,
                                            (brug.equals("tekst") ? "Initiativ" : "PK\u0003\u0004")
                                                    .getBytes(StandardCharsets.US_ASCII));
                    }
                })
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(koordinater);
    }

    private String csv(Tabel tabel) {
        return new String(skriver.csv(tabel), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
