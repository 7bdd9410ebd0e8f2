package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** The yardstick: the published formula of every criterion, computed in the most plodding way there is. */
public final class Yardstick {

    private final RequestFacts facts;
    private final List<Kriterievalg> chosen;
    private final Map<String, Function<Map<Integer, YearHalf>, Long>> formulas = new HashMap<>();

    /** The formulas of our own criteria. */
    public Yardstick(RequestFacts facts) {
        this.facts = facts;
        this.chosen = chosen(facts);
        formulas.put("LetImplementerbareFoerst", this::letImplementerbareFirst);
        formulas.put("TidligEffektIAlleCentre", this::earlyEffektIAlleCentre);
        formulas.put("UdjaevnetRessourcetraek", this::udjaevnetRessourcetraek);
        formulas.put("LoebendeTemafokus", this::loebendeTemafokus);
        formulas.put("TidligstMulig", this::tidligstPossible);
        formulas.put("UdgifterFordelt", this::udgifterFordelt);
        formulas.put("MerudgifterFordelt", new Money(facts)::merudgifterFordelt);
        formulas.put("FaerrestUdeladte", this::faerrestUdeladte);
        formulas.put("FaerrestFlytninger", this::faerrestFlytninger);
        formulas.put("KortesteFlytninger", this::kortesteFlytninger);
    }

    /** The same yardstick with one formula more. */
    public Yardstick withFormel(String id, Function<Map<Integer, YearHalf>, Long> formel) {
        formulas.put(id, formel);
        return this;
    }

    /** The ids of the criteria that count, in the order in which they count. */
    public List<String> kriterier() {
        return chosen.stream().map(Kriterievalg::getId).toList();
    }

    /** Where something may be left out, that as little is as can be comes first, unless the policy says otherwise. */
    private static List<Kriterievalg> chosen(RequestFacts facts) {
        List<Kriterievalg> chosen = new ArrayList<>(facts.politik().getKriterier());
        if (facts.hasUdeladelige()
                && chosen.stream().noneMatch(valg -> valg.getId().equals("FaerrestUdeladte"))) {
            chosen.add(0, Kriterievalg.of("FaerrestUdeladte"));
        }
        return chosen;
    }

    /** The value of every criterion that counts, in a plan that places every initiative. */
    public List<Long> values(Map<Integer, YearHalf> plan) {
        List<Long> values = new ArrayList<>();
        kriterier().forEach(id -> values.add(vaerdi(id, plan)));
        return values;
    }

    /** What the criteria come to level by level: a value, or a sum of values times their weights. */
    public List<Long> niveauer(Map<Integer, YearHalf> plan) {
        return levelled(values(plan));
    }

    /** A plan that places every initiative, with all that it measures. */
    public Oracle.Plan measured(Map<Integer, YearHalf> plan) {
        List<Long> values = values(plan);
        return new Oracle.Plan(new LinkedHashMap<>(plan), values, levelled(values));
    }

    private List<Long> levelled(List<Long> values) {
        List<Long> niveauer = new ArrayList<>();
        for (int k = 0; k < chosen.size(); k++) {
            boolean nextBelongsTo = k + 1 < chosen.size() && chosen.get(k + 1).isSammenMedForrige();
            boolean alone = !chosen.get(k).isSammenMedForrige() && !nextBelongsTo;
            long vaerdi = values.get(k) * (alone ? 1 : chosen.get(k).vaegt());
            if (chosen.get(k).isSammenMedForrige()) {
                niveauer.add(niveauer.remove(niveauer.size() - 1) + vaerdi);
            } else {
                niveauer.add(vaerdi);
            }
        }
        return niveauer;
    }

    /** The value of one criterion in a plan that places every initiative. */
    public long vaerdi(String id, Map<Integer, YearHalf> plan) {
        return formulas.get(id).apply(plan);
    }

    private long letImplementerbareFirst(Map<Integer, YearHalf> plan) {
        long sum = 0;
        for (Initiativ initiativ : facts.initiativer()) {
            if (initiativ.getVurdering().orElseThrow().isLetImplementerbart()) {
                sum += Math.max(0, facts.counted(plan, initiativ));
            }
        }
        return sum;
    }

    private long earlyEffektIAlleCentre(Map<Integer, YearHalf> plan) {
        long sum = 0;
        for (Center center : facts.strategi().getCentre()) {
            List<Integer> effekter = new ArrayList<>();
            boolean isDrawnOn = false;
            for (Initiativ initiativ : facts.initiativer()) {
                isDrawnOn |= RequestFacts.traek(initiativ, center) > 0;
                if (RequestFacts.traek(initiativ, center) > 0 && plan.containsKey(initiativ.getNummer())) {
                    int start = facts.distance(plan.get(initiativ.getNummer()));
                    effekter.add(start + facts.varighed(initiativ) - 1);
                }
            }
            if (isDrawnOn && effekter.isEmpty()) {
                sum += facts.halvaar().size();
            }
            if (!effekter.isEmpty()) {
                effekter.sort(null);
                int forsinkelse = effekter.get(0) - facts.politik().getTidligtSenest();
                sum += forsinkelse > 0 ? forsinkelse : 0;
            }
        }
        return sum;
    }

    private long udjaevnetRessourcetraek(Map<Integer, YearHalf> plan) {
        long sum = 0;
        for (Center center : facts.strategi().getCentre()) {
            for (Map.Entry<YearHalf, Integer> cell :
                    facts.belastning(center, plan).entrySet()) {
                long anyway = RequestFacts.grundbelastning(center, cell.getKey());
                long all = anyway + cell.getValue();
                sum += facts.isHistorik(cell.getKey()) ? 0 : all * all - anyway * anyway;
            }
        }
        return sum;
    }

    private long loebendeTemafokus(Map<Integer, YearHalf> plan) {
        long empty = 0;
        for (Tema tema : facts.strategi().getTemaer()) {
            Set<YearHalf> iFokus = new HashSet<>();
            for (Initiativ initiativ : facts.initiativer()) {
                if (initiativ.getTemaer().contains(tema.getNummer()) && plan.containsKey(initiativ.getNummer())) {
                    iFokus.addAll(facts.udvikling(initiativ, plan.get(initiativ.getNummer())));
                }
            }
            empty += facts.halvaar().stream()
                    .filter(halvaar -> !iFokus.contains(halvaar))
                    .count();
        }
        return empty;
    }

    private long tidligstPossible(Map<Integer, YearHalf> plan) {
        return facts.initiativer().stream()
                .mapToLong(initiativ -> Math.max(0, facts.counted(plan, initiativ)))
                .sum();
    }

    private long udgifterFordelt(Map<Integer, YearHalf> plan) {
        long sum = 0;
        for (YearHalf halvaar : facts.halvaar()) {
            long costly = facts.initiativer().stream()
                    .filter(facts::isCostly)
                    .filter(initiativ -> halvaar.equals(plan.get(initiativ.getNummer())))
                    .count();
            sum += costly * costly;
        }
        return sum;
    }

    private long faerrestFlytninger(Map<Integer, YearHalf> plan) {
        return hidtidige(plan)
                .filter(placering -> !placering.getFormelStart().equals(plan.get(placering.getInitiativ())))
                .count();
    }

    private long kortesteFlytninger(Map<Integer, YearHalf> plan) {
        return hidtidige(plan)
                .mapToLong(placering -> {
                    YearHalf one = placering.getFormelStart();
                    YearHalf other = plan.getOrDefault(
                            placering.getInitiativ(), facts.til().plusHalves(1));
                    long halvaar = 2L * (other.getYear() - one.getYear()) + other.getHalfValue() - one.getHalfValue();
                    return halvaar < 0 ? -halvaar : halvaar;
                })
                .sum();
    }

    /** The placements of the strategy's own handleplan that the plan could move: of what has started before the period, none. */
    private Stream<Placering> hidtidige(Map<Integer, YearHalf> plan) {
        return facts.strategi().getHandleplan().stream()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                .filter(placering -> plan.containsKey(placering.getInitiativ())
                        ? !facts.isHistorik(plan.get(placering.getInitiativ()))
                        : facts.initiativ(placering.getInitiativ()).isKanUdelades());
    }

    private long faerrestUdeladte(Map<Integer, YearHalf> plan) {
        return facts.initiativer().stream()
                .filter(initiativ -> !plan.containsKey(initiativ.getNummer()))
                .mapToLong(initiativ -> initiativ.getPrioritet().orElse(1))
                .sum();
    }
}
