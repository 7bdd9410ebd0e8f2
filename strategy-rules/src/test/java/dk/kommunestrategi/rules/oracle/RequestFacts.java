package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearHalf;

/**
 * What a request comes to in the words of the model: the period that counts, the locks, each duration and draw. The
 * yardstick, the rule book and brute force rest on this alone and share no arithmetic with the planner: half-years are
 * half-years of the calendar, initiatives are known by their numbers, and a plan maps numbers to formal starts.
 */
public final class RequestFacts {

    private final Strategi strategi;
    private final List<YearHalf> halvaar = new ArrayList<>();
    private final Map<Integer, YearHalf> locks;
    private final List<Initiativ> initiativer;
    private final Prioriteringspolitik politik;
    private final IdentityHashMap<Initiativ, Integer> varigheder = new IdentityHashMap<>();

    private RequestFacts(Strategi strategi, Periode periode, Map<Integer, YearHalf> locks) {
        this.strategi = strategi;
        this.locks = locks;
        for (YearHalf h = periode.getFra(); !h.isAfter(periode.getTil()); h = h.plusHalves(1)) {
            halvaar.add(h);
        }
        this.initiativer = strategi.getInitiativer().stream()
                .sorted(Comparator.comparing(Initiativ::getNummer))
                .toList();
        this.politik = strategi.getPolitik()
                .orElseGet(() -> Prioriteringspolitik.builder().build());
    }

    /** What this request asks for. */
    public static RequestFacts of(PlanRequest request) {
        Strategi strategi = request.strategi();
        Map<Integer, YearHalf> locks = new HashMap<>();
        strategi.getHandleplan().map(Handleplan::getPlaceringer).orElse(List.of()).stream()
                .filter(Placering::isFastlagt)
                .forEach(placering -> locks.put(placering.getInitiativ(), placering.getFormelStart()));
        request.getFastlaeggelser().forEach(lock -> locks.put(lock.initiativ(), lock.formelStart()));
        if (request.getPeriode().isPresent()) {
            return new RequestFacts(strategi, request.getPeriode().get(), locks);
        }
        Periode own = strategi.getHandleplan().isPresent()
                ? strategi.getHandleplan().get().getPeriode()
                : strategi.getPeriode().orElseThrow();
        return new RequestFacts(strategi, own, locks);
    }

    /** The strategy in this period, with nothing locked. */
    static RequestFacts in(Periode periode, Strategi strategi) {
        return new RequestFacts(strategi, periode, Map.of());
    }

    /** The strategy's own handleplan as something to be judged: in its own period, its locks kept by definition. */
    public static RequestFacts handleplan(Strategi strategi) {
        return new RequestFacts(strategi, strategi.getHandleplan().orElseThrow().getPeriode(), Map.of());
    }

    public Strategi strategi() {
        return strategi;
    }

    public Prioriteringspolitik politik() {
        return politik;
    }

    /** The half-years of the period. */
    public List<YearHalf> halvaar() {
        return halvaar;
    }

    public YearHalf fra() {
        return halvaar.get(0);
    }

    public YearHalf til() {
        return halvaar.get(halvaar.size() - 1);
    }

    /** The locked starts by number. */
    public Map<Integer, YearHalf> locks() {
        return locks;
    }

    /** The initiatives by ascending number. */
    public List<Initiativ> initiativer() {
        return initiativer;
    }

    public Initiativ initiativ(int nummer) {
        return initiativer.stream()
                .filter(initiativ -> initiativ.getNummer() == nummer)
                .findFirst()
                .orElseThrow();
    }

    public Center center(String kode) {
        return strategi.getCentre().stream()
                .filter(center -> center.getKode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a start lies before the period: then the initiative is history, and no choice any more. */
    public boolean isHistorik(YearHalf start) {
        return start.isBefore(fra());
    }

    /** What a start counts: the half-years before it, or all of the period where the initiative is left out. */
    public int counted(Map<Integer, YearHalf> plan, Initiativ initiativ) {
        YearHalf start = plan.get(initiativ.getNummer());
        return start == null ? halvaar.size() : distance(start);
    }

    /** Whether a plan may leave anything out: that there is anything which has not started before its handleplan's period. */
    public boolean hasUdeladelige() {
        return initiativer.stream().anyMatch(initiativ -> initiativ.isKanUdelades() && !isStartet(initiativ));
    }

    private boolean isStartet(Initiativ initiativ) {
        return strategi.getHandleplan().stream()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream()
                        .filter(placering -> placering
                                .getFormelStart()
                                .isBefore(handleplan.getPeriode().getFra())))
                .anyMatch(placering -> placering.getInitiativ() == initiativ.getNummer());
    }

    /** How many half-years lie between the beginning of the period and this one. */
    public int distance(YearHalf h) {
        return 2 * (h.getYear() - fra().getYear()) + h.getHalfValue() - fra().getHalfValue();
    }

    /** Asked for again and again, and worked out once. */
    public int varighed(Initiativ initiativ) {
        return varigheder.computeIfAbsent(initiativ, this::workedOut);
    }

    private int workedOut(Initiativ initiativ) {
        if (initiativ.getVarighed().isPresent()) {
            return initiativ.getVarighed().getAsInt();
        }
        int word = forventet(initiativ.getTidshorisont().orElse(Tidshorisont.IKKE_OPLYST));
        return initiativ
                .getVarighedsinterval()
                .map(interval -> Math.max(interval.getMindst(), Math.min(interval.getHoejst(), word)))
                .orElse(word);
    }

    /** The defaults stand here again, as the contract has them. */
    private int forventet(Tidshorisont word) {
        if (word == Tidshorisont.IKKE_OPLYST && politik.getStandardvarighed().isPresent()) {
            return politik.getStandardvarighed().getAsInt();
        }
        Varighedsskoen stated = politik.getTidshorisonter().get(word);
        return stated != null
                ? stated.getForventet()
                : Map.of("MELLEM", 2, "LANG", 4).getOrDefault(word.name(), 1);
    }

    /** The half-years in which the initiative is under development when it starts then. */
    public List<YearHalf> udvikling(Initiativ initiativ, YearHalf start) {
        List<YearHalf> udvikling = new ArrayList<>();
        for (int k = 0; k < varighed(initiativ); k++) {
            udvikling.add(start.plusHalves(k));
        }
        return udvikling;
    }

    /** The most that the initiative draws on the centre in any half-year of its development, however long that takes. */
    public static int traek(Initiativ initiativ, Center center) {
        int most = traek(initiativ, center, 0);
        for (Ressourcetraek own : initiativ.getVurdering().orElseThrow().getRessourcetraek()) {
            for (int k = 1; k < own.getProfil().size(); k++) {
                most = Math.max(most, traek(initiativ, center, k));
            }
        }
        return most;
    }

    /** How much it draws on the centre in the k-th half-year of its development, counted from 0. */
    public static int traek(Initiativ initiativ, Center center, int k) {
        Vurdering vurdering = initiativ.getVurdering().orElseThrow();
        int traek = vurdering.getRessourcetraekAlleCentre().orElse(0);
        for (Ressourcetraek own : vurdering.getRessourcetraek()) {
            if (own.getCenter().equals(center.getKode())) {
                List<Integer> profil = own.getProfil();
                traek += profil.isEmpty()
                        ? own.getNiveau().orElseThrow()
                        : profil.get(k < profil.size() ? k : profil.size() - 1);
            }
        }
        return traek;
    }

    /** How much it draws on the centre in this half-year, after its development, when it starts then. */
    public int drift(Initiativ initiativ, Center center, YearHalf start, YearHalf halvaar) {
        YearHalf first = start.plusHalves(varighed(initiativ));
        int sum = 0;
        for (Driftstraek drift : initiativ.getDriftstraek()) {
            boolean counts = drift.getCenter().equals(center.getKode())
                    && !halvaar.isBefore(first)
                    && !halvaar.isAfter(last(drift, first));
            sum += counts ? drift.getNiveau() : 0;
        }
        return sum;
    }

    /** The last half-year in which an initiative draws, after a development that ended before this one. */
    private YearHalf last(Driftstraek drift, YearHalf first) {
        return drift.getHalvaar().isPresent()
                ? first.plusHalves(drift.getHalvaar().getAsInt() - 1)
                : til();
    }

    /** What the centre carries anyway in this half-year. */
    public static int grundbelastning(Center center, YearHalf halvaar) {
        int sum = 0;
        for (Grundbelastning grundbelastning : center.getGrundbelastning()) {
            boolean begun = !halvaar.isBefore(grundbelastning.getFra());
            boolean ended = grundbelastning.getTil().isPresent()
                    && halvaar.isAfter(grundbelastning.getTil().get());
            sum += begun && !ended ? grundbelastning.getNiveau() : 0;
        }
        return sum;
    }

    /** The load on the centre in each half-year that has any, by the initiatives that the plan places. */
    public Map<YearHalf, Integer> belastning(Center center, Map<Integer, YearHalf> plan) {
        Map<YearHalf, Integer> belastning = new HashMap<>();
        for (Initiativ initiativ : initiativer) {
            YearHalf start = plan.get(initiativ.getNummer());
            for (int k = 0; start != null && k < varighed(initiativ); k++) {
                int traek = traek(initiativ, center, k);
                if (traek > 0) {
                    belastning.merge(start.plusHalves(k), traek, Integer::sum);
                }
            }
        }
        return belastning;
    }

    /** The load on the centre by initiatives after their development, in each half-year that has any. */
    public Map<YearHalf, Integer> drift(Center center, Map<Integer, YearHalf> plan) {
        Map<YearHalf, Integer> belastning = new HashMap<>();
        for (Initiativ initiativ : initiativer) {
            YearHalf start = plan.get(initiativ.getNummer());
            for (Driftstraek drift : start == null ? List.<Driftstraek>of() : initiativ.getDriftstraek()) {
                boolean counts = drift.getCenter().equals(center.getKode()) && drift.getNiveau() > 0;
                YearHalf first = start.plusHalves(varighed(initiativ));
                for (YearHalf h = first; counts && !h.isAfter(last(drift, first)); h = h.plusHalves(1)) {
                    belastning.merge(h, drift.getNiveau(), Integer::sum);
                }
            }
        }
        return belastning;
    }

    /** The load on the centre by initiatives, under development and after it, in each half-year that has any. */
    public Map<YearHalf, Integer> samletTraek(Center center, Map<Integer, YearHalf> plan) {
        Map<YearHalf, Integer> belastning = belastning(center, plan);
        drift(center, plan).forEach((halvaar, drift) -> belastning.merge(halvaar, drift, Integer::sum));
        return belastning;
    }

    /** Whether the initiative's cost reaches the level that the budget rule concerns. */
    public boolean isCostly(Initiativ initiativ) {
        List<Udgiftsniveau> ascending = List.of(Udgiftsniveau.LILLE, Udgiftsniveau.MELLEM, Udgiftsniveau.STOR);
        int udgift = ascending.indexOf(initiativ.getVurdering().orElseThrow().getUdgiftsniveau());
        return udgift >= ascending.indexOf(politik.getBudgetregel().getTaerskel());
    }
}
