package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    @ParameterizedTest
    @EnumSource
    void eachSaysHowMuchThereMayBeAndHowMuchThereIs(Limit limit) {
        String dansk = limit.exceeded(1_000, 1_002).build().getMessage(Sprog.DANSK);
        String english = limit.exceeded(1_000, 1_002).build().getMessage(Sprog.ENGELSK);

        assertThat(dansk)
                .matches("Dokumentet er for stort: Der må højst være 1\\.000 \\p{Ll}.*, men der er 1\\.002\\.");
        assertThat(english)
                .matches("The document is too large: there may be at most 1,000 \\p{Ll}.*, but there are 1,002\\.");
    }

    @ParameterizedTest
    @EnumSource
    void ofOneItIsSaidInTheSingular(Limit limit) {
        assertThat(limit.exceeded(1, 3).build().getMessage(Sprog.DANSK))
                .matches("Dokumentet er for stort: Der må højst være 1 (byte|tegn|lag|nøgle|tema|række|kolonne|celle"
                        + "|udfyldt celle|del|formel|matrixformel)\\b.*, men der er 3\\.")
                .doesNotContain("inden i hinanden", " og værdi", " og parentes");
        assertThat(limit.exceeded(1, 3).build().getMessage(Sprog.ENGELSK))
                .matches("The document is too large: there may be at most 1 (byte|character|level|key|theme|row"
                        + "|column|cell|filled cell|part|formula|array formula)\\b.*, but there are 3\\.")
                .doesNotContain("one another", " values", " brackets");
    }

    /** Whoever stops at the first that is too many does not know how many there are. */
    @ParameterizedTest
    @EnumSource
    void oneMoreThanThereMayBeAreMore(Limit limit) {
        assertThat(limit.exceeded(10, 11).build().getMessage(Sprog.DANSK)).endsWith(", men der er flere.");
        assertThat(limit.exceeded(10, 11).build().getMessage(Sprog.ENGELSK)).endsWith(", but there are more.");
    }
}
