package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.BarChart;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Symbol;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
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
    private static final int DIAGRAMHOEJDE = 200;
    private static final int BUND = 160;
    private static final int TOP = 24;

    /** More lines than these only make a drawing grey. */
    private static final int MOST_LINES = 60;

    private Drawing() {}

    static DomContent timeline(Timeline line, String tekst) {
        ContainerTag<?> svg = billede(LINE_HEIGHT, "stribe").with(tag("title").withText(tekst));
        if (line.antal() <= MOST_LINES) {
            for (int h = 1; h < line.antal(); h++) {
                svg.with(lodret(procent(h, line.antal()), LINE_HEIGHT));
            }
        }
        line.pieces().forEach(piece -> svg.with(piece(piece, line.antal())));
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

    private static DomContent piece(Piece piece, int antal) {
        boolean nederst = piece.symbol() == Symbol.FORELIGGENDE;
        ContainerTag<?> felt = tag("rect")
                .attr("x", procent(piece.fra(), antal))
                .attr("width", procent(piece.til() - piece.fra(), antal))
                .attr("y", nederst ? "19" : "4")
                .attr("height", nederst ? "5" : "13")
                .attr("rx", "2")
                .withClass("tegn-" + piece.symbol().name().toLowerCase(Locale.ROOT));
        return piece.symbol() == Symbol.FASTLAGT
                ? tag("g").with(
                                felt,
                                tag("rect")
                                        .attr("x", procent(piece.fra(), antal))
                                        .attr("width", "5")
                                        .attr("y", "2")
                                        .attr("height", "17")
                                        .withClass("laas"))
                : felt;
    }

    static DomContent bars(BarChart diagram, String id, String titel, String beskrivelse) {
        int antal = diagram.halvaar().size();
        long largest = LongStream.concat(
                        diagram.computed().stream().mapToLong(Long::longValue),
                        diagram.foreliggende().stream().mapToLong(Long::longValue))
                .max()
                .orElse(0);
        ContainerTag<?> svg = billede(DIAGRAMHOEJDE, "diagram")
                .attr("aria-labelledby", id + "-titel " + id + "-beskrivelse")
                .with(
                        tag("title").withId(id + "-titel").withText(titel),
                        tag("desc").withId(id + "-beskrivelse").withText(beskrivelse),
                        tag("line")
                                .attr("x1", "0")
                                .attr("x2", "100%")
                                .attr("y1", Integer.toString(BUND))
                                .attr("y2", Integer.toString(BUND))
                                .withClass("grundlinje"));
        boolean etiketter = antal <= MOST_LINES / 3;
        for (int h = 0; h < antal; h++) {
            boolean pair = !diagram.foreliggende().isEmpty();
            double width = pair ? 0.36 : 0.6;
            bar(
                    svg,
                    diagram.computed().get(h),
                    largest,
                    (h + (pair ? 0.12 : 0.2)) / antal,
                    width / antal,
                    "udvikling",
                    etiketter);
            if (pair) {
                bar(
                        svg,
                        diagram.foreliggende().get(h),
                        largest,
                        (h + 0.52) / antal,
                        width / antal,
                        "foreliggende",
                        etiketter);
            }
            if (etiketter || h % (antal / 12 + 1) == 0) {
                svg.with(axis(diagram.halvaar().get(h), (h + 0.5) / antal));
            }
        }
        return svg;
    }

    private static void bar(
            ContainerTag<?> svg,
            long number,
            long largest,
            double fra,
            double width,
            String symbol,
            boolean etiket) {
        if (number == 0) {
            return;
        }
        long height = Math.max(1, Math.round((double) (BUND - TOP) * number / largest));
        svg.with(tag("rect")
                .attr("x", procent(fra))
                .attr("width", procent(width))
                .attr("y", Long.toString(BUND - height))
                .attr("height", Long.toString(height))
                .withClass("tegn-" + symbol));
        if (etiket) {
            svg.with(tekst(Long.toString(number), fra + width / 2, BUND - height - 5));
        }
    }

    /** The name of a half-year below its columns, a line for each word. */
    private static DomContent axis(String halvaar, double middle) {
        ContainerTag<?> navn = tag("g");
        List<String> lines = List.of(halvaar.split(" "));
        for (int k = 0; k < lines.size(); k++) {
            navn.with(tekst(lines.get(k), middle, BUND + 16L + 16L * k));
        }
        return navn;
    }

    private static DomContent tekst(String tekst, double middle, long y) {
        return tag("text")
                .attr("x", procent(middle))
                .attr("y", Long.toString(y))
                .attr("text-anchor", "middle")
                .withText(tekst);
    }

    private static DomContent lodret(String x, int height) {
        return tag("line")
                .attr("x1", x)
                .attr("x2", x)
                .attr("y1", "0")
                .attr("y2", Integer.toString(height))
                .withClass("gitterlinje");
    }

    private static ContainerTag<?> billede(int height, String type) {
        return svg(type).attr("role", "img").attr("width", "100%").attr("height", Integer.toString(height));
    }

    private static ContainerTag<?> svg(String type) {
        return tag("svg").withClass(type);
    }

    private static ContainerTag<?> tag(String navn) {
        return TagCreator.tag(navn);
    }

    private static String procent(int del, int helhed) {
        return procent((double) del / helhed);
    }

    private static String procent(double andel) {
        return BigDecimal.valueOf(100 * andel)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
