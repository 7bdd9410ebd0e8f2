package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.StartLinks;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Links say something that can be kept, each by itself and all that lead around in a ring. */
final class BindingCheck implements Check<Strategi> {

    /** A development takes a half-year at least, and how long it takes at most need not be known. */
    private static final int SHORTEST = 1;

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        List<Place<Initiativ>> initiativer = strategi.elements("initiativer", Strategi::getInitiativer);
        if (initiativer.stream()
                .allMatch(initiativ -> initiativ.value().getBindinger().isEmpty())) {
            return;
        }
        StartLinks links = new StartLinks(strategi::poll);
        for (Place<Initiativ> initiativ : initiativer) {
            int own = initiativ.value().getNummer();
            initiativ
                    .elements("afhaengerAf", Initiativ::getAfhaengerAf)
                    .forEach(andet -> links.addForudsaetning(andet.value(), own, SHORTEST));
            for (Place<Binding> binding : initiativ.elements("bindinger", Initiativ::getBindinger)) {
                if (checkLimits(own, binding, problems)) {
                    checkOther(own, binding, problems);
                    add(own, binding, links);
                }
            }
        }
        links.rings(Problemkode.BINDINGER_I_RING, problems);
    }

    private static void add(int own, Place<Binding> binding, StartLinks links) {
        if (binding.value().getArt() == Bindingsart.START_START) {
            links.add(own, binding, 0, 0);
        } else {
            links.addMindst(own, binding, SHORTEST);
        }
    }

    /** Tells a link to itself; one that nothing can keep is told as a ring. */
    private static void checkOther(int own, Place<Binding> binding, Consumer<Problem> problems) {
        boolean isStart = binding.value().getArt() == Bindingsart.START_START;
        boolean isTooLate = binding.value().getMindst().orElse(Integer.MIN_VALUE) > (isStart ? 0 : -SHORTEST);
        boolean isTooEarly = isStart && binding.value().getHoejst().orElse(0) < 0;
        if (binding.value().getFra() == own && !isTooLate && !isTooEarly) {
            problems.accept(binding.property("fra", Binding::getFra)
                    .wrong(Problemkode.BUNDET_TIL_SIG_SELV, own)
                    .addRelated(binding.pointer("art"), binding.pointer("mindst"), binding.pointer("hoejst"))
                    .build());
        }
    }

    /** Tells whether there are limits, and some distance is within them. */
    private static boolean checkLimits(int own, Place<Binding> binding, Consumer<Problem> problems) {
        Optional<Place<Integer>> mindst = limit(binding, "mindst", Binding::getMindst);
        Optional<Place<Integer>> hoejst = limit(binding, "hoejst", Binding::getHoejst);
        if (mindst.isEmpty() && hoejst.isEmpty()) {
            problems.accept(binding.lacking(
                            Problemkode.BINDING_UDEN_GRAENSE,
                            own,
                            binding.value().getFra())
                    .addRelated(binding.pointer("mindst"), binding.pointer("hoejst"))
                    .build());
            return false;
        }
        Optional<Problem> reversed = mindst.flatMap(least -> hoejst.filter(most -> most.value() < least.value())
                .map(most -> most.wrong(Problemkode.GRAENSER_VENDT_OM, least.value(), most.value())
                        .addRelated(least.pointer())
                        .build()));
        reversed.ifPresent(problems);
        return reversed.isEmpty();
    }

    private static Optional<Place<Integer>> limit(
            Place<Binding> binding, String key, Function<Binding, OptionalInt> getter) {
        return binding.optional(
                key, value -> getter.apply(value).stream().boxed().findFirst());
    }
}
