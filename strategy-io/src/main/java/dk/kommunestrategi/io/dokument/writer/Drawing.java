package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.BarChart;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
import dk.kommunestrategi.io.dokument.content.Timeline.Symbol;
import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Drawings as inline SVG ("tegning": drawing). Along the axis they are measured in percent, so that they take the width
 * that there is and their letters keep their size.
 */
final class Drawing {

    private static final int LINE_HEIGHT = 26;
    private static final int DIAGRAM_HEIGHT = 200;
    private static final int BOTTOM = 160;
    private static final int TOP = 24;

    /** More lines than these only make a drawing grey. */
    private static final int MOST_LINES = 60;

    /** The names of more half-years than these run into each other on a telephone. */
    private static final int MOST_NAMES = 7;

    private Drawing() {}

    static DomContent timeline(Timeline line, String text) {
        ContainerTag<?> svg = picture(LINE_HEIGHT, "stribe").with(tag("title").withText(text));
        if (line.length() <= MOST_LINES) {
            for (int h = 1; h < line.length(); h++) {
                svg.with(vertical(percent(h, line.length()), LINE_HEIGHT));
            }
        }
        line.pieces().forEach(piece -> svg.with(piece(piece, line.length())));
        return svg;
    }

    /** A sign on its own, for the legend. */
    static DomContent sign(Symbol symbol) {
        int top = symbol == Symbol.FORELIGGENDE ? 12 : 1;
        return svg("signatur")
                .attr("viewBox", "0 " + top + " 32 19")
                .attr("width", "32")
                .attr("height", "19")
                .attr("aria-hidden", "true")
                .with(piece(new Piece(0, 1, symbol), 1));
    }

    private static DomContent piece(Piece piece, int count) {
        boolean below = piece.symbol() == Symbol.FORELIGGENDE;
        ContainerTag<?> shape = tag("rect")
                .attr("x", percent(piece.from(), count))
                .attr("width", percent(piece.to() - piece.from(), count))
                .attr("y", below ? "19" : "4")
                .attr("height", below ? "5" : "13")
                .attr("rx", "2")
                .withClass("tegn-" + piece.symbol().name().toLowerCase(Locale.ROOT));
        return piece.symbol() == Symbol.FASTLAGT
                ? tag("g").with(
                                shape,
                                tag("rect")
                                        .attr("x", percent(piece.from(), count))
                                        .attr("width", "5")
                                        .attr("y", "2")
                                        .attr("height", "17")
                                        .withClass("laas"))
                : shape;
    }

    static DomContent bars(BarChart chart, String id, String title, String description) {
        int count = chart.halvaar().size();
        long largest = LongStream.concat(
                        chart.computed().stream().mapToLong(Long::longValue),
                        chart.foreliggende().stream().mapToLong(Long::longValue))
                .max()
                .orElse(0);
        ContainerTag<?> svg = picture(DIAGRAM_HEIGHT, "diagram")
                .attr("aria-labelledby", id + "-titel " + id + "-beskrivelse")
                .with(
                        tag("title").withId(id + "-titel").withText(title),
                        tag("desc").withId(id + "-beskrivelse").withText(description),
                        tag("line")
                                .attr("x1", "0")
                                .attr("x2", "100%")
                                .attr("y1", Integer.toString(BOTTOM))
                                .attr("y2", Integer.toString(BOTTOM))
                                .withClass("grundlinje"));
        boolean labelled = count <= MOST_LINES / 3;
        for (int h = 0; h < count; h++) {
            boolean pair = !chart.foreliggende().isEmpty();
            double width = pair ? 0.36 : 0.6;
            bar(
                    svg,
                    chart.computed().get(h),
                    largest,
                    (h + (pair ? 0.12 : 0.2)) / count,
                    width / count,
                    "udvikling",
                    labelled);
            if (pair) {
                bar(
                        svg,
                        chart.foreliggende().get(h),
                        largest,
                        (h + 0.52) / count,
                        width / count,
                        "foreliggende",
                        labelled);
            }
            if (h % step(count) == 0) {
                svg.with(axis(chart.halvaar().get(h), (h + 0.5) / count));
            }
        }
        return svg;
    }

    /** Every how many half-years one is named: all of a few, of many those of whole years. */
    private static int step(int count) {
        return count <= MOST_NAMES ? 1 : 2 * ((count - 1) / (2 * MOST_NAMES) + 1);
    }

    private static void bar(
            ContainerTag<?> svg,
            long number,
            long largest,
            double from,
            double width,
            String symbol,
            boolean labelled) {
        if (number == 0) {
            return;
        }
        long height = Math.max(1, Math.round((double) (BOTTOM - TOP) * number / largest));
        svg.with(tag("rect")
                .attr("x", percent(from))
                .attr("width", percent(width))
                .attr("y", Long.toString(BOTTOM - height))
                .attr("height", Long.toString(height))
                .withClass("tegn-" + symbol));
        if (labelled) {
            svg.with(text(Long.toString(number), from + width / 2, BOTTOM - height - 5));
        }
    }

    /** The name of a half-year below its columns, a line for each word. */
    private static DomContent axis(String halvaar, double middle) {
        ContainerTag<?> name = tag("g");
        List<String> lines = List.of(halvaar.split(" "));
        for (int k = 0; k < lines.size(); k++) {
            name.with(text(lines.get(k), middle, BOTTOM + 16L + 16L * k));
        }
        return name;
    }

    private static DomContent text(String text, double middle, long y) {
        return tag("text")
                .attr("x", percent(middle))
                .attr("y", Long.toString(y))
                .attr("text-anchor", "middle")
                .withText(text);
    }

    private static DomContent vertical(String x, int height) {
        return tag("line")
                .attr("x1", x)
                .attr("x2", x)
                .attr("y1", "0")
                .attr("y2", Integer.toString(height))
                .withClass("gitterlinje");
    }

    private static ContainerTag<?> picture(int height, String type) {
        return svg(type).attr("role", "img").attr("width", "100%").attr("height", Integer.toString(height));
    }

    private static ContainerTag<?> svg(String type) {
        return tag("svg").withClass(type);
    }

    private static ContainerTag<?> tag(String name) {
        return TagCreator.tag(name);
    }

    private static String percent(int part, int whole) {
        return percent((double) part / whole);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
