package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.planlaegning.Judge;
import dk.kommunestrategi.rules.planlaegning.Placeringsgrunde;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * Gives the reasons for plans ("begrunder"): why an initiative is placed where it is, and why not elsewhere. The same plan
 * and request always have the same reasons. Immutable and thread-safe.
 */
public final class Begrunder {

    private static final String VERSION = ResourceBundle.getBundle(
                    "dk.kommunestrategi.rules.plan.begrundelse.version", Locale.ROOT)
            .getString("version");

    private final Planner planner;

    /**
     * One who explains by the criteria and rules that a planner knows.
     *
     * @param planner the planner whose criteria and rules count
     */
    public Begrunder(Planner planner) {
        this.planner = planner;
    }

    /**
     * {@return the reasons for every placement of a plan, computed or made by people}
     *
     * @param request what was asked for
     * @param handleplan the plan; what it places outside the period or does not place is not explained
     */
    public Planforklaring explain(PlanRequest request, Handleplan handleplan) {
        return explain(
                request,
                handleplan,
                request.getStrategi().getInitiativer().stream()
                        .map(initiativ -> initiativ.getNummer())
                        .sorted()
                        .toList());
    }

    /**
     * {@return the reasons for the placement of one initiative} A number that there is not is a problem, and so is an
     * initiative that was ended without further work.
     *
     * @param request what was asked for
     * @param handleplan the plan that places the initiative
     * @param initiativ the initiative's number
     */
    public Planforklaring explain(PlanRequest request, Handleplan handleplan, int initiativ) {
        Planforklaring forklaring = explain(request, handleplan, List.of(initiativ));
        boolean isAfsluttet = forklaring.getPeriode().isPresent()
                && planner.judge(request).opgave().index(initiativ).isEmpty();
        return isAfsluttet
                ? Planforklaring.builder()
                        .from(forklaring)
                        .addProblem(Problem.of(Problemkode.INITIATIV_AFSLUTTET, "", initiativ)
                                .value(Integer.toString(initiativ))
                                .build())
                        .build()
                : forklaring;
    }

    private Planforklaring explain(PlanRequest request, Handleplan handleplan, List<Integer> numre) {
        Strategi strategi = request.getStrategi();
        Planforklaring.Builder forklaring =
                Planforklaring.builder().version(VERSION).request(request);
        List<Problem> problems = new ArrayList<>(planner.check(request));
        problems.addAll(unknown(strategi, numre));
        forklaring.problems(problems);
        if (Problem.hasFejl(problems)) {
            return forklaring.build();
        }
        Judge judge = planner.judge(request);
        Placeringsgrunde grunde = new Placeringsgrunde(judge, handleplan);
        return forklaring
                .periode(judge.opgave().getPeriode())
                .kriterier(judge.kriterier())
                .begrundelser(numre.stream()
                        .flatMap(nummer -> grunde.begrundelse(nummer).stream())
                        .toList())
                .build();
    }

    private static List<Problem> unknown(Strategi strategi, List<Integer> numre) {
        List<Integer> known = strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.getNummer())
                .sorted()
                .toList();
        return numre.stream()
                .filter(nummer -> !known.contains(nummer))
                .map(nummer -> Problem.of(Problemkode.UKENDT_INITIATIV, "", nummer, Listing.of(known, other -> other))
                        .value(Integer.toString(nummer))
                        .build())
                .toList();
    }

    /**
     * {@return what would follow if an initiative started in another half-year and all others were placed anew as well
     * as can be: the answer to "why not then?"} That this is the best such plan, or that there is none, is proved as it
     * is of any plan.
     *
     * @param request what was asked for
     * @param plan the plan of the request to compare with
     * @param initiativ the initiative's number
     * @param halvaar the half-year asked about
     */
    public Modforslag whyNot(PlanRequest request, PlanResult plan, int initiativ, YearHalf halvaar) {
        Fastlaeggelse oensket = new Fastlaeggelse(initiativ, halvaar);
        Modforslag.Builder modforslag =
                Modforslag.builder().initiativ(initiativ).halvaar(halvaar);
        List<Brud> brud = udelukkelser(request, initiativ, halvaar);
        if (!brud.isEmpty()) {
            return modforslag.brud(brud).build();
        }
        PlanResult other = planner.plan(PlanRequest.builder()
                .from(request)
                .antalAlternativer(0)
                .addFastlaeggelser(oensket)
                .build());
        return modforslag
                .plan(other)
                .forskel(Optional.of(other)
                        .filter(ny -> ny.isPlan() && plan.isPlan())
                        .map(ny -> Planforskel.between(plan, ny)))
                .build();
    }

    /** What excludes the start whatever the other initiatives do. */
    private List<Brud> udelukkelser(PlanRequest request, int initiativ, YearHalf halvaar) {
        if (Problem.hasFejl(planner.check(request))) {
            return List.of();
        }
        Judge judge = planner.judge(request);
        Periode periode = judge.opgave().getPeriode();
        List<Brud> brud = new ArrayList<>();
        judge.opgave().index(initiativ).stream()
                .filter(i -> periode.indeholder(halvaar))
                .forEach(i -> {
                    int[] starts = IntStream.range(0, judge.opgave().antal())
                            .map(j -> j == i ? periode.index(halvaar) : Judge.NOT_PLACERET)
                            .toArray();
                    judge.krav().forEach(krav -> krav.brud(starts, brud::add));
                });
        return brud;
    }
}
