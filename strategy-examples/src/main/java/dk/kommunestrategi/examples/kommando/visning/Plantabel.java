package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Rentekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Handleplans as the catalogue draws them: initiatives down, half-years across, {@code (…)} informal, {@code x} formal. */
final class Plantabel {

    /** As wide as {@code "  1. "} before a name. */
    private static final int NUMMERBREDDE = 5;

    private final Strategi strategi;
    private final Visning visning;
    private final Halvaarshoved hoved = new Halvaarshoved();
    private final List<Plan> planer = new ArrayList<>();

    /** A plan, and the period whose half-years are its columns. */
    private record Plan(Periode periode, List<Placering> placeringer) {
        Stream<YearHalf> halvaar() {
            return IntStream.range(0, periode.antalHalvaar()).mapToObj(periode::halvaar);
        }
    }

    Plantabel(Strategi strategi, Visning visning) {
        this.strategi = strategi;
        this.visning = visning;
    }

    /** Puts a plan under a heading to the right of those added before. */
    Plantabel add(String overskrift, Periode periode, List<Placering> placeringer) {
        Plan plan = new Plan(periode, placeringer);
        planer.add(plan);
        hoved.add(overskrift, plan.halvaar().toList());
        return this;
    }

    String text() {
        Tabel tabel = Tabel.maerker(visning, NUMMERBREDDE);
        hoved.begin(tabel, visning.ord("initiativ"));
        strategi.initiativerEfterNummer().stream().forEach(initiativ -> tabel.addRaekke(raekke(initiativ)));
        return tabel.text() + visning.ord("tegnforklaring") + "\n";
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
        return String.format("%3d. %s", initiativ.getNummer(), Rentekst.of(initiativ.getNavn()));
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
