package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.StartLinks;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Links lead around in no ring that nothing can keep with the durations that are planned with. */
final class BindingRingCheck {

    private final Consumer<Problem> problems;

    BindingRingCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(Strategi strategi) {
        Map<Integer, Varighed> varigheder = new HashMap<>();
        strategi.getInitiativer()
                .forEach(initiativ ->
                        varigheder.putIfAbsent(initiativ.getNummer(), Varighed.of(initiativ, strategi.politik())));
        boolean isSikker = strategi.politik().getVarighedssyn() == Varighedssyn.SIKKER;
        StartLinks links = new StartLinks();
        for (Place<Initiativ> initiativ : Place.root(strategi).elements("initiativer", Strategi::getInitiativer)) {
            int own = initiativ.value().getNummer();
            for (int nummer : initiativ.value().getAfhaengerAf()) {
                if (varigheder.containsKey(nummer)) {
                    links.addForudsaetning(nummer, own, longest(varigheder.get(nummer), isSikker));
                }
            }
            for (Place<Binding> binding : initiativ.elements("bindinger", Initiativ::getBindinger)) {
                Varighed other = varigheder.get(binding.value().getFra());
                if (other != null) {
                    boolean isFromEnd = binding.value().getArt() == Bindingsart.SLUT_START;
                    links.add(
                            own,
                            binding,
                            isFromEnd ? longest(other, isSikker) : 0,
                            isFromEnd ? shortest(other, isSikker) : 0);
                }
            }
        }
        links.rings(Problemkode.BINDINGER_I_RING, problems);
    }

    /** An assumed range is a demand like others: what only it makes impossible is told as a conflict. */
    private static int longest(Varighed varighed, boolean isSikker) {
        boolean isForudsat = varighed.grund().isForudsat() && varighed.grund() != Varighedsgrund.INTERVAL;
        return isSikker && !isForudsat ? varighed.hoejst() : shortest(varighed, isSikker);
    }

    private static int shortest(Varighed varighed, boolean isSikker) {
        return isSikker ? varighed.mindst() : varighed.forventet();
    }
}
