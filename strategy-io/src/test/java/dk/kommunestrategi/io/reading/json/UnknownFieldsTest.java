package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What only a newer version knows stays with what it was said of. */
class UnknownFieldsTest {

    private static final String NEWER = "{'navn':'S','farve':'blå',"
            + "'kommune':{'kode':'0999','region':'Syd'},"
            + "'temaer':[{'nummer':1,'navn':'A'},{'nummer':2,'farve':'rød'},{'nummer':2,'farve':'gul'}],"
            + "'politik':{'tidshorisonter':{'KORT':{'forventet':1,'kilde':'Kort'},'MEGET_LANG':{'forventet':20}}}}";

    @Test
    void itGoesBackToWhereItWas() {
        assertThat(added("{'navn':'T',"
                        + "'kommune':{'kode':'0998'},"
                        + "'temaer':[{'nummer':1,'navn':'A'},{'nummer':2},{'nummer':2}],"
                        + "'politik':{'tidshorisonter':{'KORT':{'forventet':2}}}}"))
                .isEqualTo(tree("{'navn':'T','kommune':{'kode':'0998','region':'Syd'},"
                        + "'temaer':[{'nummer':1,'navn':'A'},{'nummer':2,'farve':'rød'},{'nummer':2,'farve':'gul'}],"
                        + "'politik':{'tidshorisonter':{'KORT':{'forventet':2,'kilde':'Kort'},'MEGET_LANG':{'forventet':20}}},"
                        + "'farve':'blå'}"));
    }

    /** Its place is told apart from what it says: one field at the beginning, all others at the end. */
    @Test
    void aSchemaStandsFirstAndAllOthersLast() {
        UnknownFields unknown = UnknownFields.of(tree("{'z':1,'$schema':'s','a':2}"), Strategi.class);
        JsonNode dokument = tree("{'navn':'T','skala':3}");
        unknown.addTo(dokument);

        assertThat(dokument.propertyNames()).containsExactly("$schema", "navn", "skala", "z", "a");
    }

    /** Elements are known by their numbers, whatever stands before them. */
    @Test
    void itStaysWithItsElementWhenOthersComeAndGo() {
        assertThat(added("{'temaer':[{'nummer':3},{'nummer':2}]}").get("temaer"))
                .isEqualTo(tree("[{'nummer':3},{'nummer':2,'farve':'rød'}]"));
    }

    @Test
    void whatIsGoneTakesItAlong() {
        assertThat(added("{}")).isEqualTo(tree("{'farve':'blå'}"));
    }

    @Test
    void whatEveryVersionKnowsIsNotAmongIt() {
        assertThat(UnknownFields.of(tree("{'navn':'S','temaer':[{'nummer':1,'navn':'A'}]}"), Strategi.class))
                .isEqualTo(UnknownFields.NONE)
                .hasSameHashCodeAs(UnknownFields.NONE)
                .returns(true, UnknownFields::isEmpty);
    }

    @Test
    void itIsWhatItHolds() {
        UnknownFields unknown = unknown(NEWER);

        assertThat(unknown)
                .isEqualTo(unknown(NEWER))
                .hasSameHashCodeAs(unknown(NEWER))
                .isNotEqualTo(unknown(NEWER.replace("blå", "sort")))
                .isNotEqualTo(unknown(NEWER.replace("Syd", "Nord")))
                .returns(false, UnknownFields::isEmpty);
        assertThat(unknown("{'farve':1,'kommune':{'region':2}}")).hasToString("[farve] {kommune=[region] {}}");
    }

    private static JsonNode added(String dokument) {
        JsonNode tree = tree(dokument);
        unknown(NEWER).addTo(tree);
        return tree;
    }

    private static UnknownFields unknown(String dokument) {
        return UnknownFields.of(tree(dokument), Strategi.class);
    }

    private static JsonNode tree(String json) {
        return new JsonMapper().readTree(json.replace('\'', '"'));
    }
}
