package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.threeten.extra.YearHalf;

/** Brute force: goes through every plan there is, keeps those that the rule book allows, and measures them all. */
public final class BruteForce {

    private final RequestFacts facts;
    private final RuleBook ruleBook;
    private final Yardstick yardstick;
    private final Map<Integer, YearHalf> historik = new HashMap<>();

    /** Brute force on what a request asks for, by our own rules and criteria. */
    public BruteForce(RequestFacts facts) {
        this(facts, new RuleBook(facts), new Yardstick(facts));
    }

    /** Brute force by other rules or criteria. */
    public BruteForce(RequestFacts facts, RuleBook ruleBook, Yardstick yardstick) {
        this.facts = facts;
        this.ruleBook = ruleBook;
        this.yardstick = yardstick;
    }

    /** The same where these initiatives started before the period, and start nowhere else. */
    public BruteForce withHistorik(Map<Integer, YearHalf> starts) {
        historik.putAll(starts);
        return this;
    }

    /** The answer. */
    public Oracle oracle() {
        List<Oracle.Plan> plans = new ArrayList<>();
        forEachPlan(plan -> {
            if (ruleBook.isKeptBy(plan)) {
                plans.add(yardstick.measured(plan));
            }
        });
        return new Oracle(plans);
    }

    /** Whether some plan keeps all these commands. */
    public boolean isPossible(Collection<Commandment> commandments) {
        return anyPlan(plan -> commandments.stream().allMatch(commandment -> commandment.isKeptBy(plan)));
    }

    /**
     * Goes through every way to start the initiatives in the period, the earliest starts of the lowest numbers first; that one is
     * left out comes last.
     */
    public void forEachPlan(Consumer<Map<Integer, YearHalf>> receiver) {
        anyPlan(plan -> {
            receiver.accept(plan);
            return false;
        });
    }

    /** Goes through them until one is as asked for, and says whether there is one. */
    private boolean anyPlan(Predicate<Map<Integer, YearHalf>> asked) {
        return place(0, new LinkedHashMap<>(), asked);
    }

    private boolean place(int k, Map<Integer, YearHalf> plan, Predicate<Map<Integer, YearHalf>> asked) {
        if (k == facts.initiativer().size()) {
            return asked.test(plan);
        }
        Initiativ initiativ = facts.initiativer().get(k);
        YearHalf fixed = historik.get(initiativ.getNummer());
        for (YearHalf halvaar : fixed == null ? facts.halvaar() : List.of(fixed)) {
            plan.put(initiativ.getNummer(), halvaar);
            if (place(k + 1, plan, asked)) {
                return true;
            }
        }
        plan.remove(initiativ.getNummer());
        return fixed == null && initiativ.isKanUdelades() && place(k + 1, plan, asked);
    }
}
