package dk.kommunestrategi.io.dokument.skriver;

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

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.model.sprog.Rentekst;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.LiTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The blocks of one section as HTML. Not thread-safe: it counts what needs a name of its own. */
final class Htmlblokke {

    private final Skrivertekster tekster;
    private final String afsnit;
    private int navngivne;

    Htmlblokke(Skrivertekster tekster, String afsnit) {
        this.tekster = tekster;
        this.afsnit = afsnit;
    }

    DomContent write(List<Blok> blokke) {
        return each(blokke, this::blok);
    }

    private DomContent blok(Blok blok) {
        if (blok instanceof Blok.Prosa prosa) {
            return p(ren(prosa.tekst())).withClass(prosa.vaegt().name().toLowerCase(Locale.ROOT));
        } else if (blok instanceof Blok.Mellemrubrik rubrik) {
            return h3(ren(rubrik.tekst()));
        } else if (blok instanceof Blok.Punkter punkter) {
            return punkter(punkter);
        } else if (blok instanceof Blok.Oplysninger oplysninger) {
            return oplysninger(oplysninger);
        } else if (blok instanceof Blok.Fold fold) {
            return details(
                    summary(ren(fold.overskrift())), div(write(fold.blokke())).withClass("foldet"));
        } else if (blok instanceof Blok.Valg valg) {
            return valg(valg);
        } else if (blok instanceof Blok.Signaturer signaturer) {
            return ul(each(signaturer.signaturer(), Htmlblokke::signatur)).withClass("signaturer");
        } else if (blok instanceof Blok.Diagram diagram) {
            return diagram(diagram);
        } else if (blok instanceof Blok.Tabelblok tabel) {
            return new Htmltabel(nytNavn()).write(tabel.tabel());
        }
        throw new IllegalStateException("A block that nobody writes: " + blok);
    }

    private static DomContent punkter(Blok.Punkter punkter) {
        DomContent indhold = each(punkter.punkter(), punkt -> li(ren(punkt)));
        return punkter.ordnet() ? ol(indhold) : ul(indhold);
    }

    private static DomContent oplysninger(Blok.Oplysninger oplysninger) {
        return dl(each(
                        oplysninger.oplysninger(),
                        oplysning -> div(
                                dt(ren(oplysning.navn())),
                                dd(
                                        span(ren(oplysning.vaerdi())).withClass("vaerdi"),
                                        oplysning.bemaerkning().isEmpty()
                                                ? text("")
                                                : span(" " + ren(oplysning.bemaerkning()))
                                                        .withClass("bemaerkning")))))
                .withClass(oplysninger.noegletal() ? "noegletal" : "oplysninger");
    }

    /** Without a script: the style sheet shows the view whose button is chosen. */
    private DomContent valg(Blok.Valg valg) {
        String navn = nytNavn();
        List<Integer> numre =
                IntStream.rangeClosed(1, valg.visninger().size()).boxed().toList();
        return div(
                        fieldset(
                                legend(ren(valg.navn())),
                                each(
                                        numre,
                                        nummer -> span(
                                                        knap(navn, nummer),
                                                        label(ren(valg.visninger()
                                                                        .get(nummer - 1)
                                                                        .navn()))
                                                                .withFor(navn + "-" + nummer))
                                                .withClass("knap"))),
                        each(
                                numre,
                                nummer -> div(write(
                                                valg.visninger().get(nummer - 1).blokke()))
                                        .withClass("visning visning-" + nummer)))
                .withClass("valg");
    }

    private static InputTag knap(String navn, int nummer) {
        InputTag knap = input().withType("radio").withId(navn + "-" + nummer).withName(navn);
        return nummer == 1 ? knap.isChecked() : knap;
    }

    private static LiTag signatur(Blok.Signatur signatur) {
        return li(Tegning.signatur(signatur.tegn()), text(ren(signatur.tekst())));
    }

    private DomContent diagram(Blok.Diagram diagram) {
        String navn = nytNavn();
        return figure(
                figcaption(span(ren(diagram.titel())).withClass("rubrik"), text(" "), span(ren(diagram.beskrivelse()))),
                Tegning.soejler(diagram.soejler(), navn, ren(diagram.titel()), ren(diagram.beskrivelse())),
                details(
                        summary(tekster.ord("somTabel")),
                        div(new Htmltabel(nytNavn()).write(diagram.tabel())).withClass("foldet")));
    }

    private String nytNavn() {
        navngivne++;
        return afsnit + "-" + navngivne;
    }

    private static String ren(String tekst) {
        return Rentekst.of(tekst);
    }
}
