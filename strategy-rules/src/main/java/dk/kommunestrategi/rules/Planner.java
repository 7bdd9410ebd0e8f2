package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.built.ImmutableEvaluering;
import dk.kommunestrategi.rules.plan.built.ImmutablePlanResult;
import dk.kommunestrategi.rules.planlaegning.OpgaveVariants;
import dk.kommunestrategi.rules.planlaegning.Planlaegning;
import dk.kommunestrategi.rules.planlaegning.ProductVersion;
import dk.kommunestrategi.rules.planlaegning.Rulebook;
import dk.kommunestrategi.rules.planlaegning.TimeLimit;
import dk.kommunestrategi.rules.planlaegning.border.Fault;
import dk.kommunestrategi.rules.planlaegning.check.RequestCheck;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places the initiatives of a strategy, or of the strategies of a portfolio together, in a handleplan: the best one by the
 * criteria of the policy, among all that keep every rule. The same request always gives the same result, on every machine.
 *
 * <p>Immutable and thread-safe: one planner can serve every request of an application. It creates no threads and reads
 * no clock but one that a caller hands in.
 */
public final class Planner {

    /** As how much work as comparing two plans in one of their initiatives it counts to make each part of a planning problem. */
    private static final int EFFORT = 32;

    private final Rulebook rulebook;

    private Planner(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** {@return a planner with our own criteria and rules} */
    public static Planner standard() {
        return builder().build();
    }

    /** {@return a builder of a planner that also knows criteria and rules of the embedding system} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return everything that stands in the way of planning the strategy, and its warnings}
     *
     * @param strategi the strategy to plan
     */
    public List<Problem> check(Strategi strategi) {
        return check(PlanRequest.of(strategi));
    }

    /**
     * {@return everything that stands in the way of planning the strategies of a portfolio together, and its warnings}
     *
     * @param portefoelje the portfolio to plan
     */
    public List<Problem> check(Portefoelje portefoelje) {
        return check(PlanRequest.of(portefoelje));
    }

    /**
     * {@return everything that stands in the way of the request, and its warnings}
     *
     * @param request what is asked for
     */
    public List<Problem> check(PlanRequest request) {
        return rulebook.check(request).problems();
    }

    /**
     * Plans the strategy in its own period.
     *
     * @param strategi the strategy to plan
     * @return what the planning came to: a plan, or why there is none
     */
    public PlanResult plan(Strategi strategi) {
        return plan(PlanRequest.of(strategi));
    }

    /**
     * Plans the strategies of a portfolio together.
     *
     * @param portefoelje the portfolio whose initiatives are to be placed
     * @return what the planning came to: a plan, or why there is none
     */
    public PlanResult plan(Portefoelje portefoelje) {
        return plan(PlanRequest.of(portefoelje));
    }

    /**
     * Plans as requested. A request with errors is not planned: the result then holds all of them. A handleplan that
     * the strategy has already is judged beside the new one: in the same period if it fits in there, otherwise in its
     * own.
     *
     * @param request what is asked for
     * @return what the planning came to: a plan, or why there is none
     */
    public PlanResult plan(PlanRequest request) {
        return plan(request, SearchLimits.STANDARD);
    }

    /**
     * Plans as requested, for no longer than the caller wants.
     *
     * @param request what is asked for
     * @param limits when the search ends, and who hears how far it has come
     * @return what the planning came to: a plan, or why there is none
     */
    public PlanResult plan(PlanRequest request, SearchLimits limits) {
        TimeLimit time = TimeLimit.of(limits);
        PlanResult result = plan(request, limits, time);
        time.conclude();
        return result;
    }

    private PlanResult plan(PlanRequest request, SearchLimits limits, TimeLimit time) {
        return time.within(() -> rulebook.check(request, time))
                .map(check -> plan(request, check, limits, time))
                .orElseGet(() -> ImmutablePlanResult.builder()
                        .request(request)
                        .version(ProductVersion.CURRENT)
                        .periode(request.getPeriode()
                                .or(() -> request.getStrategi().flatMap(Strategi::periode)))
                        .status(Planstatus.UNKNOWN)
                        .addProblems(time.afbrudt())
                        .build());
    }

    private PlanResult plan(PlanRequest request, RequestCheck check, SearchLimits limits, TimeLimit time) {
        if (check.hasFejl()) {
            return result(request, check).build();
        }
        try {
            return time.within(() -> plan(check, limits, time))
                    .orElseGet(() -> result(request, check, time.afbrudt()).build());
        } catch (Fault fault) {
            return result(request, check, fault.problem())
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build();
        }
    }

    private PlanResult plan(RequestCheck check, SearchLimits limits, TimeLimit time) {
        PlanRequest request = check.request();
        ImmutablePlanResult.Builder result = result(request, check);
        Planopgave opgave = check.opgave();
        time.poll(EFFORT * opgave.getGrundlag().antalInitiativer());
        new OpgaveVariants(opgave)
                .forHandleplaner()
                .ifPresent(own -> result.existing(rulebook.judge(own, time).evaluate(request, time)));
        return new Planlaegning(opgave, own -> rulebook.judge(own, time), request, limits, time).run(result);
    }

    private static ImmutablePlanResult.Builder result(PlanRequest request, RequestCheck check, Problem... more) {
        return ImmutablePlanResult.builder()
                .request(request)
                .version(ProductVersion.CURRENT)
                .periode(check.periode())
                .status(Planstatus.UNKNOWN)
                .problems(check.problems())
                .addProblems(more);
    }

    /**
     * Judges the strategy's own handleplan, in its own period, by the criteria and rules that plans are made by.
     *
     * @param strategi the strategy that has the handleplan
     * @return the values of the criteria, and what the handleplan breaks or lacks
     */
    public Evaluering evaluate(Strategi strategi) {
        return evaluate(PlanRequest.of(strategi));
    }

    /**
     * Judges the handleplans of a portfolio's strategies together: what they ask of the centres that they share, and what they
     * break.
     *
     * @param portefoelje the portfolio whose strategies have handleplans
     * @return the values of the criteria, and what the handleplans break or lack
     */
    public Evaluering evaluate(Portefoelje portefoelje) {
        return evaluate(PlanRequest.of(portefoelje));
    }

    /**
     * Judges the strategy's own handleplan, or those of a portfolio's strategies together, in the period and with the locks of a
     * request.
     *
     * @param request the request about what has the handleplan
     * @return the values of the criteria, and what the handleplan breaks or lacks
     */
    public Evaluering evaluate(PlanRequest request) {
        RequestCheck check = rulebook.check(request);
        if (request.getStrategier().stream()
                .allMatch(strategi -> strategi.getHandleplan().isEmpty())) {
            return withoutHandleplan(request, check.problems());
        }
        if (check.hasFejl()) {
            return without(request, check.problems());
        }
        Evaluering evaluering;
        try {
            TimeLimit time = TimeLimit.unlimited();
            evaluering = rulebook.judge(check.opgave(), time).evaluate(request, time);
        } catch (Fault fault) {
            return ImmutableEvaluering.builder()
                    .from(without(request, check.problems()))
                    .addProblems(fault.problem())
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build();
        }
        return evaluering.withProblems(Stream.concat(check.problems().stream(), evaluering.getProblems().stream())
                .toList());
    }

    /** Without a handleplan there is nothing to judge; that it would also give the period need not be said. */
    private static Evaluering withoutHandleplan(PlanRequest request, List<Problem> problems) {
        Stream<Problem> others = problems.stream().filter(problem -> problem.getCode() != Problemkode.PERIODE_MANGLER);
        Problem none = Problem.of(Problemkode.INGEN_HANDLEPLAN, "").build();
        return without(request, Stream.concat(others, Stream.of(none)).toList());
    }

    private static Evaluering without(PlanRequest request, List<Problem> problems) {
        return ImmutableEvaluering.builder()
                .request(request)
                .version(ProductVersion.CURRENT)
                .problems(problems)
                .build();
    }

    /** Returns the criteria and rules that count. */
    Rulebook rulebook() {
        return rulebook;
    }

    /** Collects what a planner knows. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Placeringskriterium> kriterier = new LinkedHashMap<>();
        private final List<Planregel> regler = new ArrayList<>(Planregler.ALLE);

        private Builder() {
            Placeringskriterier.ALLE.forEach(this::addKriterium);
        }

        /**
         * Adds a criterion, which counts where a policy names its id.
         *
         * @param kriterium the embedding system's criterion
         * @return this builder
         * @throws IllegalArgumentException if it has no id, or there is one with this id already
         */
        public Builder addKriterium(Placeringskriterium kriterium) {
            String id = kriterium.getId();
            if (Objects.requireNonNullElse(id, "").isBlank()) {
                throw new IllegalArgumentException(
                        kriterium.getClass().getName() + " has no id, by which a policy could name it.");
            }
            if (kriterier.putIfAbsent(id, kriterium) != null) {
                throw new IllegalArgumentException(
                        "There is a criterion with the id " + id + " already. Maybe give yours a name of its own.");
            }
            return this;
        }

        /**
         * Adds a rule that no plan may break, beside ours.
         *
         * @param regel the embedding system's rule
         * @return this builder
         */
        public Builder addRegel(Planregel regel) {
            regler.add(regel);
            return this;
        }

        /** {@return a planner with our criteria and rules and those added} */
        public Planner build() {
            return new Planner(new Rulebook(kriterier, regler));
        }
    }
}
