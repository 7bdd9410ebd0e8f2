package dk.kommunestrategi.model.handleplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Eksempel;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted with, the range, and the ground, for everything that an initiative can state of its duration. */
class VarighedTest {

    /** MELLEM means what it does by default; nothing but a first phase makes the two last columns differ from it. */
    private static final Prioriteringspolitik POLITIK = Prioriteringspolitik.builder()
            .putTidshorisont(Tidshorisont.KORT, Varighedsskoen.of(2, 1, 3))
            .putTidshorisont(Tidshorisont.LANG, Varighedsskoen.of(7, 5, 9))
            .putTidshorisont(Tidshorisont.IKKE_OPLYST, Varighedsskoen.of(3, 2, 6))
            .build();

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # varighed | interval | word | speaks of | D | a | b | ground
              4        |          |      |                   | 4 | 4 | 4  | OPLYST
              4        | 2-5      |      |                   | 4 | 2 | 5  | OPLYST
              4        | 4-4      | LANG | FOERSTE_FASE      | 4 | 4 | 4  | OPLYST
              4        |          | KORT |                   | 4 | 4 | 4  | OPLYST
                       | 1-2      |      |                   | 2 | 1 | 2  | INTERVAL
                       | 2-8      |      |                   | 3 | 2 | 8  | INTERVAL
                       | 4-8      |      |                   | 4 | 4 | 8  | INTERVAL
                       | 2-8      | LANG |                   | 7 | 2 | 8  | INTERVAL
                       | 2-6      | LANG | HELE_INITIATIVET  | 6 | 2 | 6  | INTERVAL
                       | 8-8      | LANG | FOERSTE_FASE      | 8 | 8 | 8  | INTERVAL
                       |          | KORT |                   | 2 | 1 | 3  | TIDSHORISONT
                       |          | MELLEM | HELE_INITIATIVET | 2 | 1 | 4 | TIDSHORISONT
                       |          | LANG |                   | 7 | 5 | 9  | TIDSHORISONT
                       |          | KORT | FOERSTE_FASE      | 2 | 1 | 6  | FOERSTE_FASE
                       |          | MELLEM | FOERSTE_FASE    | 2 | 1 | 6  | FOERSTE_FASE
                       |          | LANG | FOERSTE_FASE      | 7 | 5 | 7  | FOERSTE_FASE
                       |          |      |                   | 3 | 2 | 6  | IKKE_OPLYST
            """)
    void restsOnWhatIsStated(
            Integer varighed,
            String interval,
            Tidshorisont word,
            Tidsomfang omfang,
            int forventet,
            int mindst,
            int hoejst,
            Varighedsgrund grund) {
        Initiativ.Builder initiativ = Initiativ.builder()
                .from(Eksempel.initiativ(1))
                .varighedsinterval(Optional.ofNullable(interval).map(VarighedTest::interval))
                .tidshorisont(Optional.ofNullable(word))
                .tidshorisontGaelder(Optional.ofNullable(omfang));
        Optional.ofNullable(varighed).ifPresent(initiativ::varighed);

        assertThat(Varighed.of(initiativ.build(), POLITIK)).isEqualTo(new Varighed(forventet, mindst, hoejst, grund));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 6", "4, 4, 2, 6", "8, 8, 2, 8"})
    void countsTheStandardOfThePolicyAndWidensTheRangeToHoldIt(int standard, int forventet, int mindst, int hoejst) {
        Prioriteringspolitik politik = Prioriteringspolitik.builder()
                .from(POLITIK)
                .standardvarighed(standard)
                .build();

        assertThat(Varighed.of(Eksempel.initiativ(1), politik))
                .isEqualTo(new Varighed(forventet, mindst, hoejst, Varighedsgrund.IKKE_OPLYST));
    }

    @Test
    void isKnownWhereItCanBeButOne() {
        assertThat(new Varighed(2, 2, 2, Varighedsgrund.INTERVAL).isKendt()).isTrue();
        assertThat(new Varighed(2, 1, 2, Varighedsgrund.OPLYST).isKendt()).isFalse();
        assertThat(new Varighed(2, 2, 3, Varighedsgrund.OPLYST).isKendt()).isFalse();
    }

    private static Varighedsinterval interval(String text) {
        String[] ends = text.split("-", -1);
        return Varighedsinterval.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
