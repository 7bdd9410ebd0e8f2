package dk.kommunestrategi.examples.law;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Danish for what a tovholder would say, English for what only a programmer would. Two lists say which word is which; a new
 * name is made of words that stand in one of them, or its new word is added to the list where it belongs.
 */
class WordLawTest {

    /** As verbs, question prefixes and patterns are English everywhere, names that begin with one of these are not ours. */
    private static final List<String> DANISH_QUESTIONS = List.of("er", "har", "kan", "skal", "maa");

    private static final List<DeclaredName> NAMES = names();

    private static final SortedSet<String> DANISH = list("danish.txt");

    private static final SortedSet<String> ENGLISH = list("english.txt");

    @Test
    void theLawSeesEveryModuleAndItsTests() {
        assertThat(NAMES).hasSizeGreaterThan(15_000);
        assertThat(NAMES.stream().map(DeclaredName::name))
                .contains("dk.kommunestrategi.model", "Planner", "StrategiJson", "HandleplanCommand", "WordLawTest")
                .contains("theLawSeesEveryModuleAndItsTests");
    }

    @Test
    void everyWordOfEveryNameStandsInOneList() {
        assertThat(NAMES.stream()
                        .flatMap(name -> name.words().stream()
                                .filter(word -> !DANISH.contains(word) && !ENGLISH.contains(word))
                                .map(word -> word + " (" + name.name() + ", "
                                        + name.file().getFileName() + ")"))
                        .distinct())
                .isEmpty();
        assertThat(DANISH).doesNotContainAnyElementsOf(ENGLISH);
    }

    @Test
    void everyListedWordIsUsed() {
        SortedSet<String> used =
                NAMES.stream().flatMap(name -> name.words().stream()).collect(toCollection(TreeSet::new));

        assertThat(used).containsAll(DANISH).containsAll(ENGLISH);
    }

    @Test
    void questionsAreAskedInEnglish() {
        assertThat(NAMES.stream()
                        .filter(name -> name.words().size() > 1)
                        .filter(name -> DANISH_QUESTIONS.contains(name.words().get(0)))
                        .filter(name -> Character.isLowerCase(name.name().charAt(0))))
                .isEmpty();
    }

    private static List<DeclaredName> names() {
        try {
            return DeclaredName.below(Stream.of("model", "rules", "io", "examples")
                    .map(module -> Path.of("..", "strategy-" + module, "src"))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of a list; they stand in the order of the alphabet, and none twice. */
    private static SortedSet<String> list(String file) {
        try (InputStream in = WordLawTest.class.getResourceAsStream(file)) {
            List<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toList());
            assertThat(words).isSorted().doesNotHaveDuplicates();
            return new TreeSet<>(words);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
