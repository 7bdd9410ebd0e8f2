package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
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

/** Whatever a case says is text in every form of it; a parser of HTML is the oracle. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class SagsfremstillingProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatACaseSaysIsTextAndNeverMarkup(@ForAll("hostile") String titel, @ForAll("hostile") String tekst) {
        Sag sag = Sag.builder().id("s").titel(titel).resume(tekst).build();

        Document page = Jsoup.parse(dokument(sag).html());

        assertThat(page.title()).isEqualTo(enLine(titel));
        assertThat(page.selectFirst("h1").text()).isEqualTo(enLine(titel));
        assertThat(page.select("main *").stream().map(Element::tagName).distinct())
                .isSubsetOf("section", "h2", "p", "ul", "li");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Resume og sagens baggrund",
                        "Indstilling",
                        "Behandling",
                        "Sagsfremstilling",
                        "Økonomiske konsekvenser",
                        "Bilag");
        assertThat(page.select("p.note").eachText()).hasSize(5).containsOnly("Ikke oplyst.");
    }

    /** Without the backslashes that guard it, the title is there; with them, nothing in it begins anything. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void markdownGuardsWhatMayMeanSomething(@ForAll("hostile") String titel) {
        String line = dokument(Sag.builder().id("s").titel(titel).build())
                .markdown()
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(line.replaceAll("\\\\(.)", "$1").strip()).isEqualTo(("# " + enLine(titel)).strip());
        assertThat(line.substring(2).replaceAll("\\\\.", "")).doesNotContainPattern("[<>`*_\\[\\]!&#|~]");
    }

    /** Title and headings, paragraphs and points: what stands on the page stands in the text, in that order. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theTextOfACaseSaysWhatItsPageSays(@ForAll Sag sag, @ForAll Sprog sprog) {
        Dokument fremstilling = Sagsfremstilling.dokument(sag, List.of(), sprog);

        assertThat(enLine(fremstilling.text().replaceAll("(?m)^ *([-=]+$|- )", "")))
                .isEqualTo(String.join(" ", page(fremstilling)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsNotTheCasesOwnIsInTheLanguageAskedFor(@ForAll Sag sag) {
        Sagsstatus status = Sagsstatus.from(sag, List.of(), "");

        assertThat(Sagstekst.dokument(status, List.of(), Sprog.DANSK).text())
                .isNotEqualTo(
                        Sagstekst.dokument(status, List.of(), Sprog.ENGELSK).text());
        assertThat(headings(sag, Sprog.DANSK)).hasSize(6).doesNotContainAnyElementsOf(headings(sag, Sprog.ENGELSK));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>",
                        "</title>",
                        "&amp;",
                        "\"",
                        "'",
                        "<b onclick=x>",
                        "*",
                        "_",
                        "`",
                        "[a](b)",
                        "#",
                        "- ",
                        "1. ",
                        "\\",
                        "|",
                        "~~",
                        "\n",
                        "# ",
                        "!",
                        "æ",
                        "-->",
                        "<!--")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> "x" + String.join("", parts));
    }

    private static Dokument dokument(Sag sag) {
        return Sagsfremstilling.dokument(sag, List.of(), Sprog.DANSK);
    }

    private static List<String> page(Dokument dokument) {
        Document page = Jsoup.parse(dokument.html());
        return Stream.of("h1", "header p", "main > p", "section :is(h2, h3, p, li)")
                .flatMap(query -> page.select(query).eachText().stream())
                .toList();
    }

    private static List<String> headings(Sag sag, Sprog sprog) {
        return Jsoup.parse(Sagsfremstilling.dokument(sag, List.of(), sprog).html())
                .select("h2")
                .eachText();
    }

    private static String enLine(String tekst) {
        return tekst.replaceAll("\\s+", " ").strip();
    }
}
