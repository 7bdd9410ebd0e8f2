package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.Temakilde;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.rules.Centerbelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * A table of a strategy, as texts: a row of headings, and a row for each initiative or centre. In Danish, as the tables
 * are that {@link Tabellaeser} reads. Immutable and thread-safe; no argument may be {@code null}.
 */
public final class Tabel {

    private final String navn;
    private final List<List<String>> raekker;

    private Tabel(String navn, List<List<String>> raekker) {
        this.navn = navn;
        this.raekker = raekker.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the handleplan table: for each initiative its assessment, and its marks in the half-years of the
     * strategy's handleplan} An initiative without an assessment or a placement has empty cells in its place. It does
     * not hold locks, organisational consequences, or which parties an assessment leaves without a name.
     *
     * @param strategi the strategy to tabulate
     */
    public static Tabel handleplan(Strategi strategi) {
        List<YearHalf> halvaar = strategi.getHandleplan()
                .map(Handleplan::getPeriode)
                .map(Tabel::halvaar)
                .orElse(List.of());
        List<String> hoved =
                Stream.of(Kolonne.values()).map(Kolonne::overskrift).collect(Collectors.toCollection(ArrayList::new));
        halvaar.forEach(et -> hoved.add(et.toString()));
        Map<Integer, Placering> placeringer = strategi.getHandleplan().stream()
                .flatMap(plan -> plan.getPlaceringer().stream())
                .collect(
                        Collectors.toMap(Placering::getInitiativ, placering -> placering, (foerste, anden) -> foerste));
        Centernavne centernavne = Centernavne.of(strategi);
        Samarbejdstekst samarbejde = new Samarbejdstekst(strategi);
        return new Tabel("Handleplan", medHoved(hoved, initiativer(strategi), initiativ -> {
            Optional<Placering> placering = Optional.ofNullable(placeringer.get(initiativ.getNummer()));
            return Stream.concat(
                            vurdering(initiativ, centernavne, samarbejde),
                            halvaar.stream().map(et -> maerke(placering, et)))
                    .toList();
        }));
    }

    /**
     * {@return the theme matrix: for each initiative a mark in the columns of the themes that count}
     *
     * @param strategi the strategy to tabulate
     */
    public static Tabel temamatrix(Strategi strategi) {
        List<String> hoved = new ArrayList<>(List.of(""));
        strategi.getTemaer().forEach(tema -> hoved.add(Nummernavn.skriv(tema.getNummer(), tema.getNavn())));
        return new Tabel(
                "Temamatrix",
                medHoved(
                        hoved,
                        initiativer(strategi),
                        initiativ -> strategi.getTemaer().stream()
                                .map(Tema::getNummer)
                                .map(nummer -> initiativ.getTemaer().contains(nummer) ? Maerke.KRYDS.tekst() : "")
                                .toList()));
    }

    /**
     * {@return the load of a plan: for each centre how much is drawn on it in each half-year, also past the period}
     *
     * @param strategi the strategy, for the names of its centres
     * @param periode the period of the plan, from whose first half-year on the load is counted
     * @param belastning the load as a planning or an evaluation states it
     */
    public static Tabel belastning(Strategi strategi, Periode periode, List<Centerbelastning> belastning) {
        int antal = belastning.stream()
                .mapToInt(center -> center.getBelastning().size())
                .max()
                .orElse(0);
        List<List<String>> raekker = new ArrayList<>();
        List<String> hoved = new ArrayList<>(List.of("Center"));
        IntStream.range(0, antal).mapToObj(periode::halvaar).forEach(et -> hoved.add(et.toString()));
        raekker.add(hoved);
        Centernavne centernavne = Centernavne.of(strategi);
        for (Centerbelastning center : belastning) {
            List<String> raekke = new ArrayList<>(List.of(centernavne.navn(center.getCenter())));
            center.getBelastning().forEach(tal -> raekke.add(tal.toString()));
            raekker.add(raekke);
        }
        return new Tabel("Belastning", raekker);
    }

    private static List<YearHalf> halvaar(Periode periode) {
        return IntStream.range(0, periode.antalHalvaar())
                .mapToObj(periode::halvaar)
                .toList();
    }

    private static List<Initiativ> initiativer(Strategi strategi) {
        return strategi.initiativerEfterNummer().stream().toList();
    }

    private static List<List<String>> medHoved(
            List<String> hoved, List<Initiativ> initiativer, Function<Initiativ, List<String>> celler) {
        List<List<String>> raekker = new ArrayList<>(List.of(hoved));
        for (Initiativ initiativ : initiativer) {
            List<String> raekke = new ArrayList<>();
            raekke.add(Nummernavn.skriv(initiativ.getNummer(), initiativ.getNavn()));
            raekke.addAll(celler.apply(initiativ));
            raekker.add(raekke);
        }
        return raekker;
    }

    /** The cells of the columns between the initiative and the half-years. */
    private static Stream<String> vurdering(Initiativ initiativ, Centernavne centernavne, Samarbejdstekst samarbejde) {
        Optional<Vurdering> vurdering = initiativ.getVurdering();
        String temaer = Temaangivelser.af(initiativ, Temakilde.TABEL).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return Stream.of(
                vurdering
                        .map(en -> Vurderingslaeser.JaNej.of(en.isLetImplementerbart()))
                        .map(Vurderingslaeser::ord)
                        .orElse(""),
                vurdering.map(en -> samarbejde.skriv(en.getSamarbejde())).orElse(""),
                vurdering.map(en -> centre(en, centernavne)).orElse(""),
                vurdering.map(Tabel::niveauer).orElse(""),
                temaer,
                vurdering
                        .map(Vurdering::getUdgiftsniveau)
                        .map(Vurderingslaeser::ord)
                        .orElse(""));
    }

    private static String centre(Vurdering vurdering, Centernavne centernavne) {
        if (vurdering.getRessourcetraekAlleCentre().isPresent()) {
            return Centernavne.ALLE;
        }
        return vurdering.getRessourcetraek().stream()
                .map(Ressourcetraek::getCenter)
                .map(centernavne::navn)
                .collect(Collectors.joining("\n"));
    }

    private static String niveauer(Vurdering vurdering) {
        return vurdering.getRessourcetraekAlleCentre().isPresent()
                ? Integer.toString(vurdering.getRessourcetraekAlleCentre().getAsInt())
                : vurdering.getRessourcetraek().stream()
                        .map(traek -> Integer.toString(traek.getNiveau()))
                        .collect(Collectors.joining(" "));
    }

    private static String maerke(Optional<Placering> placering, YearHalf halvaar) {
        if (placering.map(Placering::getFormelStart).equals(Optional.of(halvaar))) {
            return Maerke.KRYDS.tekst();
        }
        return placering.flatMap(Placering::getUformelStart).equals(Optional.of(halvaar)) ? Maerke.UFORMEL.tekst() : "";
    }

    /** {@return what the table is called; the name of its sheet} */
    public String getNavn() {
        return navn;
    }

    /** {@return the rows, the headings first} */
    public List<List<String>> getRaekker() {
        return raekker;
    }
}
