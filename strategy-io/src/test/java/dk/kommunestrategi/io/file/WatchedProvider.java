package dk.kommunestrategi.io.file;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** What is done with the paths of the watched files. */
final class WatchedProvider extends FileSystemProvider {
    private final WatchedFiles files;

    WatchedProvider(WatchedFiles files) {
        this.files = files;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path real = WatchedFiles.real(path);
        String what = Files.isDirectory(real) ? "folder" : "file";
        files.events.add("open " + what);
        return new WatchedChannel(files, FileChannel.open(real, options, attributes), what);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        files.events.add("move");
        Files.move(WatchedFiles.real(from), WatchedFiles.real(to), options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        if (files.refused.contains(attribute)) {
            throw new FileSystemException(path.toString());
        }
        Files.setAttribute(WatchedFiles.real(path), attribute, value, options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path real = WatchedFiles.real(folder);
        return real.getFileSystem().provider().newDirectoryStream(real, filter);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(WatchedFiles.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... rights) throws IOException {
        WatchedFiles.real(path).getFileSystem().provider().checkAccess(WatchedFiles.real(path), rights);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.of(Files.readSymbolicLink(WatchedFiles.real(link)));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(WatchedFiles.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(WatchedFiles.real(path), attributes, options);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(WatchedFiles.real(path), type, options);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return Files.newByteChannel(WatchedFiles.real(path), options, attributes);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isHidden(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }
}
