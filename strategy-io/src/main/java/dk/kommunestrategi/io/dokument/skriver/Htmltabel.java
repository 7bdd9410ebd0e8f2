package dk.kommunestrategi.io.dokument.skriver;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Gruppe;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.model.sprog.Rentekst;
import j2html.tags.DomContent;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A table as HTML. Its parts say what they are, because a style sheet that stacks cells on a narrow screen takes from them
 * what they are by themselves.
 */
final class Htmltabel {

    /** With fewer columns, a table fits on the narrowest screen. */
    private static final int MANGE_KOLONNER = 3;

    private final String navn;

    Htmltabel(String navn) {
        this.navn = navn;
    }

    DomContent write(Tabel tabel) {
        boolean stables = tabel.kolonner().stream().anyMatch(kolonne -> kolonne.art() == Art.TIDSLINJE);
        DomContent indhold = table(
                        caption(ren(tabel.overskrift())).withId(navn),
                        thead(tr(each(tabel.kolonner(), Htmltabel::hoved)).attr("role", "row"))
                                .attr("role", "rowgroup"),
                        each(tabel.grupper(), gruppe -> gruppe(gruppe, tabel.kolonner())))
                .attr("role", "table")
                .withClass(stables ? "stables" : "gitter");
        return tabel.kolonner().size() < MANGE_KOLONNER || stables
                ? indhold
                : div(indhold)
                        .withClass("rulle")
                        .attr("role", "group")
                        .attr("aria-labelledby", navn)
                        .attr("tabindex", "0");
    }

    private static ThTag hoved(Kolonne kolonne) {
        return th(kolonne.akse().isEmpty()
                        ? text(ren(kolonne.navn()))
                        : each(
                                span(ren(kolonne.navn())).withClass("kunoplaest"),
                                div(each(kolonne.akse(), navn -> span(ren(navn))))
                                        .withClass("akse")
                                        .attr("aria-hidden", "true")))
                .attr("scope", "col")
                .attr("role", "columnheader")
                .withClass(klasse(kolonne));
    }

    private static TbodyTag gruppe(Gruppe gruppe, List<Kolonne> kolonner) {
        return tbody(
                        gruppe.navn()
                                .<DomContent>map(navn -> tr(th(ren(navn))
                                                .attr("scope", "rowgroup")
                                                .attr("role", "rowheader")
                                                .withColspan(Integer.toString(kolonner.size())))
                                        .attr("role", "row")
                                        .withClass("gruppe"))
                                .orElse(text("")),
                        each(
                                gruppe.raekker(),
                                raekke -> tr(each(
                                                IntStream.range(0, raekke.size())
                                                        .boxed()
                                                        .toList(),
                                                k -> k == 0
                                                        ? raekkehoved(raekke.get(0))
                                                        : celle(raekke.get(k), kolonner.get(k))))
                                        .attr("role", "row")))
                .attr("role", "rowgroup");
    }

    private static ThTag raekkehoved(Celle celle) {
        return th(ren(celle.tekst())).attr("scope", "row").attr("role", "rowheader");
    }

    private static TdTag celle(Celle celle, Kolonne kolonne) {
        TdTag td = td().attr("role", "cell").attr("data-navn", ren(kolonne.navn()));
        if (celle instanceof Tabel.Varmecelle varme) {
            return td.withText(ren(varme.tekst())).withClass(klasse(kolonne) + " varme varme-" + varme.trin());
        }
        if (celle instanceof Tabel.Maerkecelle maerke) {
            return td.with(
                            span(maerke.sat() ? "●" : "").attr("aria-hidden", "true"),
                            span(ren(maerke.tekst())).withClass("kunoplaest"))
                    .withClass(klasse(kolonne));
        }
        if (celle instanceof Tabel.Tidscelle tid) {
            return td.with(Tegning.tidslinje(tid.tidslinje(), ren(tid.tekst()))).withClass(klasse(kolonne));
        }
        return td.withText(ren(celle.tekst())).withClass(klasse(kolonne));
    }

    private static String klasse(Kolonne kolonne) {
        return kolonne.art().name().toLowerCase(Locale.ROOT);
    }

    private static String ren(String tekst) {
        return Rentekst.of(tekst);
    }
}
