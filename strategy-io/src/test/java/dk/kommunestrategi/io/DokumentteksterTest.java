package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DokumentteksterTest {

    private static final Path PAKKE = Path.of("dk/kommunestrategi/io/dokument");

    @Test
    void everyTextIsThereInBothLanguagesWithTheSamePlacesAndIsUsed() throws IOException {
        Properties danske = read("da");
        Properties engelske = read("en");
        String kode = kode();

        assertThat(engelske.stringPropertyNames()).isEqualTo(danske.stringPropertyNames());
        assertThat(danske.stringPropertyNames()).hasSizeGreaterThan(30).allSatisfy(noegle -> {
            assertThat(kode).contains("\"" + noegle + "\"");
            assertThat(pladser(engelske.getProperty(noegle))).isEqualTo(pladser(danske.getProperty(noegle)));
        });
    }

    private static String pladser(String tekst) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(tekst)
                .results()
                .map(plads -> plads.group())
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties read(String sprog) throws IOException {
        Properties tekster = new Properties();
        tekster.load(new StringReader(Files.readString(
                Path.of("src/main/resources").resolve(PAKKE).resolve("Dokumenttekster_" + sprog + ".properties"))));
        return tekster;
    }

    private static String kode() throws IOException {
        StringBuilder kode = new StringBuilder();
        try (Stream<Path> filer = Files.list(Path.of("src/main/java").resolve(PAKKE))) {
            for (Path fil : filer.sorted().toList()) {
                kode.append(Files.readString(fil));
            }
        }
        return kode.toString();
    }
}
