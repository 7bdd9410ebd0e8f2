package dk.kommunestrategi.io.dokument.writer;

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

import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.model.text.PlainText;
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
final class HtmlTable {

    /** With fewer columns, a table fits on the narrowest screen. */
    private static final int MANY_COLUMNS = 3;

    private final String navn;

    HtmlTable(String navn) {
        this.navn = navn;
    }

    DomContent write(Table table) {
        boolean stables = table.columns().stream().anyMatch(column -> column.art() == Art.TIDSLINJE);
        DomContent content = table(
                        caption(clean(table.overskrift())).withId(navn),
                        thead(tr(each(table.columns(), HtmlTable::header)).attr("role", "row"))
                                .attr("role", "rowgroup"),
                        each(table.groups(), group -> group(group, table.columns())))
                .attr("role", "table")
                .withClass(stables ? "stables" : "gitter");
        return table.columns().size() < MANY_COLUMNS || stables
                ? content
                : div(content)
                        .withClass("rulle")
                        .attr("role", "group")
                        .attr("aria-labelledby", navn)
                        .attr("tabindex", "0");
    }

    private static ThTag header(Column column) {
        return th(column.axis().isEmpty()
                        ? text(clean(column.navn()))
                        : each(
                                span(clean(column.navn())).withClass("kunoplaest"),
                                div(each(column.axis(), navn -> span(clean(navn))))
                                        .withClass("akse")
                                        .attr("aria-hidden", "true")))
                .attr("scope", "col")
                .attr("role", "columnheader")
                .withClass(type(column));
    }

    private static TbodyTag group(Group group, List<Column> columns) {
        return tbody(
                        group.navn()
                                .<DomContent>map(navn -> tr(th(clean(navn))
                                                .attr("scope", "rowgroup")
                                                .attr("role", "rowheader")
                                                .withColspan(Integer.toString(columns.size())))
                                        .attr("role", "row")
                                        .withClass("gruppe"))
                                .orElse(text("")),
                        each(
                                group.rows(),
                                row -> tr(each(
                                                IntStream.range(0, row.size())
                                                        .boxed()
                                                        .toList(),
                                                k -> k == 0
                                                        ? raekkehoved(row.get(0))
                                                        : cell(row.get(k), columns.get(k))))
                                        .attr("role", "row")))
                .attr("role", "rowgroup");
    }

    private static ThTag raekkehoved(Cell cell) {
        return th(clean(cell.tekst())).attr("scope", "row").attr("role", "rowheader");
    }

    private static TdTag cell(Cell cell, Column column) {
        TdTag td = td().attr("role", "cell").attr("data-navn", clean(column.navn()));
        if (cell instanceof Table.Varmecelle varme) {
            return td.withText(clean(varme.tekst())).withClass(type(column) + " varme varme-" + varme.trin());
        }
        if (cell instanceof Table.Maerkecelle mark) {
            return td.with(
                            span(mark.sat() ? "●" : "").attr("aria-hidden", "true"),
                            span(clean(mark.tekst())).withClass("kunoplaest"))
                    .withClass(type(column));
        }
        if (cell instanceof Table.Tidscelle tid) {
            return td.with(Drawing.timeline(tid.timeline(), clean(tid.tekst()))).withClass(type(column));
        }
        return td.withText(clean(cell.tekst())).withClass(type(column));
    }

    private static String type(Column column) {
        return column.art().name().toLowerCase(Locale.ROOT);
    }

    private static String clean(String tekst) {
        return PlainText.of(tekst);
    }
}
