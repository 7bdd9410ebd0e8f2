package dk.kommunestrategi.io.dokument.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.SameNavn;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.sag.Sagsfremstilling;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader of Markdown makes of our documents; parsers of Markdown and of HTML are the oracles. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class MarkdownProperties {

    private static final Planner PLANNER = Planner.standard();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatACaseSaysComesBackAsText(@ForAll("hostile") String titel, @ForAll("hostile") String tekst) {
        Sag sag = Sag.builder().id("s").titel(titel).resume(tekst).build();

        assertThat(parse(presentation(sag)).headings(1)).containsExactly(oneLine(titel));
        assertSaysWhatThePageSays(sag);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aCaseSaysInMarkdownWhatItSaysOnItsPage(@ForAll Sag sag) {
        assertSaysWhatThePageSays(sag);
    }

    /** Titles may consist of nothing that shows. */
    private static void assertSaysWhatThePageSays(Sag sag) {
        Document page = Jsoup.parse(presentation(sag).html());

        ParsedMarkdown parsed = parse(presentation(sag));

        assertThat(parsed.strange()).isEmpty();
        assertThat(parsed.texts())
                .filteredOn(text -> !text.isEmpty())
                .containsExactlyElementsOf(Stream.of("h1", "header p", "main > p", "section :is(h2, h3, p, li)")
                        .flatMap(query -> page.select(query).eachText().stream())
                        .toList());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aReportSaysInMarkdownWhatItSaysOnItsPage(@ForAll("hostile") String navn) {
        Dokument report = report(SameNavn.strategi(navn));
        Document page = Jsoup.parse(report.html());

        ParsedMarkdown parsed = parse(report);

        assertThat(parsed.strange()).isEmpty();
        assertThat(parsed.headings(1)).containsExactly(oneLine(navn));
        assertThat(parsed.headings(2)).isEqualTo(page.select("section > h2").eachText());
        assertThat(parsed.levels()).startsWith(1, 2).isSubsetOf(1, 2, 3, 4);
        assertThat(IntStream.range(1, parsed.levels().size())
                        .filter(k -> parsed.levels().get(k) > parsed.levels().get(k - 1) + 1))
                .as("no level of heading is left out on the way down")
                .isEmpty();
        assertThat(parsed.levels().stream().filter(level -> level == 1)).hasSize(1);
        List<Element> tables = page.select("table").stream()
                .filter(table -> table.parents().stream()
                        .noneMatch(parent -> parent.className().matches(".*\\bvisning-(?!1\\b).*")))
                .toList();
        assertThat(parsed.columns())
                .isNotEmpty()
                .isEqualTo(tables.stream().map(MarkdownProperties::columns).toList());
        assertThat(parsed.texts()).noneMatch(text -> text.startsWith("|"));
        assertThat(parsed.cells()).contains(oneLine(navn));
    }

    private static List<Integer> columns(Element table) {
        // Drawings stand on the page only.
        int columns = table.select("thead th:not(.tidslinje)").size();
        return table.select("tr").stream().map(row -> columns).toList();
    }

    private static ParsedMarkdown parse(Dokument dokument) {
        return new ParsedMarkdown(dokument.markdown());
    }

    private static Dokument presentation(Sag sag) {
        return Sagsfremstilling.dokument(sag, List.of(), Sprog.DANSK);
    }

    private static Dokument report(Strategi strategi) {
        PlanRequest request = PlanRequest.builder().strategi(strategi).build();
        return Rapport.builder().plan(PLANNER.plan(request)).build().dokument();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>alert(1)</script>",
                        "<b>",
                        "&amp;",
                        "*_`~",
                        "**",
                        "[a](b)",
                        "![a](b)",
                        "[a]: b",
                        "<https://a.b>",
                        "\\",
                        "|",
                        "\n# ",
                        "\n- ",
                        "\n1. ",
                        "\n> ",
                        "\n---\n",
                        "\n===\n",
                        "\n    ",
                        "\n```\n",
                        "<!--",
                        "æ ø å ",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> "x" + String.join("", parts) + "y");
    }

    private static String oneLine(String tekst) {
        return tekst.replaceAll("\\s+", " ").strip();
    }
}
