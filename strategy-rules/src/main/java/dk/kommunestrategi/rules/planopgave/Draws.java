package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the initiatives of a planning problem draw on: its centres, with "alle centre" spelled out, and its themes. */
final class Draws {

    private Draws() {}

    /** For each centre of the problem, in its order, the initiatives that draw on it and how much. */
    static List<Group> onCentre(Planopgave opgave) {
        Map<String, Group.Builder> byCenter = new LinkedHashMap<>();
        opgave.getCentre()
                .forEach(center ->
                        byCenter.put(center.getKode(), new Group.Builder(Emne.of(center.getKode(), center.getNavn()))));
        for (int i = 0; i < opgave.antal(); i++) {
            Vurdering vurdering = opgave.vurdering(i);
            OptionalInt all = vurdering.getRessourcetraekAlleCentre();
            if (all.isPresent()) {
                for (Group.Builder center : byCenter.values()) {
                    add(center, i, all.getAsInt(), opgave);
                }
            } else {
                for (Ressourcetraek traek : vurdering.getRessourcetraek()) {
                    add(byCenter.get(traek.getCenter()), i, traek.getNiveau(), opgave);
                }
            }
        }
        return byCenter.values().stream().map(Group.Builder::build).toList();
    }

    /** For each theme, in the order of its {@code nummer}, the initiatives that belong to it, with weight 1. */
    static List<Group> onTema(Planopgave opgave) {
        SortedMap<Integer, Group.Builder> sorted = new TreeMap<>();
        opgave.getStrategi()
                .getTemaer()
                .forEach(tema -> sorted.put(
                        tema.getNummer(),
                        new Group.Builder(Emne.of(Integer.toString(tema.getNummer()), tema.getNavn()))));
        Map<Integer, Group.Builder> byNummer = new HashMap<>(sorted);
        for (int i = 0; i < opgave.antal(); i++) {
            for (Integer tema : opgave.initiativ(i).getTemaer()) {
                add(byNummer.get(tema), i, 1, opgave);
            }
        }
        return sorted.values().stream().map(Group.Builder::build).toList();
    }

    private static void add(Group.@Nullable Builder group, int i, int niveau, Planopgave opgave) {
        if (group != null && niveau > 0) {
            group.add(i, niveau, opgave.varighed(i));
        }
    }
}
