package dk.kommunestrategi.io;

import dk.kommunestrategi.io.file.WholeFileWriter;
import dk.kommunestrategi.io.reading.json.FormatSchema;
import dk.kommunestrategi.io.reading.json.StrategiWriter;
import dk.kommunestrategi.io.reading.text.BoundedText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.reflect.ModelType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
 * <p>Immutable and thread-safe. Making one costs some time: make one and keep it. No argument may be {@code null}.
 */
public final class StrategiJson {

    private final ReadLimits limits;
    private final DokumentReader reader;

    /** A reader and writer of the format's current version with the standard limits. */
    public StrategiJson() {
        this(ReadLimits.STANDARD);
    }

    /**
     * A reader and writer of the format's current version with limits of its own.
     *
     * @param limits how large a document may be
     */
    public StrategiJson(ReadLimits limits) {
        this.limits = limits;
        this.reader = new DokumentReader(limits);
    }

    /** {@return the JSON Schema (2020-12) of the format, as JSON} */
    public static String getSchema() {
        return FormatSchema.read();
    }

    /**
     * Reads the document in a file; one that is missing or cannot be read is a problem like any other.
     *
     * @param file the file to read
     * @return the strategy with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategidokument> read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return reader.read(input.readNBytes(limits.getDokumentLength() + 1));
        } catch (IOException e) {
            return unreadable(file.toString());
        }
    }

    /**
     * Reads the document in a stream to its end, or as far as a document may go; does not close it.
     *
     * @param input the document's bytes, in an encoding as for {@link #read(byte[])}
     * @return the strategy with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategidokument> read(InputStream input) {
        try {
            return reader.read(input.readNBytes(limits.getDokumentLength() + 1));
        } catch (IOException e) {
            return unreadable(Betegnelse.DATASTROEM);
        }
    }

    /**
     * Reads the document in a reader to its end, or as far as a document may go; does not close it.
     *
     * @param input the document's characters
     * @return the strategy with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategidokument> read(Reader input) {
        try {
            return reader.read(BoundedText.read(input, limits.getDokumentLength()));
        } catch (IOException e) {
            return unreadable(Betegnelse.DATASTROEM);
        }
    }

    /**
     * Reads a document in UTF-8, or in UTF-16 where it begins with a byte order mark.
     *
     * @param dokument the document's bytes
     * @return the strategy with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategidokument> read(byte[] dokument) {
        return reader.read(dokument.clone());
    }

    /**
     * Reads a document.
     *
     * @param dokument the document's text
     * @return the strategy with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategidokument> read(String dokument) {
        return reader.read(dokument);
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
     * @param <T> the type of the part
     * @return the part, or the errors that say why there is none, each with line and column
     * @throws IllegalArgumentException if the type is none that JSON can state
     */
    public <T> Result<T> readPart(Class<T> type, String json) {
        return reader.readPart(json, ModelType.require(type));
    }

    /**
     * {@return a part of a strategy as it stands in a document, indented from its margin}
     *
     * @param type the type of the part, as for {@link #readPart}
     * @param part the part to write
     * @param <T> the type of the part
     * @throws IllegalArgumentException if the type is none that JSON can state
     */
    public <T> String writePart(Class<T> type, T part) {
        return StrategiWriter.write(part, ModelType.require(type));
    }

    /**
     * {@return the document that states the strategy: two spaces of indentation, LF, a newline at its end, keys in the
     * order of the model} The same strategy always gives the same text, and reading it gives the same strategy.
     *
     * @param strategi the strategy to write
     */
    public String write(Strategi strategi) {
        return StrategiWriter.write(strategi);
    }

    /**
     * As {@link #write(Strategi)}, with what a newer version of the format states besides.
     *
     * @param dokument the strategy to write, and what its document states besides
     * @return the document that states both
     */
    public String write(Strategidokument dokument) {
        return StrategiWriter.write(dokument.getStrategi(), dokument.getUnknown());
    }

    /**
     * Writes the document to a file in UTF-8. A file that exists is replaced as a whole or, on an error, left as it is:
     * nobody sees half of it, or any of it who may not read the file. It keeps its owner, its group and its rights where
     * the system lets it, access lists and extended attributes not; when this returns, it is on the disk.
     *
     * @param dokument the document to write: {@link Strategidokument#of} states a strategy alone
     * @param file the file to write, new or not
     * @return warnings: what the file had and could not be kept, as its owner or its other names
     * @throws IOException if the file cannot be written
     */
    public List<Problem> write(Strategidokument dokument, Path file) throws IOException {
        return WholeFileWriter.write(file, write(dokument).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the document to a stream in UTF-8, and flushes but does not close it.
     *
     * @param dokument the document to write: {@link Strategidokument#of} states a strategy alone
     * @param output where to write it
     * @throws IOException if the stream cannot be written to
     */
    public void write(Strategidokument dokument, OutputStream output) throws IOException {
        output.write(write(dokument).getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    private static Result<Strategidokument> unreadable(Object kilde) {
        return Result.ofFejl(
                List.of(Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", kilde).build()));
    }
}
