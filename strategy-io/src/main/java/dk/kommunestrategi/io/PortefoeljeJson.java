package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.json.FormatSchema;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.model.sprog.Sprog;

/**
 * Reads and writes portfolios as JSON documents, with their strategies inside them as they stand in documents of their own.
 * Everything is as {@link StrategiJson} has it for a single strategy: all problems at once, each with line and column, the
 * same limits for the document as a whole, and keys of a newer minor version kept, be it the portfolio's or one of its
 * strategies'. {@link #getSchema()} is the exact format.
 *
 * <p>Immutable and thread-safe. Making one with limits of its own costs some time: make one and keep it. No argument may be
 * {@code null}.
 */
public final class PortefoeljeJson extends DokumentJson<Portefoelje, Portefoeljedokument> {

    private static final ReaderHolder<Portefoelje, Portefoeljedokument> STANDARD =
            new ReaderHolder<>(PortefoeljeJson::reader);

    /** A reader and writer of the format's current version with the standard limits. */
    public PortefoeljeJson() {
        super(ReadLimits.STANDARD, Portefoelje.class, STANDARD.get());
    }

    /**
     * A reader and writer of the format's current version with limits of its own.
     *
     * @param limits how large a document may be, all strategies together
     */
    public PortefoeljeJson(ReadLimits limits) {
        super(limits, Portefoelje.class, reader(limits));
    }

    private static DokumentReader<Portefoelje, Portefoeljedokument> reader(ReadLimits limits) {
        return new DokumentReader<>(limits, Portefoelje.class, PortefoeljeCheck::check, Portefoeljedokument::new);
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
        return FormatSchema.PORTEFOELJE.read(sprog);
    }
}
