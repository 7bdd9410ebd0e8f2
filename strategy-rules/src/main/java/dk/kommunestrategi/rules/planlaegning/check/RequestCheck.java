package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * What a request lacks or is wrong in before it can be planned: the strategy's own coherence, the decisions made
 * about it, the period, the numbers that the formulas need, the policy and the locks.
 */
public final class RequestCheck {

    private static final Set<Problemkode> OUT_OF_BOUNDS =
            EnumSet.of(Problemkode.UNDER_MINDSTE, Problemkode.OVER_STOERSTE);

    private final PlanRequest request;
    private final Plangrundlag grundlag;
    private final Optional<Periode> periode;
    private final FastlaeggelseCheck fastlaeggelser;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Planopgave> opgave = Optional.empty();

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
        List<Problem> ofDocument = request.getPortefoelje()
                .map(portefoelje -> PortefoeljeCheck.check(portefoelje, poll))
                .orElseGet(() -> StrategiCheck.check(request.strategi(), poll));
        ofDocument.stream().filter(problem -> !isToldByPolitik(problem)).forEach(problems::add);
        grundlag = request.getPortefoelje()
                .map(portefoelje -> Plangrundlag.of(portefoelje, request.getPlanlagte(), poll))
                .orElseGet(() -> Plangrundlag.of(request.strategi(), poll));
        periode = request.getPeriode().or(grundlag::getPeriode);
        for (Planstrategi strategi : grundlag.alle()) {
            strategi.beslutninger().getProblems().forEach(problem -> problems.add(strategi.located(problem)));
        }
        request.getPortefoelje()
                .ifPresent(portefoelje ->
                        new PortefoeljeRequestCheck(grundlag, problems::add).check(portefoelje, request));
        request.getPeriode().ifPresent(this::checkWished);
        for (Planstrategi strategi : grundlag.getStrategier()) {
            if (strategi.getStrategi().getInitiativer().isEmpty()) {
                problems.add(Problem.of(Problemkode.INGEN_INITIATIVER, strategi.pointer())
                        .build());
            }
        }
        if (periode.isEmpty()) {
            problems.add(Problem.of(Problemkode.PERIODE_MANGLER, "").build());
        }
        grundlag.alle().forEach(this::checkVurderinger);
        if (ofDocument.stream().map(Problem::getCode).noneMatch(OUT_OF_BOUNDS::contains)) {
            new SizeCheck(periode, grundlag, isPrAar(kriterier), problems::add).check();
        }
        new PolitikCheck(kriterier.keySet(), problems::add).check(grundlag.getPolitik());
        new SikkerCheck(kriterier.values(), regler, problems::add).check(request);
        checkRevision();
        grundlag.getStrategier().forEach(strategi -> new RevisionCheck(strategi, problems::add).check(request));
        request.getRevisionFra().ifPresent(this::checkRevisionFra);
        fastlaeggelser = new FastlaeggelseCheck(periode, problems::add);
        fastlaeggelser.check(request, grundlag.getStrategier(), grundlag.getGivne());
        if (grundlag.getPolitik().getOekonomiskRamme().isPresent() && !hasFejl()) {
            new RammeCheck(opgave(), problems::add).check();
        }
        if (request.getRevisionFra().isEmpty() && !hasFejl()) {
            grundlag.getStrategier().stream()
                    .filter(strategi -> strategi.getInitiativer().stream()
                            .anyMatch(initiativ -> !initiativ.getBindinger().isEmpty()))
                    .forEach(strategi -> new BindingRingCheck(opgave(), strategi, problems::add).check(poll));
        }
    }

    /** Whether a criterion that the policy names looks at what each year costs. */
    private boolean isPrAar(Map<String, Placeringskriterium> kriterier) {
        return grundlag.getPolitik().getKriterier().stream()
                .flatMap(valg -> Stream.ofNullable(kriterier.get(valg.getId())))
                .anyMatch(kriterium -> Answer.isYes(kriterium::isPrAar));
    }

    /** There is something to revise. */
    private void checkRevision() {
        if (request.getRevisionFra().isPresent()
                && grundlag.getStrategier().stream()
                        .allMatch(strategi ->
                                strategi.getStrategi().getHandleplan().isEmpty())) {
            problems.add(
                    Problem.of(Problemkode.INGEN_HANDLEPLAN_AT_REVIDERE, "").build());
        }
    }

    /** It is revised from a half-year of the period. */
    private void checkRevisionFra(YearHalf fra) {
        periode.filter(own -> !own.contains(fra))
                .ifPresent(own -> problems.add(Problem.of(Problemkode.REVISION_UDEN_FOR_PERIODEN, "", fra, own)
                        .value(fra.toString())
                        .build()));
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

    private void checkVurderinger(Planstrategi strategi) {
        List<Initiativ> initiativer = strategi.getInitiativer();
        for (int k = 0; k < initiativer.size(); k++) {
            Initiativ initiativ = initiativer.get(k);
            if (initiativ.getVurdering().isEmpty()) {
                problems.add(Problem.of(
                                Problemkode.VURDERING_MANGLER,
                                strategi.pointer("initiativer", k, "vurdering"),
                                strategi.navn(initiativ.getNummer()))
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

    /**
     * Returns the problem of planning what the request asks for, made when it is first asked for.
     *
     * @throws IllegalArgumentException if it has errors
     */
    public Planopgave opgave() {
        if (hasFejl()) {
            throw new IllegalArgumentException("A request with errors cannot be judged: " + problems);
        }
        Planopgave made = opgave.orElseGet(() -> new Planopgave(
                grundlag, periode.orElseThrow(), fastlaeggelser.fastlagte(), request.getRevisionFra(), Set.of()));
        opgave = Optional.of(made);
        return made;
    }

    /**
     * Returns the problem that a plan answers: the one that the request asks for, or without any lock that of a period of its own.
     *
     * @param own the period of the plan, computed or judged for the request
     * @throws IllegalArgumentException if the request has errors
     */
    public Planopgave opgave(Periode own) {
        return periode.filter(own::equals).isPresent()
                ? opgave()
                : new Planopgave(grundlag, own, Map.of(), request.getRevisionFra(), Set.of());
    }
}
