package dk.kommunestrategi.benchmark.competitor;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import dk.kommunestrategi.benchmark.competitor.TimefoldPlan.Start;
import dk.kommunestrategi.benchmark.opgave.Kriterium;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Opgave.Initiativtal;
import dk.kommunestrategi.benchmark.opgave.Opgave.Traek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Keeps the values of all criteria up to date while Timefold moves one start at a time. */
@NullUnmarked
public final class TimefoldBeregner implements IncrementalScoreCalculator<TimefoldPlan, BendableLongScore> {

    private static final int INGEN = -1;

    private Opgave opgave;
    private List<List<Integer>> afhaengige;
    private int[] starts;
    private long[][] belastning;
    private int[][] temaer;
    private int[][] effekter;
    private long overskridelse;
    private long[] values;

    /** For Timefold. */
    public TimefoldBeregner() {}

    @Override
    public void resetWorkingSolution(TimefoldPlan plan) {
        opgave = plan.getOpgave();
        int halvaar = opgave.halvaarMedUdvikling();
        afhaengige = new ArrayList<>();
        opgave.initiativer().forEach(initiativ -> afhaengige.add(new ArrayList<>()));
        for (int i = 0; i < opgave.antal(); i++) {
            for (int j : opgave.initiativ(i).forudsaetninger()) {
                afhaengige.get(j).add(i);
            }
        }
        starts = new int[opgave.antal()];
        Arrays.fill(starts, INGEN);
        belastning = new long[opgave.centre()][halvaar];
        temaer = new int[opgave.temaer()][halvaar];
        effekter = new int[opgave.centre()][halvaar];
        overskridelse = 0;
        values = new long[Kriterium.values().length];
        values[Kriterium.LoebendeTemafokus.ordinal()] = (long) opgave.temaer() * opgave.halvaar();
        plan.getStarter().forEach(this::place);
    }

    @Override
    public void beforeVariableChanged(Object start, String variabel) {
        remove((Start) start);
    }

    @Override
    public void afterVariableChanged(Object start, String variabel) {
        place((Start) start);
    }

    private void place(Start start) {
        if (start.getHalvaar() != null) {
            starts[start.getInitiativ()] = start.getHalvaar();
            change(start.getInitiativ(), 1);
        }
    }

    private void remove(Start start) {
        if (starts[start.getInitiativ()] != INGEN) {
            change(start.getInitiativ(), -1);
            starts[start.getInitiativ()] = INGEN;
        }
    }

    private void change(int i, int sign) {
        Initiativtal initiativ = opgave.initiativ(i);
        int start = starts[i];
        changeForudsaetninger(i, sign);
        add(Kriterium.TidligstMulig, (long) sign * start);
        if (initiativ.let()) {
            add(Kriterium.LetImplementerbareFoerst, (long) sign * start);
        }
        for (Traek traek : initiativ.traek()) {
            changeEffekt(traek.center(), start + initiativ.varighed() - 1, sign);
            for (int h = start; h < start + initiativ.varighed(); h++) {
                changeBelastning(traek.center(), h, sign * traek.niveau());
            }
        }
        for (int tema : initiativ.temaer()) {
            for (int h = start; h < Math.min(start + initiativ.varighed(), opgave.halvaar()); h++) {
                int before = temaer[tema][h];
                temaer[tema][h] += sign;
                add(Kriterium.LoebendeTemafokus, (before == 0 ? -1 : 0) + (temaer[tema][h] == 0 ? 1 : 0));
            }
        }
    }

    private void changeForudsaetninger(int i, int sign) {
        for (int j : opgave.initiativ(i).forudsaetninger()) {
            overskridelse += sign * forTidligt(j, i);
        }
        for (int j : afhaengige.get(i)) {
            overskridelse += sign * forTidligt(i, j);
        }
    }

    private long forTidligt(int before, int after) {
        return starts[before] == INGEN || starts[after] == INGEN
                ? 0
                : Math.max(0, starts[before] + opgave.initiativ(before).varighed() - starts[after]);
    }

    private void changeBelastning(int center, int h, int niveau) {
        long before = belastning[center][h];
        long after = before + niveau;
        belastning[center][h] = after;
        add(Kriterium.UdjaevnetRessourcetraek, after * after - before * before);
        int kapacitet = opgave.kapacitet().get(center);
        overskridelse += Math.max(0, after - kapacitet) - Math.max(0, before - kapacitet);
    }

    private void changeEffekt(int center, int h, int sign) {
        long before = firstEffekt(center);
        effekter[center][h] += sign;
        add(Kriterium.TidligEffektIAlleCentre, firstEffekt(center) - before);
    }

    private long firstEffekt(int center) {
        for (int h = 0; h < effekter[center].length; h++) {
            if (effekter[center][h] > 0) {
                return Math.max(0, h - opgave.tidligtSenest());
            }
        }
        return 0;
    }

    private void add(Kriterium kriterium, long forskel) {
        values[kriterium.ordinal()] += forskel;
    }

    @Override
    public BendableLongScore calculateScore() {
        long[] soft = new long[TimefoldPlan.NIVEAUER];
        for (int k = 0; k < opgave.kriterier().size(); k++) {
            soft[k] = -values[opgave.kriterier().get(k).ordinal()];
        }
        return BendableLongScore.of(new long[] {-overskridelse}, soft);
    }

    @Override
    public void beforeEntityAdded(Object start) {}

    @Override
    public void afterEntityAdded(Object start) {
        place((Start) start);
    }

    @Override
    public void beforeEntityRemoved(Object start) {
        remove((Start) start);
    }

    @Override
    public void afterEntityRemoved(Object start) {}
}
