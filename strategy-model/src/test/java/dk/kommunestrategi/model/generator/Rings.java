package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.check.StartLinks;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Links that lead around in a ring that nothing can keep are an error, whether durations are as expected or in ranges. */
final class Rings {

    private Rings() {}

    /** The same initiatives, without their links where these lead around in such a ring. */
    static List<Initiativ> without(List<Initiativ> initiativer, Prioriteringspolitik politik) {
        Map<Integer, Varighed> varigheder = new HashMap<>();
        initiativer.forEach(initiativ -> varigheder.put(initiativ.getNummer(), Varighed.of(initiativ, politik)));
        boolean hasRing = hasRing(initiativer, varigheder, Varighed::forventet, Varighed::forventet)
                || hasRing(initiativer, varigheder, Rings::longest, Varighed::mindst);
        return hasRing
                ? initiativer.stream()
                        .map(initiativ -> initiativ.withBindinger(List.of()))
                        .toList()
                : initiativer;
    }

    private static int longest(Varighed varighed) {
        boolean isForudsat = varighed.grund().isForudsat() && varighed.grund() != Varighedsgrund.INTERVAL;
        return isForudsat ? varighed.mindst() : varighed.hoejst();
    }

    private static boolean hasRing(
            List<Initiativ> initiativer,
            Map<Integer, Varighed> varigheder,
            ToIntFunction<Varighed> longest,
            ToIntFunction<Varighed> shortest) {
        StartLinks links = new StartLinks(() -> {});
        for (Initiativ initiativ : initiativer) {
            int own = initiativ.getNummer();
            initiativ
                    .getAfhaengerAf()
                    .forEach(nummer -> links.addForudsaetning(nummer, own, longest.applyAsInt(varigheder.get(nummer))));
            for (Binding binding : initiativ.getBindinger()) {
                Varighed other = varigheder.get(binding.getFra());
                boolean isFromEnd = binding.getArt() == Bindingsart.SLUT_START;
                links.add(
                        own,
                        Place.root(binding),
                        isFromEnd ? longest.applyAsInt(other) : 0,
                        isFromEnd ? shortest.applyAsInt(other) : 0);
            }
        }
        List<Problem> rings = new ArrayList<>();
        links.rings(Problemkode.BINDINGER_I_RING, rings::add);
        return !rings.isEmpty();
    }
}
