package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.io.reading.json.FormatSchema;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.sprog.Sprog;

/**
 * Reads and writes strategies as JSON documents. Their keys are the properties of the model; {@link #getSchema()} is the
 * exact format.
 *
 * <p>Whatever is wrong with a document is returned as problems, all of them at once, each with line and column; nothing
 * in a document makes a {@code read} method throw. How large a document may be is said by {@link ReadLimits}. A reader
 * is strict: unknown and duplicate keys, {@code null}, and values of another type than the model's are errors. Only a
 * document of a newer minor version may have keys that this release does not know: they are kept in the {@link
 * Strategidokument}.
 *
 * <p>Immutable and thread-safe. Making one with limits of its own costs some time: make one and keep it. No argument may be
 * {@code null}.
 */
public final class StrategiJson extends DokumentJson<Strategi, Strategidokument> {

    private static final ReaderHolder<Strategi, Strategidokument> STANDARD = new ReaderHolder<>(StrategiJson::reader);

    /** A reader and writer of the format's current version with the standard limits. */
    public StrategiJson() {
        super(ReadLimits.STANDARD, Strategi.class, STANDARD.get());
    }

    /**
     * A reader and writer of the format's current version with limits of its own.
     *
     * @param limits how large a document may be
     */
    public StrategiJson(ReadLimits limits) {
        super(limits, Strategi.class, reader(limits));
    }

    private static DokumentReader<Strategi, Strategidokument> reader(ReadLimits limits) {
        return new DokumentReader<>(limits, Strategi.class, StrategiCheck::check, Strategidokument::new);
    }

    /** {@return the JSON Schema (2020-12) of the format, as JSON with descriptions in Danish} */
    public static String getSchema() {
        return getSchema(Sprog.DANSK);
    }

    /**
     * {@return the JSON Schema (2020-12) of the format, as JSON} It says of every type, key and constant what it means; titles,
     * which generators of code make names of, are Danish in any language.
     *
     * @param sprog the language of the descriptions
     */
    public static String getSchema(Sprog sprog) {
        return FormatSchema.STRATEGI.read(sprog);
    }

    /**
     * Reads a part of a strategy that stands alone, as it stands in a document: a decision, for example, or a case. A lock
     * and a request are read in the same way, the request with the strategy that it is about as {@code strategi}.
     *
     * <p>What ties a part to the rest of a strategy – the roles, centres and initiatives that it names – is only asked
     * when it has become part of one.
     *
     * @param type the type of the part: one of the model's, {@code Fastlaeggelse} or {@code PlanRequest}
     * @param json the part as a JSON object
     * @param <P> the type of the part
     * @return the part, or the errors that say why there is none, each with line and column
     * @throws IllegalArgumentException if the type is none that JSON can state
     */
    public <P> Result<P> readPart(Class<P> type, String json) {
        return reader().readPart(json, ModelType.require(type));
    }

    /**
     * {@return a part of a strategy as it stands in a document, indented from its margin}
     *
     * @param type the type of the part, as for {@link #readPart}
     * @param part the part to write
     * @param <P> the type of the part
     * @throws IllegalArgumentException if the type is none that JSON can state
     */
    public <P> String writePart(Class<P> type, P part) {
        return DokumentWriter.write(part, ModelType.require(type));
    }
}
