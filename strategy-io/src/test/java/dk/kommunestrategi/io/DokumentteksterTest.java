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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DokumentteksterTest {

    private static final Path IO = Path.of("dk/kommunestrategi/io");

    @ParameterizedTest
    @CsvSource({"dokument,Dokumenttekster", "dokument/skriver,Skrivertekster", "rapport,Rapporttekster"})
    void everyTextIsThereInBothLanguagesWithTheSamePlacesAndIsUsed(Path pakke, String navn) throws IOException {
        Properties danske = read(pakke, navn + "_da");
        Properties engelske = read(pakke, navn + "_en");
        String kode = kode(pakke);

        assertThat(engelske.stringPropertyNames()).isEqualTo(danske.stringPropertyNames());
        assertThat(danske.stringPropertyNames()).hasSizeGreaterThan(2).allSatisfy(noegle -> {
            assertThat(kode).containsAnyOf("\"" + noegle + "\"", "\"" + begyndelse(noegle) + "\"");
            assertThat(pladser(engelske.getProperty(noegle))).isEqualTo(pladser(danske.getProperty(noegle)));
        });
    }

    /** A text for each of several things is found by the beginning of its name. */
    private static String begyndelse(String noegle) {
        int punktum = noegle.lastIndexOf('.');
        return noegle.endsWith(".en") ? noegle.substring(0, punktum) : noegle.substring(0, punktum + 1);
    }

    private static String pladser(String tekst) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(tekst)
                .results()
                .map(plads -> plads.group())
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties read(Path pakke, String navn) throws IOException {
        Properties tekster = new Properties();
        tekster.load(new StringReader(Files.readString(
                Path.of("src/main/resources").resolve(IO).resolve(pakke).resolve(navn + ".properties"))));
        return tekster;
    }

    private static String kode(Path pakke) throws IOException {
        StringBuilder kode = new StringBuilder();
        try (Stream<Path> filer =
                Files.list(Path.of("src/main/java").resolve(IO).resolve(pakke))) {
            for (Path fil : filer.filter(Files::isRegularFile).sorted().toList()) {
                kode.append(Files.readString(fil));
            }
        }
        return kode.toString();
    }
}
