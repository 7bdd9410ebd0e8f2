package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastningsforloeb;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the initiatives of a planning problem draw on: its centres, with "alle centre" spelled out, and its themes. */
final class Draws {

    private Draws() {}

    /** For each centre of the problem, in its order, the initiatives that draw on it under development, and how much. */
    static List<Group> onCentre(Planopgave opgave) {
        Map<String, Group.Builder> byCenter = byCenter(opgave);
        for (int i = 0; i < opgave.antal(); i++) {
            Vurdering vurdering = opgave.vurdering(i);
            OptionalInt all = vurdering.getRessourcetraekAlleCentre();
            if (all.isPresent()) {
                for (Group.Builder center : byCenter.values()) {
                    add(center, i, all.getAsInt(), opgave);
                }
            } else {
                for (Ressourcetraek traek : vurdering.getRessourcetraek()) {
                    if (traek.getProfil().isEmpty()) {
                        add(byCenter.get(traek.getCenter()), i, traek.niveau(0), opgave);
                    } else {
                        Optional.ofNullable(byCenter.get(traek.getCenter()))
                                .ifPresent(
                                        new CenterDraw(opgave, i, Optional.of(traek), Optional.empty())
                                                ::addDevelopment);
                    }
                }
            }
        }
        return built(byCenter);
    }

    /** Whether some initiative draws otherwise than all the time of its development alike. */
    static boolean isUneven(Planopgave opgave) {
        return IntStream.range(0, opgave.antal())
                .anyMatch(i -> !opgave.initiativ(i).getDriftstraek().isEmpty()
                        || opgave.vurdering(i).getRessourcetraek().stream()
                                .anyMatch(traek -> !traek.getProfil().isEmpty()));
    }

    /** For each centre, in the problem's order, a group of some kind of what is drawn on it. */
    static List<Group> onCentre(Planopgave opgave, BiConsumer<CenterDraw, Group.Builder> kind) {
        Map<String, Group.Builder> byCenter = byCenter(opgave);
        for (int i = 0; i < opgave.antal(); i++) {
            Map<String, Ressourcetraek> traek = new HashMap<>();
            opgave.vurdering(i).getRessourcetraek().forEach(own -> traek.put(own.getCenter(), own));
            opgave.vurdering(i)
                    .getRessourcetraekAlleCentre()
                    .ifPresent(all -> byCenter.keySet()
                            .forEach(center -> traek.put(
                                    center,
                                    Ressourcetraek.builder()
                                            .center(center)
                                            .niveau(all)
                                            .build())));
            Map<String, Driftstraek> drift = new HashMap<>();
            opgave.initiativ(i).getDriftstraek().forEach(own -> drift.put(own.getCenter(), own));
            Set<String> drawnOn = new TreeSet<>(traek.keySet());
            drawnOn.addAll(drift.keySet());
            drawnOn.retainAll(byCenter.keySet());
            for (String center : drawnOn) {
                CenterDraw draw = new CenterDraw(
                        opgave, i, Optional.ofNullable(traek.get(center)), Optional.ofNullable(drift.get(center)));
                kind.accept(draw, Objects.requireNonNull(byCenter.get(center), "centre"));
            }
        }
        return built(byCenter);
    }

    private static Map<String, Group.Builder> byCenter(Planopgave opgave) {
        Map<String, Group.Builder> byCenter = new LinkedHashMap<>();
        opgave.getCentre().forEach(center -> byCenter.put(center.getKode(), group(center, opgave)));
        return byCenter;
    }

    private static List<Group> built(Map<String, Group.Builder> builders) {
        return builders.values().stream().map(Group.Builder::build).toList();
    }

    private static Group.Builder group(Center center, Planopgave opgave) {
        Group.Builder group = new Group.Builder(Emne.of(center.getKode(), center.getNavn()), opgave.horizon());
        Grundbelastningsforloeb anyway = Grundbelastningsforloeb.of(center);
        return anyway.isEmpty() ? group : group.grundbelastning(h -> anyway.niveau(opgave.halvaar(h)));
    }

    /** For each theme, in the order of its {@code nummer}, the initiatives that belong to it, with weight 1. */
    static List<Group> onTema(Planopgave opgave) {
        SortedMap<Integer, Group.Builder> sorted = new TreeMap<>();
        opgave.getStrategi()
                .getTemaer()
                .forEach(tema -> sorted.put(
                        tema.getNummer(),
                        new Group.Builder(
                                Emne.of(Integer.toString(tema.getNummer()), tema.getNavn()), opgave.horizon())));
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
