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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemteksterTest {

    private static final Properties DANSKE = read("Problemtekster_da.properties");
    private static final Properties ENGELSKE = read("Problemtekster_en.properties");

    private static final Pattern PLADS = Pattern.compile("\\{([0-9]+)}");

    @Test
    void areMessageAndAdviceForEveryCodeAWordForEveryBetegnelseAndNothingElse() {
        Set<String> expected = Arrays.stream(Problemkode.values())
                .flatMap(code -> keys(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Betegnelse.values())
                .map(betegnelse -> "Betegnelse." + betegnelse)
                .forEach(expected::add);
        expected.add("forslag");

        assertThat(DANSKE.stringPropertyNames()).isEqualTo(expected);
        assertThat(ENGELSKE.stringPropertyNames()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void useTheSameArgumentsInBothLanguages(Problemkode code) {
        for (String key : keys(code)) {
            assertThat(pladser(ENGELSKE.getProperty(key))).as(key).isEqualTo(pladser(DANSKE.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void useTheirArgumentsFromTheFirstToTheLast(Problemkode code) {
        Set<Integer> brugte = new TreeSet<>();
        keys(code).forEach(key -> brugte.addAll(pladser(DANSKE.getProperty(key))));

        assertThat(brugte)
                .containsExactlyElementsOf(
                        IntStream.range(0, brugte.size()).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void showEveryArgumentAtItsPlace(Problemkode code) {
        Problem problem =
                Problem.of(code, "", "<0>", "<1>", "<2>", "<3>", "<4>").build();

        for (Sprog sprog : Sprog.values()) {
            Properties tekster = sprog == Sprog.DANSK ? DANSKE : ENGELSKE;
            assertThat(problem.getMessage(sprog)).isEqualTo(filled(tekster.getProperty(code + ".message")));
            assertThat(problem.getAdvice(sprog)).isEqualTo(filled(tekster.getProperty(code + ".advice")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void quoteEveryApostropheSoThatNoneIsLost(Problemkode code) {
        for (Properties tekster : List.of(DANSKE, ENGELSKE)) {
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
        for (Properties tekster : List.of(DANSKE, ENGELSKE)) {
            for (String key : keys(code)) {
                assertThat(tekster.getProperty(key)).as(key).matches("[\"\\p{Lu}].*\\.|\\{0}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayInEachLanguageSomethingOfTheirOwn(Problemkode code) {
        for (String key : keys(code)) {
            if (!DANSKE.getProperty(key).equals("{0}")) {
                assertThat(ENGELSKE.getProperty(key)).as(key).isNotEqualTo(DANSKE.getProperty(key));
            }
        }
    }

    private static List<String> keys(Problemkode code) {
        return List.of(code + ".message", code + ".advice");
    }

    private static Set<Integer> pladser(String tekst) {
        return PLADS.matcher(tekst)
                .results()
                .map(plads -> Integer.valueOf(plads.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String filled(String tekst) {
        return PLADS.matcher(tekst).replaceAll("<$1>").replace("''", "'").replace("'{'", "{");
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
