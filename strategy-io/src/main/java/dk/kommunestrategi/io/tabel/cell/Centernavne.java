package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
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
public final class Centernavne {

    /** How a table says that all centres are meant. */
    public static final String ALLE = "Alle centre";

    private static final String SEPARATOR = " ,;";

    private final Map<String, Set<String>> koder = new TreeMap<>();
    private final Map<String, String> navne = new HashMap<>();

    private Centernavne() {}

    public static Centernavne of(Strategi strategi) {
        Centernavne navne = new Centernavne();
        for (Center center : strategi.getCentre()) {
            betegnelser(center)
                    .forEach(navn -> navne.koder
                            .computeIfAbsent(CellText.key(navn), key -> new HashSet<>())
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
    public String navn(String kode) {
        return navne.getOrDefault(kode, CellText.clean(kode));
    }

    private String entydigt(Center center) {
        return betegnelser(center)
                .filter(navn -> koder.getOrDefault(CellText.key(navn), Set.of()).size() == 1)
                .filter(navn -> !isAlle(navn))
                .map(CellText::clean)
                .findFirst()
                .orElse(CellText.clean(center.getKode()));
    }

    public static boolean isAlle(String cell) {
        return CellText.key(cell).equals(CellText.key(ALLE));
    }

    /** Returns the ways in which the cell names so many centres, by their codes; none or one of them, or two of many. */
    public List<List<String>> read(String cell, int antal) {
        Optional<List<String>> lineByLine = lineByLine(CellText.lines(cell));
        if (lineByLine.isPresent() && lineByLine.get().size() == antal) {
            return List.of(lineByLine.get());
        }
        // No strategy has so many centres: what the cell says is not looked for among endless repetitions.
        return antal > 2 * koder.size() ? List.of() : opdelinger(CellText.key(cell), antal);
    }

    private Optional<List<String>> lineByLine(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            Set<String> possible = koder.getOrDefault(CellText.key(line), Set.of());
            if (possible.size() != 1) {
                return Optional.empty();
            }
            found.addAll(possible);
        }
        return Optional.of(found);
    }

    /** From the end: the ways, by the number of centres, in which the rest of the text can be read. */
    private List<List<String>> opdelinger(String tekst, int antal) {
        List<Map<Integer, List<Led>>> rest = new ArrayList<>();
        for (int fra = 0; fra <= tekst.length(); fra++) {
            rest.add(Map.of());
        }
        rest.set(tekst.length(), Map.of(0, List.of(Led.END)));
        for (int fra = tekst.length() - 1; fra >= 0; fra--) {
            if (isSeparator(tekst, fra)) {
                rest.set(fra, rest.get(fra + 1));
            } else if (fra == 0 || isSeparator(tekst, fra - 1)) {
                rest.set(fra, forlaengede(tekst, fra, antal, rest));
            }
        }
        return rest.get(0).getOrDefault(antal, List.of()).stream()
                .map(Led::koder)
                .toList();
    }

    private Map<Integer, List<Led>> forlaengede(String tekst, int fra, int antal, List<Map<Integer, List<Led>>> rest) {
        Map<Integer, List<Led>> veje = new HashMap<>();
        koder.forEach((navn, possible) -> {
            int til = fra + navn.length();
            if (tekst.startsWith(navn, fra) && (til == tekst.length() || isSeparator(tekst, til))) {
                rest.get(til).forEach((several, led) -> {
                    List<Led> her = veje.computeIfAbsent(several + 1, ny -> new ArrayList<>());
                    for (Led naeste : led) {
                        for (String kode : possible) {
                            if (several < antal && her.size() < 2) {
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
    public String unknown(String cell) {
        String tekst = CellText.key(cell);
        boolean[] naaet = new boolean[tekst.length() + 1];
        naaet[0] = true;
        int sidst = 0;
        for (int fra = 0; fra < tekst.length(); fra++) {
            if (!naaet[fra]) {
                continue;
            }
            sidst = fra;
            if (isSeparator(tekst, fra)) {
                naaet[fra + 1] = true;
                continue;
            }
            for (String navn : koder.keySet()) {
                int til = fra + navn.length();
                if (tekst.startsWith(navn, fra) && (til == tekst.length() || isSeparator(tekst, til))) {
                    naaet[til] = true;
                }
            }
        }
        String written = CellText.clean(cell);
        return naaet[tekst.length()] ? "" : (written.length() == tekst.length() ? written : tekst).substring(sidst);
    }

    private static boolean isSeparator(String tekst, int sted) {
        return SEPARATOR.indexOf(tekst.charAt(sted)) >= 0;
    }

    /** A centre, and those named after it. */
    private record Led(String kode, @Nullable Led naeste) {
        static final Led END = new Led("", null);

        List<String> koder() {
            List<String> alle = new ArrayList<>();
            for (Led led = this; led.naeste != null; led = led.naeste) {
                alle.add(led.kode);
            }
            return alle;
        }
    }
}
