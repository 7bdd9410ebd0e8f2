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
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import j2html.tags.DomContent;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as HTML. Its parts say what they are, because a style sheet that stacks cells on a narrow screen takes from them
 * what they are by themselves.
 */
final class HtmlTable {

    /** With fewer columns, a table fits on the narrowest screen; of this many of words, a row becomes a card there. */
    private static final int MANY_COLUMNS = 3;

    private final String name;

    HtmlTable(String name) {
        this.name = name;
    }

    DomContent write(Table table) {
        boolean isDrawn = table.columns().stream().anyMatch(column -> column.kind() == Kind.TIMELINE);
        DomContent content = table(
                        caption(table.caption()).withId(name),
                        thead(tr(each(table.columns(), HtmlTable::header)).attr("role", "row"))
                                .attr("role", "rowgroup"),
                        each(table.groups(), group -> group(group, table.columns())))
                .attr("role", "table")
                .withClass(isDrawn ? "stables" : isOfWords(table) ? "stables ord" : "gitter");
        boolean mayBeWide = table.columns().size() >= MANY_COLUMNS;
        return isDrawn || !mayBeWide
                ? content
                : div(content)
                        .withClass("rulle")
                        .attr("role", "group")
                        .attr("aria-labelledby", name)
                        .attr("tabindex", "0");
    }

    /** Whether there is nothing to compare down its columns, and too much in them to stand side by side on a small screen. */
    private static boolean isOfWords(Table table) {
        return table.columns().size() >= MANY_COLUMNS
                && table.columns().stream().allMatch(column -> column.kind() == Kind.TEXT);
    }

    private static ThTag header(Column column) {
        return th(column.axis().isEmpty()
                        ? text(column.name())
                        : each(
                                span(column.name()).withClass("kunoplaest"),
                                div(each(column.axis(), name -> span(name)))
                                        .withClass("akse")
                                        .attr("aria-hidden", "true")))
                .attr("scope", "col")
                .attr("role", "columnheader")
                .withClass(type(column));
    }

    private static TbodyTag group(Group group, List<Column> columns) {
        return tbody(
                        group.name()
                                .<DomContent>map(name -> tr(th(name).attr("scope", "rowgroup")
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
                                                k -> k == 0 ? rowHeader(row.get(0)) : cell(row.get(k), columns.get(k))))
                                        .attr("role", "row")))
                .attr("role", "rowgroup");
    }

    private static ThTag rowHeader(Cell cell) {
        return th(cell.text()).attr("scope", "row").attr("role", "rowheader");
    }

    private static TdTag cell(Cell cell, Column column) {
        TdTag td = td().attr("role", "cell").attr("data-navn", column.name());
        if (cell instanceof Table.HeatCell heat) {
            return td.withText(heat.text()).withClass(type(column) + " varme varme-" + heat.shade());
        }
        if (cell instanceof Table.TimelineCell drawn) {
            return td.with(Drawing.timeline(drawn.timeline(), drawn.text())).withClass(type(column));
        }
        return td.withText(cell.text()).withClass(type(column));
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case TEXT -> "tekst";
            case NUMBER -> "tal";
            case HEAT -> "maerke";
            case TIMELINE -> "tidslinje";
        };
    }
}
