package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The forms of results that no example shows, to the letter. */
class ResultJsonTest {

    private final Strategi impossible = new StrategiJson()
            .read(Dokumenter.smallest("""
                    ,"centre":[{"kode":"c","navn":"C","kapacitet":1}]
                    ,"temaer":[{"nummer":1,"navn":"T"}]
                    ,"roller":[{"kode":"r","navn":"R","art":"UDVALG"}]
                    ,"initiativer":[{"nummer":1,"navn":"I","temaer":[1]
                    ,"ejere":[{"rolle":"r","hovedansvar":true}]
                    ,"vurdering":{"letImplementerbart":false,"udgiftsniveau":"LILLE"
                    ,"ressourcetraek":[{"center":"c","niveau":3}]}}]
                    ,"handleplan":{"periode":{"fra":"2024-H1","til":"2024-H2"},"placeringer":[]}"""))
            .getValue()
            .orElseThrow()
            .getStrategi();

    @Test
    void whoeverAsksGetsTheSameWithoutLinesAndSpaces() {
        ResultJson json = new ResultJson(Sprog.DANSK);
        PlanResult plan = Planner.standard().plan(impossible);

        assertThat(json.compact().write(plan).stripTrailing())
                .doesNotContain("\n", " : ")
                .hasSizeLessThan(json.write(plan).length());
        assertThat(new JsonMapper().readTree(json.compact().write(plan)))
                .isEqualTo(new JsonMapper().readTree(json.write(plan)));
    }

    @Test
    void whereNothingIsWrongThatIsAllThereIsToSay() {
        assertThat(new ResultJson(Sprog.DANSK).compact().write(List.of()).strip())
                .isEqualTo("{\"problems\":[]}");
    }

    @Test
    void aConflictAndTheWayOutOfIt() {
        String json = new ResultJson(Sprog.ENGELSK).write(Planner.standard().plan(impossible));

        assertThat(json.substring(json.indexOf("  \"conflict\""), json.indexOf("    \"criteria\"")))
                .isEqualTo("""
                          "conflict" : {
                            "irreducible" : true,
                            "krav" : [ {
                              "regel" : "Centerkapacitet",
                              "version" : 1,
                              "krav" : "C must not carry more load than its capacity",
                              "pointers" : [ "/centre/0/kapacitet" ]
                            } ],
                            "initiativer" : [ 1 ],
                            "kapaciteter" : [ {
                              "emne" : {
                                "kode" : "c",
                                "navn" : "C"
                              },
                              "kapacitetMindst" : 1,
                              "kapacitetHoejst" : 1,
                              "behov" : 3,
                              "proven" : true,
                              "traek" : [ {
                                "initiativ" : 1,
                                "niveau" : 3,
                                "halvaar" : 1
                              } ]
                            } ]
                          },
                          "relaxation" : {
                            "smallest" : true,
                            "krav" : [ {
                              "regel" : "Centerkapacitet",
                              "version" : 1,
                              "krav" : "C must not carry more load than its capacity",
                              "pointers" : [ "/centre/0/kapacitet" ],
                              "lempelse" : "%s",
                              "kapacitet" : 3,
                              "smallest" : true
                            } ],
                        """.formatted("C must not carry more load than its capacity; "
                        + "a plan exists once the capacity is at least 3, and not before"));
        assertThat(json).doesNotContain("null", "\"criteria\" : [ ]", "\"alternatives\"", "\"front\"");
    }
}
