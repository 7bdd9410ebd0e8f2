package dk.kommunestrategi.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A file beside another, which it is to replace. While it is written it is locked: one that nobody locks was left behind
 * by a process that is no more.
 */
final class FreshFile implements AutoCloseable {

    /** File systems have names of up to 255 bytes; a letter takes up to four. */
    private static final int LONGEST_NAME = 50;

    /** Whoever takes files away so often does not do it by chance. */
    private static final int MOST_TRIES = 100;

    private static final Pattern AFTER_NAME =
            Pattern.compile("\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.tmp");

    /** Those of this process: to open and close one of them here would take its lock away. */
    private static final Set<String> LIVE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private FreshFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes one that has no rights but those of the file that it is to replace. */
    static FreshFile beside(Path file, Optional<FileRights> rights) throws IOException {
        FileAttribute<?>[] attributes =
                rights.isPresent() ? new FileAttribute<?>[] {rights.get().atBirth()} : new FileAttribute<?>[0];
        for (int k = 0; k < MOST_TRIES; k++) {
            // Not Files.createTempFile: that would make a new file readable for its owner only.
            FreshFile fresh = open(file.resolveSibling(prefix(file) + "." + UUID.randomUUID() + ".tmp"), attributes);
            if (fresh.isLocked()) {
                return fresh;
            }
            fresh.close();
        }
        throw new FileSystemException(
                file.toString(), null, "another program takes away what is written beside the file");
    }

    private static FreshFile open(Path path, FileAttribute<?>... attributes) throws IOException {
        LIVE.add(name(path));
        try {
            return new FreshFile(
                    path,
                    FileChannel.open(
                            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
        } catch (IOException e) {
            LIVE.remove(name(path));
            throw e;
        }
    }

    /** Deletes what earlier writes of this file left behind; what cannot be deleted stays. */
    static void removeLeftovers(Path file) {
        String prefix = prefix(file);
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(file.resolveSibling("."), sibling -> isLeftover(name(sibling), prefix))) {
            siblings.forEach(FreshFile::removeUnlocked);
        } catch (IOException | DirectoryIteratorException e) {
            // The write itself tells what is wrong with the folder.
        }
    }

    Path path() {
        return path;
    }

    void write(byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Waits until the content and the rights are on the disk. */
    void force() throws IOException {
        channel.force(true);
    }

    /** Waits until the new name is on the disk, on systems that can say so of a folder. */
    static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folder; the file is whole either way.
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        } finally {
            LIVE.remove(name(path));
        }
    }

    /** Whether it is still there, and nobody else holds it; before the lock, others may have taken it for a leftover. */
    private boolean isLocked() throws IOException {
        try {
            return tryLock(channel) && Files.exists(path);
        } catch (IOException e) {
            if (!channel.isOpen()) {
                close();
                throw e;
            }
            // On file systems that know no locks, nobody takes a file for one left behind.
            return Files.exists(path);
        }
    }

    /** Whether nobody else has the lock, neither another process nor, loaded once more, this class in this one. */
    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void removeUnlocked(Path sibling) {
        try (FileChannel channel =
                FileChannel.open(sibling, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            if (tryLock(channel)) {
                Files.deleteIfExists(sibling);
            }
        } catch (IOException e) {
            // It stays: somebody else's, or on a file system that knows no locks.
        }
    }

    private static boolean isLeftover(String name, String prefix) {
        return name.startsWith(prefix)
                && !LIVE.contains(name)
                && AFTER_NAME.matcher(name.substring(prefix.length())).matches();
    }

    private static String prefix(Path file) {
        return "."
                + name(file)
                        .codePoints()
                        .limit(LONGEST_NAME)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
