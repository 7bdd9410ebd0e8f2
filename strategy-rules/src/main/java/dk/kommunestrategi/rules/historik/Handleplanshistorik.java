package dk.kommunestrategi.rules.historik;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The versions that a strategy's handleplan has had ("historik"), numbered from 1. Versions are added, and none is changed or
 * removed: the year in which a plan is looked at again may be the sixth. Immutable; as thread-safe as the digest function.
 */
public final class Handleplanshistorik {

    private final Strategi strategi;
    private final Function<Strategi, String> fingeraftryk;

    private Handleplanshistorik(Strategi strategi, Function<Strategi, String> fingeraftryk) {
        this.strategi = strategi;
        this.fingeraftryk = fingeraftryk;
    }

    /**
     * {@return the history of a strategy's handleplan}
     *
     * @param strategi the strategy, with the versions that it has
     * @param fingeraftryk returns the digest of what a plan rests on, stated as a strategy: equal strategies have equal ones
     */
    public static Handleplanshistorik of(Strategi strategi, Function<Strategi, String> fingeraftryk) {
        return new Handleplanshistorik(strategi, fingeraftryk);
    }

    /**
     * {@return whether the versions of another strategy go on from these: it begins with the same ones, so that none is
     * lost}
     *
     * @param later the strategy whose versions are compared
     */
    public boolean isContinuedBy(Strategi later) {
        List<Handleplansversion> own = strategi.getHandleplansversioner();
        List<Handleplansversion> other = later.getHandleplansversioner();
        return other.size() >= own.size() && other.subList(0, own.size()).equals(own);
    }

    /**
     * Proposes a computed plan. The plan that the strategy had before becomes a version, too, where it is none yet. Nothing is
     * added where the latest version has this plan, this policy and this day already.
     *
     * @param plan what the planning of this strategy came to: a plan
     * @param dato the day of the proposal; empty where it is not to be stated
     * @return the strategy with the plan as its handleplan, and as a version that is proposed, or why it cannot be one: a day
     *     before that of an earlier version
     */
    public Result<Strategi> propose(PlanResult plan, Optional<LocalDate> dato) {
        Handleplan handleplan = plan.handleplan().orElseThrow(() -> new IllegalArgumentException("There is no plan."));
        return propose(handleplan, plan, List.of(), dato);
    }

    /** Proposes a plan that was computed together with those of other strategies. */
    Result<Strategi> propose(Handleplan handleplan, PlanResult plan, List<String> sammenMed, Optional<LocalDate> dato) {
        PlanRequest request = plan.getRequest();
        List<Handleplansversion> versioner = withExisting();
        if (!isLatest(versioner, handleplan, sammenMed, dato)) {
            Strategi before = strategi.withHandleplansversioner(versioner);
            Planberegning.Builder beregning = Planberegning.builder()
                    .produktversion(plan.getVersion())
                    .fingeraftryk("")
                    .politik(strategi.getPolitik())
                    .revisionFra(request.getRevisionFra())
                    .sammenMed(sammenMed)
                    .udgangspunkt(udgangspunkt(versioner))
                    .antalBeslutninger(strategi.styring().getBeslutninger().size());
            versioner.add(Handleplansversion.builder()
                    .art(Versionsart.FORESLAAET)
                    .dato(dato)
                    .handleplan(handleplan)
                    .beregning(beregning
                            .fingeraftryk(fingeraftryk(Beregningsgrundlag.then(before, beregning.build())))
                            .build())
                    .build());
        }
        Strategi proposed = strategi.withHandleplan(handleplan).withHandleplansversioner(versioner);
        String place = pointer("handleplansversioner", versioner.size() - 1) + "/";
        List<Problem> imod = StrategiCheck.check(proposed).stream()
                .filter(problem -> problem.isFejl() && problem.getPointer().startsWith(place))
                .toList();
        return imod.isEmpty() ? Result.of(proposed) : Result.ofFejl(imod);
    }

    /**
     * Adopts a version, or revises the adopted plan by it.
     *
     * @param nummer the number of the version that is decided on
     * @param beslutning the decision: that a plan is adopted, or that the adopted one is revised
     * @return the strategy with the decision at the end of its log, the plan as its handleplan and as a version of its own,
     *     or why that cannot be decided
     */
    public Result<Strategi> decide(int nummer, Beslutning beslutning) {
        Versionsart art = art(beslutning);
        Handleplansversion decided = version(nummer);
        return Beslutningslog.from(strategi).decide(beslutning).map(after -> {
            List<Handleplansversion> versioner = new ArrayList<>(after.getHandleplansversioner());
            versioner.add(Handleplansversion.builder()
                    .art(art)
                    .beslutning(after.styring().getBeslutninger().size())
                    .handleplan(decided.getHandleplan())
                    .beregning(decided.getBeregning())
                    .build());
            return after.withHandleplan(decided.getHandleplan()).withHandleplansversioner(versioner);
        });
    }

    /** What a decision makes of a plan. */
    static Versionsart art(Beslutning beslutning) {
        return Arrays.stream(Versionsart.values())
                .filter(one -> one.beslutning().equals(Optional.of(beslutning.getArt())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This decides on no plan: " + beslutning.getArt()));
    }

    /**
     * {@return what one version has otherwise than another}
     *
     * @param before the number of the first version
     * @param after the number of the second version
     * @param planner measures both by its criteria, as the strategy and its policy are now
     */
    public Versionsforskel compare(int before, int after, Planner planner) {
        return forskel(version(before).getHandleplan(), version(after).getHandleplan(), planner);
    }

    /**
     * Computes a version again: in its period, with its policy, its locks, the plan before it and the log as far as it had come,
     * and otherwise from the strategy as it is now.
     *
     * @param nummer the number of the version
     * @param planner plans, within the standard limits
     * @return whether the same plan comes out, and if not what differs
     */
    public Genberegning rederive(int nummer, Planner planner) {
        Handleplansversion version = version(nummer);
        if (version.getBeregning().isEmpty()) {
            return new Genberegning(nummer, Genberegningsudfald.IKKE_BEREGNET, List.of(), Optional.empty(), List.of());
        }
        Planberegning beregning = version.getBeregning().get();
        if (!beregning.getSammenMed().isEmpty()) {
            return new Genberegning(nummer, Genberegningsudfald.SAMMEN, List.of(), Optional.empty(), List.of());
        }
        Strategi then = Beregningsgrundlag.then(strategi, beregning);
        PlanResult plan = planner.plan(Beregningsgrundlag.request(then, version, beregning));
        List<Grundlagsafvigelse> afvigelser = new ArrayList<>();
        if (!beregning.getProduktversion().equals(plan.getVersion())) {
            afvigelser.add(Grundlagsafvigelse.PRODUKTVERSION);
        }
        if (!beregning.getFingeraftryk().equals(fingeraftryk(then))) {
            afvigelser.add(Grundlagsafvigelse.STRATEGI);
        }
        if (!plan.isPlan()) {
            return new Genberegning(
                    nummer, Genberegningsudfald.INGEN_PLAN, afvigelser, Optional.empty(), plan.getProblems());
        }
        Versionsforskel forskel =
                forskel(version.getHandleplan(), plan.handleplan().orElseThrow(), planner);
        return new Genberegning(
                nummer,
                forskel.isEmpty() ? Genberegningsudfald.ENS : Genberegningsudfald.AFVIGER,
                afvigelser,
                Optional.of(forskel),
                List.of());
    }

    /** {@return the strategy with the plan that it has as a version, a published one where it is none yet} */
    public Strategi recorded() {
        return strategi.withHandleplansversioner(withExisting());
    }

    /** The number of the latest version that is the strategy's plan; nothing where it has none. */
    OptionalInt nummer() {
        return udgangspunkt(strategi.getHandleplansversioner());
    }

    private Handleplansversion version(int nummer) {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        if (nummer < 1 || nummer > versioner.size()) {
            throw new IllegalArgumentException("There is no version " + nummer);
        }
        return versioner.get(nummer - 1);
    }

    /** The versions, and the plan that the strategy has where it is none of them. */
    private List<Handleplansversion> withExisting() {
        List<Handleplansversion> versioner = new ArrayList<>(strategi.getHandleplansversioner());
        strategi.getHandleplan()
                .filter(handleplan -> udgangspunkt(versioner).isEmpty())
                .ifPresent(handleplan -> versioner.add(Handleplansversion.builder()
                        .art(Versionsart.PUBLICERET)
                        .handleplan(handleplan)
                        .build()));
        return versioner;
    }

    /** The latest version that is the strategy's plan. */
    private OptionalInt udgangspunkt(List<Handleplansversion> versioner) {
        for (int k = versioner.size(); k > 0; k--) {
            if (strategi.getHandleplan().equals(Optional.of(versioner.get(k - 1).getHandleplan()))) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isLatest(
            List<Handleplansversion> versioner,
            Handleplan handleplan,
            List<String> sammenMed,
            Optional<LocalDate> dato) {
        if (versioner.isEmpty()) {
            return false;
        }
        Handleplansversion latest = versioner.get(versioner.size() - 1);
        return latest.getHandleplan().equals(handleplan)
                && (dato.isEmpty() || latest.getDato().equals(dato))
                && latest.getBeregning()
                        .filter(beregning -> beregning.getPolitik().equals(strategi.getPolitik()))
                        .filter(beregning -> beregning.getSammenMed().equals(sammenMed))
                        .isPresent();
    }

    private String fingeraftryk(Strategi then) {
        return fingeraftryk.apply(Beregningsgrundlag.of(then));
    }

    private Versionsforskel forskel(Handleplan before, Handleplan after, Planner planner) {
        return Versionsforskel.between(before, measured(before, planner), after, measured(after, planner));
    }

    private MaaltPlan measured(Handleplan handleplan, Planner planner) {
        return planner.evaluate(strategi.withHandleplan(handleplan));
    }
}
