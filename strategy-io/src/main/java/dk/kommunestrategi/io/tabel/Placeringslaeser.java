package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threeten.extra.YearHalf;

/** Reads the placement that a row of the handleplan table marks. */
final class Placeringslaeser {

    private static final String MULIGHEDER = Maerke.KRYDS.tekst() + ", " + Maerke.UFORMEL.tekst();

    private final Handleplanhoved hoved;
    private final Tabelfund fund;

    Placeringslaeser(Handleplanhoved hoved, Tabelfund fund) {
        this.hoved = hoved;
        this.fund = fund;
    }

    /**
     * A placement, and the columns of its marks.
     *
     * @param placering the placement
     * @param formel the column of the formal start
     * @param uformel the column in which informal work begins, or that of the formal start
     */
    record Maerket(Placering placering, int formel, int uformel) {}

    /** Returns the placement; nothing where the row marks none, or where its marks are broken. */
    Optional<Maerket> read(Initiativraekke raekke) {
        SortedMap<Integer, YearHalf> krydser = new TreeMap<>();
        SortedMap<Integer, YearHalf> uformelle = new TreeMap<>();
        List<Integer> ulaeselige = new ArrayList<>();
        hoved.halvaar().forEach((kolonne, halvaar) -> {
            Optional<Maerke> maerke = Maerke.parse(raekke.raekke().celle(kolonne));
            maerke.ifPresent(et -> (et == Maerke.KRYDS ? krydser : uformelle).put(kolonne, halvaar));
            if (maerke.isEmpty() && !raekke.raekke().erTom(kolonne)) {
                fund.add(Problemkode.UKENDT_VAERDI, raekke.raekke(), kolonne, MULIGHEDER);
                ulaeselige.add(kolonne);
            }
        });
        if (krydser.isEmpty()) {
            if (!uformelle.isEmpty() && ulaeselige.isEmpty() && hoved.harGyldigeHalvaar()) {
                fund.add(Problemkode.MANGLER, raekke.raekke(), uformelle.lastKey() + 1, Maerke.KRYDS.tekst());
            }
            return Optional.empty();
        }
        krydser.keySet().stream()
                .skip(1)
                .forEach(kolonne -> fund.add(
                        Problemkode.DOBBELT_PLACERING,
                        raekke.raekke(),
                        kolonne,
                        raekke.initiativ().getNummer()));
        Map.Entry<Integer, YearHalf> formel = krydser.entrySet().iterator().next();
        uformelle
                .tailMap(formel.getKey())
                .forEach((kolonne, halvaar) -> fund.add(
                        Problemkode.UFORMEL_START_EFTER_FORMEL, raekke.raekke(), kolonne, halvaar, formel.getValue()));
        Optional<Map.Entry<Integer, YearHalf>> uformel =
                uformelle.headMap(formel.getKey()).entrySet().stream().findFirst();
        Placering placering = Placering.builder()
                .initiativ(raekke.initiativ().getNummer())
                .formelStart(formel.getValue())
                .uformelStart(uformel.map(Map.Entry::getValue))
                .build();
        int begyndelse = uformel.map(Map.Entry::getKey).orElse(formel.getKey());
        return Optional.of(new Maerket(placering, formel.getKey(), begyndelse));
    }
}
