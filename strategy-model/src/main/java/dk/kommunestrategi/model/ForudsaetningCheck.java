package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** No initiative waits, through its prerequisites, for itself. */
final class ForudsaetningCheck implements Check<Strategi> {

    private final IntConsumer entered;

    ForudsaetningCheck() {
        this(nummer -> {});
    }

    /** A check that tells the number of each initiative when it walks into it, which it does once. */
    ForudsaetningCheck(IntConsumer entered) {
        this.entered = entered;
    }

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        new Search(strategi.elements("initiativer", Strategi::getInitiativer), entered, problems).run();
    }

    /** A depth-first walk along the prerequisites, without recursion: chains may be as long as the catalogue. */
    private static final class Search {
        private final List<Place<Initiativ>> initiativer;
        private final IntConsumer entered;
        private final Consumer<Problem> problems;
        private final FirstSeen<Initiativ> numbered = new FirstSeen<>();
        private final Set<Integer> finished = new HashSet<>();
        private final List<Step> path = new ArrayList<>();
        private final Map<Integer, Integer> onPath = new HashMap<>();

        Search(List<Place<Initiativ>> initiativer, IntConsumer entered, Consumer<Problem> problems) {
            this.initiativer = initiativer;
            this.entered = entered;
            this.problems = problems;
            initiativer.forEach(initiativ -> numbered.earlier(nummer(initiativ), initiativ));
        }

        void run() {
            for (Place<Initiativ> initiativ : initiativer) {
                walkInto(initiativ);
                while (!path.isEmpty()) {
                    goOn(path.get(path.size() - 1));
                }
            }
        }

        private void walkInto(Place<Initiativ> initiativ) {
            if (finished.contains(nummer(initiativ))) {
                return;
            }
            entered.accept(nummer(initiativ));
            onPath.put(nummer(initiativ), path.size());
            path.add(new Step(
                    initiativ,
                    initiativ.elements("afhaengerAf", Initiativ::getAfhaengerAf).iterator()));
        }

        private void goOn(Step step) {
            if (!step.forudsaetninger.hasNext()) {
                path.remove(path.size() - 1);
                onPath.remove(nummer(step.initiativ));
                finished.add(nummer(step.initiativ));
                return;
            }
            Place<Integer> forudsaetning = step.forudsaetninger.next();
            Optional.ofNullable(onPath.get(forudsaetning.value()))
                    .ifPresentOrElse(
                            start -> tell(forudsaetning, path.subList(start, path.size())),
                            () -> numbered.find(forudsaetning.value()).ifPresent(this::walkInto));
        }

        private void tell(Place<Integer> forudsaetning, List<Step> ring) {
            if (ring.size() == 1) {
                problems.accept(forudsaetning
                        .wrong(Problemkode.AFHAENGER_AF_SIG_SELV, forudsaetning.value())
                        .build());
                return;
            }
            problems.accept(forudsaetning
                    .wrong(Problemkode.FORUDSAETNINGER_I_RING, Listing.of(ring, step -> nummer(step.initiativ)))
                    .build());
        }

        private static int nummer(Place<Initiativ> initiativ) {
            return initiativ.value().getNummer();
        }
    }

    private record Step(Place<Initiativ> initiativ, Iterator<Place<Integer>> forudsaetninger) {}
}
