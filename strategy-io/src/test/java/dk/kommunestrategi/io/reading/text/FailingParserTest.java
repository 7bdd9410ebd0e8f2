package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.json.JsonParsers;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;

/** A library that fails of its own fault is a problem like others, where it failed. */
class FailingParserTest {

    private static final String TEXT = "{\n\"navn\": \"S\",\n\"kilder\": [1, 2]}";

    @Test
    void anExceptionThatNobodyExpectsIsTold() {
        List<Problem> problems = new ArrayList<>();

        assertThat(ScannedText.scan(TEXT, failing(new IllegalStateException("Internal error")), problems::add))
                .isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.LAESNING_STANDSET);
            assertThat(problem.getLine()).hasValue(3);
        });
    }

    /** No limit is better than a wrong one. */
    @Test
    void aLimitThatNobodyKnowsIsNotNamed() {
        List<Problem> problems = new ArrayList<>();
        JsonParser limiting = failing(new StreamConstraintsException("BigDecimal scale (11) magnitude exceeds 10"));

        assertThat(ScannedText.scan(TEXT, limiting, problems::add)).isEmpty();
        assertThat(problems).extracting(Problem::getCode).containsExactly(Problemkode.LAESNING_STANDSET);
    }

    /** Whoever interrupts the thread in the middle of a text is heard before its end. */
    @Test
    void anInterruptionIsTold() {
        List<Problem> problems = new ArrayList<>();
        JsonParser interrupting = new JsonParserDelegate(sound()) {
            @Override
            public JsonToken nextToken() {
                if (super.nextToken() == JsonToken.START_ARRAY) {
                    Thread.currentThread().interrupt();
                }
                return currentToken();
            }
        };

        assertThat(ScannedText.scan(TEXT, interrupting, problems::add)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(problems).extracting(Problem::getCode).containsExactly(Problemkode.LAESNING_AFBRUDT);
    }

    @Test
    void problemsWithoutAPlaceAreBetterThanNone() {
        List<Problem> problems =
                List.of(Problem.of(Problemkode.TOM_LISTE, "/kilder/1", "kilder").build());

        assertThat(Locator.locate(TEXT, failing(new IllegalStateException("Internal error")), problems))
                .isEqualTo(problems);
    }

    private static JsonParser sound() {
        return JsonParsers.factory(StreamReadConstraints.defaults())
                .createParser(ObjectReadContext.empty(), TEXT.toCharArray());
    }

    private static JsonParser failing(RuntimeException failure) {
        return new JsonParserDelegate(sound()) {
            @Override
            public JsonToken nextToken() {
                if (super.nextToken() == JsonToken.START_ARRAY) {
                    throw failure;
                }
                return currentToken();
            }

            @Override
            public JsonParser skipChildren() {
                throw failure;
            }
        };
    }
}
