package dk.kommunestrategi.io.dokument;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Computed;
import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.plan.Historiktekst;
import dk.kommunestrategi.io.dokument.sag.Sagstekst;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.io.hostile.PrintedPlan;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a strategy states is shown: a property with another value makes some of the papers another one. The papers are the
 * report with all of its sections, the draft of the case, the cases, status, annual report, calendar and history.
 */
@Tag("once")
class ShownTest {

    /** What is shown in no paper, and why. */
    private static final Map<String, String> HIDDEN = Map.ofEntries(
            entry("Strategi.version", "tells programs how the document is written"),
            entry("Strategi.udvidelser", "what other systems keep with the strategy is theirs to show"),
            entry("Sag.udvidelser", "what other systems keep with the case is theirs to show"),
            entry("Initiativ.udvidelser", "what other systems keep with the initiative is theirs to show"),
            entry("Beslutning.udvidelser", "what other systems keep with the decision is theirs to show"),
            entry("Strategi.kode", "by which a portfolio knows it; its name is shown"),
            entry("Kommune.kode", "its number in registers; its name is shown"),
            entry("Sag.id", "by which programs know it; its number and title are shown"),
            entry("Bilag.id", "by which programs know it; its name is shown"),
            entry("Bilag.orden", "attachments are numbered in the order in which they stand"),
            entry("Bilag.pdf", "how a file is stored"),
            entry("Publicering.sortering", "an agenda system's own order; the item's number is shown"),
            entry("Publicering.dagsorden", "an agenda system's id"),
            entry("Publicering.integration", "an agenda system's id"),
            entry("Publicering.myndighed", "an agenda system's id"),
            entry("Publicering.fremstilling", "an agenda system's id"),
            entry("Publicering.kilde", "an agenda system's id"),
            entry("Dagsordensmoede.id", "an agenda system's id"),
            entry("Dokumenthenvisning.id", "an agenda system's id; the link is shown"),
            entry("Dokumenthenvisning.dokument", "an agenda system's id; the link is shown"));

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode SCHEMA = JSON.readTree(Dokumenter.resource("strategi.schema.json"));

    private static final JsonNode WHOLE = JSON.readTree(Dokumenter.wholeFormat());

    private static final DokumentMapper<Strategi> MAPPER =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    private static final Versionsforskel FORSKEL =
            Strategidokument.of(Computed.wholeFormat()).historik().compare(1, 2, Computed.PLANNER);

    @Test
    void everyPropertyIsShownSomewhereOrDeliberatelyNot() {
        StatedLeaves leaves = StatedLeaves.of(WHOLE, SCHEMA, "Strategi");
        assertThat(leaves.properties("Strategi"))
                .as("properties that the document has to state")
                .allMatch(leaves.stated()::contains);

        Set<String> hidden = new TreeSet<>(leaves.leaves().keySet());
        hidden.removeAll(shownAtOnce(leaves.leaves()));
        String papers = papers(WHOLE);
        hidden.removeIf(property -> leaves.leaves().get(property).stream()
                .anyMatch(leaf -> !papers(leaf.changed(WHOLE)).equals(papers)));

        assertThat(hidden).containsExactlyInAnyOrderElementsOf(HIDDEN.keySet());
    }

    /** The properties whose texts are found, all of them changed at once, each to one of its own. */
    private static Set<String> shownAtOnce(Map<String, List<StatedLeaves.Leaf>> leaves) {
        Map<String, String> markers = new LinkedHashMap<>();
        JsonNode tree = WHOLE.deepCopy();
        leaves.forEach((property, places) -> places.stream()
                .filter(leaf ->
                        leaf.schema().has("minLength") && !leaf.pointer().endsWith("/kode"))
                .forEach(leaf -> {
                    String marker = "¤" + markers.size() + "¤";
                    markers.put(marker, property);
                    leaf.set(tree, JsonNodeFactory.instance.stringNode(marker));
                }));
        String papers = papers(tree);
        return markers.entrySet().stream()
                .filter(marker -> papers.contains(marker.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** All papers, without the digest of the whole document: that shows every change, and nothing. */
    private static String papers(JsonNode tree) {
        Strategi strategi = MAPPER.read(tree.toString());
        PlanResult plan = PrintedPlan.of(strategi);
        Stream<Dokument> papers = Stream.of(
                        Stream.of(
                                Rapport.builder()
                                        .plan(plan)
                                        .problems(uenigheder(strategi))
                                        .build()
                                        .dokument(),
                                Sagsudkast.dokument(plan, Sprog.DANSK),
                                Statustekst.dokument(
                                        strategi, Halvaarsstatus.from(strategi, YearHalf.of(2026, 1)), Sprog.DANSK),
                                Statustekst.dokument(strategi, Aarsrapport.from(strategi, 2026), Sprog.DANSK),
                                Kalendertekst.dokument(
                                        strategi,
                                        Kalender.from(strategi, LocalDate.of(2026, 1, 1), YearHalf.of(2028, 2)),
                                        Sprog.DANSK),
                                Historiktekst.dokument(
                                        strategi, List.of(FORSKEL), List.of(), Placeringskriterier.ALLE, Sprog.DANSK)),
                        Sagsstatus.from(strategi).stream()
                                .map(status -> Sagstekst.dokument(status, strategi.getRoller(), Sprog.DANSK)))
                .flatMap(some -> some);
        return papers.flatMap(paper -> paper.text().lines())
                .filter(line -> !line.contains("SHA-256"))
                .collect(Collectors.joining("\n"));
    }

    /** What sources do not agree about; what else is wrong with another value is not what shows it. */
    private static List<Problem> uenigheder(Strategi strategi) {
        return StrategiCheck.check(strategi).stream()
                .filter(problem -> problem.getPointer().startsWith("/uenigheder")
                        || problem.getPointer().contains("/temaangivelser"))
                .toList();
    }
}
