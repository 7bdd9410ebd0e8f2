package dk.kommunestrategi.rules.begrundelse;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import dk.kommunestrategi.rules.Dommer;
import dk.kommunestrategi.rules.Fastlaeggelse;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
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
                    "dk.kommunestrategi.rules.begrundelse.version", Locale.ROOT)
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
     * @param forespoergsel what was asked for
     * @param handleplan the plan; what it places outside the period or does not place is not explained
     */
    public Planforklaring explain(Planforespoergsel forespoergsel, Handleplan handleplan) {
        return explain(
                forespoergsel,
                handleplan,
                forespoergsel.getStrategi().getInitiativer().stream()
                        .map(initiativ -> initiativ.getNummer())
                        .sorted()
                        .toList());
    }

    /**
     * {@return the reasons for the placement of one initiative} A number that there is not is a problem, and so is an
     * initiative that was ended without further work.
     *
     * @param forespoergsel what was asked for
     * @param handleplan the plan that places the initiative
     * @param initiativ the initiative's number
     */
    public Planforklaring explain(Planforespoergsel forespoergsel, Handleplan handleplan, int initiativ) {
        Planforklaring forklaring = explain(forespoergsel, handleplan, List.of(initiativ));
        boolean erAfsluttet = forklaring.getPeriode().isPresent()
                && planner.dommer(forespoergsel).opgave().indeks(initiativ).isEmpty();
        return erAfsluttet
                ? Planforklaring.builder()
                        .from(forklaring)
                        .addProblem(Problem.of(Problemkode.INITIATIV_AFSLUTTET, "", initiativ)
                                .value(Integer.toString(initiativ))
                                .build())
                        .build()
                : forklaring;
    }

    private Planforklaring explain(Planforespoergsel forespoergsel, Handleplan handleplan, List<Integer> numre) {
        Strategi strategi = forespoergsel.getStrategi();
        Planforklaring.Builder forklaring =
                Planforklaring.builder().version(VERSION).forespoergsel(forespoergsel);
        List<Problem> problems = new ArrayList<>(planner.check(forespoergsel));
        problems.addAll(ukendte(strategi, numre));
        forklaring.problems(problems);
        if (problems.stream().anyMatch(Problem::erFejl)) {
            return forklaring.build();
        }
        Dommer dommer = planner.dommer(forespoergsel);
        Placeringsgrunde grunde = new Placeringsgrunde(dommer, handleplan);
        return forklaring
                .periode(dommer.opgave().getPeriode())
                .kriterier(dommer.kriterier())
                .begrundelser(numre.stream()
                        .flatMap(nummer -> grunde.begrundelse(nummer).stream())
                        .toList())
                .build();
    }

    private static List<Problem> ukendte(Strategi strategi, List<Integer> numre) {
        List<Integer> kendte = strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.getNummer())
                .sorted()
                .toList();
        return numre.stream()
                .filter(nummer -> !kendte.contains(nummer))
                .map(nummer -> Problem.of(
                                Problemkode.UKENDT_INITIATIV, "", nummer, Opremsning.of(kendte, kendt -> kendt))
                        .value(Integer.toString(nummer))
                        .build())
                .toList();
    }

    /**
     * {@return what would follow if an initiative started in another half-year and all others were placed anew as well
     * as can be: the answer to "why not then?"} That this is the best such plan, or that there is none, is proved as it
     * is of any plan.
     *
     * @param forespoergsel what was asked for
     * @param plan the plan of the request to compare with
     * @param initiativ the initiative's number
     * @param halvaar the half-year asked about
     */
    public Modforslag whyNot(Planforespoergsel forespoergsel, Planresultat plan, int initiativ, YearHalf halvaar) {
        Fastlaeggelse oensket = new Fastlaeggelse(initiativ, halvaar);
        Modforslag.Builder modforslag =
                Modforslag.builder().initiativ(initiativ).halvaar(halvaar);
        List<Brud> brud = udelukkelser(forespoergsel, initiativ, halvaar);
        if (!brud.isEmpty()) {
            return modforslag.brud(brud).build();
        }
        Planresultat anden = planner.plan(Planforespoergsel.builder()
                .from(forespoergsel)
                .antalAlternativer(0)
                .addFastlaeggelser(oensket)
                .build());
        return modforslag
                .plan(anden)
                .forskel(Optional.of(anden)
                        .filter(ny -> ny.erPlan() && plan.erPlan())
                        .map(ny -> Planforskel.mellem(plan, ny)))
                .build();
    }

    /** What excludes the start whatever the other initiatives do. */
    private List<Brud> udelukkelser(Planforespoergsel forespoergsel, int initiativ, YearHalf halvaar) {
        if (planner.check(forespoergsel).stream().anyMatch(Problem::erFejl)) {
            return List.of();
        }
        Dommer dommer = planner.dommer(forespoergsel);
        Periode periode = dommer.opgave().getPeriode();
        List<Brud> brud = new ArrayList<>();
        dommer.opgave().indeks(initiativ).stream()
                .filter(i -> periode.indeholder(halvaar))
                .forEach(i -> {
                    int[] starts = IntStream.range(0, dommer.opgave().antal())
                            .map(j -> j == i ? periode.indeks(halvaar) : Dommer.IKKE_PLACERET)
                            .toArray();
                    dommer.krav().forEach(krav -> krav.brud(starts, brud::add));
                });
        return brud;
    }
}
