package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Diagram;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.indhold.Soejlediagram;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Gruppe;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tekstcelle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Varmecelle;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.rules.Centerbelastning;
import dk.kommunestrategi.rules.Evaluering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much each centre is drawn on in each half-year, computed and before, on one scale ("belastning": load). */
final class Belastning {

    /** More half-years than these no table can show to people. */
    private static final int VISTE = 60;

    private final Rapportstof stof;
    private final List<Centerbelastning> beregnet;
    private final List<Centerbelastning> foreliggende;
    private final int alle;
    private final int antal;
    private final long stoerste;

    private Belastning(Rapportstof stof) {
        this.stof = stof;
        this.beregnet = stof.plan().getBelastning();
        this.foreliggende = stof.foreliggende()
                .filter(foer -> foer.getPeriode().equals(stof.plan().getPeriode()))
                .map(Evaluering::getBelastning)
                .orElse(List.of());
        this.alle = Stream.of(beregnet, foreliggende)
                .flatMap(Collection::stream)
                .mapToInt(center -> center.getBelastning().size())
                .max()
                .orElse(0);
        this.antal = Math.min(alle, VISTE);
        this.stoerste = Stream.of(beregnet, foreliggende)
                .flatMap(Collection::stream)
                .flatMap(center -> center.getBelastning().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    static List<Blok> write(Rapportstof stof) {
        Belastning belastning = new Belastning(stof);
        if (belastning.stoerste == 0) {
            return List.of();
        }
        return belastning.blokke();
    }

    private List<Blok> blokke() {
        List<Blok> blokke = new ArrayList<>();
        blokke.add(new Prosa(Vaegt.BROED, stof.ord("belastning.indledning")));
        if (antal < alle) {
            blokke.add(new Prosa(Vaegt.NOTE, stof.ord("belastning.viste", antal, alle)));
        }
        blokke.add(diagram());
        blokke.add(new Tabelblok(varmekort()));
        return blokke;
    }

    private Diagram diagram() {
        List<Long> nu = ialt(beregnet);
        List<Long> foer = foreliggende.isEmpty() ? List.of() : ialt(foreliggende);
        List<Kolonne> kolonner = new ArrayList<>(
                List.of(Kolonne.of(stof.ord("halvaar"), Art.TEKST), Kolonne.of(stof.ord("beregnet"), Art.TAL)));
        if (!foer.isEmpty()) {
            kolonner.add(Kolonne.of(stof.ord("foreliggende"), Art.TAL));
        }
        String titel = stof.ord("belastning.ialt");
        return new Diagram(
                titel,
                stof.ord(
                        foer.isEmpty() ? "belastning.beskrivelse" : "belastning.sammenligning",
                        max(nu),
                        foer.isEmpty() ? "" : max(foer)),
                new Soejlediagram(stof.halvaar(antal).stream().map(stof::akse).toList(), nu, foer),
                Tabel.of(
                        titel,
                        kolonner,
                        IntStream.range(0, antal)
                                .mapToObj(h -> raekke(h, nu, foer))
                                .toList()));
    }

    private List<Celle> raekke(int h, List<Long> nu, List<Long> foer) {
        String halvaar = stof.sprog().halvaar(stof.periode().halvaar(h));
        return foer.isEmpty()
                ? Tabel.raekke(halvaar, nu.get(h).toString())
                : Tabel.raekke(halvaar, nu.get(h).toString(), foer.get(h).toString());
    }

    private List<Long> ialt(List<Centerbelastning> centre) {
        return IntStream.range(0, antal)
                .mapToObj(
                        h -> centre.stream().mapToLong(center -> tal(center, h)).sum())
                .toList();
    }

    private Tabel varmekort() {
        List<Kolonne> kolonner = new ArrayList<>(List.of(Kolonne.of(stof.ord("center"), Art.TEKST)));
        stof.halvaar(antal).forEach(halvaar -> kolonner.add(Kolonne.of(stof.kortHalvaar(halvaar), Art.MAERKE)));
        return new Tabel(
                stof.ord("belastning.varmekort"),
                kolonner,
                beregnet.stream().map(this::gruppe).toList());
    }

    private Gruppe gruppe(Centerbelastning center) {
        List<List<Celle>> raekker = new ArrayList<>();
        Optional<Centerbelastning> foer = foreliggende.stream()
                .filter(andet -> andet.getCenter().equals(center.getCenter()))
                .findFirst();
        String navn = navn(center.getCenter());
        if (foer.isEmpty()) {
            return new Gruppe(Optional.empty(), List.of(raekke(navn, center)));
        }
        raekker.add(raekke(stof.ord("beregnet"), center));
        raekker.add(raekke(stof.ord("foreliggende"), foer.get()));
        return new Gruppe(Optional.of(navn), raekker);
    }

    private List<Celle> raekke(String navn, Centerbelastning center) {
        List<Celle> celler = new ArrayList<>(List.of(new Tekstcelle(navn)));
        IntStream.range(0, antal).forEach(h -> celler.add(Varmecelle.of(tal(center, h), stoerste)));
        return celler;
    }

    private static long tal(Centerbelastning center, int h) {
        return h < center.getBelastning().size() ? center.getBelastning().get(h) : 0;
    }

    private static long max(List<Long> tal) {
        return tal.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private String navn(String kode) {
        return stof.strategi().center(kode).map(Center::getNavn).map(stof::kort).orElse(kode);
    }
}
