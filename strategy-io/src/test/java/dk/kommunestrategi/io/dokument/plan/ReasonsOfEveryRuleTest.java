package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Base loads, profiles, operation, frames and choices, in the words of reasons and of conflicts. */
class ReasonsOfEveryRuleTest {

    private static final String GRUNDBELASTNING =
            "\"grundbelastning\":[{\"fra\":\"2026-H1\",\"til\":\"2026-H2\",\"niveau\":3,\"art\":\"DRIFT\"}]";

    private final Planner planner = Planner.standard();

    @Test
    void whatWouldBeDrawnInOperationIsToldAsOperation() {
        PlanRequest request = PlanRequest.of(strategi(
                GRUNDBELASTNING,
                "",
                initiativ(1, "\"niveau\":1", ",\"driftstraek\":[{\"center\":\"v\",\"niveau\":2,\"halvaar\":1}]")));

        assertThat(reasons(request, Sprog.DANSK))
                .contains("Voksenrådgivningen kan bære 4 i 2. halvår 2026 og er optaget af 3 i grundbelastning;"
                        + " initiativet trækker yderligere 2 i drift")
                .contains("I »Udjævnet ressourcetræk« tæller da kun det, initiativerne føjer til:")
                .contains("Det, initiativer trækker i drift efter udviklingen, tæller med i centrenes kapacitet, men"
                        + " ikke i kriterierne.")
                .doesNotContain("Et udeladt initiativ tæller");
        assertThat(reasons(request, Sprog.ENGELSK))
                .contains("is occupied by 3 of existing load; the initiative draws another 2 in operation")
                .contains("In “Even load” only what initiatives add counts then:");
    }

    @Test
    void whatIsNotThereIsNotExplained() {
        PlanRequest plain = PlanRequest.of(strategi("", "", initiativ(1, "\"niveau\":1", "")));
        Portefoeljedokument beside = portefoelje(document(
                "\"grundbelastning\":[{\"fra\":\"2026-H1\",\"niveau\":1,\"art\":\"ANDRE_STRATEGIER\"}]",
                "",
                initiativ(1, "\"niveau\":1", "")));

        for (PlanRequest request : List.of(plain, PlanRequest.of(beside.getPortefoelje()))) {
            assertThat(reasons(request, Sprog.DANSK))
                    .doesNotContain("tæller da kun", "tæller med i centrenes kapacitet");
        }
    }

    @Test
    void whatAFrameLeavesOutSaysHowLargeFramesWouldHaveToBe() {
        PlanRequest request = PlanRequest.of(strategi(
                "",
                rammer(2026, 2031),
                initiativ(1, "\"niveau\":1", ",\"udgiftsprofil\":[" + varig("70000.00") + "]"),
                initiativ(2, "\"niveau\":1", ",\"kanUdelades\":true,\"udgiftsprofil\":[" + varig("60000.00") + "]")));

        assertThat(reasons(request, Sprog.DANSK))
                .contains("hvis rammen til drift i 2028 var mindst 130.000 kr., og rammen til drift i 2029 var mindst"
                        + " 130.000 kr., og yderligere 2 rammer var større.")
                .contains("initiativerne må tilsammen højst koste 100.000 kr. til drift i 2027, og her ville de koste"
                        + " 130.000 kr., og yderligere 4 rammer ville blive overskredet")
                .contains("Et udeladt initiativ tæller, som om det startede i det første halvår efter perioden.")
                // A policy that states a frame has chosen no order.
                .contains("Kriterierne i standardpolitikkens rækkefølge");
        assertThat(reasons(request, Sprog.ENGELSK))
                .contains("only if the budget limit for operating costs in 2028 were at least DKK 130,000, and the"
                        + " budget limit for")
                .contains("and 2 more budget limits were higher.")
                .contains("and 4 more budget limits would be exceeded");
    }

    @Test
    void oneFrameTooManyIsCountedInTheSingular() {
        PlanRequest request = PlanRequest.of(strategi(
                "",
                rammer(2028, 2030),
                initiativ(1, "\"niveau\":1", ",\"udgiftsprofil\":[" + varig("70000.00") + "]"),
                initiativ(2, "\"niveau\":1", ",\"kanUdelades\":true,\"udgiftsprofil\":[" + varig("60000.00") + "]")));

        assertThat(reasons(request, Sprog.DANSK))
                .contains("og endnu en ramme var større.", "og endnu en ramme ville blive overskredet");
        assertThat(reasons(request, Sprog.ENGELSK))
                .contains("and one more budget limit were higher.", "and one more budget limit would be exceeded");
    }

    @Test
    void aDrawThatIsNotTheSameThroughoutIsToldAsTheMostThatItIs() {
        PlanRequest request = PlanRequest.of(strategi(
                "",
                "",
                initiativ(1, "\"profil\":[1,4]", ",\"varighed\":2,\"senest\":\"2026-H1\""),
                initiativ(2, "\"niveau\":1", ",\"varighed\":2,\"senest\":\"2026-H1\"")));

        assertThat(conflict(request, Sprog.DANSK))
                .contains("trækker »1. Initiativ 1« med op til 4 i 2 halvår og »2. Initiativ 2« med 1 i 2 halvår.");
        assertThat(conflict(request, Sprog.ENGELSK))
                .contains("draw: “1. Initiativ 1” with up to 4 in 2 half-years and “2. Initiativ 2” with 1 in");
    }

    @Test
    void aGroupToChooseFromIsNamedAsWhereADemandComesFrom() {
        String choice = ",\"valggrupper\":[{\"initiativer\":[1,2],\"mindst\":2}]";
        String[] initiativer = {
            initiativ(1, "\"niveau\":4", ",\"senest\":\"2026-H1\",\"kanUdelades\":true"),
            initiativ(2, "\"niveau\":4", ",\"senest\":\"2026-H1\",\"kanUdelades\":true")
        };
        PlanRequest alone = PlanRequest.of(strategi("", choice, initiativer));
        PlanRequest together =
                PlanRequest.of(portefoelje(document("", choice, initiativer)).getPortefoelje());

        assertThat(conflict(alone, Sprog.DANSK))
                .contains("- mindst 2 af initiativerne 1 og 2 skal gennemføres (valggrupperne)");
        assertThat(conflict(together, Sprog.DANSK))
                .contains("- mindst 2 af initiativerne 1 og 2 i »S« skal gennemføres (valggrupperne i »S«)");
        assertThat(conflict(together, Sprog.ENGELSK)).contains("(the groups to choose from of “S”)");
        assertThat(new Plannavne(together, Sprog.DANSK).place("/strategier/0/periode"))
                .isEqualTo("»S«");
    }

    private String reasons(PlanRequest request, Sprog sprog) {
        return Begrundelsestekst.dokument(new Begrunder(planner).explain(planner.plan(request)), sprog)
                .text();
    }

    private String conflict(PlanRequest request, Sprog sprog) {
        return Konflikttekst.dokument(planner.plan(request), sprog).text();
    }

    private static Strategi strategi(String center, String more, String... initiativer) {
        Result<Strategidokument> read = new StrategiJson().read(document(center, more, initiativer));
        return read.getValue()
                .orElseThrow(() -> new AssertionError(read.getProblems()))
                .getStrategi();
    }

    private static Portefoeljedokument portefoelje(String strategi) {
        return new PortefoeljeJson()
                .read("{\"strategier\":[" + strategi + "]}")
                .getValue()
                .orElseThrow();
    }

    private static String document(String center, String more, String... initiativer) {
        return "{\"kode\":\"s\",\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"},\"skala\":5"
                + ",\"periode\":{\"fra\":\"2026-H1\",\"til\":\"2028-H2\"}"
                + ",\"temaer\":[{\"nummer\":1,\"navn\":\"T\"}]"
                + ",\"centre\":[{\"kode\":\"v\",\"navn\":\"Voksenrådgivningen\",\"kapacitet\":4"
                + (center.isEmpty() ? "" : "," + center) + "}]"
                + ",\"roller\":[{\"kode\":\"r\",\"navn\":\"R\",\"art\":\"INITIATIVEJER\"}]"
                + ",\"initiativer\":[" + String.join(",", initiativer) + "]" + more + "}";
    }

    private static String initiativ(int nummer, String traek, String more) {
        return "{\"nummer\":" + nummer + ",\"navn\":\"Initiativ " + nummer + "\",\"temaer\":[1]"
                + ",\"ejere\":[{\"rolle\":\"r\",\"hovedansvar\":true}]"
                + ",\"vurdering\":{\"letImplementerbart\":false,\"udgiftsniveau\":\"LILLE\""
                + ",\"ressourcetraek\":[{\"center\":\"v\"," + traek + "}]}"
                + (more.contains("\"varighed\"") ? "" : ",\"varighed\":1") + more + "}";
    }

    private static String varig(String beloeb) {
        return "{\"beloeb\":[\"" + beloeb + "\"],\"art\":\"DRIFT\",\"prisniveau\":2026,\"varig\":true}";
    }

    private static String rammer(int first, int last) {
        return ",\"politik\":{\"oekonomiskRamme\":{\"prisniveau\":2026,\"aarsrammer\":["
                + IntStream.rangeClosed(first, last)
                        .mapToObj(aar -> "{\"aar\":" + aar + ",\"art\":\"DRIFT\",\"beloeb\":\"100000.00\"}")
                        .collect(Collectors.joining(","))
                + "]}}";
    }
}
