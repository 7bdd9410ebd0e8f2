package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.check.Grundbelastningsforloeb;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the initiatives of a planning problem draw on: its centres, with "alle centre" spelled out, and its themes. */
final class Draws {

    private Draws() {}

    /** For each centre of the problem, in its order, the initiatives that draw on it under development, and how much. */
    static List<Group> onCentre(Planopgave opgave) {
        Map<String, GroupBuilder> byCenter = byCenter(opgave, false);
        for (int i = 0; i < opgave.antal(); i++) {
            opgave.getGrundlag().poll();
            Vurdering vurdering = opgave.vurdering(i);
            OptionalInt all = vurdering.getRessourcetraekAlleCentre();
            if (all.isPresent()) {
                for (String center : own(opgave, i)) {
                    add(byCenter.get(center), i, all.getAsInt(), opgave);
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
        return opgave.indices()
                .anyMatch(i -> !opgave.initiativ(i).getDriftstraek().isEmpty()
                        || opgave.vurdering(i).getRessourcetraek().stream()
                                .anyMatch(traek -> !traek.getProfil().isEmpty()));
    }

    /**
     * For each centre, in the problem's order, a group of some kind of what is drawn on it.
     *
     * @param isSamlet whether what is drawn after development counts, also by strategies that are not planned
     */
    static List<Group> onCentre(Planopgave opgave, boolean isSamlet, BiConsumer<CenterDraw, GroupBuilder> kind) {
        Map<String, GroupBuilder> byCenter = byCenter(opgave, isSamlet);
        for (int i = 0; i < opgave.antal(); i++) {
            opgave.getGrundlag().poll();
            int number = i;
            Map<String, Ressourcetraek> traek = new HashMap<>();
            opgave.vurdering(i).getRessourcetraek().forEach(own -> traek.put(own.getCenter(), own));
            opgave.vurdering(i)
                    .getRessourcetraekAlleCentre()
                    .ifPresent(all -> own(opgave, number)
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
                opgave.getGrundlag().poll();
                CenterDraw draw = new CenterDraw(
                        opgave, i, Optional.ofNullable(traek.get(center)), Optional.ofNullable(drift.get(center)));
                kind.accept(draw, Objects.requireNonNull(byCenter.get(center), "centre"));
            }
        }
        return built(byCenter);
    }

    private static Map<String, GroupBuilder> byCenter(Planopgave opgave, boolean isSamlet) {
        Map<String, GroupBuilder> byCenter = new LinkedHashMap<>();
        for (int c = 0; c < opgave.getCentre().size(); c++) {
            byCenter.put(opgave.getCentre().get(c).getKode(), group(c, opgave, isSamlet));
        }
        return byCenter;
    }

    /** "Alle centre" are those of the initiative's own strategy. */
    private static List<String> own(Planopgave opgave, int i) {
        return opgave.strategi(i).getStrategi().getCentre().stream()
                .map(Center::getKode)
                .toList();
    }

    private static List<Group> built(Map<String, GroupBuilder> builders) {
        return builders.values().stream().map(GroupBuilder::build).toList();
    }

    private static GroupBuilder group(int c, Planopgave opgave, boolean isSamlet) {
        Center center = opgave.getCentre().get(c);
        GroupBuilder group = new GroupBuilder(Emne.of(center.getKode(), center.getNavn()), opgave.horizon());
        Grundbelastningsforloeb anyway = Grundbelastningsforloeb.of(center.getGrundbelastning());
        GivetTraek givet = opgave.givet();
        if (givet.isEmpty()) {
            return anyway.isEmpty() ? group : group.grundbelastning(h -> anyway.niveau(opgave.halvaar(h)));
        }
        return group.grundbelastning(
                h -> anyway.niveau(opgave.halvaar(h)) + givet.udvikling(c, h) + (isSamlet ? givet.drift(c, h) : 0));
    }

    /**
     * For each theme, in the order of strategies and of its {@code nummer}, the initiatives that belong to it, with weight 1.
     * Outside its strategy's own period a theme is looked after anyway.
     */
    static List<Group> onTema(Planopgave opgave) {
        return opgave.getGrundlag().getStrategier().stream()
                .flatMap(strategi -> onTema(opgave, strategi))
                .toList();
    }

    private static Stream<Group> onTema(Planopgave opgave, Planstrategi strategi) {
        SortedMap<Integer, GroupBuilder> byNummer = new TreeMap<>();
        strategi.getStrategi()
                .getTemaer()
                .forEach(tema ->
                        byNummer.put(tema.getNummer(), new GroupBuilder(strategi.emne(tema), opgave.horizon())));
        if (strategi.getKode().isPresent()) {
            Optional<Periode> own = strategi.getStrategi().periode();
            byNummer.values()
                    .forEach(group ->
                            group.grundbelastning(h -> own.filter(periode -> !periode.contains(opgave.halvaar(h)))
                                    .map(periode -> 1L)
                                    .orElse(0L)));
        }
        for (int i = 0; i < opgave.antal(); i++) {
            opgave.getGrundlag().poll();
            if (opgave.strategi(i) == strategi) {
                for (Integer tema : opgave.initiativ(i).getTemaer()) {
                    add(byNummer.get(tema), i, 1, opgave);
                }
            }
        }
        return byNummer.values().stream().map(GroupBuilder::build);
    }

    private static void add(@Nullable GroupBuilder group, int i, int niveau, Planopgave opgave) {
        opgave.getGrundlag().poll();
        if (group != null && niveau > 0) {
            group.add(i, niveau, opgave.varighed(i));
        }
    }
}
