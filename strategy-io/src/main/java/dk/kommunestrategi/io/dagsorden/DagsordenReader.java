package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.io.reading.json.JsonParsers;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.io.reading.text.Locator;
import dk.kommunestrategi.io.reading.text.ScannedText;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the records that agenda systems publish: one agenda item, a whole agenda, or a list of either. Nothing in a record
 * makes it throw; a record may have up to 16 MiB, and the texts of an item a million characters.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}.
 */
public final class DagsordenReader {

    /** The most bytes or characters of a record. */
    private static final int MAX_LENGTH = ReadLimits.STANDARD.getDokumentLength();

    /** The deepest nesting that is read; the records themselves need less than ten. */
    private static final int MAX_DEPTH = 100;

    private static final long MAX_TOKENS = 2_000_000;

    private final ObjectReader reader = JsonMapper.builder(JsonParsers.factory(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_LENGTH)
                    .maxTokenCount(MAX_TOKENS)
                    .build()))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader()
            .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);

    /**
     * A reader of records.
     *
     * @throws IllegalStateException if the library jsoup is missing
     */
    public DagsordenReader() {
        Library.JSOUP.require();
    }

    /**
     * Reads a record in UTF-8, or in UTF-16 where it begins with a byte order mark.
     *
     * @param post the record's bytes
     * @return the cases, the bodies to which they refer, and what is wrong
     */
    public DagsordenResult read(byte[] post) {
        return read(post, List.of());
    }

    /**
     * As {@link #read(byte[])}, recognising these bodies by their names, aliases and terms.
     *
     * @param post the record's bytes
     * @param known the bodies that were known before
     * @return the cases, the bodies to which they refer, and what is wrong
     */
    public DagsordenResult read(byte[] post, List<Rolle> known) {
        return read(Decoding.of(post, MAX_LENGTH), known);
    }

    /**
     * Reads a record.
     *
     * @param post the record's text
     * @return the cases, the bodies to which they refer, and what is wrong
     */
    public DagsordenResult read(String post) {
        return read(Decoding.of(post, MAX_LENGTH), List.of());
    }

    private DagsordenResult read(Decoding decoding, List<Rolle> known) {
        if (decoding.fejl().isPresent()) {
            return new DagsordenResult(List.of(), known, List.of(decoding.fejl().get()));
        }
        String tekst = decoding.text();
        List<Problem> problems = new ArrayList<>();
        return ScannedText.scan(tekst, parser(tekst), problems::add)
                .map(tree -> read(tekst, tree, known, problems))
                .orElseGet(() -> new DagsordenResult(List.of(), known, locate(tekst, problems)));
    }

    private DagsordenResult read(String tekst, JsonNode tree, List<Rolle> known, List<Problem> problems) {
        DagsordenResult raw = new DagsordenWalk(original(tekst), known).read(tree);
        problems.addAll(raw.problems());
        return new DagsordenResult(raw.sager(), raw.organer(), locate(tekst, problems));
    }

    /** Line and column, but not what stands there: that may be pages of text, or somebody's name. */
    private List<Problem> locate(String tekst, List<Problem> problems) {
        return Locator.locate(tekst, parser(tekst), problems).stream()
                .map(problem -> problem.withValue(Optional.empty()))
                .toList();
    }

    private JsonParser parser(String tekst) {
        return reader.createParser(tekst.toCharArray());
    }

    /** The same tree with its numbers as written, for fields that are kept as they are. */
    private JsonNode original(String tekst) {
        try {
            return reader.readTree(tekst);
        } catch (RuntimeException e) {
            return MissingNode.getInstance();
        }
    }
}
