package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Strategi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names by which tables call the centres of a strategy: name, short name and code. One cell holds several of them
 * with nothing but spaces between, so that only who knows the names can tell where one ends and the next begins.
 */
final class Centernavne {

    /** How a table says that all centres are meant. */
    static final String ALLE = "Alle centre";

    private static final String SKILLETEGN = " ,;";

    private final Map<String, Set<String>> koder = new TreeMap<>();
    private final Map<String, String> navne = new HashMap<>();

    private Centernavne() {}

    static Centernavne of(Strategi strategi) {
        Centernavne navne = new Centernavne();
        for (Center center : strategi.getCentre()) {
            betegnelser(center)
                    .forEach(navn -> navne.koder
                            .computeIfAbsent(Celletekst.noegle(navn), noegle -> new HashSet<>())
                            .add(center.getKode()));
        }
        navne.koder.remove("");
        strategi.getCentre().forEach(center -> navne.navne.put(center.getKode(), navne.entydigt(center)));
        return navne;
    }

    private static Stream<String> betegnelser(Center center) {
        return Stream.of(center.getKortnavn(), Optional.of(center.getNavn()), Optional.of(center.getKode()))
                .flatMap(Optional::stream);
    }

    /** Returns what a table calls the centre: the first of its names that no other centre has, or else its code. */
    String navn(String kode) {
        return navne.getOrDefault(kode, Celletekst.ren(kode));
    }

    private String entydigt(Center center) {
        return betegnelser(center)
                .filter(navn ->
                        koder.getOrDefault(Celletekst.noegle(navn), Set.of()).size() == 1)
                .filter(navn -> !erAlle(navn))
                .map(Celletekst::ren)
                .findFirst()
                .orElse(Celletekst.ren(center.getKode()));
    }

    static boolean erAlle(String celle) {
        return Celletekst.noegle(celle).equals(Celletekst.noegle(ALLE));
    }

    /** Returns the ways in which the cell names so many centres, by their codes; none or one of them, or two of many. */
    List<List<String>> laes(String celle, int antal) {
        Optional<List<String>> linjevis = linjevis(Celletekst.linjer(celle));
        if (linjevis.isPresent() && linjevis.get().size() == antal) {
            return List.of(linjevis.get());
        }
        // No strategy has so many centres: what the cell says is not looked for among endless repetitions.
        return antal > 2 * koder.size() ? List.of() : opdelinger(Celletekst.noegle(celle), antal);
    }

    private Optional<List<String>> linjevis(List<String> linjer) {
        List<String> fundne = new ArrayList<>();
        for (String linje : linjer) {
            Set<String> mulige = koder.getOrDefault(Celletekst.noegle(linje), Set.of());
            if (mulige.size() != 1) {
                return Optional.empty();
            }
            fundne.addAll(mulige);
        }
        return Optional.of(fundne);
    }

    /** From the end: the ways, by the number of centres, in which the rest of the text can be read. */
    private List<List<String>> opdelinger(String tekst, int antal) {
        List<Map<Integer, List<Led>>> rest = new ArrayList<>();
        for (int fra = 0; fra <= tekst.length(); fra++) {
            rest.add(Map.of());
        }
        rest.set(tekst.length(), Map.of(0, List.of(Led.SLUT)));
        for (int fra = tekst.length() - 1; fra >= 0; fra--) {
            if (erSkilletegn(tekst, fra)) {
                rest.set(fra, rest.get(fra + 1));
            } else if (fra == 0 || erSkilletegn(tekst, fra - 1)) {
                rest.set(fra, forlaengede(tekst, fra, antal, rest));
            }
        }
        return rest.get(0).getOrDefault(antal, List.of()).stream()
                .map(Led::koder)
                .toList();
    }

    private Map<Integer, List<Led>> forlaengede(String tekst, int fra, int antal, List<Map<Integer, List<Led>>> rest) {
        Map<Integer, List<Led>> veje = new HashMap<>();
        koder.forEach((navn, mulige) -> {
            int til = fra + navn.length();
            if (tekst.startsWith(navn, fra) && (til == tekst.length() || erSkilletegn(tekst, til))) {
                rest.get(til).forEach((flere, led) -> {
                    List<Led> her = veje.computeIfAbsent(flere + 1, ny -> new ArrayList<>());
                    for (Led naeste : led) {
                        for (String kode : mulige) {
                            if (flere < antal && her.size() < 2) {
                                her.add(new Led(kode, naeste));
                            }
                        }
                    }
                });
            }
        });
        return veje;
    }

    /** Returns what the cell says from the first place on where no known name stands. */
    String ukendt(String celle) {
        String tekst = Celletekst.noegle(celle);
        boolean[] naaet = new boolean[tekst.length() + 1];
        naaet[0] = true;
        int sidst = 0;
        for (int fra = 0; fra < tekst.length(); fra++) {
            if (!naaet[fra]) {
                continue;
            }
            sidst = fra;
            if (erSkilletegn(tekst, fra)) {
                naaet[fra + 1] = true;
                continue;
            }
            for (String navn : koder.keySet()) {
                int til = fra + navn.length();
                if (tekst.startsWith(navn, fra) && (til == tekst.length() || erSkilletegn(tekst, til))) {
                    naaet[til] = true;
                }
            }
        }
        String skrevet = Celletekst.ren(celle);
        return naaet[tekst.length()] ? "" : (skrevet.length() == tekst.length() ? skrevet : tekst).substring(sidst);
    }

    private static boolean erSkilletegn(String tekst, int sted) {
        return SKILLETEGN.indexOf(tekst.charAt(sted)) >= 0;
    }

    /** A centre, and those named after it. */
    private record Led(String kode, @Nullable Led naeste) {
        static final Led SLUT = new Led("", null);

        List<String> koder() {
            List<String> alle = new ArrayList<>();
            for (Led led = this; led.naeste != null; led = led.naeste) {
                alle.add(led.kode);
            }
            return alle;
        }
    }
}
