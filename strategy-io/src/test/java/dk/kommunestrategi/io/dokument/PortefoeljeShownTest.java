package dk.kommunestrategi.io.dokument;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekst;
import dk.kommunestrategi.io.dokument.portefoelje.Versionsoversigt;
import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a portfolio states besides its strategies is shown in the report on a version of its joint plan, or in the overview
 * of its versions: nothing is planned for it, so that nothing is shown only because another plan comes of it.
 */
class PortefoeljeShownTest {

    /** What is shown in neither, and why. */
    private static final Map<String, String> HIDDEN = Map.ofEntries(
            entry("Portefoelje.version", "tells programs how the document is written"),
            entry("Center.kortnavn", "tables of several strategies have room for the name"),
            entry("Planberegning.antalBeslutninger", "of a joint plan, each strategy's own versions tell it"),
            entry("Planberegning.sammenMed", "of a joint plan, those are its strategies"));

    /** What cannot be otherwise by itself: another name, code or price level would be an error. */
    private static final Set<String> FIXED = Set.of(
            "Center.navn", "OekonomiskRamme.prisniveau", "Strategiversion.strategi", "Portefoeljeversion.planlagte");

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode SCHEMA = JSON.readTree(Dokumenter.resource("portefoelje.schema.json"));

    private static final DokumentMapper<Portefoelje> MAPPER =
            new DokumentMapper<>(Portefoelje.class, StreamReadConstraints.defaults());

    private static final String MORE = """
            {
              "centre": [
                {
                  "kode": "voksne", "navn": "Voksenrådgivningen", "kortnavn": "Voksne", "forvaltning": "SAF", "kapacitet": 5,
                  "kapacitetsaendringer": [ { "fra": "2027-H1", "kapacitet": 4 } ],
                  "grundbelastning": [ { "fra": "2026-H1", "til": "2026-H2", "niveau": 1, "art": "DRIFT" } ]
                }
              ],
              "versioner": [
                {
                  "art": "FORESLAAET", "dato": "2026-02-03",
                  "strategier": [ { "strategi": "boern", "version": 1 }, { "strategi": "senior", "version": 1 } ],
                  "planlagte": [ "boern", "senior" ],
                  "periode": { "fra": "2026-H1", "til": "2028-H1" },
                  "beregning": {
                    "produktversion": "1.0.0", "fingeraftryk": "0f", "revisionFra": "2026-H2", "udgangspunkt": 1,
                    "antalBeslutninger": 0, "sammenMed": [ "boern" ],
                    "politik": { "kriterier": [ { "id": "TidligstMulig" } ] }
                  }
                }
              ]
            }
            """;

    @Test
    void everyPropertyOfAPortfolioIsShownOrDeliberatelyNot() {
        JsonNode whole = whole();
        StatedLeaves leaves = StatedLeaves.of(whole, SCHEMA, "Portefoelje");
        assertThat(
                        leaves.properties("Portefoelje").stream()
                                .filter(
                                        property -> property.matches(
                                                "(Portefoelje|Portefoeljeversion|Strategiversion|OekonomiskRamme|Aarsramme|Center)\\..*")))
                .as("properties that the document has to state")
                .allMatch(leaves.stated()::contains);

        Optional<String> papers = papers(whole);
        assertThat(papers).isPresent();
        Set<String> hidden = new TreeSet<>();
        leaves.leaves().forEach((property, places) -> {
            List<StatedLeaves.Leaf> own = places.stream()
                    .filter(leaf -> !leaf.pointer().startsWith("/strategier/"))
                    .toList();
            boolean isShown = own.stream()
                    .flatMap(leaf -> papers(leaf.changed(whole)).stream())
                    .anyMatch(changed -> !changed.equals(papers.get()));
            if (!own.isEmpty() && !isShown) {
                hidden.add(property);
            }
        });

        hidden.removeAll(FIXED);
        assertThat(hidden).containsExactlyInAnyOrderElementsOf(HIDDEN.keySet());
        assertThat(papers.get())
                .contains("Voksenrådgivningen", "Planlagte strategier: »Børnestrategi« og »Seniorstrategi«");
    }

    /** A portfolio of two strategies with a version of their joint plan, and all that it may state itself. */
    private static JsonNode whole() {
        ObjectNode whole = (ObjectNode) JSON.readTree(Dokumenter.resource("portefoelje.json"));
        JSON.readTree(MORE).forEachEntry(whole::set);
        whole.get("strategier").forEach(strategi -> {
            JsonNode handleplan = whole.at("/strategier/1/handleplan");
            ArrayNode versioner = ((ObjectNode) strategi).putArray("handleplansversioner");
            for (String art : List.of("FORESLAAET", "VEDTAGET")) {
                versioner.addObject().put("art", art).set("handleplan", handleplan.deepCopy());
            }
        });
        return whole;
    }

    /**
     * Both papers, without the digest of the whole document: that shows every change, and nothing. There are none of a
     * document with errors.
     */
    private static Optional<String> papers(JsonNode tree) {
        Portefoelje portefoelje = MAPPER.read(tree.toString());
        if (Problem.hasFejl(PortefoeljeCheck.check(portefoelje))) {
            return Optional.empty();
        }
        Evaluering version = Portefoeljedokument.of(portefoelje).historik().evaluate(1, Planner.standard());
        return version.getPeriode()
                .map(periode -> Stream.of(
                                Portefoeljetekst.rapport(version, 1, Sprog.DANSK),
                                Versionsoversigt.dokument(
                                        portefoelje, List.of(), List.of(), Placeringskriterier.ALLE, Sprog.DANSK))
                        .flatMap(paper -> paper.text().lines())
                        .filter(line -> !line.contains("SHA-256"))
                        .collect(Collectors.joining("\n")));
    }
}
