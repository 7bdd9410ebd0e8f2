package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** What each of our criteria counts otherwise in one plan than in another, fact by fact, out of the definitions. */
public final class FactBook {

    private final RequestFacts facts;

    /** The facts of plans for this request. */
    public FactBook(RequestFacts facts) {
        this.facts = facts;
    }

    /** Everything that a criterion counts otherwise, each fact in a line. */
    public List<String> changes(String kriterium, Map<Integer, YearHalf> before, Map<Integer, YearHalf> after) {
        return switch (kriterium) {
            case "LetImplementerbareFoerst" ->
                starts(
                        before,
                        after,
                        (initiativ, start) ->
                                initiativ.getVurdering().orElseThrow().isLetImplementerbart()
                                        ? facts.distance(start)
                                        : 0);
            case "FaerrestUdeladte" -> List.of();
            case "TidligstMulig" -> starts(before, after, (initiativ, start) -> facts.distance(start));
            case "FaerrestFlytninger" -> starts(before, after, (initiativ, start) -> isMoved(initiativ, start) ? 1 : 0);
            case "KortesteFlytninger" -> starts(before, after, this::distance);
            case "TidligEffektIAlleCentre" -> effects(before, after);
            case "UdjaevnetRessourcetraek" ->
                facts.strategi().getCentre().stream()
                        .flatMap(center -> loads(
                                center.getKode(),
                                before,
                                after,
                                (initiativ, start) -> drawn(center, initiativ, start),
                                h -> RequestFacts.grundbelastning(center, h))
                                .stream())
                        .toList();
            case "UdgifterFordelt" ->
                loads(
                        "budget",
                        before,
                        after,
                        (initiativ, start) -> facts.isCostly(initiativ) ? Map.of(start, 1) : Map.of(),
                        h -> 0);
            case "LoebendeTemafokus" -> focus(before, after);
            case "MerudgifterFordelt" -> new Money(facts).changes(before, after);
            default -> throw new IllegalArgumentException(kriterium);
        };
    }

    private boolean isMoved(Initiativ initiativ, YearHalf start) {
        return facts.strategi().getHandleplan().stream()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                .filter(placering -> placering.getInitiativ() == initiativ.getNummer())
                .map(Placering::getFormelStart)
                .anyMatch(earlier -> !earlier.equals(start));
    }

    /** How far the initiative starts from where the handleplan has it. */
    private int distance(Initiativ initiativ, YearHalf start) {
        return facts.strategi().getHandleplan().stream()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                .filter(placering -> placering.getInitiativ() == initiativ.getNummer())
                .mapToInt(placering -> Math.abs(facts.distance(placering.getFormelStart()) - facts.distance(start)))
                .findFirst()
                .orElse(0);
    }

    private List<String> starts(
            Map<Integer, YearHalf> before,
            Map<Integer, YearHalf> after,
            BiFunction<Initiativ, YearHalf, Integer> cost) {
        List<String> changes = new ArrayList<>();
        for (Initiativ initiativ : facts.initiativer()) {
            YearHalf from = before.get(initiativ.getNummer());
            YearHalf until = after.get(initiativ.getNummer());
            int now = cost.apply(initiativ, from);
            int then = cost.apply(initiativ, until);
            if (now != then) {
                changes.add("initiative " + initiativ.getNummer() + " from " + from + " to " + until + " counts " + now
                        + " then " + then);
            }
        }
        return changes;
    }

    private List<String> effects(Map<Integer, YearHalf> before, Map<Integer, YearHalf> after) {
        List<String> changes = new ArrayList<>();
        for (Center center : facts.strategi().getCentre()) {
            List<Initiativ> drawing = facts.initiativer().stream()
                    .filter(initiativ -> RequestFacts.traek(initiativ, center) > 0)
                    .toList();
            if (!drawing.isEmpty() && wait(first(drawing, before)) != wait(first(drawing, after))) {
                changes.add(center.getKode() + " waits " + effect(drawing, before) + " then " + effect(drawing, after));
            }
        }
        return changes;
    }

    private String effect(List<Initiativ> drawing, Map<Integer, YearHalf> plan) {
        YearHalf first = first(drawing, plan);
        return wait(first) + " until " + first + " for "
                + drawing.stream()
                        .filter(initiativ -> end(initiativ, plan).equals(first))
                        .map(Initiativ::getNummer)
                        .toList();
    }

    private int wait(YearHalf effect) {
        return Math.max(0, facts.distance(effect) - facts.politik().getTidligtSenest());
    }

    private YearHalf first(List<Initiativ> drawing, Map<Integer, YearHalf> plan) {
        return drawing.stream()
                .map(initiativ -> end(initiativ, plan))
                .min(YearHalf::compareTo)
                .orElseThrow();
    }

    private YearHalf end(Initiativ initiativ, Map<Integer, YearHalf> plan) {
        List<YearHalf> udvikling = facts.udvikling(initiativ, plan.get(initiativ.getNummer()));
        return udvikling.get(udvikling.size() - 1);
    }

    private Map<YearHalf, Integer> drawn(Center center, Initiativ initiativ, YearHalf start) {
        return IntStream.range(0, facts.varighed(initiativ))
                .filter(k -> RequestFacts.traek(initiativ, center, k) > 0)
                .boxed()
                .collect(Collectors.toMap(k -> start.plusHalves(k), k -> RequestFacts.traek(initiativ, center, k)));
    }

    private List<String> loads(
            String kode,
            Map<Integer, YearHalf> before,
            Map<Integer, YearHalf> after,
            BiFunction<Initiativ, YearHalf, Map<YearHalf, Integer>> load,
            ToIntFunction<YearHalf> anyway) {
        List<String> changes = new ArrayList<>();
        TreeSet<YearHalf> halvaar = new TreeSet<>();
        for (Initiativ initiativ : facts.initiativer()) {
            halvaar.addAll(
                    load.apply(initiativ, before.get(initiativ.getNummer())).keySet());
            halvaar.addAll(
                    load.apply(initiativ, after.get(initiativ.getNummer())).keySet());
        }
        for (YearHalf h : halvaar) {
            String now = load(h, before, load, anyway.applyAsInt(h));
            String then = load(h, after, load, anyway.applyAsInt(h));
            if (!now.substring(0, now.indexOf(' ')).equals(then.substring(0, then.indexOf(' ')))) {
                changes.add(kode + " in " + h + " carries " + now + " then " + then);
            }
        }
        return changes;
    }

    private String load(
            YearHalf h,
            Map<Integer, YearHalf> plan,
            BiFunction<Initiativ, YearHalf, Map<YearHalf, Integer>> load,
            int anyway) {
        int sum = anyway;
        List<String> parts = new ArrayList<>();
        for (Initiativ initiativ : facts.initiativer()) {
            Integer own = load.apply(initiativ, plan.get(initiativ.getNummer())).get(h);
            if (own != null) {
                sum += own;
                parts.add(initiativ.getNummer() + ":" + own);
            }
        }
        return sum + " of " + String.join(",", parts);
    }

    private List<String> focus(Map<Integer, YearHalf> before, Map<Integer, YearHalf> after) {
        List<String> changes = new ArrayList<>();
        for (Tema tema : facts.strategi().getTemaer()) {
            BiPredicate<YearHalf, Map<Integer, YearHalf>> isBusy = (h, plan) -> facts.initiativer().stream()
                    .anyMatch(initiativ -> initiativ.getTemaer().contains(tema.getNummer())
                            && facts.udvikling(initiativ, plan.get(initiativ.getNummer()))
                                    .contains(h));
            List<YearHalf> idle = facts.halvaar().stream()
                    .filter(h -> isBusy.test(h, before) && !isBusy.test(h, after))
                    .toList();
            List<YearHalf> busy = facts.halvaar().stream()
                    .filter(h -> !isBusy.test(h, before) && isBusy.test(h, after))
                    .toList();
            if (!idle.isEmpty() || !busy.isEmpty()) {
                changes.add(tema.getNummer() + " idle in " + idle + " busy in " + busy);
            }
        }
        return changes;
    }
}
