package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.foelsomhed.Niveautab;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsudfald;
import dk.kommunestrategi.rules.plan.foelsomhed.built.ImmutableVarighedsvirkning;
import dk.kommunestrategi.rules.planlaegning.search.LexicographicSearch;
import dk.kommunestrategi.rules.planlaegning.search.Outcome;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** A plan put to the test of other durations than it was made for ("prøve": test): does it hold, and what would be better? */
final class Varighedsproeve {

    private final Judge judge;
    private final int[] kept;
    private final List<Term> terms;
    private final List<Brud> brud = new ArrayList<>();

    /**
     * A test.
     *
     * @param judge who judges plans by the other durations
     * @param kept the starts of the plan
     */
    Varighedsproeve(Judge judge, int[] kept) {
        this.judge = judge;
        this.kept = kept;
        this.terms = judge.terms();
        judge.krav().forEach(krav -> krav.brud(kept, brud::add));
    }

    /** What the plan breaks. */
    List<Brud> brud() {
        return brud;
    }

    /** How much work it is to see what a plan breaks. */
    long steps() {
        return judge.krav().size();
    }

    /**
     * Looks for the best plan and, of those as good, for the one with fewest moves.
     *
     * @param other the starts of another plan that may be good; empty where none is known
     * @param virkning is told what was found
     * @return the starts of the plan found; empty where none was
     */
    Optional<int[]> search(Optional<int[]> other, Budget budget, ImmutableVarighedsvirkning.Builder virkning) {
        List<Term> wanted = new ArrayList<>(terms);
        wanted.add(new StartCosts((i, h) -> h == kept[i] ? 0 : 1));
        CompiledProblem problem = new CompiledProblem(judge.opgave(), judge.krav(), wanted, budget.meter());
        Outcome outcome = LexicographicSearch.minimise(problem, firstPlan(other), budget, (starts, bounds) -> {});
        outcome.starts()
                .ifPresentOrElse(
                        found -> tell(found, outcome, virkning),
                        () -> virkning.udfald(
                                outcome.complete()
                                        ? Varighedsudfald.INGEN_PLAN
                                        : Varighedsudfald.BRYDER_REGLER_UAFGJORT));
        return outcome.starts();
    }

    /** The better one of the plan itself and the other one, of those that keep the rules. */
    private Optional<int[]> firstPlan(Optional<int[]> other) {
        Optional<int[]> own = Optional.of(kept).filter(plan -> brud.isEmpty());
        Optional<int[]> possible = other.filter(this::keepsRules);
        return own.filter(plan ->
                        possible.filter(better -> isBetter(better, plan)).isEmpty())
                .or(() -> possible);
    }

    private boolean keepsRules(int[] plan) {
        List<Brud> broken = new ArrayList<>();
        judge.krav().forEach(krav -> krav.brud(plan, broken::add));
        return broken.isEmpty();
    }

    private boolean isBetter(int[] one, int[] other) {
        return terms.stream()
                        .mapToLong(term -> term.value(other) - term.value(one))
                        .filter(gain -> gain != 0)
                        .findFirst()
                        .orElse(0)
                > 0;
    }

    private void tell(int[] found, Outcome outcome, ImmutableVarighedsvirkning.Builder virkning) {
        List<Long> bounds = outcome.complete()
                ? IntStream.rangeClosed(0, terms.size())
                        .mapToObj(t -> t < terms.size() ? terms.get(t).value(found) : moves(found))
                        .toList()
                : outcome.bounds();
        List<Niveautab> tab = tab(found, bounds);
        virkning.flytninger(flytninger(found));
        if (brud.isEmpty()) {
            virkning.udfald(udfald(tab)).tab(tab);
        } else {
            virkning.udfald(Varighedsudfald.BRYDER_REGLER);
        }
        boolean isBeaten = !brud.isEmpty() || tab.stream().anyMatch(niveau -> niveau.mindst() != 0);
        long least = isBeaten ? 1 : 0;
        if (tab.stream().allMatch(Niveautab::isBevist)) {
            boolean hasBound = bounds.size() > terms.size() && bounds.get(terms.size()) != CustomTerm.NO_BOUND;
            least = hasBound ? Math.max(least, bounds.get(terms.size())) : least;
            virkning.hoejstFlytninger((int) moves(found));
        }
        virkning.mindstFlytninger((int) least);
    }

    private List<Niveautab> tab(int[] found, List<Long> bounds) {
        List<Niveautab> tab = new ArrayList<>();
        boolean isBounded = true;
        for (int t = 0; t < terms.size(); t++) {
            long value = terms.get(t).value(kept);
            long bound = t < bounds.size() ? bounds.get(t) : CustomTerm.NO_BOUND;
            isBounded &= bound != CustomTerm.NO_BOUND;
            Niveautab niveau = new Niveautab(
                    judge.niveauer().get(t).kriterier().stream()
                            .map(kriterium -> virkning(kriterium, found))
                            .toList(),
                    value - terms.get(t).value(found),
                    isBounded ? OptionalLong.of(value - bound) : OptionalLong.empty());
            isBounded &= niveau.isBevist();
            tab.add(niveau);
        }
        return tab;
    }

    private Virkning virkning(Placeringskriterium kriterium, int[] found) {
        Term term = judge.term(kriterium);
        return new Virkning(kriterium.getId(), term.value(kept), term.value(found));
    }

    private Varighedsudfald udfald(List<Niveautab> tab) {
        List<Niveautab> serious = tab.subList(0, judge.tieBreak().isPresent() ? tab.size() - 1 : tab.size());
        if (serious.stream().anyMatch(niveau -> niveau.mindst() != 0)) {
            return Varighedsudfald.BEDRE_FINDES;
        }
        if (!serious.stream().allMatch(Niveautab::isBevist)) {
            return Varighedsudfald.UAFGJORT;
        }
        return tab.stream().allMatch(niveau -> niveau.isBevist() && niveau.mindst() == 0)
                ? Varighedsudfald.STADIG_BEDST
                : Varighedsudfald.LIGHED;
    }

    private long moves(int[] found) {
        return IntStream.range(0, kept.length).filter(i -> found[i] != kept[i]).count();
    }

    private List<Flytning> flytninger(int[] found) {
        return IntStream.range(0, kept.length)
                .filter(i -> found[i] != kept[i])
                .mapToObj(i -> new Flytning(judge.opgave().nummer(i), halvaar(kept[i]), halvaar(found[i])))
                .toList();
    }

    /** When an initiative starts; nothing where it is left out. */
    private Optional<YearHalf> halvaar(int start) {
        return start < judge.opgave().horizon() ? Optional.of(judge.opgave().halvaar(start)) : Optional.empty();
    }
}
