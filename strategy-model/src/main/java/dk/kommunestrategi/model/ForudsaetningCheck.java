package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** No initiative waits, through its prerequisites, for itself. */
final class ForudsaetningCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        new Search(strategi.getInitiativer(), problems).run();
    }

    /** A depth-first walk along the prerequisites, without recursion: chains may be as long as the catalogue. */
    private static final class Search {
        private final List<Initiativ> initiativer;
        private final Consumer<Problem> problems;
        private final Map<Integer, Integer> slots = new HashMap<>();
        private final Set<Integer> afsluttede = new HashSet<>();
        private final List<Skridt> path = new ArrayList<>();
        private final Map<Integer, Integer> onPath = new HashMap<>();

        Search(List<Initiativ> initiativer, Consumer<Problem> problems) {
            this.initiativer = initiativer;
            this.problems = problems;
            for (int k = 0; k < initiativer.size(); k++) {
                slots.putIfAbsent(initiativer.get(k).getNummer(), k);
            }
        }

        void run() {
            for (int slot : slots.values().stream().sorted().toList()) {
                if (!afsluttede.contains(slot)) {
                    betraed(slot);
                    while (!path.isEmpty()) {
                        gaaVidere(path.get(path.size() - 1));
                    }
                }
            }
        }

        private void betraed(int slot) {
            onPath.put(slot, path.size());
            path.add(new Skridt(slot, initiativer.get(slot).getAfhaengerAf().listIterator()));
        }

        private void gaaVidere(Skridt skridt) {
            if (!skridt.forudsaetninger.hasNext()) {
                path.remove(path.size() - 1);
                onPath.remove(skridt.slot);
                afsluttede.add(skridt.slot);
                return;
            }
            int index = skridt.forudsaetninger.nextIndex();
            Integer naeste = slots.get(skridt.forudsaetninger.next());
            if (naeste == null || afsluttede.contains(naeste)) {
                return;
            }
            Integer begyndelse = onPath.get(naeste);
            if (begyndelse == null) {
                betraed(naeste);
            } else {
                meld(skridt.slot, index, path.subList(begyndelse, path.size()));
            }
        }

        private void meld(int slot, int index, List<Skridt> ring) {
            problems.accept(Problem.of(
                            Problemkode.FORUDSAETNINGER_I_RING,
                            pointer("initiativer", slot, "afhaengerAf", index),
                            Listing.of(ring, skridt -> nummer(skridt.slot)))
                    .value(Integer.toString(nummer(ring.get(0).slot)))
                    .build());
        }

        private int nummer(int slot) {
            return initiativer.get(slot).getNummer();
        }
    }

    private record Skridt(int slot, ListIterator<Integer> forudsaetninger) {}
}
