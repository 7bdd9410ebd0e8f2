package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Datakilde;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Maaling;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import dk.kommunestrategi.rules.udmoentning.effekt.Udviklingstrin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** An indicator in words: where its data come from, what it is held against, and what was measured when. */
final class Indikatortekst {

    private final Udvikling udvikling;
    private final Indikator indikator;
    private final Udmoentningstekster tekster;

    Indikatortekst(Udvikling udvikling, Sprog sprog) {
        this.udvikling = udvikling;
        this.indikator = udvikling.indikator();
        this.tekster = new Udmoentningstekster(sprog);
    }

    /** Returns the section of the indicator that is this one in its document. */
    Section section(int nummer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "rapport.datakilde",
                indikator.getDatakilde().map(Datakilde::getNavn).orElse(tekster.word("ikkeOplyst"))));
        facts.add(tekster.fact("rapport.baseline", text(indikator.getBaseline())));
        facts.add(tekster.fact("rapport.maal", text(indikator.getMaal())));
        if (udvikling.trin().isEmpty()) {
            facts.add(tekster.fact("rapport.maaling", tekster.word("rapport.ingenMaaling")));
        }
        udvikling.trin().forEach(trin -> facts.add(tekster.fact("rapport.maaling", text(trin))));
        return new Section(
                "indikator-" + nummer,
                tekster.word("rapport.indikator", indikator.getNavn()),
                List.of(Facts.of(facts)));
    }

    private String text(Udviklingstrin trin) {
        StringBuilder tekst = new StringBuilder(text(Optional.of(trin.maaling())));
        trin.forskel().ifPresent(forskel -> tekst.append(tekster.word("rapport.forskel", signed(forskel))));
        udvikling
                .maalReachedInTime(trin)
                .ifPresentOrElse(
                        reached -> tekst.append(tekster.word(reached ? "rapport.naaet" : "rapport.ikkeNaaet")),
                        () -> trin.maalReached()
                                .flatMap(early -> indikator.getMaal())
                                .ifPresent(maal -> tekst.append(tekster.word("rapport.senere", tid(maal)))));
        return tekst.toString();
    }

    private String text(Optional<Maaling> maaling) {
        return maaling.map(known -> tid(known) + ": " + value(known)).orElse(tekster.word("ikkeOplyst"));
    }

    private String tid(Maaling maaling) {
        YearHalf fra = maaling.getFra();
        if (fra.equals(maaling.getTil())) {
            return tekster.sprog().halvaar(fra);
        }
        boolean wholeYear = fra.getHalf() == Half.H1 && fra.plusHalves(1).equals(maaling.getTil());
        return wholeYear
                ? Integer.toString(fra.getYear())
                : tekster.sprog().halvaar(fra) + " – " + tekster.sprog().halvaar(maaling.getTil());
    }

    private String value(Maaling maaling) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            int tilgang = maaling.getTilgang().getAsInt();
            int afgang = maaling.getAfgang().getAsInt();
            return tekster.word(
                    "rapport.stroem",
                    withUnit(Integer.toString(tilgang)),
                    withUnit(Integer.toString(afgang)),
                    signed((long) tilgang - afgang));
        }
        return maaling.getVaerdi().isPresent()
                ? withUnit(Integer.toString(maaling.getVaerdi().getAsInt()))
                : maaling.getUdsagn().orElse(tekster.word("ikkeOplyst"));
    }

    private String withUnit(String number) {
        return indikator.getEnhed().map(enhed -> number + " " + enhed).orElse(number);
    }

    private static String signed(long number) {
        return (number > 0 ? "+" : "") + number;
    }
}
