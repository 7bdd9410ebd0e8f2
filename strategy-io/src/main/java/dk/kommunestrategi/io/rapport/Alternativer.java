package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Gruppe;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tekstcelle;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Alternativ;
import dk.kommunestrategi.rules.Kriterievaerdi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Other plans that could be chosen: what they gain, what they give up, and what starts otherwise. */
final class Alternativer {

    private final Rapportstof stof;
    private final List<Alternativ> planer;

    private Alternativer(Rapportstof stof) {
        this.stof = stof;
        this.planer = stof.plan().getAlternatives();
    }

    static List<Blok> write(Rapportstof stof) {
        Alternativer alternativer = new Alternativer(stof);
        return stof.plan()
                .getFront()
                .filter(front -> alternativer.planer.size() > 1)
                .<List<Blok>>map(front -> List.of(
                        new Prosa(
                                Vaegt.BROED,
                                stof.ord(
                                        front.complete() ? "alternativer.bevist" : "alternativer.fundet",
                                        front.size(),
                                        alternativer.planer.size() - 1)),
                        new Tabelblok(alternativer.tabel())))
                .orElse(List.of());
    }

    private Tabel tabel() {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                Kolonne.of(stof.ord("alternativer.hvad"), Art.TEKST),
                Kolonne.of(stof.ord("alternativer.anbefalet"), Art.TAL)));
        IntStream.range(1, planer.size())
                .forEach(k -> kolonner.add(Kolonne.of(stof.ord("alternativer.nummer", k), Art.TAL)));
        return new Tabel(
                stof.ord("alternativer.tabel"),
                kolonner,
                List.of(
                        new Gruppe(
                                Optional.of(stof.ord("alternativer.kriterier")),
                                IntStream.range(0, anbefalet().getCriteria().size())
                                        .mapToObj(this::kriterium)
                                        .toList()),
                        new Gruppe(Optional.of(stof.ord("alternativer.starter")), starter())));
    }

    private Alternativ anbefalet() {
        return planer.get(0);
    }

    private List<Celle> kriterium(int k) {
        Kriterievaerdi her = anbefalet().getCriteria().get(k);
        return raekke(
                stof.kriterium(her.getId()),
                plan -> vaerdi(plan.getCriteria().get(k).getValue(), her.getValue()));
    }

    /** The value, and what it gains or gives up against the recommended plan. */
    private static String vaerdi(long vaerdi, long anbefalet) {
        long forskel = vaerdi - anbefalet;
        return forskel == 0 ? Long.toString(vaerdi) : vaerdi + (forskel > 0 ? " (+" : " (−") + Math.abs(forskel) + ")";
    }

    private List<List<Celle>> starter() {
        List<List<Celle>> raekker = new ArrayList<>();
        for (Initiativ initiativ : stof.initiativer()) {
            Function<Alternativ, Optional<Placering>> plads =
                    plan -> Rapportstof.placering(plan.getPlaceringer(), initiativ);
            Optional<Placering> anbefalet = plads.apply(anbefalet());
            if (planer.stream().anyMatch(plan -> !plads.apply(plan).equals(anbefalet))) {
                raekker.add(raekke(
                        stof.navn(initiativ),
                        plan -> plan != anbefalet() && plads.apply(plan).equals(anbefalet)
                                ? "·"
                                : plads.apply(plan)
                                        .map(placering -> stof.kortHalvaar(placering.getFormelStart()))
                                        .orElse(stof.ord("ikkePlaceret"))));
            }
        }
        return raekker;
    }

    private List<Celle> raekke(String navn, Function<Alternativ, String> celle) {
        List<Celle> celler = new ArrayList<>(List.of(new Tekstcelle(navn)));
        planer.forEach(plan -> celler.add(new Tekstcelle(celle.apply(plan))));
        return celler;
    }
}
