package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The centres that are drawn on, each once: what several strategies state of one of them counts once, and what other strategies
 * draw on it does not count beside them. Immutable and thread-safe.
 */
final class CommonCentres {

    private final List<Center> centre;

    /** By code: what is stated, and where. */
    private final Map<String, List<Stated>> stated;

    /** What one place states of a centre. */
    private record Stated(String pointer, Center center) {}

    private CommonCentres(List<Center> centre, Map<String, List<Stated>> stated) {
        this.centre = List.copyOf(centre);
        this.stated = stated;
    }

    static CommonCentres of(Strategi strategi) {
        Map<String, List<Stated>> stated = new TreeMap<>();
        add(strategi.getCentre(), "", stated);
        return new CommonCentres(
                strategi.getCentre().stream()
                        .sorted(Comparator.comparing(Center::getKode))
                        .toList(),
                stated);
    }

    static CommonCentres of(Portefoelje portefoelje, List<Planstrategi> strategier) {
        Map<String, List<Stated>> stated = new TreeMap<>();
        add(portefoelje.getCentre(), "", stated);
        strategier.forEach(strategi -> add(strategi.getStrategi().getCentre(), strategi.pointer(), stated));
        return new CommonCentres(
                stated.values().stream().map(CommonCentres::merged).toList(), stated);
    }

    private static void add(List<Center> centre, String place, Map<String, List<Stated>> stated) {
        for (int k = 0; k < centre.size(); k++) {
            stated.computeIfAbsent(centre.get(k).getKode(), kode -> new ArrayList<>())
                    .add(new Stated(place + Problem.pointer("centre", k), centre.get(k)));
        }
    }

    private static Center merged(List<Stated> all) {
        return Center.builder()
                .from(all.get(0).center())
                .kapacitet(kapacitet(all))
                .kapacitetsaendringer(first(all, Center::getKapacitetsaendringer))
                .grundbelastning(first(all, CommonCentres::own))
                .build();
    }

    private static OptionalInt kapacitet(List<Stated> all) {
        return all.stream()
                .flatMapToInt(one -> one.center().getKapacitet().stream())
                .findFirst();
    }

    private static <E> List<E> first(List<Stated> all, Function<Center, List<E>> getter) {
        return all.stream()
                .map(one -> getter.apply(one.center()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Grundbelastning> own(Center center) {
        return center.getGrundbelastning().stream()
                .filter(grundbelastning -> grundbelastning.getArt() != Grundbelastningsart.ANDRE_STRATEGIER)
                .toList();
    }

    /** The centres, in ascending order of codes. */
    List<Center> centre() {
        return centre;
    }

    /** The place where a centre stands. */
    String pointer(String kode) {
        return stated.getOrDefault(kode, List.of()).stream()
                .map(Stated::pointer)
                .findFirst()
                .orElse("");
    }

    /** The place of the first statement of the capacity of a centre. */
    String kapacitet(String kode) {
        return place(kode, "kapacitet", center -> center.getKapacitet().isPresent());
    }

    /** The place of the first statement of how the capacity of a centre changes. */
    String kapacitetsaendringer(String kode) {
        return place(
                kode,
                "kapacitetsaendringer",
                center -> !center.getKapacitetsaendringer().isEmpty());
    }

    /** The place of the first statement of what a centre carries anyway. */
    String grundbelastningPointer(String kode) {
        return place(kode, "grundbelastning", center -> !own(center).isEmpty());
    }

    private String place(String kode, String key, Predicate<Center> states) {
        return stated.getOrDefault(kode, List.of()).stream()
                        .filter(one -> states.test(one.center()))
                        .map(Stated::pointer)
                        .findFirst()
                        .orElseGet(() -> pointer(kode))
                + Problem.pointer(key);
    }
}
