package dk.kommunestrategi.io.tabel.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Writes workbooks, and packs them anew: without the time at which each was made, which the library takes from the clock, and
 * so that it can be unpacked from a stream.
 */
public final class SteadyWorkbook {

    /** About the earliest time that a ZIP file can state: of the earliest itself the machine's time zone is noted too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private SteadyWorkbook() {}

    /** Returns a workbook with this content, the same bytes whenever it is made. */
    public static byte[] write(Consumer<org.dhatim.fastexcel.Workbook> content) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try {
            try (var workbook = new org.dhatim.fastexcel.Workbook(xlsx, "handleplan", "1.0")) {
                content.accept(workbook);
            }
            return steady(xlsx.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be made in memory", e);
        }
    }

    private static byte[] steady(byte[] xlsx) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                        .get();
                ZipOutputStream out = new ZipOutputStream(steady)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                out.putNextEntry(entry(part.getName()));
                out.write(content(zip, part));
                out.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    /** Returns an entry of a ZIP file that states no time. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream content = zip.getInputStream(part)) {
            byte[] bytes = content.readAllBytes();
            return part.getName().equals("docProps/core.xml")
                    ? MADE.matcher(new String(bytes, StandardCharsets.UTF_8))
                            .replaceAll("")
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        }
    }
}
