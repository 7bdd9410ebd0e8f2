package dk.kommunestrategi.io;

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
final class Tabelark {

    private Tabelark() {}

    static Map<String, String> dele(byte[] xlsx) throws IOException {
        Path fil = Files.createTempFile("tabel", ".xlsx");
        try {
            Files.write(fil, xlsx);
            Map<String, String> dele = new TreeMap<>();
            try (FileSystem pakke = FileSystems.newFileSystem(fil);
                    Stream<Path> stier = Files.walk(pakke.getPath("/"))) {
                for (Path sti : stier.filter(Files::isRegularFile).toList()) {
                    dele.put(sti.toString().substring(1), Files.readString(sti, StandardCharsets.UTF_8));
                }
            }
            return dele;
        } finally {
            Files.delete(fil);
        }
    }
}
