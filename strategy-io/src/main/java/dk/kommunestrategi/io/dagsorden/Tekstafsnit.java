package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.dagsorden.Linje.Art;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A heading and the lines below it.
 *
 * @param overskrift the heading; empty where lines stand before the first
 * @param linjer the lines
 * @param pointer where in the record they stand
 */
record Tekstafsnit(Optional<String> overskrift, List<Linje> linjer, String pointer) {

    /** Returns lines by their headings. What is in bold is a heading only if it says what headings say. */
    static List<Tekstafsnit> of(Optional<String> foerste, List<Linje> linjer, String pointer) {
        List<Tekstafsnit> afsnit = new ArrayList<>();
        afsnit.add(new Tekstafsnit(foerste, new ArrayList<>(), pointer));
        for (Linje linje : linjer) {
            if (erOverskrift(linje)) {
                afsnit.add(new Tekstafsnit(Optional.of(linje.tekst()), new ArrayList<>(), pointer));
            } else {
                afsnit.get(afsnit.size() - 1).linjer.add(linje);
            }
        }
        afsnit.removeIf(et -> et.linjer.isEmpty() && et.overskrift.isEmpty());
        return afsnit;
    }

    Optional<Afsnitsart> art() {
        return overskrift.flatMap(Afsnitsart::of);
    }

    String tekst() {
        return linjer.stream().map(Linje::skrevet).collect(Collectors.joining("\n"));
    }

    private static boolean erOverskrift(Linje linje) {
        return linje.art() == Art.OVERSKRIFT
                || (linje.art() == Art.FED
                        && (Afsnitsart.of(linje.tekst()).isPresent()
                                || Beslutningslinje.of(linje.tekst()).isPresent()));
    }
}
