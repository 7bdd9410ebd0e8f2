package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Initiativ;
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
    private final Regelbog regelbog;
    private final Maalestok maalestok;

    /** Brute force on what a request asks for, by our own rules and criteria. */
    public Raakraft(Grundlag grundlag) {
        this(grundlag, new Regelbog(grundlag), new Maalestok(grundlag));
    }

    /** Brute force by other rules or criteria. */
    public Raakraft(Grundlag grundlag, Regelbog regelbog, Maalestok maalestok) {
        this.grundlag = grundlag;
        this.regelbog = regelbog;
        this.maalestok = maalestok;
    }

    /** The answer. */
    public Facit facit() {
        List<Facit.Plan> planer = new ArrayList<>();
        forEachPlan(plan -> {
            if (regelbog.holdes(plan)) {
                planer.add(
                        new Facit.Plan(new LinkedHashMap<>(plan), maalestok.vaerdier(plan), maalestok.niveauer(plan)));
            }
        });
        return new Facit(planer);
    }

    /** Whether some plan keeps all these commands. */
    public boolean erMuligt(Collection<Paabud> paabud) {
        boolean[] muligt = {false};
        forEachPlan(plan -> muligt[0] |= paabud.stream().allMatch(bud -> bud.holdes(plan)));
        return muligt[0];
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
