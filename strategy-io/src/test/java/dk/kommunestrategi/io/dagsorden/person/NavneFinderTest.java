package dk.kommunestrategi.io.dagsorden.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are somebody's name by themselves, whoever is known from elsewhere. */
class NavneFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hans Hansen talte             | Hans Hansen",
                "Brevet er fra Hans Hansen     | Hans Hansen",
                "Hanne Qwert talte             | Hanne Qwert",
                "Hanne de Qwert talte          | Hanne de Qwert",
                "Xyz Jeppesen talte            | Xyz Jeppesen",
                "Xyz Qwert talte               | ''",
                "Hanne talte                   | ''",
                "Hansen talte                  | Hansen",
                "Berg talte                    | ''",
                "Kolding Qwertsen talte        | ''",
                // Named after somebody.
                "Hans Hansens Vej              | ''",
                "Hansens Vej                   | ''",
                "Hans Hansen, Vejle            | Hans Hansen",
                // Whoever belongs to a party is a person, if not every word with a capital letter is one.
                "Xyz Qwert (V) talte           | Xyz Qwert",
                "Xyz Qwert(SF) talte           | Xyz Qwert",
                "Xyz Qwert (Radikale Venstre)  | Xyz Qwert",
                "Xyz Qwert (nyt) talte         | ''",
                "Hanne (V) talte               | Hanne",
                "Berg (V) talte                | Berg",
                "Qwert (V) talte               | ''",
                // Initials belong to the family name behind them, and letters before other words are items.
                "H. P. Hansen talte            | H P Hansen",
                "A.B. Hansen talte             | A B Hansen",
                "P. Berg talte                 | P Berg",
                "B. Qwertz talte               | ''",
                "Skrevet af H. P.              | ''",
                "Bilag B                       | ''",
                "H. P. hansen                  | ''",
            })
    void namesAreFound(String text, String found) {
        WordRow row = new WordRow(text);

        new NavneFinder(row).find();

        assertThat(row.persons().stream()
                        .mapToObj(k ->
                                text.substring(row.word(k).start(), row.word(k).end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }
}
