package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threeten.extra.YearHalf;

/**
 * Which column of a handleplan table holds what. The catalogue's row of headings has one cell fewer than the rows below
 * it, since the draws have no heading of their own: whatever stands right of the centres belongs a column further right.
 * Where the draws have a heading, or an empty cell for one, everything stands below its own.
 */
final class Handleplanhoved {

    private static final int KENDETEGN = 4;

    private final Raekke raekke;
    private final Map<Kolonne, Integer> kolonner = new EnumMap<>(Kolonne.class);
    private final NavigableMap<Integer, YearHalf> halvaar = new TreeMap<>();
    private final SortedMap<Integer, Kolonne> dobbelte = new TreeMap<>();
    private final SortedMap<Integer, String> ukendte = new TreeMap<>();
    private final SortedMap<Integer, String> ugyldigeHalvaar = new TreeMap<>();
    private final List<Raekke> under;
    private final int forskydning;

    private Handleplanhoved(Raekke raekke, List<Raekke> under) {
        this.raekke = raekke;
        this.under = under;
        kolonner.put(Kolonne.INITIATIV, 0);
        int centre = plads(raekke, Kolonne.CENTRE);
        boolean niveauerHarOverskrift = plads(raekke, Kolonne.NIVEAUER) >= 0;
        forskydning = centre < 0 || niveauerHarOverskrift || raekke.erTom(centre + 1) ? 0 : 1;
        if (centre >= 0 && !niveauerHarOverskrift) {
            kolonner.put(Kolonne.NIVEAUER, centre + 1);
        }
        raekke.udfyldte()
                .filter(celle -> celle > 0)
                .forEach(celle -> add(raekke.celle(celle), celle > centre ? celle + forskydning : celle));
    }

    private void add(String overskrift, int kolonne) {
        Optional<YearHalf> et = Halvaarsoverskrift.parse(overskrift);
        Optional<Kolonne> kendt = Kolonne.find(overskrift);
        if (et.isPresent()) {
            halvaar.put(kolonne, et.get());
        } else if (kendt.isEmpty()) {
            (harMaerker(kolonne) ? ugyldigeHalvaar : ukendte).put(kolonne, Tabelfund.kort(Celletekst.ren(overskrift)));
        } else if (kolonner.putIfAbsent(kendt.get(), kolonne) != null) {
            dobbelte.put(kolonne, kendt.get());
        }
    }

    private boolean harMaerker(int kolonne) {
        return under.stream()
                .anyMatch(enRaekke -> Maerke.parse(enRaekke.celle(kolonne)).isPresent());
    }

    private static int plads(Raekke raekke, Kolonne kolonne) {
        return raekke.celler().stream().map(Kolonne::find).toList().indexOf(Optional.of(kolonne));
    }

    /** Returns the first row of a sheet that has most of the headings. */
    static Optional<Handleplanhoved> find(List<Raekke> ark) {
        return ark.stream()
                .filter(Handleplanhoved::harOverskrifter)
                .findFirst()
                .map(hoved -> new Handleplanhoved(
                        hoved,
                        ark.stream()
                                .filter(raekke -> raekke.nummer() > hoved.nummer())
                                .toList()));
    }

    private static boolean harOverskrifter(Raekke raekke) {
        return raekke.celler().stream()
                        .map(Kolonne::find)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                >= KENDETEGN;
    }

    /** Adds what is wrong with the headings themselves. */
    void check(Tabelfund fund) {
        for (Kolonne kolonne : Kolonne.values()) {
            if (!kolonner.containsKey(kolonne)) {
                fund.add(Problemkode.MANGLER, raekke, raekke.celler().size(), kolonne.overskrift());
            }
        }
        dobbelte.forEach((sted, kolonne) ->
                fund.add(Problemkode.DOBBELT_HENVISNING, raekke, overskrift(sted), kolonne.overskrift()));
        ukendte.forEach((sted, tekst) -> fund.add(Problemkode.UKENDT_KOLONNE, raekke, overskrift(sted), tekst));
        ugyldigeHalvaar.forEach((sted, tekst) -> fund.add(Problemkode.UGYLDIGT_HALVAAR, raekke, overskrift(sted)));
        if (harGyldigeHalvaar()) {
            halvaar.forEach((sted, et) -> ventet(sted)
                    .filter(ventet -> !ventet.equals(et))
                    .ifPresent(ventet ->
                            fund.add(Problemkode.HALVAAR_IKKE_FORTLOEBENDE, raekke, overskrift(sted), et, ventet)));
        }
    }

    /** Whether there is no column with marks whose heading is no half-year: one cannot tell what is missing then. */
    boolean harGyldigeHalvaar() {
        return ugyldigeHalvaar.isEmpty();
    }

    /** The half-year after the one in the column before, if there is any. */
    private Optional<YearHalf> ventet(int sted) {
        return Optional.ofNullable(halvaar.lowerEntry(sted))
                .map(foer -> foer.getValue().plusHalves(1));
    }

    /** The place in this row of what is the heading of a column. */
    private int overskrift(int kolonne) {
        return kolonne > kolonne(Kolonne.NIVEAUER) ? kolonne - forskydning : kolonne;
    }

    /** The rows below the headings. */
    List<Raekke> under() {
        return under;
    }

    /** Whether every column is there that an assessment needs. */
    boolean erHelt() {
        return kolonner.size() == Kolonne.values().length;
    }

    /** The place of a column, counted from 0; that of the initiatives where there is none. */
    int kolonne(Kolonne kolonne) {
        return kolonner.getOrDefault(kolonne, 0);
    }

    /** The half-years by the places of their columns. */
    SortedMap<Integer, YearHalf> halvaar() {
        return halvaar;
    }

    /** Whether the headings say what stands in this column. */
    boolean harOverskrift(int kolonne) {
        return kolonner.containsValue(kolonne)
                || halvaar.containsKey(kolonne)
                || ukendte.containsKey(kolonne)
                || ugyldigeHalvaar.containsKey(kolonne)
                || dobbelte.containsKey(kolonne);
    }

    /** The half-years from the first column to the last; absent where there are none, or not one after the other. */
    Optional<Periode> periode() {
        boolean fortloebende = halvaar.entrySet().stream()
                .allMatch(et -> ventet(et.getKey()).orElse(et.getValue()).equals(et.getValue()));
        List<YearHalf> alle = List.copyOf(halvaar.values());
        return alle.isEmpty() || !fortloebende
                ? Optional.empty()
                : Optional.of(Periode.of(alle.get(0), alle.get(alle.size() - 1)));
    }
}
