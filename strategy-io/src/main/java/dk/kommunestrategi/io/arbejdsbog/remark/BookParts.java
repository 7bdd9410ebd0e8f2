package dk.kommunestrategi.io.arbejdsbog.remark;

import dk.kommunestrategi.io.tabel.file.SteadyWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;

/** The parts of a workbook by their names, in the order of the file. Used for one change of one workbook. */
final class BookParts {

    /** The most bytes that a workbook with remarks may unpack to: its parts are held all at once. */
    private static final int MAX_UNPACKED = 1 << 26;

    private static final int MAX_PARTS = 5_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private BookParts() {}

    /**
     * Unpacks a workbook.
     *
     * @throws IOException if it is no ZIP file, or holds more than may be held
     */
    static BookParts of(byte[] xlsx) throws IOException {
        try {
            return unpacked(xlsx);
        } catch (RuntimeException e) {
            // The library tells a broken file by many kinds of exceptions.
            throw new IOException(e);
        }
    }

    private static BookParts unpacked(byte[] xlsx) throws IOException {
        BookParts book = new BookParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                .get()) {
            int room = MAX_UNPACKED;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    byte[] bytes = content.readNBytes(room + 1);
                    room -= bytes.length;
                    book.parts.put(part.getName(), bytes);
                }
                if (room < 0 || book.parts.size() > MAX_PARTS) {
                    throw new IOException("More than may be held");
                }
            }
        }
        return book;
    }

    Optional<Document> xml(String name) throws IOException {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(Xml.parse(part));
    }

    void put(String name, Document document) throws IOException {
        parts.put(name, Xml.write(document));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Packs the workbook. */
    byte[] pack() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(xlsx)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(SteadyWorkbook.entry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return xlsx.toByteArray();
    }
}
