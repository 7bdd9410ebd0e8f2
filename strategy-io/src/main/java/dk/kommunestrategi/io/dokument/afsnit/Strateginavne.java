package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import java.util.ArrayList;
import java.util.List;

/**
 * What people call the things that a strategy refers to by codes and numbers; what it does not have is called by those.
 *
 * @param strategi the strategy
 */
record Strateginavne(Strategi strategi) {

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
        return strategi.getTemaer().stream()
                .filter(tema -> tema.getNummer() == nummer)
                .map(Tema::getNavn)
                .map(navn -> nummer + ". " + navn)
                .findFirst()
                .orElse(Integer.toString(nummer));
    }

    /** The name of an administration, where a source spells it out. */
    String forvaltning(String kode) {
        return strategi.getForvaltninger().stream()
                .filter(forvaltning -> forvaltning.getKode().equals(kode))
                .flatMap(forvaltning -> forvaltning.getNavn().stream())
                .findFirst()
                .orElse(kode);
    }

    /** "initiativ 3", "initiativ 1–3 og 7", or that it is all of them. */
    String initiativer(List<Integer> numre, Afsnitstekster tekster) {
        List<Integer> all = strategi.initiativerAfterNummer().stream()
                .map(Initiativ::getNummer)
                .toList();
        if (numre.size() > 1 && numre.size() == all.size() && numre.containsAll(all)) {
            return tekster.word("alleInitiativer", Integer.toString(all.size()));
        }
        return tekster.word(numre.size() == 1 ? "initiativ" : "initiativer", runs(numre, tekster));
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
        return tekster.listed(parts);
    }

    /** The initiatives that a role owns, as a lead or not. */
    List<Initiativ> ejede(Rolle rolle, boolean isHovedansvar) {
        return strategi.initiativerAfterNummer().stream()
                .filter(initiativ -> initiativ.getEjere().contains(ejer(rolle, isHovedansvar)))
                .toList();
    }

    private static Initiativejer ejer(Rolle rolle, boolean isHovedansvar) {
        return Initiativejer.builder()
                .rolle(rolle.getKode())
                .hovedansvar(isHovedansvar)
                .build();
    }
}
