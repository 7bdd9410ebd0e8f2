package dk.kommunestrategi.io.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file so that nobody ever sees half of it: beside it first, then into its place. Its
 * permissions stay, a symbolic link stays one, and what is no file, such as a device or a pipe, is written to. Thread-safe.
 */
public final class WholeFileWriter {

    private WholeFileWriter() {}

    /**
     * Writes the whole content of a file, new or not.
     *
     * @param path the file, or a device or pipe to write to
     * @param content the whole content
     * @throws IOException if that fails; then the file is as it was
     */
    public static void write(Path path, byte[] content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.write(path, content, StandardOpenOption.WRITE);
            return;
        }
        // A symbolic link stays one: what it leads to is replaced.
        Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        // Not Files.createTempFile: that would make the file readable for its owner only.
        Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(file, fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(old)) {
            Files.setPosixFilePermissions(fresh, permissions.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
