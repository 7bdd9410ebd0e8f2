package dk.kommunestrategi.io.dokument.writer;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Table;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import java.util.List;
import java.util.stream.IntStream;

/** The blocks of one section as HTML. Not thread-safe: it counts what needs a name of its own. */
final class HtmlBlocks implements Block.Visitor<DomContent> {

    private final Writertekster tekster;
    private final String section;
    private int named;

    HtmlBlocks(Writertekster tekster, String section) {
        this.tekster = tekster;
        this.section = section;
    }

    DomContent write(List<Block> blocks) {
        return each(blocks, block -> block.accept(this));
    }

    @Override
    public DomContent paragraph(Block.Paragraph paragraph) {
        return p(paragraph.text())
                .withClass(
                        switch (paragraph.weight()) {
                            case LEAD -> "indledning";
                            case BODY -> "broed";
                            case NOTE -> "note";
                        });
    }

    @Override
    public DomContent subheading(Block.Subheading subheading) {
        return h3(subheading.text());
    }

    @Override
    public DomContent points(Block.Points points) {
        DomContent content = each(
                points.points(),
                point -> li(text(point.text()), iff(!point.facts().isEmpty(), facts(Block.Facts.of(point.facts())))));
        return points.ordered() ? ol(content) : ul(content);
    }

    @Override
    public DomContent facts(Block.Facts facts) {
        return dl(each(facts.facts(), HtmlBlocks::fact)).withClass(facts.keyFigures() ? "noegletal" : "oplysninger");
    }

    private static DomContent fact(Block.Fact fact) {
        return div(
                dt(fact.name()),
                dd(
                        span(fact.value()).withClass("vaerdi"),
                        iff(!fact.remark().isEmpty(), span(" " + fact.remark()).withClass("bemaerkning"))));
    }

    @Override
    public DomContent fold(Block.Fold fold) {
        return details(summary(fold.heading()), div(write(fold.blocks())).withClass("foldet"));
    }

    /** Without a script: the style sheet shows the view whose button is chosen. */
    @Override
    public DomContent choice(Block.Choice choice) {
        String name = newName();
        List<Integer> numbers =
                IntStream.rangeClosed(1, choice.views().size()).boxed().toList();
        return div(
                        fieldset(
                                TagCreator.legend(choice.name()),
                                each(
                                        numbers,
                                        number -> button(
                                                name, number, choice.views().get(number - 1)))),
                        each(
                                numbers,
                                number -> div(write(
                                                choice.views().get(number - 1).blocks()))
                                        .withClass("visning visning-" + number)))
                .withClass("valg");
    }

    private static DomContent button(String name, int number, Block.View view) {
        String id = name + "-" + number;
        InputTag button = input().withType("radio").withId(id).withName(name);
        return span(
                        number == 1 ? button.isChecked() : button,
                        label(view.name()).withFor(id))
                .withClass("knap");
    }

    @Override
    public DomContent legend(Block.Legend legend) {
        return ul(each(legend.signs(), sign -> li(Drawing.sign(sign.symbol()), text(sign.text()))))
                .withClass("signaturer");
    }

    @Override
    public DomContent diagram(Block.Diagram diagram) {
        String name = newName();
        return figure(
                figcaption(span(diagram.title()).withClass("rubrik"), text(" "), span(diagram.description())),
                Drawing.bars(diagram.bars(), name, diagram.title(), diagram.description()),
                details(
                        summary(tekster.word("somTabel")),
                        div(table(diagram.table())).withClass("foldet")));
    }

    @Override
    public DomContent table(Table table) {
        return new HtmlTable(newName()).write(table);
    }

    private String newName() {
        named++;
        return section + "-" + named;
    }
}
