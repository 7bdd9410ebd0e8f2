package dk.kommunestrategi.io.dokument.skriver;

import dk.kommunestrategi.io.dokument.indhold.Soejlediagram;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje.Stykke;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje.Tegn;
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
final class Tegning {

    private static final int LINJEHOEJDE = 26;
    private static final int DIAGRAMHOEJDE = 200;
    private static final int BUND = 160;
    private static final int TOP = 24;

    /** More lines than these only make a drawing grey. */
    private static final int FLEST_LINJER = 60;

    private Tegning() {}

    static DomContent tidslinje(Tidslinje linje, String tekst) {
        ContainerTag<?> svg = billede(LINJEHOEJDE, "stribe").with(tag("title").withText(tekst));
        if (linje.antal() <= FLEST_LINJER) {
            for (int h = 1; h < linje.antal(); h++) {
                svg.with(lodret(procent(h, linje.antal()), LINJEHOEJDE));
            }
        }
        linje.stykker().forEach(stykke -> svg.with(stykke(stykke, linje.antal())));
        return svg;
    }

    /** A sign on its own, for the legend. */
    static DomContent signatur(Tegn tegn) {
        int top = tegn == Tegn.FORELIGGENDE ? 12 : 1;
        return svg("signatur")
                .attr("viewBox", "0 " + top + " 32 19")
                .attr("width", "32")
                .attr("height", "19")
                .attr("aria-hidden", "true")
                .with(stykke(new Stykke(0, 1, tegn), 1));
    }

    private static DomContent stykke(Stykke stykke, int antal) {
        boolean nederst = stykke.tegn() == Tegn.FORELIGGENDE;
        ContainerTag<?> felt = tag("rect")
                .attr("x", procent(stykke.fra(), antal))
                .attr("width", procent(stykke.til() - stykke.fra(), antal))
                .attr("y", nederst ? "19" : "4")
                .attr("height", nederst ? "5" : "13")
                .attr("rx", "2")
                .withClass("tegn-" + stykke.tegn().name().toLowerCase(Locale.ROOT));
        return stykke.tegn() == Tegn.FASTLAGT
                ? tag("g").with(
                                felt,
                                tag("rect")
                                        .attr("x", procent(stykke.fra(), antal))
                                        .attr("width", "5")
                                        .attr("y", "2")
                                        .attr("height", "17")
                                        .withClass("laas"))
                : felt;
    }

    static DomContent soejler(Soejlediagram diagram, String id, String titel, String beskrivelse) {
        int antal = diagram.halvaar().size();
        long stoerste = LongStream.concat(
                        diagram.beregnet().stream().mapToLong(Long::longValue),
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
        boolean etiketter = antal <= FLEST_LINJER / 3;
        for (int h = 0; h < antal; h++) {
            boolean par = !diagram.foreliggende().isEmpty();
            double bredde = par ? 0.36 : 0.6;
            soejle(
                    svg,
                    diagram.beregnet().get(h),
                    stoerste,
                    (h + (par ? 0.12 : 0.2)) / antal,
                    bredde / antal,
                    "udvikling",
                    etiketter);
            if (par) {
                soejle(
                        svg,
                        diagram.foreliggende().get(h),
                        stoerste,
                        (h + 0.52) / antal,
                        bredde / antal,
                        "foreliggende",
                        etiketter);
            }
            if (etiketter || h % (antal / 12 + 1) == 0) {
                svg.with(akse(diagram.halvaar().get(h), (h + 0.5) / antal));
            }
        }
        return svg;
    }

    private static void soejle(
            ContainerTag<?> svg, long tal, long stoerste, double fra, double bredde, String tegn, boolean etiket) {
        if (tal == 0) {
            return;
        }
        long hoejde = Math.max(1, Math.round((double) (BUND - TOP) * tal / stoerste));
        svg.with(tag("rect")
                .attr("x", procent(fra))
                .attr("width", procent(bredde))
                .attr("y", Long.toString(BUND - hoejde))
                .attr("height", Long.toString(hoejde))
                .withClass("tegn-" + tegn));
        if (etiket) {
            svg.with(tekst(Long.toString(tal), fra + bredde / 2, BUND - hoejde - 5));
        }
    }

    /** The name of a half-year below its columns, a line for each word. */
    private static DomContent akse(String halvaar, double midte) {
        ContainerTag<?> navn = tag("g");
        List<String> linjer = List.of(halvaar.split(" "));
        for (int k = 0; k < linjer.size(); k++) {
            navn.with(tekst(linjer.get(k), midte, BUND + 16L + 16L * k));
        }
        return navn;
    }

    private static DomContent tekst(String tekst, double midte, long y) {
        return tag("text")
                .attr("x", procent(midte))
                .attr("y", Long.toString(y))
                .attr("text-anchor", "middle")
                .withText(tekst);
    }

    private static DomContent lodret(String x, int hoejde) {
        return tag("line")
                .attr("x1", x)
                .attr("x2", x)
                .attr("y1", "0")
                .attr("y2", Integer.toString(hoejde))
                .withClass("gitterlinje");
    }

    private static ContainerTag<?> billede(int hoejde, String klasse) {
        return svg(klasse).attr("role", "img").attr("width", "100%").attr("height", Integer.toString(hoejde));
    }

    private static ContainerTag<?> svg(String klasse) {
        return tag("svg").withClass(klasse);
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
