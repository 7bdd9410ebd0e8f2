package dk.kommunestrategi.io.tabel.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write into the cells of their tables, and what nobody can be sure of. */
class CellDialectTest {

    private final Strategi strategi = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0621").navn("Kolding Kommune").build())
            .addAllCentre(List.of(
                    Center.builder()
                            .kode("rus")
                            .navn("Rusmiddelbehandling og socialt udsatte")
                            .kortnavn("Rus. og socialt udsatte")
                            .build(),
                    Center.builder().kode("voksen").navn("Voksenrådgivningen").build(),
                    Center.builder()
                            .kode("modtagelse")
                            .navn("Modtagelse og ydelse")
                            .build(),
                    Center.builder().kode("bo").navn("Bo-træning").build()))
            .addAllForvaltninger(Stream.of("SSF", "CF", "BF")
                    .map(kode -> Forvaltning.builder().kode(kode).build())
                    .toList())
            .addForvaltning(Forvaltning.builder()
                    .kode("BUF")
                    .navn("Børne- og Uddannelsesforvaltningen")
                    .build())
            .addTema(Tema.builder().nummer(2).navn("De svære overgange").build())
            .addTema(Tema.builder()
                    .nummer(3)
                    .navn("Bredt internt samarbejde og kendskab")
                    .build())
            .addTema(Tema.builder().nummer(4).navn("Dyrkelse af partnerskaber").build())
            .build();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "x, KRYDS",
                "X, KRYDS",
                "\" x \", KRYDS",
                "✓, KRYDS",
                "✔, KRYDS",
                "✔️, KRYDS",
                "☑, KRYDS",
                "☒, KRYDS",
                "●, KRYDS",
                "•, KRYDS",
                "■, KRYDS",
                "1, KRYDS",
                "ja, KRYDS",
                "Ja, KRYDS",
                "J, KRYDS",
                "Yes, KRYDS",
                "SAND, KRYDS",
                "TRUE, KRYDS",
                "x\u200B, KRYDS",
                "\uF0FC, KRYDS",
                "(...), UFORMEL",
                "(…), UFORMEL",
                "(.....), UFORMEL",
                "\"\", INGEN",
                "\" \", INGEN",
                "-, INGEN",
                "–, INGEN",
                "—, INGEN",
                "--, INGEN",
                "0, INGEN",
                "nej, INGEN",
                "FALSK, INGEN",
                "FALSE, INGEN",
                "☐, INGEN",
                "n, INGEN",
                "no, INGEN",
                "N/A, INGEN",
                "Ikke relevant, INGEN",
                "/, INGEN",
                "÷, INGEN",
                "\u00AD, INGEN"
            })
    void marks(String cell, Mark mark) {
        assertThat(Mark.parse(cell)).hasValue(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "2", "måske", "start", "х", "x?", "✗", "(x)", "o", "ja, delvist", "1,5", "…"})
    void noMarks(String cell) {
        assertThat(Mark.parse(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2                 | [[2]]",
                "2,0               | [[2], [2, 0]]",
                "2.0               | [[2], [2, 0]]",
                "2.2               | [[2, 2]]",
                "2,2               | [[2, 2]]",
                "3 1 1 1 1         | [[3, 1, 1, 1, 1]]",
                "3;1               | [[3, 1]]",
                "3/1               | [[3, 1]]",
                "3 og 1            | [[3, 1]]",
                "2 & 2             | [[2, 2]]",
                "2,0 1,0           | [[2, 1], [2, 0, 1, 0]]",
                "2 (mellem)        | [[2]]",
                "2 - mellem        | [[2]]",
                "Mellem (2)        | [[2]]",
                "3 (stor) 1 (lille)| [[3, 1]]",
                "Lav               | [[1]]",
                "Middel            | [[2]]",
                "Høj               | [[3]]",
                "lille/stor        | [[1, 3]]",
                "Lille, mellem     | [[1, 2]]",
                "–                 | [[]]",
                "2 (stor)          | []",
                "to                | []",
                "2-3               | []",
                "1½                | []",
                "2,5 timer         | []",
                "99999999999       | []",
            })
    void levels(String cell, String expected) {
        assertThat(Niveauer.read(cell, 3)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rus. og socialt udsatte                      | rus",
                "Rus og socialt udsatte                       | rus",
                "Rus. & socialt udsatte                       | rus",
                "Rus./socialt udsatte                         | rus",
                "Rus. Og Socialt udsatte.                     | rus",
                "Rusmiddelbehandling & socialt udsatte        | rus",
                "Voksen- rådgivningen                         | voksen",
                "Voksen-rådgivningen                          | voksen",
                "Voksen\u00ADrådgivningen                     | voksen",
                "Voksen\u200Brådgivningen                     | voksen",
                "Voksenra\u030Adgivningen                     | voksen",
                "»Voksenrådgivningen«                         | voksen",
                "Bo træning                                   | ",
                "Botræning                                    | bo",
                "Bo–træning                                   | bo",
                "Modtagelse og ydelse og Voksenrådgivningen   | modtagelse voksen",
                "Modtagelse og ydelse samt Voksenrådgivningen | modtagelse voksen",
                "Modtagelse & ydelse & Voksenrådgivningen     | modtagelse voksen",
                "Modtagelse og ydelse / Voksenrådgivningen    | modtagelse voksen",
                "Modtagelse og ydelse; Voksenrådgivningen.    | modtagelse voksen",
                "Modtagelse og ydelse Voksenrådgivningen      | modtagelse voksen",
                "• Modtagelse og ydelse • Voksenrådgivningen  | modtagelse voksen",
                "Russerne                                     | ",
                "Voksenradgivningen                           | ",
            })
    void centres(String cell, String expected) {
        String koder = expected == null ? "" : expected;
        Centernavne navne = Centernavne.of(strategi);
        int antal = koder.isEmpty() ? 1 : koder.split(" ").length;

        assertThat(navne.read(cell, antal).stream().map(read -> String.join(" ", read)))
                .containsExactlyElementsOf(koder.isEmpty() ? List.of() : List.of(koder));
        assertThat(navne.unknown(cell).isEmpty()).isEqualTo(!koder.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Internt                                        | ",
                "Intern                                         | ",
                "Kræver samarbejde med SSF                      | +SSF",
                "Kræver samarbejde med SSF og CF                | +SSF +CF",
                "Kræver samarbejde med SSF, CF og BF            | +SSF +CF +BF",
                "Kræver samarbejde med SSF, CF, og BF           | +SSF +CF +BF",
                "Kræver samarbejde med SSF/CF                   | +SSF +CF",
                "Kræver samarbejde med SSF / CF                 | +SSF +CF",
                "Kræver samarbejde med SSF & CF                 | +SSF +CF",
                "Kræver samarbejde med SSF + CF                 | +SSF +CF",
                "Kræver samarbejde med SSF samt boligforeninger | +SSF -boligforeninger",
                "Kræver samarbejde med boligforeninger og SSF   | -boligforeninger +SSF",
                "Kræver internt samarbejde med SSF og CF        | +SSF +CF",
                "Samarbejde med SSF                             | +SSF",
                "SSF og CF                                      | +SSF +CF",
                "SSF                                            | +SSF",
                "Ekstern                                        | -",
                "Kræver eksternt samarbejde                     | -",
                "Kræver samarbejde med SSF, kræver samarbejde med CF   | +SSF +CF",
                "Kræver samarbejde med SSF og kræver samarbejde med CF | +SSF +CF",
                "Kræver samarbejde med Børne- og Uddannelsesforvaltningen | +Børne- og Uddannelsesforvaltningen",
                "Kræver samarbejde med Børne- & Uddannelsesforvaltningen og CF | +Børne- og Uddannelsesforvaltningen +CF",
                "Kræver samarbejde med organisationer, der tilbyder møbler | -organisationer, der tilbyder møbler",
                "Kræver samarbejde med regionen og kriminalforsorgen | -regionen og kriminalforsorgen",
                "Kræver eksternt samarbejde med SSF og CF       | -SSF og CF",
                "Kræver samarbejde med SSF og XYZ               | ?XYZ",
            })
    void parties(String cell, String expected) {
        SamarbejdeReader reader = new SamarbejdeReader(strategi);
        List<String> sentences = SamarbejdeReader.sentences(cell);
        String unknown = sentences.stream()
                .flatMap(sentence -> reader.unknownForvaltning(sentence).stream())
                .map(navn -> "?" + navn)
                .collect(Collectors.joining(" "));

        String read = sentences.stream()
                .flatMap(sentence -> reader.read(sentence).stream())
                .map(CellDialectTest::shown)
                .collect(Collectors.joining(" "));

        assertThat(unknown.isEmpty() ? read : unknown).isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Samarbejde part) {
        return (part.isIntern() ? "+" : "-") + part.getPart().orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,4                            | 3 4",
                "3.4                            | 3 4",
                "3 og 4                         | 3 4",
                "2, 3 og 4                      | 2 3 4",
                "3 & 4                          | 3 4",
                "3/4                            | 3 4",
                "Tema 3, 4                      | 3 4",
                "tema 3                         | 3",
                "De svære overgange             | 2",
                "2. De svære overgange          | 2",
                "De svære overgange; Dyrkelse af partnerskaber | 2 4",
                "Bredt internt samarbejde og kendskab | 3",
                "7                              | 7",
                "–                              | ",
                "3-4                            | ?",
                "4. De svære overgange          | ?",
                "alle                           | ?",
            })
    void themes(String cell, String expected) {
        String numbers = new Temanavne(strategi)
                .list(cell)
                .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .orElse("?");

        assertThat(numbers).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3                       | 3|",
                "3.                      | 3|",
                "3)                      | 3|",
                "(3) Fremskudt           | 3|Fremskudt",
                "3. Fremskudt            | 3|Fremskudt",
                "3: Fremskudt            | 3|Fremskudt",
                "3 Fremskudt             | 3|Fremskudt",
                "3 - Fremskudt           | 3|Fremskudt",
                "3 – Fremskudt           | 3|Fremskudt",
                "Initiativ 3: Fremskudt  | 3|Fremskudt",
                "Nr. 3 Fremskudt         | 3|Fremskudt",
                "#3 Fremskudt            | 3|Fremskudt",
                "3.1 Fremskudt           | |",
                "3.1. Fremskudt          | |",
                "3a Fremskudt            | |",
                "3-1 Fremskudt           | |",
                "2.0                     | |",
                "Fremskudt               | |",
                "99999999999 Fremskudt   | |",
            })
    void numbersAndNames(String cell, String nummer, String navn) {
        String expected = nummer == null ? "" : nummer + "|" + (navn == null ? "" : navn);

        assertThat(Nummernavn.parse(cell)
                        .map(read -> read.nummer() + "|" + read.navn())
                        .orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hjælp til fastholdelse af bolig | Hjælp til fastholdelse af egen bolig             | true",
                "Etablering af §107-boliger      | Etablering af §107-boliger til socialt udsatte   | true",
                "Fremskudt sagsbehanling         | Fremskudt sagsbehandling                         | true",
                "Fremskudt                       | Fremskudt sagsbehandling                         | true",
                "Hjemlighed i egen bolig         | Fremskudt sagsbehandling                         | false",
                "Hjemlighed i egen bolig         | Hjælp til fastholdelse af egen bolig             | false",
                "x angiver formel start          | Hjælp til fastholdelse af egen bolig             | false",
            })
    void namesAlike(String some, String other, boolean expected) {
        assertThat(new Nummernavn(1, some).isLike(other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja", "JA", "j", "x", "✓", "SAND", "1"})
    void yes(String cell) {
        assertThat(YesNo.parse(cell)).hasValue(YesNo.JA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nej", "NEJ", "n", "FALSK", "0", "Ne\u00ADj"})
    void no(String cell) {
        assertThat(YesNo.parse(cell)).hasValue(YesNo.NEJ);
    }

    @ParameterizedTest
    @CsvSource({
        "Lille, LILLE",
        "lav, LILLE",
        "Middel, MELLEM",
        "Mellem, MELLEM",
        "Høj, STOR",
        "Stor, STOR",
        "3 (stor), STOR",
        "Stor (3), STOR"
    })
    void sizes(String cell, Stoerrelse size) {
        assertThat(Stoerrelse.parse(cell)).hasValue(size);
        assertThat(Arrays.asList("", "Enorm", "3 (lille)", "3", "mellem-stor").stream()
                        .map(Stoerrelse::parse))
                .allMatch(Optional::isEmpty);
    }
}
