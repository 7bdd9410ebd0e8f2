package dk.kommunestrategi.io.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.SameNavn;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A report of any strategy; a parser of HTML is the oracle. */
class RapportProperties {

    private static final Planner PLANNER = Planner.standard();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void everyInitiativeStandsInTheReportWithItsStart(@ForAll("rapporter") Rapport rapport) {
        for (Sprog sprog : Sprog.values()) {
            Document page = Jsoup.parse(Rapport.builder()
                    .from(rapport)
                    .sprog(sprog)
                    .build()
                    .dokument()
                    .html());

            var rows = page.select("#dokument-handleplan ~ .valg > .visning-1 tbody tr");
            assertThat(rows)
                    .hasSameSizeAs(rapport.getPlan().getRequest().strategi().getInitiativer());
            for (Element row : rows) {
                String navn = row.selectFirst("th").text();
                Optional<Placering> placering = rapport.getPlan().getPlaceringer().stream()
                        .filter(one -> navn.startsWith(one.getInitiativ() + "."))
                        .findFirst();
                assertThat(row.select("td").get(1).text())
                        .startsWith(placering
                                .map(one -> sprog.halvaar(one.getFormelStart()))
                                .orElse(sprog == Sprog.DANSK ? "ikke placeret" : "not placed"));
            }
            assertThat(page.select("#dokument-begrundelser ~ details"))
                    .hasSameSizeAs(rapport.getPlan().getPlaceringer());
        }
    }

    /** Whoever reads with a screen reader needs names; whoever reads without the network needs everything to be here. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aPageIsWholeByItself(@ForAll("rapporter") Rapport rapport, @ForAll Gruppering gruppering) {
        Document page = Jsoup.parse(Rapport.builder()
                .from(rapport)
                .gruppering(gruppering)
                .build()
                .dokument()
                .html());

        assertThat(page.select("script, link, img, iframe, object, embed, [src], [onclick], [style]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("svg[role=img]"))
                .isNotEmpty()
                .allSatisfy(picture ->
                        assertThat(picture.selectFirst("title").text()).isNotBlank());
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.selectFirst("caption").text()).isNotBlank();
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr:not(.gruppe)"))
                    .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
        });
        assertThat(page.select("thead th").stream()
                        .filter(cell -> cell.text().isBlank() && cell.selectFirst("title") == null))
                .isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatADocumentSaysIsTextAndNeverMarkup(@ForAll("hostile") String navn) {
        Document page = Jsoup.parse(rapport(SameNavn.strategi(navn)).dokument().html());

        String expected = enLine(navn);
        assertThat(page.title()).isEqualTo(expected);
        assertThat(page.selectFirst("h1").text()).isEqualTo(expected);
        assertThat(page.select("#dokument-begrundelser ~ details > summary").text())
                .isEqualTo("1. " + expected + ": 1. halvår 2024");
        assertThat(page.body().getAllElements().stream().map(Element::tagName))
                .doesNotContain("script", "img", "style");
        assertThat(page.body().select("a").stream().filter(a -> !a.attr("href").startsWith("#")))
                .isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void inMarkdownATableKeepsItsColumnsWhateverTheNamesAre(@ForAll("hostile") String navn) {
        String markdown = rapport(SameNavn.strategi(navn)).dokument().markdown();

        int columns = -1;
        for (String line : markdown.split("\n", -1)) {
            int separators = line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
            if (separators == 0) {
                columns = -1;
            } else {
                assertThat(line).startsWith("|").endsWith("|");
                assertThat(separators).isEqualTo(columns < 0 ? separators : columns);
                columns = separators;
            }
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void onlyTheSectionsAskedForAreThereAndNothingDependsOnTheMachine(
            @ForAll("rapporter") Rapport whole, @ForAll Set<Rapportafsnit> afsnit) {
        Rapport rapport = Rapport.builder().from(whole).afsnit(afsnit).build();

        String fragment = rapport.dokument().fragment();

        assertThat(Jsoup.parseBodyFragment(fragment).select("section > h2").eachAttr("id"))
                .isSubsetOf(afsnit.stream()
                        .map(one -> "dokument-" + one.name().toLowerCase(Locale.ROOT))
                        .toList())
                .isSubsetOf(Jsoup.parse(whole.dokument().html())
                        .select("section > h2")
                        .eachAttr("id"));
        assertThat(Jsoup.parse(rapport.dokument().html())
                        .select("main > section")
                        .outerHtml())
                .isEqualTo(Jsoup.parseBodyFragment(fragment)
                        .select(".dokument > section")
                        .outerHtml());
        assertThat(rapport.dokument().fragment()).isEqualTo(fragment);
    }

    @Provide
    Arbitrary<Rapport> rapporter() {
        return Strategier.possible().map(RapportProperties::rapport);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>alert(1)</script>",
                        "</title></h1></table></svg>",
                        "<img src=x onerror=alert(1)>",
                        "&amp;",
                        "\"",
                        "' style=x ",
                        "*_`~",
                        "[a](b)",
                        "\\",
                        "|",
                        "\n# ",
                        "\u0000",
                        "<!--",
                        "]]>",
                        "\u202Eabc",
                        "\u2066",
                        "שלום",
                        "👩‍👩‍👧",
                        "æ ø å ",
                        "x".repeat(3_000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> "x" + String.join("", parts));
    }

    /** A plan is enough; that it is the best one does not matter here. */
    private static PlanResult plan(Strategi strategi) {
        return PLANNER.plan(
                PlanRequest.builder().strategi(strategi).antalAlternativer(3).build(), SearchLimits.ofSteps(1_000));
    }

    private static Rapport rapport(Strategi strategi) {
        PlanResult plan = plan(strategi);
        return Rapport.builder()
                .plan(plan)
                .forklaring(new Begrunder(PLANNER).explain(plan))
                .build();
    }

    /** As it is shown: in one line, and without what turns the direction of writing. */
    private static String enLine(String tekst) {
        return tekst.replaceAll("[\u202E\u2066]", "")
                .replace("\u0000", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
