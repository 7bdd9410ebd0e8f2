package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calendar as text: per time what is on it and who is responsible. Stateless and thread-safe. */
public final class Kalendertekst {

    private Kalendertekst() {}

    /**
     * {@return the wheel of the year and, by time, the calendar}
     *
     * @param strategi the strategy whose calendar it is
     * @param kalender the calendar
     * @param sprog the language of the text
     */
    public static String text(Strategi strategi, Kalender kalender, Sprog sprog) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(titel(strategi, sprog));
        dokument.line(dokument.word(
                "kalender.tid", Tidspunkt.on(kalender.fra()), kalender.periode().getTil()));
        dokument.overskrift(dokument.word("kalender.aarshjul"));
        Aarshjul.of(strategi)
                .poster()
                .forEach(post ->
                        dokument.line(tid(post, sprog) + ": " + post.art().text(sprog)));
        Optional<Tidspunkt> forrige = Optional.empty();
        for (Kalenderpost post : kalender.poster()) {
            if (!forrige.equals(Optional.of(post.tidspunkt()))) {
                dokument.overskrift(post.tidspunkt().text(sprog));
                forrige = Optional.of(post.tidspunkt());
            }
            dokument.line(overskrift(post, sprog));
            oplysninger(post, sprog).forEach(line -> dokument.line("  " + line));
        }
        return dokument.text();
    }

    /**
     * {@return whose calendar it is, in one line}
     *
     * @param strategi the strategy whose calendar it is
     * @param sprog the language of the line
     */
    public static String titel(Strategi strategi, Sprog sprog) {
        return PlainText.of(Tekstdokument.word(sprog, "kalender.titel", strategi.getNavn()));
    }

    private static String tid(Aarshjulspost post, Sprog sprog) {
        return post.maaned()
                .map(maaned -> maaned.getDisplayName(TextStyle.FULL, sprog.getLocale()))
                .orElseGet(() -> Tekstdokument.word(
                        sprog, "kalender.halvdel", post.halvdel().getValue()));
    }

    /**
     * {@return what an entry is about, in one line}
     *
     * @param post the entry
     * @param sprog the language of the line
     */
    public static String overskrift(Kalenderpost post, Sprog sprog) {
        String what = post.art().text(sprog)
                + post.indikator()
                        .map(Indikator::getNavn)
                        .map(navn -> ": " + navn)
                        .orElse("");
        return PlainText.of(
                post.initiativer().size() == 1
                        ? what + " – " + post.initiativer().get(0).betegnelse()
                        : what);
    }

    /**
     * {@return what else is known of an entry, a line each}
     *
     * @param post the entry
     * @param sprog the language of the lines
     */
    public static List<String> oplysninger(Kalenderpost post, Sprog sprog) {
        List<String> lines = new ArrayList<>();
        if (post.initiativer().size() > 1) {
            lines.add(Tekstdokument.word(
                    sprog,
                    "kalender.initiativer",
                    post.initiativer().stream().map(Initiativ::betegnelse).collect(Collectors.joining("; "))));
        }
        lines.add(Tekstdokument.word(
                sprog,
                "kalender.ansvarlig",
                post.ansvarlige().isEmpty()
                        ? Tekstdokument.word(sprog, "ikkeOplyst")
                        : post.ansvarlige().stream().map(Rolle::getNavn).collect(Collectors.joining(", "))));
        post.organ().ifPresent(organ -> lines.add(Tekstdokument.word(sprog, "kalender.organ", organ.getNavn())));
        post.dagsordensfrist()
                .ifPresent(deadline -> lines.add(Tekstdokument.word(sprog, "kalender.frist", Tidspunkt.on(deadline))));
        return lines.stream().map(PlainText::of).toList();
    }
}
