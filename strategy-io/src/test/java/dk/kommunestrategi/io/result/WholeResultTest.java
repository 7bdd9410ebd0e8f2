package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.Computed.BEGRUNDER;
import static dk.kommunestrategi.io.Computed.LATE;
import static dk.kommunestrategi.io.Computed.LATER;
import static dk.kommunestrategi.io.Computed.PLANNER;
import static dk.kommunestrategi.io.Computed.historik;
import static dk.kommunestrategi.io.Computed.jointHistorik;
import static dk.kommunestrategi.io.Computed.jointPlan;
import static dk.kommunestrategi.io.Computed.plan;
import static dk.kommunestrategi.io.Computed.read;
import static dk.kommunestrategi.io.Computed.request;
import static dk.kommunestrategi.io.Computed.strategi;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.historik.Portefoeljehistorik;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of result, of documents that leave little out, to the letter. */
class WholeResultTest {

    private static final String ENGLISH = "-paa-engelsk";
    private static final YearHalf HALVAAR = YearHalf.of(2026, 1);

    static Stream<Arguments> results() {
        return Stream.of(
                result(
                        "plan-med-udeladte",
                        json -> json.write(plan("udeladte.json"), locks(), sensitivity(plan("udeladte.json")))),
                result("plan-af-hele-formatet", json -> json.write(plan("hele-formatet.json"))),
                result("plan-med-vaegt", json -> json.write(plan("vaegtede-kriterier.json"))),
                result("plan-med-budget" + ENGLISH, json -> json.write(plan("dokument/udmoentning/budget.json"))),
                result("plan-med-budget", json -> json.write(plan("dokument/udmoentning/budget.json"))),
                result("plan-af-portefoelje", json -> json.write(jointPlan())),
                result("konflikt-i-hele-formatet", json -> json.write(PLANNER.plan(read(Dokumenter.withoutRoom())))),
                result("konflikt-om-kapacitet", json -> json.write(plan("traek-over-kapaciteten.json"))),
                result("konflikt-om-tid" + ENGLISH, json -> json.write(plan("varighed-over-perioden.json"))),
                result("konflikt-om-tid", json -> json.write(plan("varighed-over-perioden.json"))),
                result(
                        "plan-med-vippepunkter",
                        json -> json.write(underWay(), Optional.empty(), sensitivity(underWay()))),
                result("evaluering-undervejs", json -> json.write(PLANNER.evaluate(strategi("igangvaerende.json")))),
                result("evaluering-uden-plads", json -> json.write(PLANNER.evaluate(read(Dokumenter.withoutRoom())))),
                result("evaluering", json -> json.write(PLANNER.evaluate(strategi("hele-formatet.json")))),
                result("begrundelse-med-udeladte", json -> json.write(BEGRUNDER.explain(plan("udeladte.json")), "abc")),
                result("begrundelse-af-portefoelje", json -> json.write(BEGRUNDER.explain(jointPlan()), "abc")),
                result("begrundelse-med-modforslag" + ENGLISH, WholeResultTest::whyNot),
                result("begrundelse-med-modforslag", WholeResultTest::whyNot),
                result("kalender", WholeResultTest::calendar),
                result(
                        "status",
                        json -> json.write(Halvaarsstatus.from(strategi("hele-formatet.json"), HALVAAR), List.of())),
                result(
                        "status-undervejs",
                        json -> json.write(Halvaarsstatus.from(strategi("igangvaerende.json"), LATE), List.of())),
                result(
                        "aarsrapport-undervejs",
                        json -> json.write(Aarsrapport.from(strategi("igangvaerende.json"), 2025), List.of())),
                result(
                        "aarsrapport",
                        json -> json.write(
                                Aarsrapport.from(strategi("hele-formatet.json"), HALVAAR.getYear()), List.of())),
                result("sager", WholeResultTest::cases),
                result("historik", WholeResultTest::history),
                result("historik-af-portefoelje", WholeResultTest::jointHistory),
                result("sammenligning-af-portefoelje", WholeResultTest::jointComparison),
                result("sammenligning", json -> json.write(1, 2, historik().compare(1, 2, PLANNER), List.of())),
                result("problemer", WholeResultTest::problems));
    }

    @ParameterizedTest
    @MethodSource("results")
    void itIsWrittenLikeThis(String navn, Function<ResultJson, String> result) {
        Golden.check(
                "result/" + navn + ".json",
                result.apply(new ResultJson(navn.endsWith(ENGLISH) ? Sprog.ENGELSK : Sprog.DANSK)));
    }

    private static Arguments result(String navn, Function<ResultJson, String> result) {
        return Arguments.of(navn, result);
    }

    /** What it does to the plan that the first initiative is locked to a later start. */
    private static Optional<Planforskel> locks() {
        PlanResult locked =
                PLANNER.plan(request("udeladte.json").addFastlaeggelser(LATER).build());
        return Optional.of(Planforskel.between(plan("udeladte.json"), locked));
    }

    private static PlanResult underWay() {
        return plan("igangvaerende.json");
    }

    private static Optional<Foelsomhed> sensitivity(PlanResult plan) {
        return Optional.of(BEGRUNDER.foelsomhed(plan, SearchLimits.STANDARD));
    }

    private static String whyNot(ResultJson json) {
        PlanResult plan = plan("udeladte.json");
        return json.write(
                BEGRUNDER.explain(plan, 1), "abc", BEGRUNDER.whyNot(plan, LATER.initiativ(), LATER.formelStart()));
    }

    private static String calendar(ResultJson json) {
        Strategi strategi = strategi("hele-formatet.json");
        Kalender kalender = Kalender.from(strategi, HALVAAR.atDay(1), HALVAAR.plusHalves(3));
        return json.write(Aarshjul.from(strategi), kalender, List.of());
    }

    private static String cases(ResultJson json) {
        JsonNode sager = new JsonMapper()
                .readTree(Dokumenter.resource("resten-af-formatet.json"))
                .get("sager");
        Strategi strategi = read(Dokumenter.smallest(",\"roller\":["
                + "{\"kode\":\"udvalg\",\"navn\":\"Udvalget\",\"art\":\"UDVALG\"},"
                + "{\"kode\":\"raad\",\"navn\":\"Byrådet\",\"art\":\"KOMMUNALBESTYRELSE\"}],\"sager\":" + sager));
        return json.write(Sagsstatus.from(strategi), strategi.getRoller(), List.of());
    }

    private static String history(ResultJson json) {
        Handleplanshistorik historik = historik();
        Strategi strategi = historik.recorded();
        return json.write(
                strategi,
                List.of(historik.compare(1, 2, PLANNER)),
                List.of(historik.rederive(1, PLANNER), historik.rederive(2, PLANNER)),
                List.of());
    }

    private static String jointHistory(ResultJson json) {
        Portefoelje portefoelje = jointHistorik();
        Portefoeljehistorik historik = Portefoeljedokument.of(portefoelje).historik();
        return json.write(
                portefoelje,
                List.of(historik.compare(1, 2, PLANNER)),
                List.of(historik.rederive(1, PLANNER), historik.rederive(2, PLANNER)),
                List.of());
    }

    private static String jointComparison(ResultJson json) {
        return json.write(
                1, 2, Portefoeljedokument.of(jointHistorik()).historik().compare(1, 2, PLANNER), List.of());
    }

    private static String problems(ResultJson json) {
        List<Problem> problems = new StrategiJson()
                .read(Dokumenter.resource("strategi-med-fejl.json"))
                .getProblems();
        return json.write(problems, PLANNER.check(strategi("strategi.json")));
    }
}
