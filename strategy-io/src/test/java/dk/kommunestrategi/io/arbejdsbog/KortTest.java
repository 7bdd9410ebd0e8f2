package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.io.tabel.file.WordBooks;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of Word documents: cards, the matrix and the handleplan; and documents that mean harm. */
class KortTest {

    private static final Strategi EMPTY = Strategi.builder()
            .navn("Skove")
            .kommune(Kommune.builder().kode("0099").navn("Eksempelby Kommune").build())
            .build();

    /** Written by another program: two cards, of which one has its name above it, a matrix and a handleplan. */
    private static final byte[] KATALOG = TestBooks.resource("katalog.docx");

    private final ArbejdsbogReader reader = new ArbejdsbogReader();
    private final TableReader tables = new TableReader();

    @Test
    void cardsBecomeInitiativesWithTheirRolesAndThemes() {
        Result<Strategi> reading = reader.readKort(EMPTY, KATALOG);

        Strategi read = reading.getValue().orElseThrow(() -> new AssertionError(reading.getProblems()));
        Initiativ first = read.getInitiativer().get(0);
        assertThat(read.getInitiativer().stream().map(Initiativ::betegnelse))
                .containsExactly("1. Flere stier", "4. Nye ege");
        assertThat(first.getProblemstilling()).contains("Der er for få stier.\nOg broer.");
        assertThat(first.getForslag()).contains("Anlæg stier.");
        assertThat(first.getEjere().stream().map(ejer -> ejer.getRolle() + " " + ejer.isHovedansvar()))
                .containsExactly("skovchefen true", "skovrideren false");
        assertThat(first.getTemaer()).containsExactly(1, 2);
        assertThat(read.getRoller().stream().map(Rolle::getNavn)).containsExactly("Skovchefen", "Skovrideren");
        assertThat(reading.getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getCode()).isEqualTo(Problemkode.UKENDT_FELT))
                .satisfies(problem -> assertThat(problem.getSheet()).contains("Kort"))
                .satisfies(problem -> assertThat(problem.getLine()).hasValue(6));
    }

    @Test
    void cardsChangeWhatIsThereAndNothingElse() {
        Strategi strategi = TestBooks.strategi();

        Strategi read = reader.readKort(strategi, KATALOG).getValue().orElseThrow();

        Initiativ first = strategi.getInitiativer().get(0);
        assertThat(read)
                .isEqualTo(strategi.withInitiativer(
                        first.withProblemstilling("Der er for få stier.\nOg broer.")
                                .withForslag("Anlæg stier."),
                        strategi.getInitiativer()
                                .get(1)
                                .withProblemstilling("Der er få ege.")
                                .withForslag("Plant ege.")));
    }

    @Test
    void tablesOfADocumentAreReadAsThoseOfAWorkbook() {
        Strategi strategi = TestBooks.strategi();

        Result<Strategi> matrix = tables.readTemamatrix(strategi, KATALOG);
        Result<Strategi> handleplan = tables.readHandleplan(strategi, KATALOG);

        assertThat(matrix.getValue().orElseThrow().getInitiativer().get(0).getTemaer())
                .containsExactly(1, 2);
        assertThat(matrix.getProblems().stream().map(Problem::getCode)).doesNotContain(Problemkode.FLERE_ARK);
        assertThat(handleplan.getValue().orElseThrow().placeringer())
                .extracting(Placering::getInitiativ)
                .containsExactly(1, 4);
        assertThat(handleplan.getValue()).map(Strategi::getHandleplan).contains(strategi.getHandleplan());
    }

    @Test
    void tablesAddWhatAStrategyLacksWhereTheyMay() {
        TableReader adding = TableReader.adding();

        Result<Strategi> matrix = adding.readTemamatrix(EMPTY, KATALOG);
        Strategi grown = matrix.getValue().orElseThrow();
        Strategi known = grown.withForvaltninger(TestBooks.strategi().getForvaltninger());
        Result<Strategi> handleplan = adding.readHandleplan(known, KATALOG);
        Strategi planned = handleplan.getValue().orElseThrow(() -> new AssertionError(handleplan.getProblems()));

        assertThat(grown.getTemaer().stream().map(tema -> tema.getNummer() + tema.getNavn()))
                .containsExactly("1Løvskov", "2Nåleskov");
        assertThat(grown.getInitiativer().stream().map(Initiativ::betegnelse))
                .containsExactly("1. Flere stier", "4. Nye ege");
        assertThat(grown.getRoller()).singleElement().matches(Rolle::isUbesat);
        assertThat(matrix.getProblems().stream().map(Problem::getCode))
                .contains(Problemkode.TEMA_OPRETTET, Problemkode.INITIATIV_OPRETTET);
        assertThat(planned.getCentre().stream().map(center -> center.getKode() + " " + center.getNavn()))
                .containsExactly("planteskolen Planteskolen", "savvaerket Savværket");
        assertThat(planned.placeringer()).hasSize(2);
        assertThat(codes(tables.readTemamatrix(EMPTY, KATALOG))).contains(Problemkode.TABEL_IKKE_FUNDET);
        assertThat(codes(adding.readTemamatrix(planned, KATALOG)))
                .doesNotContain(Problemkode.TEMA_OPRETTET, Problemkode.INITIATIV_OPRETTET);
    }

    @Test
    void aDocumentWithoutCardsIsTold() {
        assertThat(codes(reader.readKort(EMPTY, WordBooks.docx("<w:p><w:r><w:t>Intet</w:t></w:r></w:p>"))))
                .containsExactly(Problemkode.INGEN_KORT);
        assertThat(codes(reader.readKort(
                        EMPTY,
                        WordBooks.docx(WordBooks.table(
                                WordBooks.row("Problemstilling", "a"), WordBooks.row("Forslag", "b"))))))
                .containsExactly(Problemkode.INGEN_KORT);
    }

    @Test
    void whatIsWrongInACardIsToldByItsTableAndRow() {
        byte[] docx = WordBooks.docx(WordBooks.table(
                WordBooks.row("Initiativ", "1. Flere stier"),
                WordBooks.row("Problemstilling", "a"),
                WordBooks.row("Forslag", "b"),
                WordBooks.row("Tema", "9")));

        assertThat(reader.readKort(EMPTY, docx).getProblems())
                .anySatisfy(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.UDEN_HOVEDANSVAR);
                    assertThat(problem.getSheet()).contains("Tabel 1");
                })
                .anySatisfy(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.TOM_LISTE);
                    assertThat(problem.getLine()).hasValue(4);
                });
    }

    @Test
    void mergedCellsKeepTheOthersInTheirColumns() {
        String merged =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Initiativ</w:t></w:r></w:p></w:tc>";
        byte[] docx = WordBooks.docx(WordBooks.table(
                "<w:tr>" + merged + WordBooks.cell("1. Løvskov") + WordBooks.cell("2. Nåleskov") + "</w:tr>",
                "<w:tr>" + merged.replace("Initiativ", "4. Nye ege") + WordBooks.cell("")
                        + "<w:tc><w:p><w:r><w:sym w:char=\"F0FC\"/></w:r></w:p></w:tc></w:tr>"));

        Strategi read =
                tables.readTemamatrix(TestBooks.strategi(), docx).getValue().orElseThrow();

        assertThat(read.getInitiativer().get(1).getTemaer()).containsExactly(2);
    }

    /** A row that begins further right has its cells where they are seen, not where they were before somebody changed it. */
    @Test
    void aRowThatBeginsFurtherRightHasItsCellsThere() {
        String row =
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:trPrChange><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>"
                        + "</w:trPrChange></w:trPr>" + WordBooks.cell("4. Nye ege") + WordBooks.cell("")
                        + WordBooks.cell("x") + "</w:tr>";
        byte[] docx = WordBooks.docx(WordBooks.table(
                "<w:tr>" + WordBooks.cell("Område") + WordBooks.cell("Initiativ") + WordBooks.cell("1. Løvskov")
                        + WordBooks.cell("2. Nåleskov") + "</w:tr>",
                row));

        Strategi read =
                tables.readTemamatrix(TestBooks.strategi(), docx).getValue().orElseThrow();

        assertThat(read.getInitiativer().get(1).getTemaer()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
                "<a>",
                "",
                "<a><b></a></b>"
            })
    void whatIsNoDocumentIsTold(String xml) {
        assertThat(codes(reader.readKort(
                        EMPTY, WordBooks.zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void tooMuchIsToldBeforeItIsHeld() {
        String wide = "<w:tr>" + "<w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr><w:p/></w:tc>".repeat(500_000)
                + "</w:tr>";

        assertThat(codes(reader.readKort(EMPTY, WordBooks.docx(WordBooks.table(wide)))))
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(codes(reader.readKort(EMPTY, WordBooks.docx(WordBooks.table("<w:tr/>".repeat(30_000))))))
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(codes(reader.readKort(EMPTY, bomb()))).containsExactly(Problemkode.UGYLDIG_TABEL);
    }

    /** A part before the text that unpacks to far more than is ever read. */
    private static byte[] bomb() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("media/a.bmp"));
            byte[] nothing = new byte[1 << 20];
            for (int k = 0; k < 70; k++) {
                zip.write(nothing);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<Problemkode> codes(Result<Strategi> reading) {
        return reading.getProblems().stream().map(Problem::getCode).toList();
    }
}
