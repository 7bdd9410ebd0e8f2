package dk.kommunestrategi.io.tabel.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parties a cell names, and that what is written of them names the same. */
class SamarbejdeReaderTest {

    private final SamarbejdeReader reader = new SamarbejdeReader(Strategi.builder()
            .navn("Strategi")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .forvaltninger(List.of(
                    Forvaltning.builder()
                            .kode("SSF")
                            .navn("Social- og Sundhedsforvaltningen")
                            .build(),
                    Forvaltning.builder()
                            .kode("CF")
                            .navn("Centralforvaltningen")
                            .build()))
            .build());

    @ParameterizedTest
    @ValueSource(strings = {"Internt", "intern", "INTERNT.", " Intern "})
    void whoWorksAloneNamesNobody(String cell) {
        assertThat(SamarbejdeReader.sentences(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kræver samarbejde med SSF                                | Kræver samarbejde med SSF
            Kræver samarbejde med SSF kræver samarbejde med CF       | Kræver samarbejde med SSF / kræver samarbejde med CF
            Kræver samarbejde med SSF, og kræver samarbejde med CF   | Kræver samarbejde med SSF / kræver samarbejde med CF
            Kræver samarbejde med SSF; kræver eksternt samarbejde    | Kræver samarbejde med SSF / kræver eksternt samarbejde
            Kræver samarbejde med Hjørring og kræver samarbejde      | Kræver samarbejde med Hjørring / kræver samarbejde
            Kræver samarbejde med Blog kræver samarbejde             | Kræver samarbejde med Blog / kræver samarbejde
            Kræver samarbejde med "Vi kræver mere" kræver samarbejde | Kræver samarbejde med "Vi kræver mere" / kræver samarbejde
            Kræver samarbejde med "Os kræver samarbejde med CF       | Kræver samarbejde med "Os / kræver samarbejde med CF
            Kræver "x" og "Vi kræver mere"                           | Kræver "x" og "Vi kræver mere"
            """)
    void sentencesOfALineAreToldApart(String cell, String sentences) {
        assertThat(String.join(" / ", SamarbejdeReader.sentences(cell))).isEqualTo(sentences);
    }

    @Test
    void linesAreSentences() {
        assertThat(SamarbejdeReader.sentences("Kræver  samarbejde med SSF\n\nKræver samarbejde med CF"))
                .containsExactly("Kræver samarbejde med SSF", "Kræver samarbejde med CF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eksternt                                         | ? (ekstern)
            ekstern.                                         | ? (ekstern)
            Kræver eksternt samarbejde                       | ? (ekstern)
            Kræver internt samarbejde                        | ? (intern)
            Kræver samarbejde med eksterne aktører           | ? (ekstern)
            Kræver samarbejde med eksterne parter            | ? (ekstern)
            Kræver samarbejde med eksterne samarbejdspartnere | ? (ekstern)
            Kræver samarbejde med SSF                        | SSF (intern)
            Samarbejde med SSF                               | SSF (intern)
            i samarbejde med SSF                             | SSF (intern)
            Samarbejder med SSF                              | SSF (intern)
            Kræver samarbejde med SSF og CF                  | SSF (intern), CF (intern)
            Kræver samarbejde med Bydelsmødrene              | Bydelsmødrene (ekstern)
            Kræver samarbejde med SSF og Bydelsmødrene       | SSF (intern), Bydelsmødrene (ekstern)
            Kræver samarbejde med Natteravne og Bydelsmødre  | Natteravne og Bydelsmødre (ekstern)
            Kræver internt samarbejde med SSF og CF          | SSF (intern), CF (intern)
            Kræver internt samarbejde med SSF og Vejafdelingen | SSF og Vejafdelingen (intern)
            Kræver eksternt samarbejde med SSF               | SSF (ekstern)
            Kræver samarbejde med "Vi kræver mere"           | Vi kræver mere (ekstern)
            SSF                                              | SSF (intern)
            SSF, CF                                          | SSF (intern), CF (intern)
            Social- og Sundhedsforvaltningen                 | Social- og Sundhedsforvaltningen (intern)
            """)
    void partiesAreNamed(String sentence, String parties) {
        assertThat(shown(reader.read(sentence))).isEqualTo(parties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kræver samarbejde", "Kræver penge", "Bydelsmødrene", "SSF, Bydelsmødrene", "Kræver SSF"})
    void whatNamesNoPartyHasNone(String sentence) {
        assertThat(reader.read(sentence)).isEmpty();
    }

    @Test
    void whatLooksLikeAnAdministrationIsTold() {
        assertThat(reader.unknownForvaltning("Kræver samarbejde med SSF og XYF"))
                .contains("XYF");
        assertThat(reader.unknownForvaltning("Kræver samarbejde med SSF")).isEmpty();
        assertThat(reader.unknownForvaltning("Kræver eksternt samarbejde med XYF"))
                .isEmpty();
        assertThat(reader.unknownForvaltning("Kræver samarbejde")).isEmpty();
        assertThat(reader.unknownForvaltning("XYF")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SSF             | true  | Kræver samarbejde med SSF
            Bydelsmødrene   | false | Kræver samarbejde med Bydelsmødrene
            SSF             | false | Kræver eksternt samarbejde med SSF
            Vejafdelingen   | true  | Kræver internt samarbejde med Vejafdelingen
            XYF             | false | Kræver eksternt samarbejde med XYF
            Vi kræver mere  | false | Kræver eksternt samarbejde med "Vi kræver mere"
            SSF og Natteravne | false | Kræver eksternt samarbejde med SSF og Natteravne
            eksterne parter | false | Kræver eksternt samarbejde med eksterne parter
            """)
    void aPartyIsWrittenAsItIsRead(String navn, boolean intern, String sentence) {
        assertThat(reader.write(List.of(part(navn, intern)))).isEqualTo(sentence);
    }

    @Test
    void thoseWithoutANameAreWrittenToo() {
        Samarbejde ekstern = Samarbejde.builder().intern(false).build();
        Samarbejde intern = Samarbejde.builder().intern(true).build();

        assertThat(reader.write(List.of())).isEqualTo("Internt");
        assertThat(reader.write(List.of(ekstern, intern)))
                .isEqualTo("Kræver eksternt samarbejde\nKræver internt samarbejde");
    }

    @Test
    void whatAnotherSourceStatesIsNotWritten() {
        assertThat(reader.write(List.of(ofKort("Natteravnene"), part("SSF", true))))
                .isEqualTo("Kræver samarbejde med SSF");
        assertThat(reader.write(List.of(ofKort("Natteravnene")))).isEqualTo("Internt");
    }

    @Test
    void whoIsKnownByNameStandsInPlaceOfOneWithout() {
        Samarbejde unnamed = Samarbejde.builder().intern(false).build();
        List<Samarbejde> known = List.of(part("Natteravnene", false), part("Bydelsmødrene", false), part("SSF", true));

        assertThat(shown(SamarbejdeReader.withKnown(List.of(part("CF", true), unnamed), known)))
                .isEqualTo("CF (intern), Natteravnene (ekstern), Bydelsmødrene (ekstern)");
        assertThat(shown(SamarbejdeReader.withKnown(List.of(unnamed), List.of(part("SSF", true)))))
                .isEqualTo("? (ekstern)");
        assertThat(shown(SamarbejdeReader.withKnown(List.of(unnamed, part("Hjælperne", false)), known)))
                .isEqualTo("? (ekstern), Hjælperne (ekstern)");
        assertThat(shown(SamarbejdeReader.withKnown(List.of(part("Hjælperne", false)), known)))
                .isEqualTo("Hjælperne (ekstern)");
        assertThat(shown(SamarbejdeReader.withKnown(List.of(unnamed), List.of(ofKort("Natteravnene")))))
                .isEqualTo("? (ekstern), Natteravnene (ekstern)");
    }

    private static Samarbejde part(String navn, boolean intern) {
        return Samarbejde.builder().part(navn).intern(intern).build();
    }

    private static Samarbejde ofKort(String navn) {
        return Samarbejde.builder().part(navn).intern(false).kilde("Kortet").build();
    }

    private static String shown(List<Samarbejde> parties) {
        return parties.stream()
                .map(part -> part.getPart().orElse("?") + (part.isIntern() ? " (intern)" : " (ekstern)"))
                .collect(Collectors.joining(", "));
    }
}
