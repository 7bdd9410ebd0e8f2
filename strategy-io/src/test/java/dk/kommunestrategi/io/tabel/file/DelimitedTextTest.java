package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is taken apart in every way in which it could be a table. */
class DelimitedTextTest {

    /** For each sign that stands in the text, in their order, its rows, parted by a stroke, and their cells by a ring. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a!                  a",
                "a#b!                a/b",
                "a#!                 a",
                "a##b!               a//b",
                "a~b#c~d!            a°b/c°d",
                "a;b!                a°b",
                "a,b!                a°b",
                "a|b!                a°b",
                "a~b;c,d|e!          a°b;c,d|e & a~b°c,d|e & a~b;c°d|e & a~b;c,d°e",
                "\"a;b\";c!          a;b°c",
                "\"a#b\";c!          a#b°c",
                "\"a~b\"~c!          \"a°b\"°c",
                "a~\"b#c~\"d\"!      a°\"b/c°d",
                "a~b\"c~d!           a°b\"c°d",
                "\"a#b\"~c!          a#b°c",
                "a;'=1!              a°=1",
                "a;''=1!             a°'=1",
                "a;b;c#d!            a°b°c/d",
            })
    void everySignThatStandsInItTakesItApart(String text, String expected) {
        TableFile file = read(text);

        assertThat(file.fejl()).isEmpty();
        assertThat(file.sheets()).allMatch(TableSheet::isText);
        assertThat(file.sheets().stream().map(DelimitedTextTest::shown)).containsExactly(expected.split(" & ", -1));
    }

    @Test
    void rowsAreNumberedFromOne() {
        assertThat(read("a#b").sheets().get(0).rows())
                .containsExactly(new TableRow(1, List.of("a")), new TableRow(2, List.of("b")));
    }

    /** A quote that never ends is told by its line, and the other signs still take the text apart. */
    @Test
    void aTextThatCannotBeTakenApartInOneWayIsInAnother() {
        TableFile file = read("a;b#c;\"d~e");

        assertThat(file.sheets().stream().map(DelimitedTextTest::shown)).containsExactly("a;b/c;\"d°e");
        assertThat(file.fejl())
                .contains(Problem.of(Problemkode.UGYLDIG_TABEL, "").line(2).build());
    }

    @ParameterizedTest
    @CsvSource({"';', 4097", "'~', 4097", "'~', 20000"})
    void aRowIsNoWiderThanItMayBe(String separator, int columns) {
        String quote = separator.equals("~") ? "\"" : "";

        assertThat(read("a" + separator + quote + "b#" + (separator + "c").repeat(columns - 1))
                        .fejl())
                .contains(Limit.COLUMNS
                        .exceeded(4_096, 4_097)
                        .line(2)
                        .column(4_097)
                        .build());
        assertThat(read((separator + "c").repeat(4_095)).fejl()).isEmpty();
    }

    @Test
    void aTextInAnotherSetIsNotTakenApart() {
        TableFile file = TableFile.read("sæt;på;ø".getBytes(Charset.forName("IBM850")));

        assertThat(file.sheets()).isEmpty();
        assertThat(file.fejl()).map(Problem::getCode).contains(Problemkode.FORKERT_TEGNSAET);
    }

    private static TableFile read(String text) {
        return TableFile.read(text.replace('~', '\t').replace('#', '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(TableSheet sheet) {
        return String.join(
                        "/",
                        sheet.rows().stream()
                                .map(row -> String.join("°", row.cells()))
                                .toList())
                .replace('\t', '~')
                .replace('\n', '#');
    }
}
