package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a command's document comes from, and what was read there. */
final class Source {

    private static final StrategiJson JSON = new StrategiJson();

    private final String navn;
    private final Result<Strategidokument> reading;

    private Source(String navn, Result<Strategidokument> reading) {
        this.navn = navn;
        this.reading = reading;
    }

    /** Reads a file, stdin for {@code -}, or a built-in example. */
    static Source read(String navn) {
        try {
            return of(navn, bytes(navn));
        } catch (IOException | InvalidPathException e) {
            Problem unreadable =
                    Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", navn).build();
            return new Source(navn, Result.ofFejl(List.of(unreadable)));
        }
    }

    private static byte[] bytes(String navn) throws IOException {
        Optional<Eksempel> eksempel = Eksempel.find(navn);
        if (eksempel.isPresent()) {
            return eksempel.get().dokument();
        }
        if (navn.equals("-")) {
            return bytes(System.in);
        }
        try (InputStream input = Files.newInputStream(Path.of(navn))) {
            return bytes(input);
        }
    }

    /** One byte too many is enough to see that a document is too large. */
    private static byte[] bytes(InputStream input) throws IOException {
        return input.readNBytes(ReadLimits.STANDARD.getDokumentlaengde() + 1);
    }

    /** Reads a record of an agenda system: a file, stdin, or that of a built-in example. */
    static Optional<byte[]> readPost(String navn) {
        Optional<byte[]> eksempel = Eksempel.find(navn).flatMap(Eksempel::dagsordenspunkt);
        try {
            return eksempel.isPresent() ? eksempel : Optional.of(bytes(navn));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Takes a document that has been read already. */
    static Source of(String navn, byte[] dokument) {
        return new Source(navn, JSON.read(dokument));
    }

    /** The name as the user wrote it. */
    String navn() {
        return navn;
    }

    /** Whether the document came from this very file. */
    boolean isFile(Path file) throws IOException {
        Path own = Path.of(navn);
        return Files.exists(own) && Files.exists(file) && Files.isSameFile(own, file);
    }

    /** The strategy, or why there is none. */
    Result<Strategidokument> reading() {
        return reading;
    }

    /** Writes another strategy as this document, with what it states besides; only a source without errors can. */
    void write(Strategi strategi, Path file) throws IOException {
        JSON.write(med(strategi), file);
    }

    /** Returns what {@link #write} writes. */
    String text(Strategi strategi) {
        return JSON.write(med(strategi));
    }

    private Strategidokument med(Strategi strategi) {
        return reading.getValue().orElseThrow().withStrategi(strategi);
    }

    /** Returns problems with the places where they stand in the document; as they are where it could not be read. */
    List<Problem> locate(List<Problem> problems) {
        return reading.getValue().map(dokument -> dokument.locate(problems)).orElse(problems);
    }
}
