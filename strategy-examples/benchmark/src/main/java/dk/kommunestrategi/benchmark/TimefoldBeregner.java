package dk.kommunestrategi.benchmark;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import dk.kommunestrategi.benchmark.Opgave.Initiativtal;
import dk.kommunestrategi.benchmark.Opgave.Traek;
import dk.kommunestrategi.benchmark.TimefoldPlan.Start;
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
    private long[] vaerdier;

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
        vaerdier = new long[Kriterium.values().length];
        vaerdier[Kriterium.LoebendeTemafokus.ordinal()] = (long) opgave.temaer() * opgave.halvaar();
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

    private void change(int i, int fortegn) {
        Initiativtal initiativ = opgave.initiativ(i);
        int start = starts[i];
        changeForudsaetninger(i, fortegn);
        add(Kriterium.TidligstMulig, (long) fortegn * start);
        if (initiativ.let()) {
            add(Kriterium.LetImplementerbareFoerst, (long) fortegn * start);
        }
        for (Traek traek : initiativ.traek()) {
            changeEffekt(traek.center(), start + initiativ.varighed() - 1, fortegn);
            for (int h = start; h < start + initiativ.varighed(); h++) {
                changeBelastning(traek.center(), h, fortegn * traek.niveau());
            }
        }
        for (int tema : initiativ.temaer()) {
            for (int h = start; h < Math.min(start + initiativ.varighed(), opgave.halvaar()); h++) {
                int foer = temaer[tema][h];
                temaer[tema][h] += fortegn;
                add(Kriterium.LoebendeTemafokus, (foer == 0 ? -1 : 0) + (temaer[tema][h] == 0 ? 1 : 0));
            }
        }
    }

    private void changeForudsaetninger(int i, int fortegn) {
        for (int j : opgave.initiativ(i).forudsaetninger()) {
            overskridelse += fortegn * forTidligt(j, i);
        }
        for (int j : afhaengige.get(i)) {
            overskridelse += fortegn * forTidligt(i, j);
        }
    }

    private long forTidligt(int foer, int efter) {
        return starts[foer] == INGEN || starts[efter] == INGEN
                ? 0
                : Math.max(0, starts[foer] + opgave.initiativ(foer).varighed() - starts[efter]);
    }

    private void changeBelastning(int center, int h, int niveau) {
        long foer = belastning[center][h];
        long efter = foer + niveau;
        belastning[center][h] = efter;
        add(Kriterium.UdjaevnetRessourcetraek, efter * efter - foer * foer);
        int kapacitet = opgave.kapacitet().get(center);
        overskridelse += Math.max(0, efter - kapacitet) - Math.max(0, foer - kapacitet);
    }

    private void changeEffekt(int center, int h, int fortegn) {
        long foer = foersteEffekt(center);
        effekter[center][h] += fortegn;
        add(Kriterium.TidligEffektIAlleCentre, foersteEffekt(center) - foer);
    }

    private long foersteEffekt(int center) {
        for (int h = 0; h < effekter[center].length; h++) {
            if (effekter[center][h] > 0) {
                return Math.max(0, h - opgave.tidligtSenest());
            }
        }
        return 0;
    }

    private void add(Kriterium kriterium, long forskel) {
        vaerdier[kriterium.ordinal()] += forskel;
    }

    @Override
    public BendableLongScore calculateScore() {
        long[] soft = new long[TimefoldPlan.NIVEAUER];
        for (int k = 0; k < opgave.kriterier().size(); k++) {
            soft[k] = -vaerdier[opgave.kriterier().get(k).ordinal()];
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
