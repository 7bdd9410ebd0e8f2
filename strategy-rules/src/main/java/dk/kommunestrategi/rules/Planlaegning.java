package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.search.ConflictFinder;
import dk.kommunestrategi.rules.search.LexicographicSearch;
import dk.kommunestrategi.rules.search.Outcome;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One planning: from a problem without errors to its result. */
final class Planlaegning {

    /** How much work each trial may be when it is looked for what makes a plan impossible. */
    private static final long KONFLIKTSKRIDT = 500_000;

    private final Dommer dommer;
    private final Planopgave opgave;
    private final Placeringer placeringer;
    private final long maxSkridt;
    private final int alternativer;
    private final Consumer<Fremdrift> fremdrift;
    private final Budget budget;

    Planlaegning(Dommer dommer, Planforespoergsel forespoergsel, Soegerammer rammer) {
        this.dommer = dommer;
        this.opgave = dommer.opgave();
        this.placeringer = new Placeringer(opgave);
        this.maxSkridt = forespoergsel.getMaxSkridt();
        this.alternativer = forespoergsel.getAntalAlternativer();
        this.fremdrift = rammer.getFremdrift();
        this.budget = rammer.getTidsfrist()
                .map(frist -> Budget.of(Long.MAX_VALUE, frist.ur(), frist.udloeb(), rammer.getAfbrydelse()))
                .orElseGet(() -> Budget.of(Long.MAX_VALUE, rammer.getAfbrydelse()));
    }

    Planresultat run(Planresultat.Builder resultat) {
        Outcome outcome = LexicographicSearch.minimise(
                new CompiledProblem(opgave, dommer.krav(), dommer.terms()),
                budget.part(1, maxSkridt),
                (starts, bounds) -> fremdrift.accept(fremdrift(starts, bounds)));
        outcome.starts()
                .ifPresentOrElse(starts -> addPlan(starts, outcome, resultat), () -> addProblem(outcome, resultat));
        return resultat.skridt(budget.steps()).build();
    }

    private void addProblem(Outcome outcome, Planresultat.Builder resultat) {
        if (outcome.complete()) {
            Konflikt konflikt = konflikt();
            resultat.status(Planstatus.INFEASIBLE)
                    .konflikt(konflikt)
                    .lempelse(new Lempelsessoegning(dommer, budget.part(1, maxSkridt), KONFLIKTSKRIDT).run(konflikt))
                    .addProblem(problem(konflikt));
        } else {
            resultat.status(Planstatus.UNKNOWN).addProblem(afbrudt());
        }
    }

    private void addPlan(int[] starts, Outcome outcome, Planresultat.Builder resultat) {
        if (alternativer > 0) {
            addAlternativer(starts, resultat);
        }
        resultat.status(outcome.complete() ? Planstatus.OPTIMAL : Planstatus.FEASIBLE)
                .criteria(outcome.complete() ? beviste(starts) : criteria(starts, outcome.bounds()))
                .placeringer(placeringer.of(starts))
                .belastning(dommer.belastning(starts))
                .antagetVarighed(IntStream.range(0, starts.length)
                        .filter(i -> opgave.initiativ(i).getVarighed().isEmpty())
                        .mapToObj(i -> opgave.initiativ(i).getNummer())
                        .toList());
    }

    private List<Kriterievaerdi> beviste(int[] starts) {
        return criteria(
                starts,
                dommer.niveauer().stream()
                        .map(niveau -> niveau.term(opgave).value(starts))
                        .toList());
    }

    /**
     * The criteria with the bounds of their levels as far as they are known: a level is proven when no plan as good on all
     * earlier levels falls below it.
     */
    private List<Kriterievaerdi> criteria(int[] starts, List<Long> bounds) {
        List<Kriterievaerdi> criteria = new ArrayList<>();
        boolean proven = true;
        for (int n = 0; n < dommer.niveauer().size(); n++) {
            Kriterieniveau niveau = dommer.niveauer().get(n);
            long value = niveau.term(opgave).value(starts);
            long bound = n < bounds.size() ? bounds.get(n) : CustomTerm.NO_BOUND;
            boolean harGraense = bound != CustomTerm.NO_BOUND && !niveau.erVaegtet();
            proven &= bound == value;
            for (Placeringskriterium kriterium : niveau.kriterier()) {
                criteria.add(Kriterievaerdi.builder()
                        .id(kriterium.getId())
                        .value(kriterium.term(opgave).value(starts))
                        .lowerBound(harGraense ? OptionalLong.of(bound) : OptionalLong.empty())
                        .proven(proven)
                        .build());
            }
        }
        return criteria;
    }

    private void addAlternativer(int[] starts, Planresultat.Builder resultat) {
        Alternativsoegning soegning = new Alternativsoegning(dommer, starts, budget.part(1, maxSkridt));
        resultat.front(soegning.front());
        for (int[] plan : soegning.valgte(alternativer)) {
            resultat.addAlternative(Alternativ.builder()
                    .criteria(dommer.values(plan))
                    .placeringer(placeringer.of(plan))
                    .build());
        }
    }

    private Konflikt konflikt() {
        ConflictFinder finder = new ConflictFinder(opgave, budget, KONFLIKTSKRIDT);
        List<Krav> krav = finder.conflict(dommer.krav());
        return new Konflikt(krav, finder.isIrreducible());
    }

    private Problem problem(Konflikt konflikt) {
        List<String> steder = konflikt.krav().stream()
                .flatMap(krav -> krav.steder().stream())
                .distinct()
                .toList();
        return Problem.of(
                        konflikt.irreducible() ? Problemkode.INGEN_PLAN : Problemkode.INGEN_PLAN_BRED_KONFLIKT,
                        steder.stream().findFirst().orElse(""),
                        opgave.getPeriode().getFra(),
                        opgave.getPeriode().getTil(),
                        Tekst.list(konflikt.krav()))
                .related(steder.stream().skip(1).toList())
                .build();
    }

    private Fremdrift fremdrift(int[] starts, List<Long> bounds) {
        return new Fremdrift(budget.steps(), () -> criteria(starts, bounds), () -> placeringer.of(starts));
    }

    private Problem afbrudt() {
        return Problem.of(Problemkode.INGEN_PLAN_FUNDET, "", budget.steps()).build();
    }
}
