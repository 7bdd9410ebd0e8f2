package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * What the contract says of several strategies together, tried out plan by plan and, where plans are to hold for that, outcome by
 * outcome of all durations.
 */
public final class PortefoeljeOracle {

    private final Portefoelje portefoelje;
    private final Prioriteringspolitik politik;
    private final Periode periode;
    private final List<Strategi> planlagte;
    private final List<Strategi> givne;

    /** Every outcome of durations: what is asked of each strategy then, those that are planned first. */
    private final List<List<RequestFacts>> outcomes;

    /** The starts by strategy, in the order of codes. */
    public record Plan(List<Map<Integer, YearHalf>> starts, List<Long> values) {}

    /** What is asked of a portfolio if these strategies are planned, and the others stay where their handleplans have them. */
    public PortefoeljeOracle(Portefoelje portefoelje, List<String> koder) {
        this.portefoelje = portefoelje;
        this.politik = portefoelje.getPolitik().orElseThrow();
        this.periode = periode(portefoelje);
        List<Strategi> sorted = portefoelje.getStrategier().stream()
                .sorted(Comparator.comparing(strategi -> strategi.getKode().orElseThrow()))
                .toList();
        this.planlagte = sorted.stream()
                .filter(strategi -> koder.contains(strategi.getKode().orElseThrow()))
                .toList();
        this.givne = sorted.stream()
                .filter(strategi -> !planlagte.contains(strategi))
                .toList();
        this.outcomes = outcomes();
    }

    /** The half-years in which a portfolio is planned. */
    public static Periode periode(Portefoelje portefoelje) {
        return portefoelje.getPeriode().orElseGet(() -> hull(portefoelje));
    }

    private static Periode hull(Portefoelje portefoelje) {
        List<YearHalf> ends = portefoelje.getStrategier().stream()
                .map(Strategi::getPeriode)
                .flatMap(Optional::stream)
                .flatMap(own -> Stream.of(own.getFra(), own.getTil()))
                .sorted()
                .toList();
        return Periode.of(ends.get(0), ends.get(ends.size() - 1));
    }

    private List<List<RequestFacts>> outcomes() {
        List<List<RequestFacts>> all = List.of(List.of());
        for (Strategi strategi :
                Stream.concat(planlagte.stream(), givne.stream()).toList()) {
            PlanRequest own = PlanRequest.builder()
                    .strategi(strategi.withHandleplan(Optional.empty()))
                    .periode(periode)
                    .build();
            List<PlanRequest> each =
                    politik.getVarighedssyn() == Varighedssyn.SIKKER ? new Udfaldsrum(own).all() : List.of(own);
            all = all.stream()
                    .flatMap(some -> each.stream().map(one -> {
                        List<RequestFacts> more = new ArrayList<>(some);
                        more.add(RequestFacts.of(one));
                        return more;
                    }))
                    .<List<RequestFacts>>map(List::copyOf)
                    .toList();
        }
        return all;
    }

    /** The best plan, if there is any: by the criteria, then by the smallest starts in the order of initiatives. */
    public Optional<Plan> best() {
        return best(starts -> true, this::values);
    }

    /** The best plan of those that are permitted, if there is any, by these values. */
    Optional<Plan> best(
            Predicate<List<Map<Integer, YearHalf>>> permitted,
            Function<List<Map<Integer, YearHalf>>, List<Long>> values) {
        return plans().filter(permitted)
                .map(starts -> new Plan(starts, values.apply(starts)))
                .min(Comparator.comparing(
                                (Plan plan) -> plan.values().stream()
                                        .mapToLong(Long::longValue)
                                        .toArray(),
                                Arrays::compare)
                        .thenComparing(plan -> vector(plan.starts()), Arrays::compare));
    }

    /** All plans that keep everything that is demanded. */
    public Stream<List<Map<Integer, YearHalf>>> plans() {
        return plans(0).filter(this::isKeptBy);
    }

    /** Whether a plan keeps everything that is demanded, whatever durations turn out to be. */
    public boolean isKeptBy(List<Map<Integer, YearHalf>> starts) {
        return outcomes.stream().allMatch(facts -> isKept(facts, starts));
    }

    private int[] vector(List<Map<Integer, YearHalf>> starts) {
        List<Integer> vector = new ArrayList<>();
        for (int s = 0; s < planlagte.size(); s++) {
            for (Initiativ initiativ : outcomes.get(0).get(s).initiativer()) {
                vector.add(outcomes.get(0).get(s).counted(starts.get(s), initiativ));
            }
        }
        return vector.stream().mapToInt(Integer::intValue).toArray();
    }

    private Stream<List<Map<Integer, YearHalf>>> plans(int s) {
        if (s == planlagte.size()) {
            return Stream.of(List.of());
        }
        List<Map<Integer, YearHalf>> own = List.of(Map.of());
        for (Initiativ initiativ : planlagte.get(s).getInitiativer()) {
            List<Map<Integer, YearHalf>> further = new ArrayList<>();
            for (Map<Integer, YearHalf> plan : own) {
                for (int h = 0; h < periode.antalHalvaar(); h++) {
                    Map<Integer, YearHalf> more = new TreeMap<>(plan);
                    more.put(initiativ.getNummer(), periode.halvaar(h));
                    further.add(more);
                }
                if (initiativ.isKanUdelades()) {
                    further.add(plan);
                }
            }
            own = further;
        }
        List<Map<Integer, YearHalf>> each = own;
        return plans(s + 1)
                .flatMap(rest -> each.stream().map(plan -> {
                    List<Map<Integer, YearHalf>> all = new ArrayList<>(List.of(plan));
                    all.addAll(rest);
                    return all;
                }));
    }

    /** The plans of all strategies, those that are given behind the others. */
    private List<Map<Integer, YearHalf>> withGivne(List<Map<Integer, YearHalf>> starts) {
        List<Map<Integer, YearHalf>> all = new ArrayList<>(starts);
        for (Strategi given : givne) {
            Map<Integer, YearHalf> own = new HashMap<>();
            for (Placering placering :
                    given.getHandleplan().map(Handleplan::getPlaceringer).orElse(List.of())) {
                own.put(placering.getInitiativ(), placering.getFormelStart());
            }
            all.add(own);
        }
        return all;
    }

    private boolean isKept(List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        for (int s = 0; s < planlagte.size(); s++) {
            boolean isKept = new RuleBook(facts.get(s))
                    .without("Centerkapacitet")
                    .without("AfslutIPerioden")
                    .without("RammenHoldes")
                    .isKeptBy(starts.get(s));
            if (!isKept || !endsInTime(facts.get(s), starts.get(s))) {
                return false;
            }
        }
        return koder().stream().allMatch(kode -> isCarried(kode, facts, withGivne(starts), starts))
                && rammer().stream().allMatch(ramme -> isPaid(ramme, facts, starts));
    }

    private boolean endsInTime(RequestFacts facts, Map<Integer, YearHalf> starts) {
        YearHalf last = facts.strategi().getPeriode().orElseThrow().getTil();
        return !facts.politik().isAfslutIPerioden()
                || starts.entrySet().stream()
                        .allMatch(start -> !start.getValue()
                                .plusHalves(facts.varighed(facts.initiativ(start.getKey())) - 1L)
                                .isAfter(last));
    }

    private List<String> koder() {
        return Stream.concat(
                        portefoelje.getCentre().stream(),
                        portefoelje.getStrategier().stream().flatMap(strategi -> strategi.getCentre().stream()))
                .map(Center::getKode)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Center> stated(String kode) {
        return Stream.concat(
                        portefoelje.getCentre().stream(),
                        portefoelje.getStrategier().stream().flatMap(strategi -> strategi.getCentre().stream()))
                .filter(center -> center.getKode().equals(kode));
    }

    private OptionalInt kapacitet(String kode) {
        return stated(kode)
                .flatMapToInt(center -> center.getKapacitet().stream())
                .findFirst();
    }

    private int anyway(String kode, YearHalf halvaar) {
        return stated(kode)
                .map(center -> center.getGrundbelastning().stream()
                        .filter(load -> load.getArt() == Grundbelastningsart.DRIFT)
                        .toList())
                .filter(loads -> !loads.isEmpty())
                .findFirst()
                .orElse(List.<Grundbelastning>of())
                .stream()
                .filter(load -> !halvaar.isBefore(load.getFra()))
                .mapToInt(Grundbelastning::getNiveau)
                .sum();
    }

    /** Strategies draw on the centres that they name; "alle centre" are their own. */
    private static Map<YearHalf, Integer> load(
            String kode, RequestFacts facts, Map<Integer, YearHalf> starts, boolean withDrift) {
        return facts.strategi().getCentre().stream()
                .filter(center -> center.getKode().equals(kode))
                .findFirst()
                .map(center -> withDrift ? facts.samletTraek(center, starts) : facts.belastning(center, starts))
                .orElse(Map.of());
    }

    private boolean isCarried(
            String kode,
            List<RequestFacts> facts,
            List<Map<Integer, YearHalf>> all,
            List<Map<Integer, YearHalf>> starts) {
        if (kapacitet(kode).isEmpty()) {
            return true;
        }
        Map<YearHalf, Integer> sum = new HashMap<>();
        Set<YearHalf> own = new HashSet<>();
        for (int s = 0; s < all.size(); s++) {
            Map<YearHalf, Integer> load = load(kode, facts.get(s), all.get(s), true);
            load.forEach((halvaar, traek) -> sum.merge(halvaar, traek, Integer::sum));
            if (s < starts.size()) {
                own.addAll(load.keySet());
            }
        }
        return own.stream()
                .allMatch(halvaar -> sum.get(halvaar) + anyway(kode, halvaar)
                        <= kapacitet(kode).getAsInt());
    }

    private List<Aarsramme> rammer() {
        return politik.getOekonomiskRamme().map(OekonomiskRamme::getAarsrammer).orElse(List.of());
    }

    /** Where what is given spends the frame already, nothing is added. */
    private boolean isPaid(Aarsramme ramme, List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        List<Map<Integer, YearHalf>> all = withGivne(starts);
        BigDecimal own = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (int s = 0; s < all.size(); s++) {
            BigDecimal cost = new Money(facts.get(s)).in(ramme.getAar(), ramme.getArt(), all.get(s));
            own = own.add(s < starts.size() ? cost : BigDecimal.ZERO);
            given = given.add(s < starts.size() ? BigDecimal.ZERO : cost);
        }
        return own.add(given).compareTo(Money.kroner(ramme.getBeloeb())) <= 0
                || (given.signum() != 0 && own.signum() <= 0);
    }

    /** What a plan comes to, criterion by criterion. */
    public List<Long> values(List<Map<Integer, YearHalf>> starts) {
        List<String> ids = new ArrayList<>(
                politik.getKriterier().stream().map(Kriterievalg::getId).toList());
        if (hasUdeladelige()) {
            ids.add(0, "FaerrestUdeladte");
        }
        return ids.stream()
                .map(id -> outcomes.stream()
                        .mapToLong(facts -> value(id, facts, starts))
                        .max()
                        .orElseThrow())
                .toList();
    }

    /** Whether a plan may leave anything out. */
    boolean hasUdeladelige() {
        return planlagte.stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .anyMatch(Initiativ::isKanUdelades);
    }

    private long value(String id, List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        return switch (id) {
            case "TidligEffektIAlleCentre" -> sum(koder(), kode -> firstEffect(kode, facts, starts));
            case "UdjaevnetRessourcetraek" -> sum(koder(), kode -> squares(kode, facts, starts));
            case "LoebendeTemafokus" -> idleCells(facts, starts);
            case "UdgifterFordelt" -> costlyStarts(facts, starts);
            default -> ofEach(id, facts, starts);
        };
    }

    private static <E> long sum(List<E> things, ToLongFunction<E> size) {
        return things.stream().mapToLong(size).sum();
    }

    private long ofEach(String id, List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        long sum = 0;
        for (int s = 0; s < starts.size(); s++) {
            sum += new Yardstick(facts.get(s)).vaerdi(id, starts.get(s));
        }
        return sum;
    }

    private long firstEffect(String kode, List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        boolean isDrawnOn = false;
        long first = Long.MAX_VALUE;
        for (int s = 0; s < starts.size(); s++) {
            RequestFacts own = facts.get(s);
            Optional<Center> center = own.strategi().getCentre().stream()
                    .filter(one -> one.getKode().equals(kode))
                    .findFirst();
            for (Initiativ initiativ : own.initiativer()) {
                boolean draws = center.isPresent() && RequestFacts.traek(initiativ, center.get()) > 0;
                isDrawnOn |= draws;
                YearHalf start = starts.get(s).get(initiativ.getNummer());
                if (draws && start != null) {
                    first = Math.min(first, own.distance(start) + own.varighed(initiativ) - 1L);
                }
            }
        }
        if (!isDrawnOn) {
            return 0;
        }
        return first == Long.MAX_VALUE ? periode.antalHalvaar() : Math.max(0, first - politik.getTidligtSenest());
    }

    private long squares(String kode, List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        Map<YearHalf, Integer> own = new HashMap<>();
        Map<YearHalf, Integer> given = new HashMap<>();
        List<Map<Integer, YearHalf>> all = withGivne(starts);
        for (int s = 0; s < all.size(); s++) {
            Map<YearHalf, Integer> into = s < starts.size() ? own : given;
            load(kode, facts.get(s), all.get(s), false)
                    .forEach((halvaar, traek) -> into.merge(halvaar, traek, Integer::sum));
        }
        long sum = 0;
        for (Map.Entry<YearHalf, Integer> cell : own.entrySet()) {
            long before = (long) anyway(kode, cell.getKey()) + given.getOrDefault(cell.getKey(), 0);
            long after = before + cell.getValue();
            sum += after * after - before * before;
        }
        return sum;
    }

    private long idleCells(List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        long idle = 0;
        for (int s = 0; s < starts.size(); s++) {
            RequestFacts own = facts.get(s);
            Periode asked = own.strategi().getPeriode().orElseThrow();
            for (Tema tema : own.strategi().getTemaer()) {
                Set<YearHalf> busy = new HashSet<>();
                for (Initiativ initiativ : own.initiativer()) {
                    YearHalf start = starts.get(s).get(initiativ.getNummer());
                    if (start != null && initiativ.getTemaer().contains(tema.getNummer())) {
                        busy.addAll(own.udvikling(initiativ, start));
                    }
                }
                idle += own.halvaar().stream()
                        .filter(halvaar -> asked.contains(halvaar) && !busy.contains(halvaar))
                        .count();
            }
        }
        return idle;
    }

    private long costlyStarts(List<RequestFacts> facts, List<Map<Integer, YearHalf>> starts) {
        Map<YearHalf, Long> costly = new HashMap<>();
        for (int s = 0; s < starts.size(); s++) {
            for (Initiativ initiativ : facts.get(s).initiativer()) {
                YearHalf start = starts.get(s).get(initiativ.getNummer());
                if (start != null && facts.get(s).isCostly(initiativ)) {
                    costly.merge(start, 1L, Long::sum);
                }
            }
        }
        return costly.values().stream().mapToLong(antal -> antal * antal).sum();
    }
}
