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
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.model.text.PlainText;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.LiTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The blocks of one section as HTML. Not thread-safe: it counts what needs a name of its own. */
final class HtmlBlocks {

    private final WriterTekster tekster;
    private final String afsnit;
    private int navngivne;

    HtmlBlocks(WriterTekster tekster, String afsnit) {
        this.tekster = tekster;
        this.afsnit = afsnit;
    }

    DomContent write(List<Block> blocks) {
        return each(blocks, this::block);
    }

    private DomContent block(Block block) {
        if (block instanceof Block.Prose prose) {
            return p(clean(prose.tekst())).withClass(prose.vaegt().name().toLowerCase(Locale.ROOT));
        } else if (block instanceof Block.Mellemrubrik rubrik) {
            return h3(clean(rubrik.tekst()));
        } else if (block instanceof Block.Punkter punkter) {
            return punkter(punkter);
        } else if (block instanceof Block.Oplysninger oplysninger) {
            return oplysninger(oplysninger);
        } else if (block instanceof Block.Fold fold) {
            return details(
                    summary(clean(fold.overskrift())), div(write(fold.blocks())).withClass("foldet"));
        } else if (block instanceof Block.Valg valg) {
            return valg(valg);
        } else if (block instanceof Block.Signatures signatures) {
            return ul(each(signatures.signatures(), HtmlBlocks::signature)).withClass("signaturer");
        } else if (block instanceof Block.Diagram diagram) {
            return diagram(diagram);
        } else if (block instanceof Block.Tabelblok table) {
            return new HtmlTable(nytNavn()).write(table.table());
        }
        throw new IllegalStateException("A block that nobody writes: " + block);
    }

    private static DomContent punkter(Block.Punkter punkter) {
        DomContent content = each(punkter.punkter(), punkt -> li(clean(punkt)));
        return punkter.ordnet() ? ol(content) : ul(content);
    }

    private static DomContent oplysninger(Block.Oplysninger oplysninger) {
        return dl(each(
                        oplysninger.oplysninger(),
                        oplysning -> div(
                                dt(clean(oplysning.navn())),
                                dd(
                                        span(clean(oplysning.vaerdi())).withClass("vaerdi"),
                                        oplysning.bemaerkning().isEmpty()
                                                ? text("")
                                                : span(" " + clean(oplysning.bemaerkning()))
                                                        .withClass("bemaerkning")))))
                .withClass(oplysninger.noegletal() ? "noegletal" : "oplysninger");
    }

    /** Without a script: the style sheet shows the view whose button is chosen. */
    private DomContent valg(Block.Valg valg) {
        String navn = nytNavn();
        List<Integer> numre =
                IntStream.rangeClosed(1, valg.views().size()).boxed().toList();
        return div(
                        fieldset(
                                legend(clean(valg.navn())),
                                each(
                                        numre,
                                        nummer -> span(
                                                        knap(navn, nummer),
                                                        label(clean(valg.views()
                                                                        .get(nummer - 1)
                                                                        .navn()))
                                                                .withFor(navn + "-" + nummer))
                                                .withClass("knap"))),
                        each(
                                numre,
                                nummer -> div(write(valg.views().get(nummer - 1).blocks()))
                                        .withClass("visning visning-" + nummer)))
                .withClass("valg");
    }

    private static InputTag knap(String navn, int nummer) {
        InputTag knap = input().withType("radio").withId(navn + "-" + nummer).withName(navn);
        return nummer == 1 ? knap.isChecked() : knap;
    }

    private static LiTag signature(Block.Signature signature) {
        return li(Drawing.signature(signature.character()), text(clean(signature.tekst())));
    }

    private DomContent diagram(Block.Diagram diagram) {
        String navn = nytNavn();
        return figure(
                figcaption(
                        span(clean(diagram.titel())).withClass("rubrik"),
                        text(" "),
                        span(clean(diagram.beskrivelse()))),
                Drawing.bars(diagram.bars(), navn, clean(diagram.titel()), clean(diagram.beskrivelse())),
                details(
                        summary(tekster.word("somTabel")),
                        div(new HtmlTable(nytNavn()).write(diagram.table())).withClass("foldet")));
    }

    private String nytNavn() {
        navngivne++;
        return afsnit + "-" + navngivne;
    }

    private static String clean(String tekst) {
        return PlainText.of(tekst);
    }
}
