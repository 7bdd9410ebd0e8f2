package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Point;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderart;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** The calendar: per time what is on it and who is responsible. Stateless and thread-safe. */
public final class Kalendertekst {

    /** What has a deadline by law, which is told as long as the municipality's own date is not known. */
    private static final Set<Kalenderart> LOVENS =
            EnumSet.of(Kalenderart.BUDGETFORSLAG, Kalenderart.FOERSTE_BEHANDLING, Kalenderart.BUDGETVEDTAGELSE);

    private final Sprog sprog;
    private final Udmoentningstekster tekster;

    private Kalendertekst(Sprog sprog) {
        this.sprog = sprog;
        this.tekster = new Udmoentningstekster(sprog);
    }

    /**
     * {@return the wheel of the year and, by time, the calendar}
     *
     * @param strategi the strategy whose calendar it is
     * @param kalender the calendar
     * @param sprog the language of the document
     */
    public static Dokument dokument(Strategi strategi, Kalender kalender, Sprog sprog) {
        Kalendertekst tekst = new Kalendertekst(sprog);
        return new Page(
                sprog,
                titel(strategi, sprog),
                tekst.tekster.word(
                        "kalender.tid",
                        Tidspunkt.of(kalender.fra()),
                        end(kalender.periode().getTil())),
                List.of(),
                tekst.sections(Aarshjul.from(strategi), kalender));
    }

    /** What the half-year ends: with the second one, its year. */
    private static Periode end(YearHalf halvaar) {
        return Periode.of(YearHalf.of(halvaar.getYear(), Half.H1), halvaar);
    }

    /**
     * {@return whose calendar it is, in one line}
     *
     * @param strategi the strategy whose calendar it is
     * @param sprog the language of the line
     */
    public static String titel(Strategi strategi, Sprog sprog) {
        return PlainText.of(new Udmoentningstekster(sprog).word("kalender.titel", strategi.getNavn()));
    }

    /**
     * {@return what an entry is about, in one line}
     *
     * @param post the entry
     * @param sprog the language of the line
     */
    public static String overskrift(Kalenderpost post, Sprog sprog) {
        return new Kalendertekst(sprog).point(post).text();
    }

    /**
     * {@return what an entry is about, in one line, and when it is where its day is not known}
     *
     * @param post the entry
     * @param sprog the language of the line
     */
    public static String overskriftMedTid(Kalenderpost post, Sprog sprog) {
        String overskrift = overskrift(post, sprog);
        return post.tidspunkt().dato().isPresent()
                ? overskrift
                : new Udmoentningstekster(sprog)
                        .word(
                                "kalender.overskriftMedTid",
                                overskrift,
                                post.tidspunkt().text(sprog));
    }

    /**
     * {@return what else is known of an entry, a line each}
     *
     * @param post the entry
     * @param sprog the language of the lines
     */
    public static List<String> oplysninger(Kalenderpost post, Sprog sprog) {
        return new Kalendertekst(sprog)
                .point(post).facts().stream()
                        .map(fact -> fact.name() + ": " + fact.value())
                        .toList();
    }

    private List<Section> sections(Aarshjul aarshjul, Kalender kalender) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "aarshjul",
                tekster.word("kalender.aarshjul"),
                List.of(Points.of(aarshjul.poster().stream().map(this::text).toList()))));
        Map<Tidspunkt, List<Point>> byTime = new LinkedHashMap<>();
        kalender.poster()
                .forEach(post -> byTime.computeIfAbsent(post.tidspunkt(), time -> new ArrayList<>())
                        .add(point(post)));
        byTime.forEach((time, points) -> sections.add(
                new Section("tid-" + sections.size(), time.text(sprog), List.of(new Points(false, points)))));
        return sections;
    }

    private String text(Aarshjulspost post) {
        String time = post.maaned()
                .map(maaned -> maaned.getDisplayName(TextStyle.FULL, sprog.getLocale()))
                .orElseGet(() -> tekster.word("kalender.halvdel", post.halvdel().getValue()));
        return time + ": " + post.art().text(sprog);
    }

    private Point point(Kalenderpost post) {
        String indikator = post.indikator()
                .map(Indikator::getNavn)
                .map(navn -> ": " + navn)
                .orElse("");
        String initiativ = post.initiativer().size() == 1
                ? " – " + post.initiativer().get(0).betegnelse()
                : "";
        return new Point(post.art().text(sprog) + indikator + initiativ, facts(post));
    }

    private List<Fact> facts(Kalenderpost post) {
        List<Fact> facts = new ArrayList<>();
        if (post.initiativer().size() > 1) {
            facts.add(tekster.fact(
                    "kalender.initiativer",
                    post.initiativer().stream().map(Initiativ::betegnelse).collect(Collectors.joining("; "))));
        }
        facts.add(tekster.fact(
                "kalender.ansvarlig",
                post.ansvarlige().isEmpty()
                        ? tekster.word("ikkeOplyst")
                        : post.ansvarlige().stream().map(Rolle::getNavn).collect(Collectors.joining("; "))));
        if (post.art().isForOrgan()) {
            facts.add(tekster.organ(post.organ()));
        }
        if (LOVENS.contains(post.art()) && post.tidspunkt().dato().isEmpty()) {
            facts.add(tekster.fact(
                    "kalender.loven", tekster.word("kalender.lov." + post.art().name())));
        }
        if (post.forudsat()) {
            facts.add(tekster.fact("kalender.forudsat", tekster.word("kalender.varighedForudsat")));
        }
        post.dagsordensfrist()
                .ifPresent(deadline -> facts.add(
                        tekster.fact("kalender.frist", Tidspunkt.of(deadline).text(sprog))));
        return facts;
    }
}
