package dk.kommunestrategi.io.dagsorden.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Publicering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a case was published goes back into the fields that it came from, and into no other. */
class PubliceringWriterTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A field that nobody knows goes back into the item, its texts, its attachments, the agenda or the meeting. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Farve          | \"rød\" | {'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}],'Farve':'rød'}",
                "Felter/Farve   | [1,2]   | {'Felter':[{'T':1,'Farve':[1,2]}],'Bilag':[{'B':1},{'B':2}]}",
                "Felter/a/b     | 1       | {'Felter':[{'T':1,'a/b':1}],'Bilag':[{'B':1},{'B':2}]}",
                "Bilag/B        | 3       | {'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}]}",
                "Bilag/Farve    | true    | {'Felter':[{'T':1}],'Bilag':[{'B':1,'Farve':true},{'B':2}]}",
                "Andet/Farve    | 1       | {'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}]}",
                "Dagsorden/Farve | 1      | {'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}]}",
                "Bilag          | 1       | {'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}]}",
                "Farve          | rød     | {'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}]}",
            })
    void aFieldGoesBackWhereItWas(String navn, String vaerdi, String expected) {
        assertThat(written(Publicering.builder().addFelter(felt(navn, vaerdi)))).isEqualTo(expected);
    }

    /** Where two of them stood in several attachments, the second does not take the place of the first. */
    @Test
    void fieldsOfOneNameGoToDifferentOwners() {
        assertThat(written(Publicering.builder()
                        .addFelter(felt("Bilag/Farve", "1"))
                        .addFelter(felt("Bilag/Farve", "2"))
                        .addFelter(felt("Bilag/Farve", "3"))))
                .isEqualTo("{'Felter':[{'T':1}],'Bilag':[{'B':1,'Farve':1},{'B':2,'Farve':2}]}");
    }

    @Test
    void anItemOfAMeetingStandsOnItsAgenda() {
        assertThat(written(Publicering.builder()
                        .tillaeg(true)
                        .moede(Dagsordensmoede.builder()
                                .id("m")
                                .udvalg("Byrådet")
                                .sted("Salen")
                                .deltagere(2)
                                .build())
                        .addFelter(felt("Dagsorden/Farve", "1"))
                        .addFelter(felt("Moede/Farve", "2"))))
                .isEqualTo("{'Id':'m','Udvalg':'Byrådet','TillaegsDagsorden':true,"
                        + "'Moede':{'Sted':'Salen','Moededeltagere':[{},{}],'Farve':2},"
                        + "'Dagsordenpunkter':[{'Felter':[{'T':1}],'Bilag':[{'B':1},{'B':2}]}],'Farve':1}");
    }

    /** Of persons it is only known how many there were; more than a thousand attend no meeting. */
    @ParameterizedTest
    @CsvSource({"0, true", "1000, true", "1001, false", "-1, false"})
    void personsAreCounted(int antal, boolean isWritten) {
        ObjectNode item = MAPPER.createObjectNode();
        new PubliceringWriter(
                        MAPPER, Publicering.builder().eksterneDeltagere(antal).build())
                .write(item);

        assertThat(item.has("ExternalAgendaItemAttendees")).isEqualTo(isWritten);
        assertThat(item.path("ExternalAgendaItemAttendees").size()).isEqualTo(isWritten ? antal : 0);
    }

    /** The first is where the texts are kept; one with a name is a text of its own, and so is every other. */
    @Test
    void documentsAreTextsOrWhereTheyAreKept() {
        Dokumenthenvisning kept =
                Dokumenthenvisning.builder().link("https://e.dk/1").build();
        Dokumenthenvisning named =
                Dokumenthenvisning.builder().navn("Notat").dokument("d").build();

        assertThat(written(Publicering.builder().addDokumenter(kept, kept)))
                .startsWith("{'Felter':[{'T':1,'Link':'https://e.dk/1'},{'Link':'https://e.dk/1'}]");
        assertThat(written(Publicering.builder().addDokumenter(named)))
                .startsWith("{'Felter':[{'T':1},{'Navn':'Notat','DocumentId':'d'}]");
        ObjectNode empty = MAPPER.createObjectNode();
        new PubliceringWriter(MAPPER, Publicering.builder().addDokumenter(kept).build()).write(empty);
        assertThat(empty).hasToString("{\"Felter\":[{\"Link\":\"https://e.dk/1\"}]}");
    }

    private static Felt felt(String navn, String vaerdi) {
        return Felt.builder().navn(navn).vaerdi(vaerdi).build();
    }

    /** The record of an item with a text and two attachments. */
    private static String written(Publicering.Builder publicering) {
        ObjectNode item = (ObjectNode) MAPPER.readTree("{\"Felter\":[{\"T\":1}],\"Bilag\":[{\"B\":1},{\"B\":2}]}");
        return new PubliceringWriter(MAPPER, publicering.build())
                .write(item)
                .toString()
                .replace('"', '\'');
    }
}
