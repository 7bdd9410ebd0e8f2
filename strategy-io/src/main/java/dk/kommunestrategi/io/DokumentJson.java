package dk.kommunestrategi.io;

import dk.kommunestrategi.io.file.WholeFileWriter;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.io.reading.text.BoundedText;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes the documents of one kind, wherever they come from and go to. Immutable and thread-safe. On a thread that is
 * interrupted, reading ends with a problem that says so, and the thread stays interrupted. No argument may be {@code null}.
 *
 * @param <T> the type of what the documents state
 * @param <D> the type of the documents
 */
public abstract sealed class DokumentJson<T, D extends StatedDokument<T>> permits PortefoeljeJson, StrategiJson {

    private final ReadLimits limits;
    private final Class<T> type;
    private final DokumentReader<T, D> reader;

    DokumentJson(ReadLimits limits, Class<T> type, DokumentReader<T, D> reader) {
        this.limits = limits;
        this.type = type;
        this.reader = reader;
    }

    DokumentReader<T, D> reader() {
        return reader;
    }

    /**
     * Reads the document in a file; one that is missing or cannot be read is a problem like any other.
     *
     * @param file the file to read
     * @return the document with the warnings about it, or the errors that say why there is none
     */
    public Result<D> read(Path file) {
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
     * @return the document with the warnings about it, or the errors that say why there is none
     */
    public Result<D> read(InputStream input) {
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
     * @return the document with the warnings about it, or the errors that say why there is none
     */
    public Result<D> read(Reader input) {
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
     * @return the document with the warnings about it, or the errors that say why there is none
     */
    public Result<D> read(byte[] dokument) {
        return reader.read(dokument.clone());
    }

    /**
     * Reads a document.
     *
     * @param dokument the document's text
     * @return the document with the warnings about it, or the errors that say why there is none
     */
    public Result<D> read(String dokument) {
        return reader.read(dokument);
    }

    /**
     * {@return the document that states the value: two spaces of indentation, LF, a newline at its end, keys in the order of
     * the model} The same value always gives the same text, and reading it gives the same value.
     *
     * @param stated the value to write
     */
    public String write(T stated) {
        return DokumentWriter.write(stated, type);
    }

    /**
     * {@return as {@link #write(Object)}, with what a newer version of the format states besides}
     *
     * @param dokument what to write, and what its document states besides
     */
    public String write(D dokument) {
        return dokument.text();
    }

    /**
     * Writes the document to a file in UTF-8. A file that exists is replaced as a whole or, on an error, left as it is:
     * nobody sees half of it, or any of it who may not read the file. It keeps its owner, its group and its rights where
     * the system lets it, access lists and extended attributes not; when this returns, it is on the disk.
     *
     * @param dokument the document to write, made by {@code of} where it was not read
     * @param file the file to write, new or not
     * @return warnings: what the file had and could not be kept, as its owner or its other names
     * @throws IOException if the file cannot be written
     */
    public List<Problem> write(D dokument, Path file) throws IOException {
        return WholeFileWriter.write(file, write(dokument).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the document to a stream in UTF-8, and flushes but does not close it.
     *
     * @param dokument the document to write, made by {@code of} where it was not read
     * @param output where to write it
     * @throws IOException if the stream cannot be written to
     */
    public void write(D dokument, OutputStream output) throws IOException {
        output.write(write(dokument).getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    private Result<D> unreadable(Object kilde) {
        return Result.ofFejl(
                List.of(Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", kilde).build()));
    }
}
