package dk.kommunestrategi.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.ResultKind;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is written of any strategy has the keys and the values that the schema of its kind names, and no others. */
class ResultSchemaProperties {

    private static final SearchLimits LIMITS = SearchLimits.ofSteps(2_000);
    private static final ResultJson JSON = new ResultJson(Sprog.DANSK);

    private final Map<ResultKind, Schema> schemas = new EnumMap<>(ResultKind.class);
    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everythingOfAStrategyIsWrittenAsItsSchemaSays(@ForAll("strategier") Strategi strategi) {
        PlanResult plan = planner.plan(
                PlanRequest.builder().strategi(strategi).antalAlternativer(3).build(), LIMITS);
        Evaluering evaluering = planner.evaluate(strategi);

        check(ResultKind.PLAN, JSON.write(plan, Optional.empty(), Optional.of(begrunder.foelsomhed(plan, LIMITS))));
        check(ResultKind.EVALUERING, JSON.write(evaluering));
        check(ResultKind.BEGRUNDELSE, JSON.write(begrunder.explain(plan, LIMITS), "0"));
        check(ResultKind.PROBLEMER, JSON.write(plan.getProblems(), evaluering.getProblems()));
        check(ResultKind.SAGER, JSON.write(Sagsstatus.from(strategi), strategi.getRoller(), plan.getProblems()));
        YearHalf halvaar = strategi.periode().map(periode -> periode.getTil()).orElse(YearHalf.of(2024, 1));
        check(ResultKind.STATUS, JSON.write(Halvaarsstatus.from(strategi, halvaar), List.of()));
        check(ResultKind.AARSRAPPORT, JSON.write(Aarsrapport.from(strategi, halvaar.getYear()), List.of()));
    }

    /** Where several strategies are planned together, each initiative and each problem names its strategy. */
    @Example
    void soIsWhatIsWrittenOfSeveralStrategies() {
        Portefoelje portefoelje = Portefoelje.builder()
                .addStrategier(strategi("udeladte.json"), strategi("dokument/udmoentning/budget.json"))
                .build();
        Fastlaeggelse first = new Fastlaeggelse(Initiativnummer.of("udeladte", 1), YearHalf.of(2025, 1));
        Fastlaeggelse second = new Fastlaeggelse(Initiativnummer.of("udeladte", 2), YearHalf.of(2025, 1));
        PlanResult plan = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje)
                .antalAlternativer(3)
                .build());
        PlanResult impossible = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje)
                .addFastlaeggelser(first, second)
                .build());

        assertThat(plan.isPlan()).as("%s", plan.getProblems()).isTrue();
        assertThat(impossible.getKonflikt()).isPresent();
        check(ResultKind.PLAN, JSON.write(plan, Optional.empty(), Optional.of(begrunder.foelsomhed(plan, LIMITS))));
        check(ResultKind.PLAN, JSON.write(impossible));
        check(ResultKind.BEGRUNDELSE, JSON.write(begrunder.explain(plan, LIMITS), "0"));
        assertThat(JSON.write(plan)).contains("\"strategi\" : \"udeladte\"", "\"portefoeljebudget\"");
    }

    private static Strategi strategi(String resource) {
        return new StrategiJson()
                // Both have a centre b, and mean another one.
                .read(Dokumenter.resource(resource).replace("Boligcenteret", "Center B"))
                .getValue()
                .orElseThrow()
                .getStrategi()
                .withKode(resource.replaceFirst(".*/", "").replace(".json", ""))
                .withKommune(Kommune.builder().kode("0999").navn("Eksempelby").build());
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Arbitraries.oneOf(
                Strategier.planlaegbare(), Strategier.kapacitetsbegraensede(), Strategier.impossible());
    }

    private void check(ResultKind kind, String result) {
        Schema schema = schemas.computeIfAbsent(kind, ResultSchemaProperties::closed);
        assertThat(schema.validate(result, InputFormat.JSON)).as(result).isEmpty();
    }

    /** The schema lets later versions write more keys; this one writes none that it does not name. */
    private static Schema closed(ResultKind kind) {
        JsonNode schema = new JsonMapper().readTree(JSON.schema(kind));
        Stream.concat(Stream.of(schema), schema.findParents("properties").stream())
                .filter(node -> node.has("properties"))
                .forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }
}
