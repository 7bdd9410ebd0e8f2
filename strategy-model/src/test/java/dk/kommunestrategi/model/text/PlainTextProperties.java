package dk.kommunestrategi.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PlainTextProperties {

    @Example
    void whatATerminalObeysBecomesABlank() {
        assertThat(PlainText.of("Byg\u001b[31m rødt\u0007 og \u009b2J slet")).isEqualTo("Byg [31m rødt og 2J slet");
    }

    @Example
    void anotherLineBecomesABlank() {
        assertThat(PlainText.of(" En\r\nto\u2028tre\u0085fire\t\tfem\n")).isEqualTo("En to tre fire fem");
    }

    @Example
    void signsThatTurnWhatFollowsAreGone() {
        assertThat(PlainText.of("aften\u202e txt.\u2066exe\u2069")).isEqualTo("aften txt.exe");
    }

    @Property
    void nothingIsLeftThatDisturbs(@ForAll("tekster") String tekst) {
        assertThat(PlainText.of(tekst).codePoints()).noneMatch(PlainTextProperties::disturbs);
    }

    @Property
    void everythingElseStaysInItsOrder(@ForAll("tekster") String tekst) {
        assertThat(without(PlainText.of(tekst))).isEqualTo(without(tekst));
    }

    @Property
    void cleanTextStaysAsItIs(@ForAll("tekster") String tekst) {
        String clean = PlainText.of(tekst);

        assertThat(PlainText.of(clean)).isEqualTo(clean);
    }

    @Provide
    static Arbitrary<String> tekster() {
        Arbitrary<Character> character = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.chars().all()),
                Tuple.of(1, Arbitraries.of('\u001b', '\u009b', '\n', '\0', '\u202e', '\u2067', '\u2029', ' ', 'å')));
        return character
                .list()
                .ofMaxSize(12)
                .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    private static boolean disturbs(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
                || switch (Character.getDirectionality(character)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                    default -> false;
                };
    }

    private static String without(String tekst) {
        return tekst.codePoints()
                .filter(character -> !disturbs(character) && !Character.isWhitespace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
