package dk.kommunestrategi.io.file;

import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Writes a file so that nobody ever sees half of it: beside it first, forced to the disk, then into its place. What is
 * written has the file's rights from its first byte, a symbolic link stays one, and what is no file, such as a device or a
 * pipe, is written to. What an earlier write left behind when it was killed goes away with the next. Thread-safe, and so
 * are several processes.
 */
public final class WholeFileWriter {

    /** No file system follows more; it takes a longer way for a ring. */
    private static final int MOST_LINKS = 40;

    private WholeFileWriter() {}

    /**
     * Writes the whole content of a file, new or not.
     *
     * @param path the file, or a device or pipe to write to; a link that leads nowhere yet leads to the new file
     * @param content the whole content
     * @return warnings: what the file had and could not be kept
     * @throws IOException if that fails; then the file is as it was
     */
    public static List<Problem> write(Path path, byte[] content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.write(path, content, StandardOpenOption.WRITE);
            return List.of();
        }
        Path file = target(path);
        Optional<FileRights> rights = FileRights.of(file);
        FreshFile.removeLeftovers(file);
        try (FreshFile fresh = FreshFile.beside(file, rights)) {
            fresh.write(content);
            List<Betegnelse> lost = rights.isPresent() ? rights.get().give(fresh.path()) : List.of();
            fresh.force();
            move(fresh.path(), file);
            FreshFile.forceFolder(file);
            return lost.stream()
                    .map(what -> Problem.of(Problemkode.FIL_IKKE_SOM_FOER, "", path.toString(), what)
                            .build())
                    .toList();
        }
    }

    /** Where the links lead to, also where nothing is yet. */
    private static Path target(Path path) throws IOException {
        Path file = path.toAbsolutePath();
        for (int k = 0; Files.isSymbolicLink(file); k++) {
            if (k == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
