package dk.kommunestrategi.io.tekst;

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
 * @param tekst the text without a byte order mark; empty where there is an error
 * @param fejl why there is no text
 */
public record Afkodning(String tekst, Optional<Problem> fejl) {

    private static final String BOM = "\uFEFF";

    /**
     * Decodes bytes: UTF-8, or UTF-16 where a byte order mark says so, which some Windows programs write.
     *
     * @param maxLaengde the most bytes or characters that a document may have
     */
    public static Afkodning of(byte[] bytes, int maxLaengde) {
        if (bytes.length > maxLaengde) {
            return fejl(Problem.of(Problemkode.FOR_STORT_DOKUMENT, "").build());
        }
        CharBuffer tegn = CharBuffer.allocate(bytes.length);
        boolean brudt = tegnsaet(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), tegn, true)
                .isError();
        String tekst = tegn.flip().toString();
        return brudt ? fejl(forkertTegnsaet(udenMaerke(tekst))) : of(tekst, maxLaengde);
    }

    /** Takes characters that have been decoded already; as {@link #of(byte[], int)}. */
    public static Afkodning of(String tegn, int maxLaengde) {
        if (tegn.length() > maxLaengde) {
            return fejl(Problem.of(Problemkode.FOR_STORT_DOKUMENT, "").build());
        }
        String tekst = udenMaerke(tegn);
        return tekst.isBlank()
                ? fejl(Problem.of(Problemkode.TOMT_DOKUMENT, "").build())
                : new Afkodning(tekst, Optional.empty());
    }

    private static String udenMaerke(String tegn) {
        return tegn.startsWith(BOM) ? tegn.substring(BOM.length()) : tegn;
    }

    private static Afkodning fejl(Problem problem) {
        return new Afkodning("", Optional.of(problem));
    }

    private static Problem forkertTegnsaet(String indtil) {
        return new Linjetaeller(indtil)
                .position(indtil.length())
                .place(Problem.of(Problemkode.FORKERT_TEGNSAET, "").build());
    }

    private static Charset tegnsaet(byte[] bytes) {
        int maerke = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (maerke) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
