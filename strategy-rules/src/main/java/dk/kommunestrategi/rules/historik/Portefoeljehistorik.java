package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.portefoelje.Strategiversion;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The versions that the joint plan of a portfolio has had ("historik"), numbered from 1: each names the versions of the
 * strategies' handleplans that make it. Versions are added, and none is changed or removed. Immutable; as thread-safe as the
 * digest function.
 */
public final class Portefoeljehistorik {

    private final Portefoelje portefoelje;
    private final Function<Portefoelje, String> fingeraftryk;

    private Portefoeljehistorik(Portefoelje portefoelje, Function<Portefoelje, String> fingeraftryk) {
        this.portefoelje = portefoelje;
        this.fingeraftryk = fingeraftryk;
    }

    /**
     * {@return the history of a portfolio's joint plan}
     *
     * @param portefoelje the portfolio, with the versions that it has
     * @param fingeraftryk returns the digest of what a plan rests on, stated as a portfolio: equal ones have equal digests
     */
    public static Portefoeljehistorik of(Portefoelje portefoelje, Function<Portefoelje, String> fingeraftryk) {
        return new Portefoeljehistorik(portefoelje, fingeraftryk);
    }

    /**
     * {@return whether the versions of another portfolio go on from these: it begins with the same ones, and so do those of each
     * strategy, so that none is lost}
     *
     * @param later the portfolio whose versions are compared
     */
    public boolean isContinuedBy(Portefoelje later) {
        List<Portefoeljeversion> own = portefoelje.getVersioner();
        List<Portefoeljeversion> other = later.getVersioner();
        return other.size() >= own.size()
                && other.subList(0, own.size()).equals(own)
                && portefoelje.getStrategier().stream()
                        .allMatch(strategi -> strategi.getHandleplansversioner().isEmpty()
                                || later.getStrategier().stream()
                                        .filter(one -> one.getKode().equals(strategi.getKode()))
                                        .anyMatch(historik(strategi)::isContinuedBy));
    }

    /**
     * Proposes a joint plan: as a version of each strategy that was planned, and of the portfolio. A plan that a strategy had
     * before becomes a version, too, where it is none yet.
     *
     * @param plan what the planning of this portfolio came to: a plan
     * @param dato the day of the proposal; empty where it is not to be stated
     * @return the portfolio with the plans as its strategies' handleplans and as versions that are proposed, or why they cannot be
     */
    public Result<Portefoelje> propose(PlanResult plan, Optional<LocalDate> dato) {
        if (!plan.isPlan()) {
            throw new IllegalArgumentException("There is no plan.");
        }
        PlanRequest request = plan.getRequest();
        Result<Portefoelje> changed = each(strategi -> strategi.getKode()
                .filter(kode -> Portefoeljegrundlag.isPlanned(request.getPlanlagte(), kode))
                .flatMap(plan::handleplan)
                .map(own -> historik(strategi).propose(own, plan, others(strategi), dato))
                .orElseGet(() -> Result.of(historik(strategi).recorded())));
        return changed.getValue().map(after -> proposed(after, plan, dato)).orElse(changed);
    }

    private Result<Portefoelje> proposed(Portefoelje after, PlanResult plan, Optional<LocalDate> dato) {
        PlanRequest request = plan.getRequest();
        Portefoeljeversion version = Portefoeljeversion.builder()
                .art(Versionsart.FORESLAAET)
                .dato(dato)
                .strategier(numre(after))
                .planlagte(request.getPlanlagte().stream().distinct().toList())
                .periode(request.getPeriode())
                .beregning(Planberegning.builder()
                        .produktversion(plan.getVersion())
                        .fingeraftryk("")
                        .politik(portefoelje.getPolitik())
                        .revisionFra(request.getRevisionFra())
                        .build())
                .build();
        return result(isLatest(version) ? after : added(after, signed(after, version)));
    }

    /** The version with the digest of what it rests on. */
    private Portefoeljeversion signed(Portefoelje after, Portefoeljeversion version) {
        Planberegning beregning = version.getBeregning().orElseThrow();
        return Portefoeljeversion.builder()
                .from(version)
                .beregning(Planberegning.builder()
                        .from(beregning)
                        .fingeraftryk(fingeraftryk.apply(
                                Portefoeljegrundlag.of(Portefoeljegrundlag.then(after, version, beregning))))
                        .build())
                .build();
    }

    /** Nothing is added where the latest version names the same ones, and has the same policy. */
    private boolean isLatest(Portefoeljeversion version) {
        List<Portefoeljeversion> versioner = portefoelje.getVersioner();
        return versioner.stream()
                .skip(Math.max(0, versioner.size() - 1))
                .anyMatch(latest -> latest.getStrategier().equals(version.getStrategier())
                        && Portefoeljegrundlag.politik(latest).equals(Portefoeljegrundlag.politik(version)));
    }

    /**
     * Adopts a version, or revises the adopted plan by it, in each strategy that was planned.
     *
     * @param nummer the number of the version that is decided on
     * @param beslutning the decision: that a plan is adopted, or that the adopted one is revised
     * @return the portfolio with the decision in the log of each of these strategies, and with versions that are decided on, or
     *     why that cannot be decided
     */
    public Result<Portefoelje> decide(int nummer, Beslutning beslutning) {
        Portefoeljeversion decided = version(nummer);
        Versionsart art = Handleplanshistorik.art(beslutning);
        Result<Portefoelje> changed = each(strategi -> Portefoeljegrundlag.part(decided, strategi)
                .filter(part -> Portefoeljegrundlag.isPlanned(decided.getPlanlagte(), part.getStrategi()))
                .map(part -> historik(strategi).decide(part.getVersion(), beslutning))
                .orElseGet(() -> Result.of(strategi)));
        return changed.getValue()
                .map(after -> result(added(
                        after,
                        Portefoeljeversion.builder()
                                .from(decided)
                                .art(art)
                                .dato(beslutning.getDato())
                                .strategier(Portefoeljegrundlag.decided(decided, numre(after)))
                                .build())))
                .orElse(changed);
    }

    /** The portfolio with what becomes of each strategy, or all that stands against it, each with its place. */
    private Result<Portefoelje> each(Function<Strategi, Result<Strategi>> change) {
        List<Problem> imod = new ArrayList<>();
        List<Strategi> strategier = new ArrayList<>();
        for (int k = 0; k < portefoelje.getStrategier().size(); k++) {
            Strategi strategi = portefoelje.getStrategier().get(k);
            Result<Strategi> changed = change.apply(strategi);
            strategier.add(changed.getValue().orElse(strategi));
            String place = Problem.pointer("strategier", k);
            changed.getProblems().stream().filter(Problem::isFejl).forEach(problem -> imod.add(problem.under(place)));
        }
        return imod.isEmpty() ? Result.of(with(strategier)) : Result.ofFejl(imod);
    }

    /**
     * {@return what one version has otherwise than another}
     *
     * @param before the number of the first version
     * @param after the number of the second version
     * @param planner measures both by its criteria, as the portfolio and its policy are now
     */
    public Portefoeljeforskel compare(int before, int after, Planner planner) {
        Portefoeljeversion first = version(before);
        Portefoeljeversion second = version(after);
        return Portefoeljeforskel.between(
                Portefoeljegrundlag.handleplaner(portefoelje, first),
                Portefoeljegrundlag.handleplaner(portefoelje, second),
                Planforskel.between(
                                planner.evaluate(Portefoeljegrundlag.planned(portefoelje, first)),
                                planner.evaluate(Portefoeljegrundlag.planned(portefoelje, second)))
                        .virkninger());
    }

    /**
     * {@return what a version comes to by the criteria as they are now: its plans are those of the strategies that were planned,
     * and of those that stayed as they were} A strategy that is not in the version counts with nothing.
     *
     * @param nummer the number of the version
     * @param planner measures it
     */
    public Evaluering evaluate(int nummer, Planner planner) {
        return planner.evaluate(Portefoeljegrundlag.kept(portefoelje, version(nummer)));
    }

    /**
     * Computes a version again: with its policy, its locks, the plans before it and the logs as far as they had come, and
     * otherwise from the portfolio as it is now.
     *
     * @param nummer the number of the version
     * @param planner plans, within the standard limits
     * @return whether the same plans come out, and if not what differs
     */
    public Portefoeljegenberegning rederive(int nummer, Planner planner) {
        Portefoeljeversion version = version(nummer);
        if (version.getBeregning().isEmpty()) {
            return new Portefoeljegenberegning(
                    nummer, Genberegningsudfald.IKKE_BEREGNET, List.of(), Optional.empty(), List.of());
        }
        Planberegning beregning = version.getBeregning().get();
        Portefoelje then = Portefoeljegrundlag.then(portefoelje, version, beregning);
        PlanResult plan = planner.plan(Portefoeljegrundlag.request(portefoelje, then, version, beregning));
        List<Grundlagsafvigelse> afvigelser = new ArrayList<>();
        if (!beregning.getProduktversion().equals(plan.getVersion())) {
            afvigelser.add(Grundlagsafvigelse.PRODUKTVERSION);
        }
        if (!beregning.getFingeraftryk().equals(fingeraftryk.apply(Portefoeljegrundlag.of(then)))) {
            afvigelser.add(Grundlagsafvigelse.STRATEGI);
        }
        if (!plan.isPlan()) {
            return new Portefoeljegenberegning(
                    nummer, Genberegningsudfald.INGEN_PLAN, afvigelser, Optional.empty(), plan.getProblems());
        }
        SortedMap<String, Handleplan> computed = new TreeMap<>();
        version.getStrategier().stream()
                .map(Strategiversion::getStrategi)
                .forEach(kode -> plan.handleplan(kode).ifPresent(handleplan -> computed.put(kode, handleplan)));
        SortedMap<String, Handleplan> kept = Portefoeljegrundlag.handleplaner(portefoelje, version);
        kept.keySet().retainAll(computed.keySet());
        Portefoeljeforskel forskel = Portefoeljeforskel.between(kept, computed, List.of());
        return new Portefoeljegenberegning(
                nummer,
                forskel.isEmpty() ? Genberegningsudfald.ENS : Genberegningsudfald.AFVIGER,
                afvigelser,
                Optional.of(forskel),
                List.of());
    }

    private Portefoeljeversion version(int nummer) {
        List<Portefoeljeversion> versioner = portefoelje.getVersioner();
        if (nummer < 1 || nummer > versioner.size()) {
            throw new IllegalArgumentException("There is no version " + nummer);
        }
        return versioner.get(nummer - 1);
    }

    private Handleplanshistorik historik(Strategi strategi) {
        return Handleplanshistorik.of(
                strategi,
                grundlag -> fingeraftryk.apply(
                        Portefoelje.builder().addStrategier(grundlag).build()));
    }

    private List<String> others(Strategi strategi) {
        return portefoelje.getStrategier().stream()
                .flatMap(one -> one.getKode().stream())
                .filter(kode -> !strategi.getKode().equals(Optional.of(kode)))
                .toList();
    }

    /** The versions that the strategies' plans are. */
    private List<Strategiversion> numre(Portefoelje after) {
        List<Strategiversion> numre = new ArrayList<>();
        for (Strategi strategi : after.getStrategier()) {
            historik(strategi)
                    .nummer()
                    .ifPresent(nummer -> strategi.getKode()
                            .ifPresent(kode -> numre.add(Strategiversion.builder()
                                    .strategi(kode)
                                    .version(nummer)
                                    .build())));
        }
        return numre;
    }

    private Portefoelje with(List<Strategi> strategier) {
        return Portefoelje.builder().from(portefoelje).strategier(strategier).build();
    }

    private static Portefoelje added(Portefoelje after, Portefoeljeversion version) {
        return Portefoelje.builder().from(after).addVersioner(version).build();
    }

    /** The portfolio, unless its latest version cannot be one: a day before that of an earlier version. */
    private static Result<Portefoelje> result(Portefoelje after) {
        String place = Problem.pointer("versioner", after.getVersioner().size() - 1) + "/";
        List<Problem> imod = PortefoeljeCheck.check(after).stream()
                .filter(problem -> problem.isFejl() && problem.getPointer().startsWith(place))
                .toList();
        return imod.isEmpty() ? Result.of(after) : Result.ofFejl(imod);
    }
}
