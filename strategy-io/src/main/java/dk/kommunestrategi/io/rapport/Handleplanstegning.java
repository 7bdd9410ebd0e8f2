package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Signatur;
import dk.kommunestrategi.io.dokument.indhold.Blok.Signaturer;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Valg;
import dk.kommunestrategi.io.dokument.indhold.Blok.Visning;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Gruppe;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tekstcelle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Tidscelle;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje.Stykke;
import dk.kommunestrategi.io.dokument.indhold.Tidslinje.Tegn;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Evaluering;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** The handleplan as the catalogue draws it: the initiatives along the half-years, grouped as the reader chooses. */
final class Handleplanstegning {

    private final Rapportstof stof;
    private final Initiativgrupper grupper;
    private final int laengde;
    private final List<Placering> foreliggende;

    private Handleplanstegning(Rapportstof stof) {
        this.stof = stof;
        this.grupper = new Initiativgrupper(stof);
        this.laengde = stof.laengde();
        this.foreliggende = stof.foreliggende().map(Evaluering::getPlaceringer).orElse(List.of());
    }

    static List<Blok> write(Rapportstof stof) {
        Handleplanstegning tegning = new Handleplanstegning(stof);
        return List.of(
                new Signaturer(tegning.signaturer()), new Valg(stof.ord("handleplan.visEfter"), tegning.visninger()));
    }

    /** Only signs that the drawing has are explained. */
    private List<Signatur> signaturer() {
        Set<Tegn> brugte = EnumSet.noneOf(Tegn.class);
        stof.initiativer().stream()
                .flatMap(initiativ -> tidslinje(initiativ).stykker().stream())
                .forEach(stykke -> brugte.add(stykke.tegn()));
        return brugte.stream()
                .map(tegn -> new Signatur(tegn, stof.ord("tegn." + tegn)))
                .toList();
    }

    private List<Visning> visninger() {
        Gruppering foerst = stof.rapport().getGruppering();
        return Stream.concat(Stream.of(foerst), Stream.of(Gruppering.values()).filter(anden -> anden != foerst))
                .filter(grupper::findes)
                .map(gruppering ->
                        new Visning(stof.ord("gruppering." + gruppering), List.of(new Tabelblok(tabel(gruppering)))))
                .toList();
    }

    private Tabel tabel(Gruppering gruppering) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                Kolonne.of(stof.ord("initiativ"), Art.TEKST),
                stof.akse(stof.ord("handleplan.tidslinje"), laengde),
                Kolonne.of(stof.ord("handleplan.formelStart"), Art.TEKST),
                Kolonne.of(stof.ord("handleplan.varighed"), Art.TEKST)));
        if (!foreliggende.isEmpty()) {
            kolonner.add(Kolonne.of(stof.ord("foreliggende"), Art.TEKST));
        }
        return new Tabel(
                stof.ord("handleplan.tabel", stof.ord("gruppering." + gruppering)),
                kolonner,
                grupper.of(gruppering).stream()
                        .map(gruppe -> new Gruppe(
                                gruppe.navn(),
                                gruppe.initiativer().stream().map(this::raekke).toList()))
                        .toList());
    }

    private List<Celle> raekke(Initiativ initiativ) {
        Optional<Placering> plads = Rapportstof.placering(stof.plan().getPlaceringer(), initiativ);
        List<Celle> celler = new ArrayList<>();
        celler.add(new Tekstcelle(stof.navn(initiativ)));
        celler.add(new Tidscelle(tidslinje(initiativ), plads.map(this::iOrd).orElse(stof.ord("ikkePlaceret"))));
        celler.add(new Tekstcelle(plads.map(this::start).orElse(stof.ord("ikkePlaceret"))));
        celler.add(new Tekstcelle(stof.antal(
                stof.plan().getAntagetVarighed().contains(initiativ.getNummer())
                        ? "handleplan.antaget"
                        : "handleplan.halvaar",
                stof.varighed(initiativ))));
        if (!foreliggende.isEmpty()) {
            celler.add(new Tekstcelle(Rapportstof.placering(foreliggende, initiativ)
                    .map(this::start)
                    .orElse(stof.ord("ikkePlaceret"))));
        }
        return celler;
    }

    private String start(Placering placering) {
        return stof.sprog().halvaar(placering.getFormelStart())
                + (placering.isFastlagt() ? " (" + stof.ord("handleplan.fastlagt") + ")" : "");
    }

    private String iOrd(Placering placering) {
        return placering
                .getUformelStart()
                .map(uformel -> stof.ord("handleplan.medForarbejde", placering.getFormelStart(), uformel))
                .orElseGet(() -> stof.ord("handleplan.udenForarbejde", placering.getFormelStart()));
    }

    private Tidslinje tidslinje(Initiativ initiativ) {
        List<Stykke> stykker = new ArrayList<>();
        int varighed = stof.varighed(initiativ);
        Rapportstof.placering(stof.plan().getPlaceringer(), initiativ).ifPresent(plads -> {
            int start = indeks(plads.getFormelStart());
            plads.getUformelStart()
                    .ifPresent(uformel -> stykker.add(new Stykke(indeks(uformel), start, Tegn.FORARBEJDE)));
            stykker.add(new Stykke(start, start + varighed, plads.isFastlagt() ? Tegn.FASTLAGT : Tegn.UDVIKLING));
        });
        Rapportstof.placering(foreliggende, initiativ)
                .map(plads -> indeks(plads.getFormelStart()))
                .ifPresent(start -> stykker.add(new Stykke(start, start + varighed, Tegn.FORELIGGENDE)));
        return new Tidslinje(laengde, stykker);
    }

    private int indeks(YearHalf halvaar) {
        return stof.periode().indeks(halvaar);
    }
}
