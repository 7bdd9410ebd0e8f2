package dk.kommunestrategi.io.tabel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of a workbook, as the JDK unpacks them. */
final class TableSheet {

    private TableSheet() {}

    static Map<String, String> parts(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile("tabel", ".xlsx");
        try {
            Files.write(file, xlsx);
            Map<String, String> parts = new TreeMap<>();
            try (FileSystem pakke = FileSystems.newFileSystem(file);
                    Stream<Path> paths = Files.walk(pakke.getPath("/"))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    parts.put(path.toString().substring(1), Files.readString(path, StandardCharsets.UTF_8));
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }
}
