package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** No initiative waits, through its prerequisites, for itself. */
final class KontrolAfForudsaetninger implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        new Soegning(strategi.getInitiativer(), problems).run();
    }

    /** A depth-first walk along the prerequisites, without recursion: chains may be as long as the catalogue. */
    private static final class Soegning {
        private final List<Initiativ> initiativer;
        private final Consumer<Problem> problems;
        private final Map<Integer, Integer> pladser = new HashMap<>();
        private final Set<Integer> afsluttede = new HashSet<>();
        private final List<Skridt> sti = new ArrayList<>();
        private final Map<Integer, Integer> paaStien = new HashMap<>();

        Soegning(List<Initiativ> initiativer, Consumer<Problem> problems) {
            this.initiativer = initiativer;
            this.problems = problems;
            for (int k = 0; k < initiativer.size(); k++) {
                pladser.putIfAbsent(initiativer.get(k).getNummer(), k);
            }
        }

        void run() {
            for (int plads : pladser.values().stream().sorted().toList()) {
                if (!afsluttede.contains(plads)) {
                    betraed(plads);
                    while (!sti.isEmpty()) {
                        gaaVidere(sti.get(sti.size() - 1));
                    }
                }
            }
        }

        private void betraed(int plads) {
            paaStien.put(plads, sti.size());
            sti.add(new Skridt(plads, initiativer.get(plads).getAfhaengerAf().listIterator()));
        }

        private void gaaVidere(Skridt skridt) {
            if (!skridt.forudsaetninger.hasNext()) {
                sti.remove(sti.size() - 1);
                paaStien.remove(skridt.plads);
                afsluttede.add(skridt.plads);
                return;
            }
            int indeks = skridt.forudsaetninger.nextIndex();
            Integer naeste = pladser.get(skridt.forudsaetninger.next());
            if (naeste == null || afsluttede.contains(naeste)) {
                return;
            }
            Integer begyndelse = paaStien.get(naeste);
            if (begyndelse == null) {
                betraed(naeste);
            } else {
                meld(skridt.plads, indeks, sti.subList(begyndelse, sti.size()));
            }
        }

        private void meld(int plads, int indeks, List<Skridt> ring) {
            problems.accept(Problem.of(
                            Problemkode.FORUDSAETNINGER_I_RING,
                            pointer("initiativer", plads, "afhaengerAf", indeks),
                            Opremsning.of(ring, skridt -> nummer(skridt.plads)))
                    .value(Integer.toString(nummer(ring.get(0).plads)))
                    .build());
        }

        private int nummer(int plads) {
            return initiativer.get(plads).getNummer();
        }
    }

    private record Skridt(int plads, ListIterator<Integer> forudsaetninger) {}
}
