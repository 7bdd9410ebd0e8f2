package dk.kommunestrategi.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemteksterTest {

    private static final Properties DANISH = read("Problemtekster_da.properties");
    private static final Properties ENGLISH = read("Problemtekster_en.properties");

    private static final Pattern SLOT = Pattern.compile("\\{([0-9]+)}");

    /** A key that a message begins with: it must hold, lacks or has something. */
    private static final Pattern KEY =
            Pattern.compile("\\{([0-9]+)} (?:skal der|står|mangler|er der|must|holds|lacks|has) .*");

    @Test
    void areMessageAndAdviceForEveryCodeAndNothingElse() {
        Set<String> expected = Arrays.stream(Problemkode.values())
                .flatMap(code -> keys(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("forslag", "sted", "sted.element", "sted.dokument", "sted.her", "fund"));

        assertThat(DANISH.stringPropertyNames()).isEqualTo(expected);
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void useTheSameArgumentsInBothLanguages(Problemkode code) {
        for (String key : keys(code)) {
            assertThat(slots(ENGLISH.getProperty(key))).as(key).isEqualTo(slots(DANISH.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void useTheirArgumentsFromTheFirstToTheLast(Problemkode code) {
        Set<Integer> used = new TreeSet<>();
        keys(code).forEach(key -> used.addAll(slots(DANISH.getProperty(key))));

        assertThat(used)
                .containsExactlyElementsOf(
                        IntStream.range(0, used.size()).boxed().toList());
    }

    /** Behind the arguments stand the key, with which a message begins, and the value, with which it ends, and they say no more. */
    @ParameterizedTest
    @EnumSource
    void nameTheKeyAtTheBeginningAndTheValueAtTheEndOnly(Problemkode code) {
        for (Sprog sprog : Sprog.values()) {
            Properties tekster = sprog == Sprog.DANSK ? DANISH : ENGLISH;
            String message = tekster.getProperty(code + ".message");
            Matcher key = KEY.matcher(message);
            if (key.lookingAt()) {
                int arguments = Integer.parseInt(key.group(1));
                String value = "{" + (arguments + 1) + "}";
                String between = message.substring(key.end(1) + 1).replace(value + ".", ".");
                Set<Integer> used = slots(between + tekster.getProperty(code + ".advice"));

                assertThat(used)
                        .as(message)
                        .containsExactlyElementsOf(
                                IntStream.range(0, arguments).boxed().toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showEveryArgumentAtItsPlace(Problemkode code) {
        Problem problem =
                Problem.of(code, "", "<0>", "<1>", "<2>", "<3>", "<4>").build();

        for (Sprog sprog : Sprog.values()) {
            Properties tekster = sprog == Sprog.DANSK ? DANISH : ENGLISH;
            assertThat(problem.getMessage(sprog)).isEqualTo(filled(tekster.getProperty(code + ".message")));
            assertThat(problem.getAdvice(sprog)).isEqualTo(filled(tekster.getProperty(code + ".advice")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void quoteEveryApostropheSoThatNoneIsLost(Problemkode code) {
        for (Properties tekster : List.of(DANISH, ENGLISH)) {
            for (String key : keys(code)) {
                assertThat(tekster.getProperty(key).replace("''", "").replace("'{'", ""))
                        .as(key)
                        .doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void areWholeSentences(Problemkode code) {
        for (Properties tekster : List.of(DANISH, ENGLISH)) {
            for (String key : keys(code)) {
                assertThat(tekster.getProperty(key))
                        .as(key)
                        .matches("([\"\\p{Lu}]|\\{[0-2]} (skal|står|mangler|er|must|holds|lacks|has) ).*\\.|\\{0}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayInEachLanguageSomethingOfTheirOwn(Problemkode code) {
        for (String key : keys(code)) {
            if (!DANISH.getProperty(key).equals("{0}")) {
                assertThat(ENGLISH.getProperty(key)).as(key).isNotEqualTo(DANISH.getProperty(key));
            }
        }
    }

    private static List<String> keys(Problemkode code) {
        return List.of(code + ".message", code + ".advice");
    }

    private static Set<Integer> slots(String tekst) {
        return SLOT.matcher(tekst)
                .results()
                .map(slot -> Integer.valueOf(slot.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String filled(String tekst) {
        return SLOT.matcher(tekst).replaceAll("<$1>").replace("''", "'").replace("'{'", "{");
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(Problemkode.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
