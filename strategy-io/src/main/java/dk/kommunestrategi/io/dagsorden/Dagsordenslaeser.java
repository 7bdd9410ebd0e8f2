package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.Laesegraenser;
import dk.kommunestrategi.io.bibliotek.Bibliotek;
import dk.kommunestrategi.io.tekst.Afkodning;
import dk.kommunestrategi.io.tekst.Dokument;
import dk.kommunestrategi.io.tekst.Stedfinder;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
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
public final class Dagsordenslaeser {

    /** The most bytes or characters of a record. */
    private static final int MAX_LAENGDE = Laesegraenser.STANDARD.getDokumentlaengde();

    /** The deepest nesting that is read; the records themselves need less than ten. */
    private static final int MAX_DYBDE = 100;

    private static final long MAX_TOKENS = 2_000_000;

    private final ObjectReader reader = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DYBDE)
                            .maxStringLength(MAX_LAENGDE)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader()
            .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);

    /**
     * A reader of records.
     *
     * @throws IllegalStateException if the library jsoup is missing
     */
    public Dagsordenslaeser() {
        Bibliotek.JSOUP.require();
    }

    /**
     * Reads a record in UTF-8, or in UTF-16 where it begins with a byte order mark.
     *
     * @param post the record's bytes
     * @return the cases, the bodies to which they refer, and what is wrong
     */
    public Dagsordensindlaesning read(byte[] post) {
        return read(post, List.of());
    }

    /**
     * As {@link #read(byte[])}, recognising these bodies by their names, aliases and terms.
     *
     * @param post the record's bytes
     * @param kendte the bodies that were known before
     * @return the cases, the bodies to which they refer, and what is wrong
     */
    public Dagsordensindlaesning read(byte[] post, List<Rolle> kendte) {
        return read(Afkodning.of(post, MAX_LAENGDE), kendte);
    }

    /**
     * Reads a record.
     *
     * @param post the record's text
     * @return the cases, the bodies to which they refer, and what is wrong
     */
    public Dagsordensindlaesning read(String post) {
        return read(Afkodning.of(post, MAX_LAENGDE), List.of());
    }

    private Dagsordensindlaesning read(Afkodning afkodning, List<Rolle> kendte) {
        if (afkodning.fejl().isPresent()) {
            return new Dagsordensindlaesning(
                    List.of(), kendte, List.of(afkodning.fejl().get()));
        }
        String tekst = afkodning.tekst();
        List<Problem> problems = new ArrayList<>();
        return Dokument.scan(tekst, parser(tekst), problems::add)
                .map(trae -> read(tekst, trae, kendte, problems))
                .orElseGet(() -> new Dagsordensindlaesning(List.of(), kendte, locate(tekst, problems)));
    }

    private Dagsordensindlaesning read(String tekst, JsonNode trae, List<Rolle> kendte, List<Problem> problems) {
        Dagsordensindlaesning raa = new Dagsordensgang(original(tekst), kendte).read(trae);
        problems.addAll(raa.problems());
        return new Dagsordensindlaesning(raa.sager(), raa.organer(), locate(tekst, problems));
    }

    /** Line and column, but not what stands there: that may be pages of text, or somebody's name. */
    private List<Problem> locate(String tekst, List<Problem> problems) {
        return Stedfinder.locate(tekst, parser(tekst), problems).stream()
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
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
