package dk.kommunestrategi.io.tabel.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The names of the parts that a ZIP file lists at its end, without unpacking any of them. The platform reads that list of
 * files on a disk only, and the library that could need not be there for Word documents.
 */
final class ZipDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int START_IN_END = 16;

    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;

    private ZipDirectory() {}

    /** Returns the names, one after the other; none of a file that lists nothing. */
    static Stream<String> names(byte[] file) {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - END_LENGTH;
        int lowest = Math.max(0, end - LONGEST_COMMENT);
        while (end >= lowest && zip.getInt(end) != END) {
            end--;
        }
        return end < lowest
                ? Stream.empty()
                : Stream.iterate(zip.getInt(end + START_IN_END), at -> isEntry(zip, at), at -> next(zip, at))
                        .map(at -> name(zip, at));
    }

    private static boolean isEntry(ByteBuffer zip, int at) {
        return at >= 0
                && at <= zip.capacity() - ENTRY_LENGTH
                && zip.getInt(at) == ENTRY
                && at <= zip.capacity() - ENTRY_LENGTH - length(zip, at + NAME_LENGTH);
    }

    private static int next(ByteBuffer zip, int at) {
        return at
                + ENTRY_LENGTH
                + length(zip, at + NAME_LENGTH)
                + length(zip, at + EXTRA_LENGTH)
                + length(zip, at + COMMENT_LENGTH);
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private static String name(ByteBuffer zip, int at) {
        byte[] name = new byte[length(zip, at + NAME_LENGTH)];
        zip.get(at + ENTRY_LENGTH, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
