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

/**
 * Brute force: goes through every plan there is, keeps those that the rule book allows, and measures them all. It turns round
 * where a command is broken already, and otherwise leaves nothing out.
 */
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
        forEachKept(plan -> plans.add(yardstick.measured(plan)));
        return new Oracle(plans);
    }

    /** Whether some plan keeps all these commands. */
    public boolean isPossible(Collection<Commandment> commandments) {
        return anyPlan(commandments, plan -> true);
    }

    /** Goes through every plan that the rule book allows, in the same order as through all. */
    public void forEachKept(Consumer<Map<Integer, YearHalf>> receiver) {
        forEachPlan(ruleBook.commandments(), receiver);
    }

    /**
     * Goes through every way to start the initiatives in the period, the earliest starts of the lowest numbers first; that one is
     * left out comes last.
     */
    public void forEachPlan(Consumer<Map<Integer, YearHalf>> receiver) {
        forEachPlan(List.of(), receiver);
    }

    private void forEachPlan(Collection<Commandment> commandments, Consumer<Map<Integer, YearHalf>> receiver) {
        anyPlan(commandments, plan -> {
            receiver.accept(plan);
            return false;
        });
    }

    /** Goes through those that keep these commands until one is as asked for, and says whether there is one. */
    private boolean anyPlan(Collection<Commandment> commandments, Predicate<Map<Integer, YearHalf>> asked) {
        List<List<Commandment>> decided = new ArrayList<>();
        for (int k = 0; k <= facts.initiativer().size(); k++) {
            decided.add(new ArrayList<>());
        }
        commandments.forEach(commandment -> decided.get(decidedBy(commandment)).add(commandment));
        return place(0, new LinkedHashMap<>(), decided, asked);
    }

    /**
     * With which initiative it is decided whether a command is kept. One on certain initiatives is so with the last of them:
     * wherever the others go, they mend nothing. One on a centre, on money, or on nobody by name is with the whole plan.
     */
    private int decidedBy(Commandment commandment) {
        Commandment.Subject key = commandment.key();
        int last = facts.initiativer().size();
        if (key.subject().isEmpty() && !key.initiativer().isEmpty()) {
            do {
                last--;
            } while (!key.initiativer().contains(facts.initiativer().get(last).getNummer()));
        }
        return last;
    }

    private boolean place(
            int k,
            Map<Integer, YearHalf> plan,
            List<List<Commandment>> decided,
            Predicate<Map<Integer, YearHalf>> asked) {
        if (k == facts.initiativer().size()) {
            return isKept(decided.get(k), plan) && asked.test(plan);
        }
        Initiativ initiativ = facts.initiativer().get(k);
        YearHalf fixed = historik.get(initiativ.getNummer());
        for (YearHalf halvaar : fixed == null ? facts.halvaar() : List.of(fixed)) {
            plan.put(initiativ.getNummer(), halvaar);
            if (isKept(decided.get(k), plan) && place(k + 1, plan, decided, asked)) {
                return true;
            }
        }
        plan.remove(initiativ.getNummer());
        return fixed == null
                && initiativ.isKanUdelades()
                && isKept(decided.get(k), plan)
                && place(k + 1, plan, decided, asked);
    }

    private static boolean isKept(List<Commandment> commandments, Map<Integer, YearHalf> plan) {
        return commandments.stream().allMatch(commandment -> commandment.isKeptBy(plan));
    }
}
