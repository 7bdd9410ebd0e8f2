package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people call the things that a strategy refers to by codes and numbers; what it does not have is called by those. What
 * stands in lists is looked through once.
 */
final class Strateginavne {

    /** That a role owns initiatives, as a lead or not. */
    private record Ejerskab(String rolle, boolean isHovedansvar) {}

    private final Strategi strategi;
    private final Set<Integer> initiativer;
    private final Map<Integer, String> temaer = new HashMap<>();
    private final Map<String, String> forvaltninger = new HashMap<>();
    private final Map<String, String> maal = new HashMap<>();
    private final Map<String, String> indikatorer = new HashMap<>();
    private final Map<Ejerskab, List<Initiativ>> ejede = new HashMap<>();

    Strateginavne(Strategi strategi) {
        this.strategi = strategi;
        this.initiativer =
                strategi.getInitiativer().stream().map(Initiativ::getNummer).collect(Collectors.toUnmodifiableSet());
        strategi.getTemaer()
                .forEach(tema -> temaer.putIfAbsent(tema.getNummer(), tema.getNummer() + ". " + tema.getNavn()));
        strategi.styring()
                .getIndikatorer()
                .forEach(indikator -> indikatorer.putIfAbsent(indikator.getKode(), indikator.getNavn()));
        strategi.getMaalsaetninger().forEach(one -> maal.putIfAbsent(one.getKode(), one.getNavn()));
        strategi.getForvaltninger()
                .forEach(forvaltning -> forvaltning
                        .getNavn()
                        .ifPresent(navn -> forvaltninger.putIfAbsent(forvaltning.getKode(), navn)));
        for (Initiativ initiativ : strategi.initiativerAfterNummer()) {
            initiativ.getEjere().stream()
                    .map(ejer -> new Ejerskab(ejer.getRolle(), ejer.isHovedansvar()))
                    .distinct()
                    .forEach(ejerskab -> ejede.computeIfAbsent(ejerskab, key -> new ArrayList<>())
                            .add(initiativ));
        }
    }

    String rolle(String kode) {
        return strategi.rolle(kode).map(Rolle::getNavn).orElse(kode);
    }

    List<String> roller(List<String> koder) {
        return koder.stream().map(this::rolle).toList();
    }

    String center(String kode) {
        return strategi.center(kode).map(Center::getNavn).orElse(kode);
    }

    String initiativ(int nummer) {
        return strategi.initiativ(nummer).map(Initiativ::betegnelse).orElse(Integer.toString(nummer));
    }

    String tema(int nummer) {
        return temaer.getOrDefault(nummer, Integer.toString(nummer));
    }

    /** The name of an indicator. */
    String indikator(String kode) {
        return indikatorer.getOrDefault(kode, kode);
    }

    /** The name of a goal. */
    String maal(String kode) {
        return maal.getOrDefault(kode, kode);
    }

    /** The name of an administration, or its code where no source spells that out. */
    String forvaltning(String kode) {
        return forvaltningsnavn(kode).orElse(kode);
    }

    /** The name of an administration, if a source spells it out. */
    Optional<String> forvaltningsnavn(String kode) {
        return Optional.ofNullable(forvaltninger.get(kode));
    }

    /** "initiativ 3", "initiativ 1–3 og 7", or that it is all of them. */
    String initiativer(List<Integer> numre, Afsnitstekster tekster) {
        if (isAlle(numre)) {
            return initiativer.size() == 2
                    ? tekster.word("beggeInitiativer")
                    : tekster.word("alleInitiativer", Integer.toString(initiativer.size()));
        }
        return tekster.word(Set.copyOf(numre).size() == 1 ? "initiativ" : "initiativer", runs(numre, tekster));
    }

    /** Whether these are all the initiatives that there are, and more than one. */
    boolean isAlle(List<Integer> numre) {
        Set<Integer> some = Set.copyOf(numre);
        return some.size() > 1 && some.equals(initiativer);
    }

    /** Numbers one after the other, of three and more only the first and the last. */
    static String runs(List<Integer> numre, Afsnitstekster tekster) {
        List<Integer> sorted = numre.stream().distinct().sorted().toList();
        List<String> parts = new ArrayList<>();
        int k = 0;
        while (k < sorted.size()) {
            int end = k;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
                end++;
            }
            if (end - k < 2) {
                end = k;
                parts.add(Integer.toString(sorted.get(k)));
            } else {
                parts.add(sorted.get(k) + "–" + sorted.get(end));
            }
            k = end + 1;
        }
        return tekster.sprog().list(parts);
    }

    /** The initiatives that a role owns, as a lead or not. */
    List<Initiativ> ejede(Rolle rolle, boolean isHovedansvar) {
        return ejede.getOrDefault(new Ejerskab(rolle.getKode(), isHovedansvar), List.of());
    }
}
