package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Mellemrubrik;
import dk.kommunestrategi.io.dokument.indhold.Blok.Oplysning;
import dk.kommunestrategi.io.dokument.indhold.Blok.Oplysninger;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tekstcelle;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The criteria: what each of them wants, what the plan comes to, and what is proved about it ("måltal": measures). */
final class Maaltal {

    private final Rapportstof stof;
    private final List<Kriterievaerdi> foreliggende;

    private Maaltal(Rapportstof stof) {
        this.stof = stof;
        this.foreliggende = stof.foreliggende().map(Evaluering::getCriteria).orElse(List.of());
    }

    static List<Blok> write(Rapportstof stof) {
        Maaltal maaltal = new Maaltal(stof);
        return List.of(
                new Prosa(
                        Vaegt.BROED,
                        stof.ord(
                                stof.strategi().getPolitik().isEmpty()
                                        ? "kriterier.standardpolitik"
                                        : "kriterier.egenPolitik")),
                new Tabelblok(maaltal.tabel()),
                new Mellemrubrik(stof.ord("kriterier.betydning")),
                new Oplysninger(
                        false,
                        stof.plan().getCriteria().stream()
                                .flatMap(kriterium -> maaltal.betydning(kriterium).stream())
                                .toList()));
    }

    private Tabel tabel() {
        List<Kolonne> kolonner = new ArrayList<>();
        kolonner.add(Kolonne.of(stof.ord("kriterier.kriterium"), Art.TEKST));
        kolonner.add(Kolonne.of(stof.ord("beregnet"), Art.TAL));
        if (!foreliggende.isEmpty()) {
            kolonner.add(Kolonne.of(stof.ord("foreliggende"), Art.TAL));
        }
        kolonner.add(Kolonne.of(stof.ord("kriterier.bevis"), Art.TEKST));
        return Tabel.of(
                stof.ord("kriterier.tabel"),
                kolonner,
                stof.plan().getCriteria().stream().map(this::raekke).toList());
    }

    private List<Celle> raekke(Kriterievaerdi kriterium) {
        List<Celle> celler = new ArrayList<>();
        celler.add(new Tekstcelle(stof.kriterium(kriterium.getId())));
        celler.add(new Tekstcelle(Long.toString(kriterium.getValue())));
        if (!foreliggende.isEmpty()) {
            celler.add(new Tekstcelle(
                    foer(kriterium).map(vaerdi -> Long.toString(vaerdi)).orElse(stof.ord("ikkeOplyst"))));
        }
        celler.add(new Tekstcelle(bevis(kriterium)));
        return celler;
    }

    private Optional<Long> foer(Kriterievaerdi kriterium) {
        return foreliggende.stream()
                .filter(foer -> foer.getId().equals(kriterium.getId()))
                .map(Kriterievaerdi::getValue)
                .findFirst();
    }

    private String bevis(Kriterievaerdi kriterium) {
        if (kriterium.getProven().orElse(false)) {
            return stof.ord("kriterier.bevist");
        }
        return kriterium.getLowerBound().isPresent()
                ? stof.ord(
                        "kriterier.graense",
                        Long.toString(kriterium.getLowerBound().getAsLong()))
                : stof.ord("kriterier.ubevist");
    }

    private Optional<Oplysning> betydning(Kriterievaerdi kriterium) {
        return stof.kriterier().stream()
                .filter(kendt -> kendt.getId().equals(kriterium.getId()))
                .findFirst()
                .map(this::betydning);
    }

    private Oplysning betydning(Placeringskriterium kriterium) {
        return new Oplysning(
                kriterium.getNavn(stof.sprog()),
                kriterium.getBeskrivelse(stof.sprog()),
                kriterium.getKilde(stof.sprog()));
    }
}
