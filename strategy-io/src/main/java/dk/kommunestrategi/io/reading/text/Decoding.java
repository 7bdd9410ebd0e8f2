package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What bytes or characters say as a document's text, or why they do not.
 *
 * @param text the text without a byte order mark; empty where there is an error
 * @param fejl why there is no text
 */
public record Decoding(String text, Optional<Problem> fejl) {

    private static final String BOM = "\uFEFF";

    /**
     * Decodes bytes: UTF-8, or UTF-16 where a byte order mark says so, which some Windows programs write.
     *
     * @param maxLength the most bytes or characters that a document may have
     */
    public static Decoding of(byte[] bytes, int maxLength) {
        if (bytes.length > maxLength) {
            return tooLong(
                    new String(bytes, 0, maxLength, charset(bytes)), Limit.BYTES.exceeded(maxLength, bytes.length));
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean broken = charset(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true)
                .isError();
        String text = characters.flip().toString();
        return broken ? fejl(wrongCharset(withoutMark(text))) : of(text, maxLength);
    }

    /** Takes characters that have been decoded already; as {@link #of(byte[], int)}. */
    public static Decoding of(String characters, int maxLength) {
        if (characters.length() > maxLength) {
            return tooLong(
                    characters.substring(0, maxLength), Limit.CHARACTERS.exceeded(maxLength, characters.length()));
        }
        String text = withoutMark(characters);
        return text.isBlank()
                ? fejl(Problem.of(Problemkode.TOMT_DOKUMENT, "").build())
                : new Decoding(text, Optional.empty());
    }

    private static String withoutMark(String characters) {
        return characters.startsWith(BOM) ? characters.substring(BOM.length()) : characters;
    }

    private static Decoding fejl(Problem problem) {
        return new Decoding("", Optional.of(problem));
    }

    private static Problem wrongCharset(String readable) {
        return behind(readable, Problem.of(Problemkode.FORKERT_TEGNSAET, ""));
    }

    /** As much as there may be, and the problem behind it. */
    private static Decoding tooLong(String longest, Problem.Builder problem) {
        return fejl(behind(withoutMark(longest), problem));
    }

    private static Problem behind(String text, Problem.Builder problem) {
        return new LineCounter(text).position(text.length()).place(problem.build());
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
