package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.io.reading.json.JsonParsers;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.io.reading.text.InterruptedReading;
import dk.kommunestrategi.io.reading.text.Locator;
import dk.kommunestrategi.io.reading.text.ScannedText;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
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
 * <p><b>Persons.</b> Nothing that is returned – cases, bodies and their codes, fields that are kept as they are and their
 * keys, problems and their places – has the name of a person whom the record shows to be one, wherever else the record
 * writes it: inflected, with initials, by its first or last word with a capital letter, decomposed, divided by a line end or
 * by markup, in quotes or brackets. A record shows it by a field for persons; by a list after "Afbud", "Fraværende",
 * "Deltagere", "For stemte" and the like; by a title before it, a party in brackets behind it, or what only persons do
 * ("deltog ikke"); or as a Danish name looks: a first name out of a table of 700 with a family name, initials with a family
 * name, or two words of which the last ends in -sen. A name that nothing of this shows stays: a single first name, or a
 * foreign name in free prose. Parties, lists, bodies, titles, places and streets named after somebody stay.
 *
 * <p>Where a name was, {@code [navn udeladt]} stands; lists of persons become a number; a sentence that tells nothing but
 * who took part goes, and the rest stays as it was written. How many names are left out where is told
 * ({@link Problemkode#NAVNE_UDELADT}), and so is a decision of which no wording is left
 * ({@link Problemkode#BESLUTNING_UDEN_ORDLYD}). What a browser would not show, or shows as deleted, is not read. CPR
 * numbers, telephone numbers and mail addresses go always ({@link Problemkode#KONTAKTOPLYSNINGER_UDELADT}).
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}.
 */
public final class DagsordenReader {

    /** The most bytes or characters of a record. */
    private static final int MAX_LENGTH = ReadLimits.STANDARD.getDokumentLength();

    /** The deepest nesting that is read; the records themselves need less than ten. */
    static final int MAX_DEPTH = 100;

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

    private final boolean keepsNavne;

    /**
     * A reader of records that leaves out the names of persons.
     *
     * @throws IllegalStateException if the library jsoup is missing
     */
    public DagsordenReader() {
        this(false);
    }

    private DagsordenReader(boolean keepsNavne) {
        Library.JSOUP.require();
        this.keepsNavne = keepsNavne;
    }

    /**
     * {@return a reader that keeps the full wording, with the names of persons, for whoever may hold them} CPR numbers,
     * telephone numbers and mail addresses go nevertheless, and no problem names anybody: problems go into logs.
     *
     * @throws IllegalStateException if the library jsoup is missing
     */
    public static DagsordenReader withNavne() {
        return new DagsordenReader(true);
    }

    /**
     * Reads a record in UTF-8, or in UTF-16 where it begins with a byte order mark.
     *
     * @param post the record's bytes
     * @return the cases and the bodies to which they refer, also of a record with errors as far as it could be read, and
     *     what is wrong; no cases where it is no text or no JSON
     */
    public Result<Dagsorden> read(byte[] post) {
        return read(post, List.of());
    }

    /**
     * As {@link #read(byte[])}, recognising these bodies by their names, aliases and terms.
     *
     * @param post the record's bytes
     * @param known the bodies that were known before
     * @return the cases and the bodies to which they refer, also of a record with errors as far as it could be read, and
     *     what is wrong; no cases where it is no text or no JSON
     */
    public Result<Dagsorden> read(byte[] post, List<Rolle> known) {
        return read(Decoding.of(post, MAX_LENGTH), known);
    }

    /**
     * Reads a record.
     *
     * @param post the record's text
     * @return the cases and the bodies to which they refer, also of a record with errors as far as it could be read, and
     *     what is wrong; no cases where it is no text or no JSON
     */
    public Result<Dagsorden> read(String post) {
        return read(Decoding.of(post, MAX_LENGTH), List.of());
    }

    private Result<Dagsorden> read(Decoding decoding, List<Rolle> known) {
        if (decoding.fejl().isPresent()) {
            return Result.ofFejl(List.of(decoding.fejl().get()));
        }
        try {
            return read(decoding.text(), known);
        } catch (InterruptedReading interrupted) {
            return Result.ofFejl(
                    List.of(Problem.of(Problemkode.LAESNING_AFBRUDT, "").build()));
        }
    }

    private Result<Dagsorden> read(String tekst, List<Rolle> known) {
        List<Problem> problems = new ArrayList<>();
        NavneFilter navne = new NavneFilter(keepsNavne);
        Optional<Dagsorden> read = ScannedText.scan(tekst, parser(tekst), problems::add)
                .map(tree -> new DagsordenWalk(original(tekst), known, navne, problems::add).read(tree));
        List<Problem> located = locate(tekst, problems, navne);
        return read.map(dagsorden -> Result.of(dagsorden, located)).orElseGet(() -> Result.ofFejl(located));
    }

    /** Line and column, but not what stands there: that may be pages of text, or somebody's name. */
    private List<Problem> locate(String tekst, List<Problem> problems, NavneFilter navne) {
        return Locator.locate(tekst, parser(tekst), navne.told(problems)).stream()
                .map(problem -> Problem.builder()
                        .from(problem)
                        .value(Optional.empty())
                        .pointer(navne.cleanPointer(problem.getPointer()))
                        .related(problem.getRelated().stream()
                                .map(navne::cleanPointer)
                                .toList())
                        .build())
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
