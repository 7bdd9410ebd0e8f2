package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.sag.Organnavn;
import dk.kommunestrategi.model.value.Udvidelser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/** How the model maps to JSON, by a mapper that has met nothing before. */
class ModelMapperTest {

    private final JsonMapper mapper =
            ModelMapper.builder(StreamReadConstraints.defaults()).build();

    /** Lists that a strategy is made of stand there though they are empty; others do not, nor does what means "none". */
    @Test
    void whatMeansNoneIsNotWritten() {
        assertThat(mapper.writeValueAsString(strategi()))
                .isEqualTo(
                        "{\"version\":\"1.0\",\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"},\"skala\":3,"
                                + "\"temaer\":[],\"forvaltninger\":[],\"centre\":[],\"roller\":[],\"initiativer\":[]}");
    }

    @Test
    void whatIsStatedIsWrittenInTheOrderOfTheModel() {
        Strategi strategi = strategi()
                .withOmskrevet(true)
                .withSkala(5)
                .withKilder("Katalog")
                .withKleNummer("27.18.00")
                .withInitiativer(Initiativ.builder()
                        .forarbejde(1)
                        .varighed(2)
                        .vurdering(Vurdering.builder()
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .letImplementerbart(false)
                                .build())
                        .navn("I")
                        .nummer(1)
                        .build());

        assertThat(mapper.writeValueAsString(strategi))
                .isEqualTo("{\"version\":\"1.0\",\"navn\":\"S\",\"kleNummer\":\"27.18.00\","
                        + "\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"},\"omskrevet\":true,\"skala\":5,"
                        + "\"kilder\":[\"Katalog\"],\"temaer\":[],\"forvaltninger\":[],\"centre\":[],\"roller\":[],"
                        + "\"initiativer\":[{\"nummer\":1,\"navn\":\"I\",\"ejere\":[],\"temaer\":[],"
                        + "\"vurdering\":{\"letImplementerbart\":false,\"samarbejde\":[],\"ressourcetraek\":[],"
                        + "\"udgiftsniveau\":\"LILLE\"},\"varighed\":2,\"forarbejde\":1}]}");
    }

    /** What cannot be seen in a document is checked before it is bound; the mapper guesses at nothing even so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'farve':'blå'}",
                "{'navn':null,'kommune':{'kode':'0999','navn':'K'}}",
                "{'navn':7,'kommune':{'kode':'0999','navn':'K'}}",
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'skala':'5'}",
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'skala':5.0}",
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'omskrevet':1}",
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'status':' VEDTAGET'}",
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'kilder':'Katalog'}",
                "{'navn':'S','kommune':{'kode':'0999','navn':'K'},'kilder':[null]}",
                "{'navn':'S','kommune':''}"
            })
    void nothingIsGuessedAt(String dokument) {
        assertThatThrownBy(() -> mapper.readValue(dokument.replace('\'', '"'), Strategi.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void whatARecordNeedNotStateIsAbsent() {
        assertThat(mapper.readValue("{\"navn\":\"Byrådet\"}", Organnavn.class))
                .isEqualTo(new Organnavn("Byrådet", Optional.empty()));
    }

    /** Numbers too, of which nobody here knows what they mean. */
    @Test
    void whatOtherSystemsKeepIsReadAndWrittenAsItStands() {
        String kept = "{\"dk.kolding.sag\":{\"nummer\":1.50,\"liste\":[1,null]}}";

        Udvidelser read = mapper.readValue(kept, Udvidelser.class);

        assertThat(read.vaerdier()).isEqualTo(Map.of("dk.kolding.sag", "{\"nummer\":1.50,\"liste\":[1,null]}"));
        assertThat(mapper.writeValueAsString(read)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[]", "{\"sag\":1}"})
    void whatHasNoNameSpaceIsNotKept(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Udvidelser.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aProgramThatKeepsWhatIsNoJsonHasMadeAMistake() {
        Udvidelser broken = new Udvidelser(Map.of("dk.kolding.sag", "{"));

        assertThatThrownBy(() -> mapper.writeValueAsString(broken))
                .hasStackTraceContaining("dk.kolding.sag holds no JSON: {");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "\"2024-H3\"", "\" 2024-H1\""})
    void aHalfYearIsATextOfItsForm(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, YearHalf.class)).isInstanceOf(JacksonException.class);
        assertThat(mapper.readValue("\"2024-H1\"", YearHalf.class)).isEqualTo(YearHalf.of(2024, Half.H1));
    }

    private static Strategi strategi() {
        return Strategi.builder()
                .kommune(Kommune.builder().navn("K").kode("0999").build())
                .navn("S")
                .build();
    }
}
