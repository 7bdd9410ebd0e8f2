package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.StartLinks;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Links lead around in no ring that nothing can keep with the durations that are planned with. What has started is no part of a
 * ring: what the past broke stands in nobody's way.
 */
final class BindingRingCheck {

    private final Planopgave opgave;
    private final Planstrategi strategi;
    private final Consumer<Problem> problems;

    BindingRingCheck(Planopgave opgave, Planstrategi strategi, Consumer<Problem> problems) {
        this.opgave = opgave;
        this.strategi = strategi;
        this.problems = problem -> problems.accept(strategi.located(problem));
    }

    void check(Runnable poll) {
        StartLinks links = new StartLinks(poll);
        for (Place<Initiativ> initiativ :
                Place.root(strategi.getStrategi(), poll).elements("initiativer", Strategi::getInitiativer)) {
            if (open(initiativ.value().getNummer()).isPresent()) {
                add(initiativ, links);
            }
        }
        links.rings(Problemkode.BINDINGER_I_RING, problems);
    }

    private void add(Place<Initiativ> initiativ, StartLinks links) {
        int own = initiativ.value().getNummer();
        for (Place<Integer> andet : initiativ.elements("afhaengerAf", Initiativ::getAfhaengerAf)) {
            open(andet.value()).ifPresent(i -> links.addForudsaetning(andet.value(), own, longest(i)));
        }
        for (Place<Binding> binding : initiativ.elements("bindinger", Initiativ::getBindinger)) {
            boolean isFromEnd = binding.value().getArt() == Bindingsart.SLUT_START;
            open(binding.value().getFra())
                    .ifPresent(i -> links.add(own, binding, isFromEnd ? longest(i) : 0, isFromEnd ? shortest(i) : 0));
        }
    }

    /** The index of an initiative that is planned, and has not started. */
    private OptionalInt open(int nummer) {
        OptionalInt i = opgave.index(strategi.initiativnummer(nummer));
        return i.isPresent() && !opgave.udgangspunkt().isStartet(i.getAsInt()) ? i : OptionalInt.empty();
    }

    /** An assumed range is a demand like others: what only it makes impossible is told as a conflict. */
    private int longest(int i) {
        return opgave.varigheder().isForudsat(i)
                ? shortest(i)
                : opgave.varigheder().seen(i, Vaerst.VED_HOEJST);
    }

    private int shortest(int i) {
        return opgave.varigheder().seen(i, Vaerst.VED_MINDST);
    }
}
