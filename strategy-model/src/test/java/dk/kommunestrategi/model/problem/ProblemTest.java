package dk.kommunestrategi.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

class ProblemTest {

    private static final Problem VENDT_OM = turnedAbout();

    @Test
    void writesHalfYearsAsEachLanguageDoes() {
        assertThat(VENDT_OM.getMessage(Sprog.DANSK))
                .isEqualTo("Perioden slutter i 1. halvår 2024, før den begynder i 2. halvår 2024.");
        assertThat(VENDT_OM.getMessage(Sprog.ENGELSK))
                .isEqualTo("The period ends in H1 2024, before it begins in H2 2024.");
    }

    @Test
    void saysWhatToDo() {
        assertThat(VENDT_OM.getAdvice(Sprog.DANSK)).isEqualTo("Byt om på fra og til.");
        assertThat(VENDT_OM.getAdvice(Sprog.ENGELSK)).isEqualTo("Exchange its ends.");
    }

    @Test
    void asksFirstWhetherSomethingElseWasMeant() {
        Problem problem = Problem.of(Problemkode.UKENDT_CENTER, "/x", "rsu", "psykiatri, rus")
                .forslag("rus")
                .build();

        assertThat(problem.getAdvice(Sprog.DANSK))
                .isEqualTo("Mente du \"rus\"? Vælg blandt centrene psykiatri, rus, eller tilføj centret.");
        assertThat(problem.getAdvice(Sprog.ENGELSK)).startsWith("Did you mean \"rus\"? ");
    }

    @Test
    void writesNumbersWithoutSeparators() {
        Problem problem =
                Problem.of(Problemkode.OVER_STOERSTE, "/skala", 1_000_000).build();

        assertThat(problem.getMessage(Sprog.DANSK)).isEqualTo("I \"skala\" skal der stå et tal på højst 1000000.");
        assertThat(problem.getMessage(Sprog.ENGELSK)).isEqualTo("\"skala\" must hold a number of at most 1000000.");
    }

    @Test
    void saysInWhichKeyItIsAndWhatStandsThere() {
        Problem problem = Problem.of(Problemkode.UNDER_MINDSTE, "/initiativer/0/niveau", 1)
                .value("-3")
                .build();

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo("I \"niveau\" skal der stå et tal på mindst 1, men der står \"-3\".");
        assertThat(problem.getMessage(Sprog.ENGELSK))
                .isEqualTo("\"niveau\" must hold a number of at least 1, but holds \"-3\".");
        assertThat(problem.withPointer("/a~1b~0").getMessage(Sprog.DANSK)).startsWith("I \"a/b~\" skal");
    }

    /** What is wrong with one of them is not said of all of them. */
    @Test
    void saysOfAnElementInWhichListItIs() {
        Problem problem = Problem.of(Problemkode.UNDER_MINDSTE, "/initiativer/0/profil/2", 1)
                .value("-3")
                .build();

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo("I et element af \"profil\" skal der stå et tal på mindst 1, men der står \"-3\".");
        assertThat(problem.getMessage(Sprog.ENGELSK))
                .isEqualTo("An element of \"profil\" must hold a number of at least 1, but holds \"-3\".");
        assertThat(problem.withPointer("/profil/2/0").getMessage(Sprog.DANSK))
                .startsWith("I et element af \"profil\" ");
        assertThat(problem.withPointer("/profil/").getMessage(Sprog.DANSK)).startsWith("Her skal ");
        assertThat(problem.withPointer("/profil/a1").getMessage(Sprog.DANSK)).startsWith("I \"a1\" ");
    }

    /** However deep it is and however little room there is. */
    @ParameterizedTest
    @ValueSource(strings = {"/0", "/a", "/"})
    void saysWhereItIsInTheDepth(String part) throws InterruptedException {
        Problem problem = Problem.of(Problemkode.UGYLDIGT_HALVAAR, "/liste" + part.repeat(100_000))
                .build();
        List<String> messages = new ArrayList<>();
        Thread thread = new Thread(null, () -> messages.add(problem.getMessage(Sprog.DANSK)), "small", 200_000);
        thread.start();
        thread.join();

        assertThat(messages).singleElement().asString().endsWith(" skal der stå et halvår.");
    }

    @ParameterizedTest
    @EnumSource(names = {"MANGLER", "UKENDT_NOEGLE", "DOBBELT_NOEGLE"})
    void saysOfAKeyInWhatItIs(Problemkode code) {
        Problem.Builder key = Problem.of(code, "/initiativer/0/vurdering/navn", "navn");
        Problem inner = (code == Problemkode.UKENDT_NOEGLE ? key.addArguments("her kan stå kode") : key).build();

        assertThat(inner.getMessage(Sprog.DANSK)).startsWith("I \"vurdering\" ").contains("\"navn\"");
        assertThat(inner.withPointer("/temaer/3/navn").getMessage(Sprog.ENGELSK))
                .startsWith("An element of \"temaer\" ");
        assertThat(inner.withPointer("/navn").getMessage(Sprog.ENGELSK)).startsWith("The document ");
        for (String pointer : new String[] {"", "/navn", "/0/navn"}) {
            assertThat(inner.withPointer(pointer).getMessage(Sprog.DANSK)).startsWith("Her ");
        }
    }

    @Test
    void saysHereWhereThereIsNoKeyThatItsReaderKnows() {
        Problem problem = Problem.of(Problemkode.UGYLDIGT_HALVAAR, "/initiativer/0/tidligst")
                .value("maj")
                .build();

        assertThat(problem.withSheet("Initiativer").getMessage(Sprog.DANSK))
                .isEqualTo("Her skal der stå et halvår, men der står \"maj\".");
        for (String pointer : new String[] {"", "/0", "/12/3", "/ "}) {
            assertThat(problem.withPointer(pointer).getMessage(Sprog.ENGELSK))
                    .isEqualTo("This must hold a half-year, but holds \"maj\".");
        }
    }

    @Test
    void quotesAValueSoThatItIsSeenWhereItEnds() {
        Problem problem =
                Problem.of(Problemkode.UGYLDIGT_HALVAAR, "").value("\"maj\"").build();

        assertThat(problem.getMessage(Sprog.DANSK)).isEqualTo("Her skal der stå et halvår, men der står »\"maj\"«.");
        assertThat(problem.getMessage(Sprog.ENGELSK)).isEqualTo("This must hold a half-year, but holds “\"maj\"”.");
    }

    @Test
    void quotesNoMoreOfALongKeyThanOfALongValue() {
        String key = "x".repeat(1_000);
        Problem problem =
                Problem.of(Problemkode.UGYLDIGT_HALVAAR, "/" + key).value(key).build();

        assertThat(problem.getMessage(Sprog.DANSK).length()).isLessThan(300);
    }

    @Test
    void leavesTextsInTheArgumentsAsTheyAre() {
        Problem problem =
                Problem.of(Problemkode.DOBBELT_NOEGLE, "/x", "{1} 'q' {").build();

        assertThat(problem.getMessage(Sprog.DANSK)).isEqualTo("Her står nøglen \"{1} 'q' {\" mere end én gang.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "da-DK", "en-US"})
    void saysTheSameOnEveryMachine(String sprog) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(sprog));

            writesHalfYearsAsEachLanguageDoes();
            saysWhatToDo();
            writesNumbersWithoutSeparators();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAsSeriousAsItsCode(Problemkode code) {
        Problem problem = Problem.of(code, "").build();

        assertThat(problem.getSeverity()).isEqualTo(code.getSeverity());
        assertThat(problem.isFejl()).isEqualTo(code.getSeverity() == Severity.FEJL);
    }

    @Test
    void concernsTheWholeDocumentUnlessToldWhere() {
        Problem problem = Problem.builder().code(Problemkode.TOMT_DOKUMENT).build();

        assertThat(problem.getPointer()).isEmpty();
        assertThat(problem.getLine()).isEmpty();
        assertThat(problem.getColumn()).isEmpty();
        assertThat(problem.getValue()).isEmpty();
        assertThat(problem.getRelated()).isEmpty();
        assertThat(problem.getArguments()).isEmpty();
    }

    @Test
    void comparesByContent() {
        assertThat(turnedAbout()).isNotSameAs(VENDT_OM).isEqualTo(VENDT_OM).hasSameHashCodeAs(VENDT_OM);
        assertThat(VENDT_OM.withLine(3)).isNotEqualTo(VENDT_OM);
        assertThat(VENDT_OM.withPointer("/periode/fra")).isNotEqualTo(VENDT_OM);
        assertThat(VENDT_OM.withArguments(YearHalf.of(2024, 2))).isNotEqualTo(VENDT_OM);
    }

    @Test
    void hasArgumentsAndRelatedPlacesThatNobodyCanChange() {
        assertThatThrownBy(() -> VENDT_OM.getArguments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> VENDT_OM.withRelated("/x").getRelated().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void pointsAtKeysAndIndices() {
        assertThat(Problem.pointer()).isEmpty();
        assertThat(Problem.pointer("initiativer", 2, "navn")).isEqualTo("/initiativer/2/navn");
    }

    @Test
    void escapesTildeAndSlashInPointers() {
        assertThat(Problem.pointer("a/b", "m~n", "~1", "")).isEqualTo("/a~1b/m~0n/~01/");
    }

    private static Problem turnedAbout() {
        return Problem.of(Problemkode.PERIODE_VENDT_OM, "/periode/til", YearHalf.of(2024, 2), YearHalf.of(2024, 1))
                .build();
    }
}
