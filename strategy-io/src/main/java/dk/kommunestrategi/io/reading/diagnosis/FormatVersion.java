package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The version of the document format that a document states. Within a major version, a newer minor one only adds fields
 * that may be absent, so that this release can read all of it but them.
 *
 * @param major what a document must have in common with this release
 * @param minor from 0
 */
record FormatVersion(int major, int minor) {

    /** The key of a document under which its version stands. */
    static final String KEY = "version";

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private static final FormatVersion OWN = parse(Strategi.FORMATVERSION).orElseThrow();

    /** Returns the version of a document, this release's own where it states none, or nothing when it is no version. */
    static Optional<FormatVersion> of(JsonNode dokument) {
        JsonNode version = dokument.path(KEY);
        return version.isMissingNode()
                ? Optional.of(OWN)
                : version.stringValueOpt().flatMap(FormatVersion::parse);
    }

    /** Whether documents of this version are of another kind than this release knows. */
    boolean isForeign() {
        return major != OWN.major;
    }

    /** Whether documents of this version can have fields that this release does not know. */
    boolean canHaveUnknown() {
        return major == OWN.major && minor > OWN.minor;
    }

    /** What is wrong with a document of such a version that stands here. */
    static Problem foreign(String pointer) {
        return Problem.of(Problemkode.UKENDT_VERSION, pointer + Problem.pointer(KEY), Strategi.FORMATVERSION)
                .build();
    }

    private static Optional<FormatVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
