package dk.kommunestrategi.io.dokument;

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
    @CsvSource({
        "dokument/afsnit,Afsnitstekster",
        "dokument/alternativ,Alternativtekster",
        "dokument/budget,Budgettekster",
        "dokument/grundlag,Grundlagstekster",
        "dokument/plan,Plantekster",
        "dokument/portefoelje,Portefoeljetekster",
        "dokument/sag,Sagstekster",
        "dokument/udmoentning,Udmoentningstekster",
        "dokument/version,Versionstekster",
        "dokument/writer,Writertekster",
        "rapport,Rapporttekster"
    })
    void everyTextIsThereInBothLanguagesWithTheSamePlacesAndIsUsed(Path pakke, String navn) throws IOException {
        Properties danish = read(pakke, navn + "_da");
        Properties english = read(pakke, navn + "_en");
        String kode = kode(pakke);

        assertThat(english.stringPropertyNames()).isEqualTo(danish.stringPropertyNames());
        assertThat(danish.stringPropertyNames()).hasSizeGreaterThan(2).allSatisfy(key -> {
            assertThat(kode).containsAnyOf("\"" + key + "\"", "\"" + begyndelse(key) + "\"");
            assertThat(slots(english.getProperty(key))).isEqualTo(slots(danish.getProperty(key)));
        });
    }

    /** A text for each of several things, and the form for one, the only one, several or all, is found by its beginning. */
    private static String begyndelse(String key) {
        int fullStop = key.lastIndexOf('.');
        return Stream.of(".en", ".eneste", ".flere", ".alle").anyMatch(key::endsWith)
                ? key.substring(0, fullStop)
                : key.substring(0, fullStop + 1);
    }

    private static String slots(String tekst) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(tekst)
                .results()
                .map(slot -> slot.group())
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
        try (Stream<Path> files =
                Files.list(Path.of("src/main/java").resolve(IO).resolve(pakke))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                kode.append(Files.readString(file));
            }
        }
        return kode.toString();
    }
}
