package dk.kommunestrategi.io.dokument.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.content.BarChart;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.content.Table.TimelineCell;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One document with every kind of block, in every format, to the letter. */
class PageTest {

    private static final Table TABLE = new Table(
            "Tabellen",
            List.of(
                    Column.of("Hvad", Kind.TEXT),
                    new Column("Hvornår", Kind.TIMELINE, List.of("1.")),
                    Column.of("Antal", Kind.NUMBER)),
            List.of(
                    new Group(
                            Optional.of("Gruppen"),
                            List.of(List.of(
                                    new TextCell("a|b"),
                                    new TimelineCell(new Timeline(2, List.of()), "aldrig"),
                                    new TextCell("7")))),
                    new Group(
                            Optional.empty(),
                            List.of(List.of(
                                    new TextCell("længere"),
                                    new TimelineCell(new Timeline(2, List.of()), "snart"),
                                    new TextCell("1000000"))))));

    private final Page page = new Page(
            Sprog.DANSK,
            "Titlen",
            "Under\ntitlen",
            List.of(Block.Facts.of(List.of(new Block.Fact("Navn", "værdi", "bemærkning"), Block.Fact.of("Tomt", "")))),
            List.of(
                    new Section(
                            "et",
                            "Det *første*",
                            List.of(
                                    Block.Paragraph.of("1. Ikke en liste"),
                                    Block.Paragraph.note("Noten"),
                                    Block.Points.of(List.of("et\npunkt")),
                                    new Block.Points(
                                            true,
                                            List.of(
                                                    Block.Point.of("først"),
                                                    new Block.Point("så", List.of(Block.Fact.of("Hvem", "os"))))),
                                    new Block.Subheading("Rubrikken"),
                                    new Block.Fold("Foldet", List.of(Block.Paragraph.lead("Inde"))))),
                    new Section(
                            "to",
                            "Det andet",
                            List.of(
                                    new Block.Legend(
                                            List.of(new Block.Sign(Timeline.Symbol.UDVIKLING, "kun i tegninger"))),
                                    new Block.Choice(
                                            "Vis",
                                            List.of(
                                                    new Block.View("en", List.of(Block.Paragraph.of("Set"))),
                                                    new Block.View("to", List.of(Block.Paragraph.of("Skjult"))))),
                                    new Block.Diagram(
                                            "Søjler",
                                            "Det stiger.",
                                            new BarChart(List.of("1."), List.of(2L), List.of()),
                                            TABLE)))));

    @Test
    void asPlainText() {
        assertThat(page.text()).isEqualTo("""
                Titlen
                ======
                Under titlen
                  Navn: værdi – bemærkning
                  Tomt:

                Det *første*
                ------------
                1. Ikke en liste
                Noten
                - et punkt
                1. først
                2. så
                  Hvem: os

                Rubrikken

                Foldet
                Inde

                Det andet
                ---------
                Set
                Det stiger.

                Tabellen
                Hvad       Antal
                Gruppen
                a|b            7
                længere  1000000
                """);
    }

    @Test
    void asMarkdown() {
        assertThat(page.markdown()).isEqualTo("""
                # Titlen

                Under titlen

                - **Navn:** værdi – bemærkning
                - **Tomt:**\s

                ## Det \\*første\\*

                1\\. Ikke en liste

                *Noten*

                - et punkt

                1. først
                1. så
                   - **Hvem:** os

                ### Rubrikken

                ### Foldet

                Inde

                ## Det andet

                Set

                Det stiger.

                **Tabellen**

                | Hvad | Antal |
                | --- | ---: |
                | **Gruppen** | |
                | a\\|b | 7 |
                | længere | 1000000 |
                """);
    }

    @Test
    void asHtml() {
        Document html = Jsoup.parse(page.html());

        assertThat(html.select("main > dl dd").eachText()).containsExactly("værdi bemærkning");
        assertThat(html.select("section > h2").eachText()).containsExactly("Det *første*", "Det andet");
        assertThat(html.select("nav a").eachAttr("href")).containsExactly("#dokument-et", "#dokument-to");
        assertThat(html.select("ol > li").eachText()).contains("så Hvem os");
        assertThat(html.select("section ol dl dd").eachText()).containsExactly("os");
        assertThat(html.select("p.note").eachText()).containsExactly("Noten");
        assertThat(html.select("input[type=radio]")).hasSize(2);
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(Jsoup.parseBodyFragment(page.fragment()).select("section").outerHtml())
                .isEqualTo(html.select("section").outerHtml());
    }

    @Test
    void aPageOfNoSectionsHasNoContentsAndNoEmptySubtitle() {
        Page bare = new Page(Sprog.DANSK, "Titlen", "", List.of(Block.Paragraph.of("Alt")), List.of());

        assertThat(bare.text()).isEqualTo("Titlen\n======\nAlt\n");
        assertThat(bare.markdown()).isEqualTo("# Titlen\n\nAlt\n");
        assertThat(Jsoup.parse(bare.html()).select("nav, .undertitel")).isEmpty();
    }

    /** What a draft writes as lines is read as the same blocks. */
    @Test
    void linesOfTextAreReadAsTheyAreWritten() {
        List<Block> blocks =
                List.of(Block.Paragraph.of("Først"), Block.Points.of(List.of("et", "to")), Block.Paragraph.of("Sidst"));

        assertThat(new TextWriter().lines(blocks)).isEqualTo("Først\n- et\n- to\nSidst");
        assertThat(Lines.blocks("Først\n- et\n\n- to\nSidst")).isEqualTo(blocks);
    }
}
