package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearHalf;

/**
 * What a request lacks or is wrong in before it can be planned: the strategy's own coherence, the decisions made
 * about it, the period, the numbers that the formulas need, the policy and the locks.
 */
public final class RequestCheck {

    private static final Set<Problemkode> OUT_OF_BOUNDS =
            EnumSet.of(Problemkode.UNDER_MINDSTE, Problemkode.OVER_STOERSTE);

    private final PlanRequest request;
    private final Optional<Periode> periode;
    private final FastlaeggelseCheck fastlaeggelser;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Checks a request.
     *
     * @param kriterier the criteria that the planner knows, by id
     * @param regler the rules that no plan may break
     * @param poll is run again and again; what it throws ends the check
     */
    public RequestCheck(
            PlanRequest request, Map<String, Placeringskriterium> kriterier, List<Planregel> regler, Runnable poll) {
        this.request = request;
        Strategi strategi = request.getStrategi();
        periode = request.getPeriode().or(strategi::periode);
        List<Problem> ofStrategi = StrategiCheck.check(strategi, poll);
        ofStrategi.stream().filter(problem -> !isToldByPolitik(problem)).forEach(problems::add);
        Beslutningslog log = Beslutningslog.from(strategi);
        problems.addAll(log.getProblems());
        poll.run();
        request.getPeriode().ifPresent(this::checkWished);
        if (strategi.getInitiativer().isEmpty()) {
            problems.add(Problem.of(Problemkode.INGEN_INITIATIVER, "").build());
        }
        if (periode.isEmpty()) {
            problems.add(Problem.of(Problemkode.PERIODE_MANGLER, "").build());
        }
        checkVurderinger(strategi);
        poll.run();
        if (ofStrategi.stream().map(Problem::getCode).noneMatch(OUT_OF_BOUNDS::contains)) {
            new SizeCheck(periode, problems::add).check(strategi);
        }
        poll.run();
        new PolitikCheck(kriterier.keySet(), problems::add).check(strategi);
        new SikkerCheck(kriterier.values(), regler, problems::add).check(request);
        new RevisionCheck(periode, log, problems::add).check(request);
        poll.run();
        fastlaeggelser = new FastlaeggelseCheck(periode, problems::add);
        fastlaeggelser.check(request);
        poll.run();
        if (strategi.politik().getOekonomiskRamme().isPresent() && !hasFejl()) {
            new RammeCheck(opgave(), problems::add).check();
        }
        if (request.getRevisionFra().isEmpty()
                && strategi.getInitiativer().stream()
                        .anyMatch(initiativ -> !initiativ.getBindinger().isEmpty())
                && !hasFejl()) {
            new BindingRingCheck(opgave(), problems::add).check();
        }
    }

    /** A period that the request states stands in no document: what is wrong with it has no place there. */
    private void checkWished(Periode wished) {
        StrategiCheck.check(Place.root(wished))
                .forEach(problem -> problems.add(problem.withPointer("").withRelated(List.of())));
    }

    /** To the planner, a policy without criteria is more than an empty list. */
    private static boolean isToldByPolitik(Problem problem) {
        return problem.getCode() == Problemkode.TOM_LISTE
                && problem.getPointer().equals("/politik/kriterier");
    }

    private void checkVurderinger(Strategi strategi) {
        for (Place<Initiativ> initiativ : Place.root(strategi).elements("initiativer", Strategi::getInitiativer)) {
            if (initiativ.value().getVurdering().isEmpty()) {
                problems.add(Problem.of(
                                Problemkode.VURDERING_MANGLER,
                                initiativ.pointer("vurdering"),
                                initiativ.value().getNummer())
                        .build());
            }
        }
    }

    /** The request that was checked. */
    public PlanRequest request() {
        return request;
    }

    /** Everything found, errors and warnings. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether anything found is an error: then there is nothing to plan. */
    public boolean hasFejl() {
        return Problem.hasFejl(problems);
    }

    /** The period to plan in; there is one when there are no errors. */
    public Optional<Periode> periode() {
        return periode;
    }

    /** The locked formal starts by {@code nummer}. */
    public Map<Integer, YearHalf> fastlagte() {
        return fastlaeggelser.fastlagte();
    }

    /**
     * Returns the problem of planning what the request asks for.
     *
     * @throws IllegalArgumentException if it has errors
     */
    public Planopgave opgave() {
        if (hasFejl()) {
            throw new IllegalArgumentException("A request with errors cannot be judged: " + problems);
        }
        return new Planopgave(request.getStrategi(), periode.orElseThrow(), fastlagte(), request.getRevisionFra());
    }

    /**
     * Returns the problem that a handleplan is an answer to: the one that the request asks for, or that of a period of its
     * own.
     *
     * @param handleplan the handleplan, computed or judged for the request
     * @throws IllegalArgumentException if the request has errors
     */
    public Planopgave opgave(Handleplan handleplan) {
        Planopgave opgave = opgave();
        return handleplan.getPeriode().equals(opgave.getPeriode()) ? opgave : opgave.forHandleplan(handleplan);
    }
}
