package dk.kommunestrategi.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open one of the watched files, or a folder of them. */
final class WatchedChannel extends FileChannel {
    private final WatchedFiles files;
    private final FileChannel real;
    private final String what;

    WatchedChannel(WatchedFiles files, FileChannel real, String what) {
        this.files = files;
        this.real = real;
        this.what = what;
    }

    @Override
    public int write(ByteBuffer content) throws IOException {
        return real.write(content);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        files.events.add("force " + what);
        real.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        if (files.closesAtOnce) {
            close();
        }
        if (files.isTakenAway) {
            return null;
        }
        if (!files.hasLocks) {
            throw new IOException("no locks here");
        }
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public int read(ByteBuffer content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] contents, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] contents, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        real.truncate(size);
        return this;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer content, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer content, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
