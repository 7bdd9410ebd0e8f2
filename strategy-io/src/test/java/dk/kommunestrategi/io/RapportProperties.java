package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.rapport.Gruppering;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Initiativejer;
import dk.kommunestrategi.model.Kommune;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.Udgiftsniveau;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
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
import org.threeten.extra.YearHalf;

/** A report of any strategy; a parser of HTML is the oracle. */
class RapportProperties {

    private static final Planner PLANNER = Planner.standard();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void everyInitiativeStandsInTheReportWithItsStart(@ForAll("rapporter") Rapport rapport) {
        for (Sprog sprog : Sprog.values()) {
            Document side = Jsoup.parse(
                    Rapport.builder().from(rapport).sprog(sprog).build().html());

            var raekker = side.select("#dokument-handleplan ~ .valg > .visning-1 tbody tr");
            assertThat(raekker)
                    .hasSameSizeAs(rapport.getForespoergsel().getStrategi().getInitiativer());
            for (Element raekke : raekker) {
                String navn = raekke.selectFirst("th").text();
                Optional<Placering> placering = rapport.getPlan().getPlaceringer().stream()
                        .filter(et -> navn.startsWith(et.getInitiativ() + "."))
                        .findFirst();
                assertThat(raekke.select("td").get(1).text())
                        .startsWith(placering
                                .map(et -> sprog.halvaar(et.getFormelStart()))
                                .orElse(sprog == Sprog.DANSK ? "ikke placeret" : "not placed"));
            }
            assertThat(side.select("#dokument-begrundelser ~ details"))
                    .hasSameSizeAs(rapport.getPlan().getPlaceringer());
        }
    }

    /** Whoever reads with a screen reader needs names; whoever reads without the network needs everything to be here. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aPageIsWholeByItself(@ForAll("rapporter") Rapport rapport, @ForAll Gruppering gruppering) {
        Document side = Jsoup.parse(
                Rapport.builder().from(rapport).gruppering(gruppering).build().html());

        assertThat(side.select("script, link, img, iframe, object, embed, [src], [onclick], [style]"))
                .isEmpty();
        assertThat(side.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(side.select("a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(side.getElementById(href.substring(1))).isNotNull());
        assertThat(side.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(side.select("svg[role=img]"))
                .isNotEmpty()
                .allSatisfy(billede ->
                        assertThat(billede.selectFirst("title").text()).isNotBlank());
        assertThat(side.select("table")).isNotEmpty().allSatisfy(tabel -> {
            assertThat(tabel.selectFirst("caption").text()).isNotBlank();
            int kolonner = tabel.select("thead th").size();
            assertThat(tabel.select("tbody tr:not(.gruppe)"))
                    .allSatisfy(raekke -> assertThat(raekke.children()).hasSize(kolonner));
        });
        assertThat(side.select("thead th").stream()
                        .filter(celle -> celle.text().isBlank() && celle.selectFirst("title") == null))
                .isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatADocumentSaysIsTextAndNeverMarkup(@ForAll("fjendtlige") String navn) {
        Document side = Jsoup.parse(rapport(kaldt(navn)).html());

        String ventet = enLinje(navn);
        assertThat(side.title()).isEqualTo(ventet);
        assertThat(side.selectFirst("h1").text()).isEqualTo(ventet);
        assertThat(side.select("#dokument-begrundelser ~ details > summary").text())
                .isEqualTo("1. " + ventet + ": 1. halvår 2024");
        assertThat(side.body().getAllElements().stream().map(Element::tagName))
                .doesNotContain("script", "img", "style");
        assertThat(side.body().select("a").stream().filter(a -> !a.attr("href").startsWith("#")))
                .isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void inMarkdownATableKeepsItsColumnsWhateverTheNamesAre(@ForAll("fjendtlige") String navn) {
        String markdown = rapport(kaldt(navn)).markdown();

        int kolonner = -1;
        for (String linje : markdown.split("\n", -1)) {
            int skel = linje.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
            if (skel == 0) {
                kolonner = -1;
            } else {
                assertThat(linje).startsWith("|").endsWith("|");
                assertThat(skel).isEqualTo(kolonner < 0 ? skel : kolonner);
                kolonner = skel;
            }
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void onlyTheSectionsAskedForAreThereAndNothingDependsOnTheMachine(
            @ForAll("rapporter") Rapport hel, @ForAll Set<Rapportafsnit> afsnit) {
        Rapport rapport = Rapport.builder().from(hel).afsnit(afsnit).build();

        String brudstykke = rapport.brudstykke();

        assertThat(Jsoup.parseBodyFragment(brudstykke).select("section > h2").eachAttr("id"))
                .isSubsetOf(afsnit.stream()
                        .map(et -> "dokument-" + et.name().toLowerCase(Locale.ROOT))
                        .toList())
                .isSubsetOf(Jsoup.parse(hel.html()).select("section > h2").eachAttr("id"));
        assertThat(Jsoup.parse(rapport.html()).select("main > section").outerHtml())
                .isEqualTo(Jsoup.parseBodyFragment(brudstykke)
                        .select(".dokument > section")
                        .outerHtml());
        assertThat(rapport.brudstykke()).isEqualTo(brudstykke);
    }

    @Provide
    Arbitrary<Rapport> rapporter() {
        return Strategier.vilkaarlige()
                .filter(strategi -> PLANNER.plan(forespoergsel(strategi)).erPlan())
                .map(RapportProperties::rapport);
    }

    @Provide
    Arbitrary<String> fjendtlige() {
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
                .map(dele -> "x" + String.join("", dele));
    }

    /** A plan is enough; that it is the best one does not matter here. */
    private static Planforespoergsel forespoergsel(Strategi strategi) {
        return Planforespoergsel.builder()
                .strategi(strategi)
                .maxSkridt(1_000)
                .antalAlternativer(3)
                .build();
    }

    private static Rapport rapport(Strategi strategi) {
        Planforespoergsel forespoergsel = forespoergsel(strategi);
        Planresultat plan = PLANNER.plan(forespoergsel);
        return Rapport.builder()
                .forespoergsel(forespoergsel)
                .plan(plan)
                .forklaring(new Begrunder(PLANNER)
                        .explain(forespoergsel, plan.handleplan().orElseThrow()))
                .build();
    }

    /** A strategy in which everything is called the same. */
    private static Strategi kaldt(String navn) {
        return Strategi.builder()
                .navn(navn)
                .beskrivelse(navn)
                .kommune(Kommune.builder().kode("0999").navn(navn).build())
                .periode(Periode.of(YearHalf.of(2024, 1), YearHalf.of(2024, 2)))
                .addKilder(navn)
                .addTemaer(Tema.builder().nummer(1).navn(navn).build())
                .addCentre(Center.builder().kode("c").navn(navn).build())
                .addRoller(Rolle.builder()
                        .kode("r")
                        .navn(navn)
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .addInitiativer(Initiativ.builder()
                        .nummer(1)
                        .navn(navn)
                        .addEjere(Initiativejer.builder()
                                .rolle("r")
                                .hovedansvar(true)
                                .build())
                        .addTemaer(1)
                        .vurdering(Vurdering.builder()
                                .letImplementerbart(true)
                                .addRessourcetraek(Ressourcetraek.builder()
                                        .center("c")
                                        .niveau(1)
                                        .build())
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .build())
                        .build())
                .build();
    }

    /** As it is shown: in one line, and without what turns the direction of writing. */
    private static String enLinje(String tekst) {
        return tekst.replaceAll("[\u202E\u2066]", "")
                .replace("\u0000", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
