package dk.kommunestrategi.io.dagsorden.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a name that is known is known again. */
class NavneIndexTest {

    private final NavneIndex index = new NavneIndex();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xyz Qwert|Qwert, xyz, QWERT, Xyzs, XyzQwert|Qwert QWERT Xyzs XyzQwert",
                "Xyz Qwærtö|Qwaertoe, Qwaerto|Qwaertoe",
                "Qwerts|Qwerts, Qwert|Qwerts",
                "Abc|Abc|''",
                "Abcd|Abcd|Abcd",
                "Ib|Ib|Ib",
                "Tzu Li|Tzu Li|Tzu",
                "Kolding Qwert|Kolding Qwert|Qwert",
                "Xyz de la Qwert|De La Qwert|Qwert",
                "X Qwert|X Qwert|Qwert"
            })
    void aWordAloneIsANameWhereItIsCapital(String navn, String text, String names) {
        index.addNavn(navn);
        WordRow row = new WordRow(text);

        assertThat(IntStream.range(0, row.size())
                        .filter(k -> index.isNavn(row, k))
                        .mapToObj(k ->
                                text.substring(row.word(k).start(), row.word(k).end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "xyz qwert, true",
        "xyz qwerts, true",
        "'xyz, qwert', false",
        "qwert xyz, false",
        "xyz, false",
        "qwert tzu, true",
        "tzu x, false"
    })
    void twoWordsAreANameHoweverTheyAreWritten(String text, boolean isPair) {
        index.addNavn("Xyz Qwert Tzu X");
        WordRow row = new WordRow(text);

        assertThat(row.size() > 1 && index.isPair(row, 0)).isEqualTo(isPair);
    }

    @ParameterizedTest
    @CsvSource({
        "Kvist- gren, true",
        "Kvist-   gren, true",
        "Kvist- grens, true",
        "Kvist-    gren, false",
        "Kvist-gren, false",
        "Kvist gren, false",
        "kvist- gren, false",
        "Kvist- Gren, false",
        "Gren- kvist, false",
        "Kvistgren- x, false",
        "Kvist, false"
    })
    void aNameMayBeDividedAtTheEndOfALine(String text, boolean isDivided) {
        index.addNavn("Kvistgren Qwert");

        assertThat(index.isDivided(new WordRow(text), 0)).isEqualTo(isDivided);
    }
}
