package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Datakilde;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Maaling;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import dk.kommunestrategi.rules.udmoentning.effekt.Udviklingstrin;
import java.util.Optional;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** An indicator in words: where its data come from, what it is held against, and what was measured when. */
final class Indikatortekst {

    private final Indikator indikator;
    private final Tekstdokument dokument;
    private final Sprog sprog;

    Indikatortekst(Indikator indikator, Tekstdokument dokument, Sprog sprog) {
        this.indikator = indikator;
        this.dokument = dokument;
        this.sprog = sprog;
    }

    void write(Udvikling udvikling) {
        dokument.overskrift(dokument.word("rapport.indikator", indikator.getNavn()));
        dokument.felt(
                "rapport.datakilde",
                indikator.getDatakilde().map(Datakilde::getNavn).orElse(dokument.word("ikkeOplyst")));
        dokument.felt("rapport.baseline", text(indikator.getBaseline()));
        dokument.felt("rapport.maal", text(indikator.getMaal()));
        if (udvikling.trin().isEmpty()) {
            dokument.felt("rapport.maaling", dokument.word("rapport.ingenMaaling"));
        }
        udvikling.trin().forEach(trin -> dokument.felt("rapport.maaling", text(trin)));
    }

    private String text(Udviklingstrin trin) {
        StringBuilder tekst = new StringBuilder(text(Optional.of(trin.maaling())));
        trin.forskel().ifPresent(forskel -> tekst.append(dokument.word("rapport.forskel", medSign(forskel))));
        trin.maalNaaet().ifPresent(naaet -> tekst.append(dokument.word(naaet ? "rapport.naaet" : "rapport.ikkeNaaet")));
        return tekst.toString();
    }

    private String text(Optional<Maaling> maaling) {
        return maaling.map(known -> tid(known) + ": " + vaerdi(known)).orElse(dokument.word("ikkeOplyst"));
    }

    private String tid(Maaling maaling) {
        YearHalf fra = maaling.getFra();
        if (fra.equals(maaling.getTil())) {
            return sprog.halvaar(fra);
        }
        boolean heltAar = fra.getHalf() == Half.H1 && fra.plusHalves(1).equals(maaling.getTil());
        return heltAar ? Integer.toString(fra.getYear()) : sprog.halvaar(fra) + " – " + sprog.halvaar(maaling.getTil());
    }

    private String vaerdi(Maaling maaling) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            int tilgang = maaling.getTilgang().getAsInt();
            int afgang = maaling.getAfgang().getAsInt();
            return dokument.word(
                    "rapport.stroem",
                    medEnhed(Integer.toString(tilgang)),
                    medEnhed(Integer.toString(afgang)),
                    medSign((long) tilgang - afgang));
        }
        return maaling.getVaerdi().isPresent()
                ? medEnhed(Integer.toString(maaling.getVaerdi().getAsInt()))
                : maaling.getUdsagn().orElse(dokument.word("ikkeOplyst"));
    }

    private String medEnhed(String number) {
        return indikator.getEnhed().map(enhed -> number + " " + enhed).orElse(number);
    }

    private static String medSign(long number) {
        return (number > 0 ? "+" : "") + number;
    }
}
