package dk.kommunestrategi.io.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The machine's files, seen through a file system that tells what is done with them and in which order, and that refuses what
 * it is told to refuse: what only other users, other machines or a power failure would show.
 */
final class WatchedFiles extends FileSystem {

    /** What is done to whom of a written file: "force file", "move", "force folder". */
    final List<String> events = new ArrayList<>();

    /** The attributes that nobody may change. */
    final Set<String> refused = new HashSet<>();

    /** Whether there are locks: not on all file systems of a network. */
    boolean hasLocks = true;

    /** Whether somebody else holds whatever was opened. */
    boolean isTakenAway;

    /** Whether whatever was opened is closed by somebody at once. */
    boolean closesAtOnce;

    private final WatchedProvider provider = new WatchedProvider(this);

    /** The same path through these eyes. */
    Path of(Path real) {
        return (Path) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Path.class, Real.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    if (method.getDeclaringClass() == Real.class) {
                        return real;
                    }
                    Object[] own = arguments == null ? new Object[0] : arguments.clone();
                    for (int k = 0; k < own.length; k++) {
                        own[k] = own[k] instanceof Path path ? real(path) : own[k];
                    }
                    try {
                        Object result = method.invoke(real, own);
                        return result instanceof Path path ? of(path) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private interface Real {
        Path real();
    }

    static Path real(Path path) {
        return path instanceof Real watched ? watched.real() : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real(Path.of("")).getFileSystem().supportedFileAttributeViews();
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(String first, String... more) {
        return of(Path.of(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
