package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The character set of a text: UTF-8, UTF-16, or what Danish Windows writes where one asks for neither. A text that older
 * programs have written in another, which nobody can be sure of, is refused, and the set is named.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * A character set of one byte for each letter.
     *
     * @param navn what programs call it
     * @param letters the bytes of æ, ø, å and their capitals
     */
    private record OneByte(String navn, Set<Integer> letters) {
        long count(byte[] file) {
            return IntStream.range(0, file.length)
                    .filter(k -> letters.contains(file[k] & 0xFF))
                    .count();
        }
    }

    private static final OneByte OF_WINDOWS = new OneByte(WINDOWS.name(), Set.of(0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5));

    /** What else Danish texts are saved in: on a Macintosh, and by DOS. */
    private static final List<OneByte> OTHERS = List.of(
            new OneByte("MacRoman", Set.of(0xBE, 0xBF, 0x8C, 0xAE, 0xAF, 0x81)),
            new OneByte("CP850", Set.of(0x91, 0x9B, 0x86, 0x92, 0x9D, 0x8F)));

    /** How a letter begins that is in UTF-8 but was taken for Windows' own: then the text is a broken one in UTF-8. */
    private static final String MISREAD = "Ã";

    /** Danish letters in UTF-8 that were taken for Windows' own, and saved in UTF-8 again. */
    private static final Pattern SAVED_TWICE =
            Pattern.compile("Ã[\\u00A6\\u00B8\\u00A5\\u2020\\u02DC\\u2026\\u00A9\\u0192]");

    private TextEncoding() {}

    static Decoding decode(byte[] file) {
        Decoding unicode = Decoding.of(file, TableFile.MAX_LENGTH);
        if (file.length > TableFile.MAX_LENGTH) {
            return unicode;
        }
        boolean wrongCharset = unicode.fejl()
                .filter(problem -> problem.getCode() == Problemkode.FORKERT_TEGNSAET)
                .isPresent();
        return withoutMark(file).orElseGet(() -> wrongCharset ? inOneByte(file, unicode) : onceOnly(unicode));
    }

    /** UTF-16 without a byte order mark: every other byte of what is written in Latin letters is nothing. */
    private static Optional<Decoding> withoutMark(byte[] file) {
        int pairs = file.length / 2;
        int[] zeros = new int[2];
        for (int k = 0; k < 2 * pairs; k++) {
            zeros[k % 2] += file[k] == 0 ? 1 : 0;
        }
        Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return 2 * Math.max(zeros[0], zeros[1]) > pairs && Math.min(zeros[0], zeros[1]) == 0
                ? strictly(file, charset).map(text -> Decoding.of(text, TableFile.MAX_LENGTH))
                : Optional.empty();
    }

    /** Windows' own set, unless there are more Danish letters in the bytes by another. */
    private static Decoding inOneByte(byte[] file, Decoding unicode) {
        long letters = OF_WINDOWS.count(file);
        Optional<OneByte> other = OTHERS.stream()
                .filter(charset -> charset.count(file) > letters)
                .max(Comparator.comparing(charset -> charset.count(file)));
        String windows = new String(file, WINDOWS);
        if (windows.contains(MISREAD)) {
            return unicode;
        }
        if (other.isPresent()) {
            return named(unicode, other.get().navn());
        }
        return windows.indexOf('\uFFFD') < 0 ? Decoding.of(windows, TableFile.MAX_LENGTH) : unicode;
    }

    private static Decoding named(Decoding unicode, String charset) {
        return new Decoding(
                "",
                unicode.fejl()
                        .map(problem ->
                                Problem.builder().from(problem).value(charset).build()));
    }

    /** A text that was saved twice over, or more often, is what it was before. */
    private static Decoding onceOnly(Decoding unicode) {
        String text = unicode.text();
        if (!SAVED_TWICE.matcher(text).find() || !WINDOWS.newEncoder().canEncode(text)) {
            return unicode;
        }
        return strictly(text.getBytes(WINDOWS), StandardCharsets.UTF_8)
                .map(once -> onceOnly(Decoding.of(once, TableFile.MAX_LENGTH)))
                .orElse(unicode);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
