package dk.kommunestrategi.benchmark.check;

import dk.kommunestrategi.benchmark.opgave.Kriterium;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calculates the values of a plan again, whoever made it: once plainly by the published formulas, and once by the
 * product's evaluation.
 */
final class Efterregning {

    private final Opgave opgave;
    private final int[] starts;
    private final long[][] belastning;
    private final boolean[][] temaUdvikles;

    private Efterregning(Opgave opgave, int[] starts) {
        this.opgave = opgave;
        this.starts = starts;
        int halvaar = opgave.halvaar();
        for (int i = 0; i < starts.length; i++) {
            halvaar = Math.max(halvaar, starts[i] + opgave.initiativ(i).varighed());
        }
        this.belastning = new long[opgave.centre()][halvaar];
        this.temaUdvikles = new boolean[opgave.temaer()][halvaar];
        for (int i = 0; i < starts.length; i++) {
            laeg(opgave.initiativ(i), starts[i]);
        }
    }

    private void laeg(Opgave.Initiativtal initiativ, int start) {
        for (int h = start; h < start + initiativ.varighed(); h++) {
            for (Opgave.Traek traek : initiativ.traek()) {
                belastning[traek.center()][h] += traek.niveau();
            }
            for (int tema : initiativ.temaer()) {
                temaUdvikles[tema][h] = true;
            }
        }
    }

    /** Returns the values of a plan in the order of the criteria. */
    static Vector vector(Opgave opgave, int[] starts) {
        Efterregning efterregning = new Efterregning(opgave, starts);
        return new Vector(opgave.kriterier().stream().map(efterregning::vaerdi).toList());
    }

    /** Returns every rule that a plan breaks, in words. */
    static List<String> brud(Opgave opgave, int[] starts) {
        List<String> brud = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int start = starts[i];
            if (!opgave.initiativ(i).starter().contains(start)) {
                brud.add("initiative " + i + " may not start in " + start);
            }
            for (int j : opgave.initiativ(i).forudsaetninger()) {
                if (start < starts[j] + opgave.initiativ(j).varighed()) {
                    brud.add("initiative " + i + " starts before " + j + " is developed");
                }
            }
        }
        Efterregning efterregning = new Efterregning(opgave, starts);
        for (int c = 0; c < opgave.centre(); c++) {
            if (efterregning.isOverloaded(c)) {
                brud.add("centre " + c + " is overloaded");
            }
        }
        for (Opgave.Rammetal ramme : opgave.rammer()) {
            long sum = IntStream.range(0, starts.length)
                    .mapToLong(i -> ramme.udgift(i, starts[i]))
                    .sum();
            if (sum > ramme.hoejst()) {
                brud.add(sum + " is spent of " + ramme.hoejst());
            }
        }
        return brud;
    }

    /** Room is asked for only where some initiative draws. */
    private boolean isOverloaded(int c) {
        return IntStream.range(0, belastning[c].length)
                .filter(h -> belastning[c][h] > 0)
                .anyMatch(h -> belastning[c][h] + opgave.grundbelastning(c, h)
                        > opgave.kapacitet().get(c));
    }

    private long vaerdi(Kriterium kriterium) {
        return switch (kriterium) {
            case LetImplementerbareFoerst ->
                IntStream.range(0, starts.length)
                        .filter(i -> opgave.initiativ(i).let())
                        .mapToLong(i -> starts[i])
                        .sum();
            case TidligEffektIAlleCentre -> senEffekt();
            case UdjaevnetRessourcetraek ->
                IntStream.range(0, opgave.centre()).mapToLong(this::squares).sum();
            case LoebendeTemafokus ->
                Arrays.stream(temaUdvikles)
                        .mapToLong(tema -> IntStream.range(0, opgave.halvaar())
                                .filter(h -> !tema[h])
                                .count())
                        .sum();
            case TidligstMulig -> Arrays.stream(starts).asLongStream().sum();
        };
    }

    private long squares(int c) {
        return IntStream.range(0, belastning[c].length)
                .mapToLong(h -> belastning[c][h] * (belastning[c][h] + 2L * opgave.grundbelastning(c, h)))
                .sum();
    }

    private long senEffekt() {
        int[] first = new int[opgave.centre()];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int i = 0; i < starts.length; i++) {
            for (Opgave.Traek traek : opgave.initiativ(i).traek()) {
                first[traek.center()] = Math.min(
                        first[traek.center()], starts[i] + opgave.initiativ(i).varighed() - 1);
            }
        }
        return Arrays.stream(first)
                .filter(effekt -> effekt < Integer.MAX_VALUE)
                .mapToLong(effekt -> Math.max(0, effekt - opgave.tidligtSenest()))
                .sum();
    }

    /** Returns what the product says of a plan. */
    static Evaluering produktets(Opgave opgave, int[] starts) {
        PlanRequest request = opgave.request();
        List<Strategi> placed = new ArrayList<>();
        int first = 0;
        for (Strategi strategi : request.getStrategier()) {
            int antal = strategi.getInitiativer().size();
            placed.add(placed(strategi, opgave.periode(), Arrays.copyOfRange(starts, first, first + antal)));
            first += antal;
        }
        return request.getPortefoelje().isEmpty()
                ? Planner.standard().evaluate(placed.get(0))
                : Planner.standard()
                        .evaluate(Portefoelje.builder()
                                .from(request.getPortefoelje().get())
                                .strategier(placed)
                                .build());
    }

    private static Strategi placed(Strategi strategi, Periode periode, int[] starts) {
        return strategi.withHandleplan(Handleplan.builder()
                .periode(periode)
                .placeringer(IntStream.range(0, starts.length)
                        .mapToObj(i -> placering(strategi, periode, i, starts[i]))
                        .toList())
                .build());
    }

    /** Returns the values of an evaluated plan. */
    static Vector vector(Evaluering evaluering) {
        return new Vector(
                evaluering.getCriteria().stream().map(Kriterievaerdi::getValue).toList());
    }

    private static Placering placering(Strategi strategi, Periode periode, int i, int start) {
        int forarbejde = strategi.getInitiativer().get(i).getForarbejde();
        Placering.Builder placering = Placering.builder()
                .initiativ(strategi.getInitiativer().get(i).getNummer())
                .formelStart(periode.halvaar(start));
        if (forarbejde > 0) {
            placering.uformelStart(periode.halvaar(start - forarbejde));
        }
        return placering.build();
    }
}
