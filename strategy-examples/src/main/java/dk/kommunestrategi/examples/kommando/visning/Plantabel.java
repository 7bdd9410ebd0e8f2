package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Handleplans as the catalogue draws them: initiatives down, half-years across, {@code (…)} informal, {@code x} formal. */
final class Plantabel {

    private static final int NAVNEBREDDE = 52;

    private final Strategi strategi;
    private final Sprog sprog;
    private final Tabel tabel = new Tabel();
    private final List<Plan> planer = new ArrayList<>();

    /** A plan, and the period whose half-years are its columns. */
    private record Plan(Periode periode, List<Placering> placeringer) {
        Stream<YearHalf> halvaar() {
            return IntStream.range(0, periode.antalHalvaar()).mapToObj(periode::halvaar);
        }
    }

    Plantabel(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.sprog = sprog;
    }

    /** Puts a plan under a heading to the right of those added before. */
    Plantabel add(String overskrift, Periode periode, List<Placering> placeringer) {
        planer.add(new Plan(periode, placeringer));
        tabel.addGruppe(overskrift, periode.antalHalvaar());
        return this;
    }

    String text() {
        List<String> hoved = new ArrayList<>(List.of(Kommandotekster.text(sprog, "initiativ")));
        planer.forEach(plan -> plan.halvaar().map(Halvaarsnavn::kort).forEach(hoved::add));
        tabel.addRaekke(hoved);
        strategi.getInitiativer().stream()
                .sorted(Comparator.comparing(Initiativ::getNummer))
                .forEach(initiativ -> tabel.addRaekke(raekke(initiativ)));
        return tabel.text() + Kommandotekster.text(sprog, "tegnforklaring") + "\n";
    }

    private List<String> raekke(Initiativ initiativ) {
        List<String> celler = new ArrayList<>(List.of(navn(initiativ)));
        for (Plan plan : planer) {
            Optional<Placering> placering = plan.placeringer().stream()
                    .filter(kandidat -> kandidat.getInitiativ() == initiativ.getNummer())
                    .findFirst();
            plan.halvaar().map(h -> placering.map(p -> maerke(p, h)).orElse("")).forEach(celler::add);
        }
        return celler;
    }

    private static String navn(Initiativ initiativ) {
        String navn = String.format(
                "%3d. %s", initiativ.getNummer(), initiativ.getNavn().replaceAll("\\p{Cntrl}", " "));
        return navn.length() <= NAVNEBREDDE ? navn : navn.substring(0, NAVNEBREDDE - 1) + "…";
    }

    private static String maerke(Placering placering, YearHalf halvaar) {
        if (placering.getFormelStart().equals(halvaar)) {
            return placering.isFastlagt() ? "[x]" : "x";
        }
        boolean uformel = placering
                .getUformelStart()
                .filter(start -> !start.isAfter(halvaar) && halvaar.isBefore(placering.getFormelStart()))
                .isPresent();
        return uformel ? "(…)" : "";
    }
}
