package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Signatur;
import dk.kommunestrategi.io.dokument.indhold.Blok.Signaturer;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Maerkecelle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tekstcelle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tidscelle;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje.Stykke;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje.Tegn;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.rules.Evaluering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** In which half-years each theme is worked on, and which initiatives belong to it ("temadækning": coverage of themes). */
final class Temadaekning {

    private final Rapportstof stof;
    private final int antal;
    private final List<Placering> foreliggende;

    private Temadaekning(Rapportstof stof) {
        this.stof = stof;
        this.antal = stof.periode().antalHalvaar();
        this.foreliggende = stof.foreliggende().map(Evaluering::getPlaceringer).orElse(List.of());
    }

    static List<Blok> write(Rapportstof stof) {
        if (stof.strategi().getTemaer().isEmpty()) {
            return List.of();
        }
        Temadaekning daekning = new Temadaekning(stof);
        return List.of(
                new Prosa(Vaegt.BROED, stof.ord("temaer.indledning")),
                daekning.signaturer(),
                new Tabelblok(daekning.daekning()),
                new Tabelblok(daekning.matrix()));
    }

    private Signaturer signaturer() {
        return new Signaturer((foreliggende.isEmpty()
                        ? List.of(Tegn.DAEKKET)
                        : List.of(Tegn.DAEKKET, Tegn.FORELIGGENDE))
                .stream()
                        .map(tegn -> new Signatur(tegn, stof.ord("temaer." + tegn)))
                        .toList());
    }

    private Tabel daekning() {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                Kolonne.of(stof.ord("tema"), Art.TEKST),
                stof.akse(stof.ord("temaer.tidslinje"), antal),
                Kolonne.of(stof.ord("beregnet"), Art.TEKST)));
        if (!foreliggende.isEmpty()) {
            kolonner.add(Kolonne.of(stof.ord("foreliggende"), Art.TEKST));
        }
        return Tabel.of(
                stof.ord("temaer.daekning"),
                kolonner,
                stof.strategi().getTemaer().stream().map(this::raekke).toList());
    }

    private List<Celle> raekke(Tema tema) {
        BitSet nu = daekket(tema, stof.plan().getPlaceringer());
        BitSet foer = daekket(tema, foreliggende);
        List<Stykke> stykker = new ArrayList<>();
        nu.stream().forEach(h -> stykker.add(new Stykke(h, h + 1, Tegn.DAEKKET)));
        foer.stream().forEach(h -> stykker.add(new Stykke(h, h + 1, Tegn.FORELIGGENDE)));
        List<Celle> celler = new ArrayList<>();
        celler.add(new Tekstcelle(stof.navn(tema)));
        celler.add(new Tidscelle(new Tidslinje(antal, stykker), iOrd(nu)));
        celler.add(new Tekstcelle(iOrd(nu)));
        if (!foreliggende.isEmpty()) {
            celler.add(new Tekstcelle(iOrd(foer)));
        }
        return celler;
    }

    private String iOrd(BitSet daekket) {
        return stof.ord("temaer.halvaar", daekket.cardinality(), antal);
    }

    /** The half-years of the period in which an initiative of the theme is under development. */
    private BitSet daekket(Tema tema, List<Placering> placeringer) {
        BitSet daekket = new BitSet();
        for (Initiativ initiativ : stof.initiativer()) {
            if (initiativ.getTemaer().contains(tema.getNummer())) {
                Rapportstof.placering(placeringer, initiativ).ifPresent(placering -> {
                    int fra = stof.periode().indeks(placering.getFormelStart());
                    int til = Math.min(antal, fra + stof.varighed(initiativ));
                    daekket.set(Math.max(0, Math.min(fra, antal)), Math.max(0, til));
                });
            }
        }
        return daekket;
    }

    private Tabel matrix() {
        List<Kolonne> kolonner = new ArrayList<>(List.of(Kolonne.of(stof.ord("initiativ"), Art.TEKST)));
        stof.strategi().getTemaer().forEach(tema -> kolonner.add(Kolonne.of(stof.navn(tema), Art.MAERKE)));
        return Tabel.of(
                stof.ord("temaer.matrix"),
                kolonner,
                stof.initiativer().stream().map(this::maerker).toList());
    }

    private List<Celle> maerker(Initiativ initiativ) {
        List<Celle> celler = new ArrayList<>(List.of(new Tekstcelle(stof.navn(initiativ))));
        for (Tema tema : stof.strategi().getTemaer()) {
            boolean sat = initiativ.getTemaer().contains(tema.getNummer());
            celler.add(new Maerkecelle(sat, stof.ord(sat ? "ja" : "nej")));
        }
        return celler;
    }
}
