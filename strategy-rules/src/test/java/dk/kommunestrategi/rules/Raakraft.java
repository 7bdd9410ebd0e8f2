package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** Brute force: goes through every plan there is, keeps those that the rule book allows, and measures them all. */
public final class Raakraft {

    private final Grundlag grundlag;
    private final RuleBook ruleBook;
    private final Maalestok maalestok;

    /** Brute force on what a request asks for, by our own rules and criteria. */
    public Raakraft(Grundlag grundlag) {
        this(grundlag, new RuleBook(grundlag), new Maalestok(grundlag));
    }

    /** Brute force by other rules or criteria. */
    public Raakraft(Grundlag grundlag, RuleBook ruleBook, Maalestok maalestok) {
        this.grundlag = grundlag;
        this.ruleBook = ruleBook;
        this.maalestok = maalestok;
    }

    /** The answer. */
    public Oracle oracle() {
        List<Oracle.Plan> plans = new ArrayList<>();
        forEachPlan(plan -> {
            if (ruleBook.holdes(plan)) {
                plans.add(new Oracle.Plan(new LinkedHashMap<>(plan), maalestok.values(plan), maalestok.niveauer(plan)));
            }
        });
        return new Oracle(plans);
    }

    /** Whether some plan keeps all these commands. */
    public boolean isPossible(Collection<Paabud> paabud) {
        boolean[] possible = {false};
        forEachPlan(plan -> possible[0] |= paabud.stream().allMatch(bud -> bud.holdes(plan)));
        return possible[0];
    }

    /** Goes through every way to start the initiatives in the period, the earliest starts of the lowest numbers first. */
    public void forEachPlan(Consumer<Map<Integer, YearHalf>> modtager) {
        placer(0, new LinkedHashMap<>(), modtager);
    }

    private void placer(int k, Map<Integer, YearHalf> plan, Consumer<Map<Integer, YearHalf>> modtager) {
        if (k == grundlag.initiativer().size()) {
            modtager.accept(plan);
            return;
        }
        Initiativ initiativ = grundlag.initiativer().get(k);
        for (YearHalf halvaar : grundlag.halvaar()) {
            plan.put(initiativ.getNummer(), halvaar);
            placer(k + 1, plan, modtager);
        }
        plan.remove(initiativ.getNummer());
    }
}
