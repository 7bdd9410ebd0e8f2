package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
                plans.add(new Oracle.Plan(new LinkedHashMap<>(plan), yardstick.values(plan), yardstick.niveauer(plan)));
            }
        });
        return new Oracle(plans);
    }

    /** Whether some plan keeps all these commands. */
    public boolean isPossible(Collection<Commandment> commandments) {
        boolean[] possible = {false};
        forEachPlan(plan -> possible[0] |= commandments.stream().allMatch(commandment -> commandment.isKeptBy(plan)));
        return possible[0];
    }

    /** Goes through every way to start the initiatives in the period, the earliest starts of the lowest numbers first. */
    public void forEachPlan(Consumer<Map<Integer, YearHalf>> receiver) {
        placer(0, new LinkedHashMap<>(), receiver);
    }

    private void placer(int k, Map<Integer, YearHalf> plan, Consumer<Map<Integer, YearHalf>> receiver) {
        if (k == facts.initiativer().size()) {
            receiver.accept(plan);
            return;
        }
        Initiativ initiativ = facts.initiativer().get(k);
        YearHalf fixed = historik.get(initiativ.getNummer());
        for (YearHalf halvaar : fixed == null ? facts.halvaar() : List.of(fixed)) {
            plan.put(initiativ.getNummer(), halvaar);
            placer(k + 1, plan, receiver);
        }
        plan.remove(initiativ.getNummer());
    }
}
