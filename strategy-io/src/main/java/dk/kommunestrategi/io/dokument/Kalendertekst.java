package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Rentekst;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.rules.kalender.Aarshjul;
import dk.kommunestrategi.rules.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.kalender.Kalender;
import dk.kommunestrategi.rules.kalender.Kalenderpost;
import dk.kommunestrategi.rules.kalender.Tidspunkt;
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
        dokument.linje(dokument.ord(
                "kalender.tid",
                Tidspunkt.paa(kalender.fra()),
                kalender.periode().getTil()));
        dokument.overskrift(dokument.ord("kalender.aarshjul"));
        Aarshjul.of(strategi)
                .poster()
                .forEach(post ->
                        dokument.linje(tid(post, sprog) + ": " + post.art().text(sprog)));
        Optional<Tidspunkt> forrige = Optional.empty();
        for (Kalenderpost post : kalender.poster()) {
            if (!forrige.equals(Optional.of(post.tidspunkt()))) {
                dokument.overskrift(post.tidspunkt().text(sprog));
                forrige = Optional.of(post.tidspunkt());
            }
            dokument.linje(overskrift(post, sprog));
            oplysninger(post, sprog).forEach(linje -> dokument.linje("  " + linje));
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
        return Rentekst.of(Tekstdokument.ord(sprog, "kalender.titel", strategi.getNavn()));
    }

    private static String tid(Aarshjulspost post, Sprog sprog) {
        return post.maaned()
                .map(maaned -> maaned.getDisplayName(TextStyle.FULL, sprog.getLocale()))
                .orElseGet(() -> Tekstdokument.ord(
                        sprog, "kalender.halvdel", post.halvdel().getValue()));
    }

    /**
     * {@return what an entry is about, in one line}
     *
     * @param post the entry
     * @param sprog the language of the line
     */
    public static String overskrift(Kalenderpost post, Sprog sprog) {
        String hvad = post.art().text(sprog)
                + post.indikator()
                        .map(Indikator::getNavn)
                        .map(navn -> ": " + navn)
                        .orElse("");
        return Rentekst.of(
                post.initiativer().size() == 1
                        ? hvad + " – " + navn(post.initiativer().get(0))
                        : hvad);
    }

    /**
     * {@return what else is known of an entry, a line each}
     *
     * @param post the entry
     * @param sprog the language of the lines
     */
    public static List<String> oplysninger(Kalenderpost post, Sprog sprog) {
        List<String> linjer = new ArrayList<>();
        if (post.initiativer().size() > 1) {
            linjer.add(Tekstdokument.ord(
                    sprog,
                    "kalender.initiativer",
                    post.initiativer().stream().map(Kalendertekst::navn).collect(Collectors.joining("; "))));
        }
        linjer.add(Tekstdokument.ord(
                sprog,
                "kalender.ansvarlig",
                post.ansvarlige().isEmpty()
                        ? Tekstdokument.ord(sprog, "ikkeOplyst")
                        : post.ansvarlige().stream().map(Rolle::getNavn).collect(Collectors.joining(", "))));
        post.organ().ifPresent(organ -> linjer.add(Tekstdokument.ord(sprog, "kalender.organ", organ.getNavn())));
        post.dagsordensfrist()
                .ifPresent(frist -> linjer.add(Tekstdokument.ord(sprog, "kalender.frist", Tidspunkt.paa(frist))));
        return linjer.stream().map(Rentekst::of).toList();
    }

    private static String navn(Initiativ initiativ) {
        return initiativ.getNummer() + ". " + initiativ.getNavn();
    }
}
