package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Planvarighed;
import dk.kommunestrategi.rules.plan.Strategiplan;
import dk.kommunestrategi.rules.plan.built.ImmutableEvaluering;
import dk.kommunestrategi.rules.plan.built.ImmutableKriterievaerdi;
import dk.kommunestrategi.rules.planlaegning.border.Border;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges the handleplans that a request could have, whoever made them, by the formulas of the criteria and the demands of the
 * rules. Never changed, but not thread-safe: what its demands and terms are asked is counted as work of one planning.
 */
public final class Judge {

    /** About how many operations it is to see whether a demand is met, or to tell a breach. */
    private static final long EFFORT = 256;

    private final Planopgave opgave;
    private final List<Kriterieniveau> niveauer;
    private final List<Krav> stated;
    private final List<Optional<Krav>> satisfiable;
    private final List<Krav> krav;
    private final Border border;
    private final IdentityHashMap<Placeringskriterium, Term> byKriterium = new IdentityHashMap<>();
    private final List<Term> terms;

    /**
     * A judge.
     *
     * @param niveauer the levels of criteria, the most important first
     * @param krav everything that the rules demand
     * @param border through which the criteria come in
     */
    public Judge(Planopgave opgave, List<Kriterieniveau> niveauer, List<Krav> krav, Border border) {
        this.opgave = opgave;
        this.niveauer = niveauer;
        this.stated = krav;
        this.satisfiable = new Fortid(opgave).satisfiable(krav);
        this.krav = satisfiable.stream().flatMap(Optional::stream).toList();
        this.border = border;
        for (Kriterieniveau niveau : niveauer) {
            niveau.kriterier().forEach(kriterium -> byKriterium.put(kriterium, border.term(kriterium, niveau.vaegt())));
        }
        this.terms = niveauer.stream().map(niveau -> niveau.term(this::term)).toList();
    }

    /** {@return a judge by the same criteria of another planning problem with other demands} */
    Judge with(Planopgave other, List<Krav> demands) {
        return new Judge(other, niveauer, demands, border.to(other));
    }

    /** {@return the planning problem} */
    public Planopgave opgave() {
        return opgave;
    }

    /** {@return the levels of criteria, the most important first} */
    public List<Kriterieniveau> niveauer() {
        return niveauer;
    }

    /** {@return the criteria in the policy's order, whatever their levels} */
    public List<Placeringskriterium> kriterier() {
        return niveauer.stream().flatMap(niveau -> niveau.kriterier().stream()).toList();
    }

    /**
     * {@return the criterion that decides only between plans that are equal in all others: one that declares itself such,
     * alone on the last of at least two levels} Anywhere else it counts as every other.
     */
    public Optional<Placeringskriterium> tieBreak() {
        Kriterieniveau last = niveauer.get(niveauer.size() - 1);
        return Optional.of(last.kriterier().get(0))
                .filter(kriterium -> niveauer.size() > 1 && !last.isVaegtet() && kriterium.isTieBreak());
    }

    /** {@return what the rules demand, as far as the past has not made it impossible already} */
    public List<Krav> krav() {
        return krav;
    }

    /** {@return everything that the rules demand, whatever the past has made of it: the same in every period} */
    List<Krav> stated() {
        return stated;
    }

    /** {@return of each of those, what can still be met; nothing of one that the past broke} */
    List<Optional<Krav>> satisfiable() {
        return satisfiable;
    }

    /** {@return what the levels minimise, in the policy's order} */
    public List<Term> terms() {
        return terms;
    }

    /** {@return what one of the criteria minimises, at the durations that it looks at} */
    public Term term(Placeringskriterium kriterium) {
        return Objects.requireNonNull(byKriterium.get(kriterium), "criterion");
    }

    /** Checks that no criterion contradicts itself about a plan. */
    void check(int[] starts) {
        kriterier().forEach(kriterium -> border.check(kriterium, term(kriterium), starts));
    }

    /** Checks that a plan does not fall below what is said of the n-th level, where that is not ours alone. */
    void check(int n, long bound, long value) {
        border.check(niveauer.get(n).kriterier(), bound, value);
    }

    /**
     * {@return the strategies' own handleplans judged}
     *
     * @param request the request that they are judged for
     * @param time the time that there is
     */
    public Evaluering evaluate(PlanRequest request, TimeLimit time) {
        List<Strategiplan> handleplaner = new Placeringer(opgave).own();
        int[] starts = new Placeringer(opgave).starts(handleplaner);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == Planopgave.UPLACERET) {
                String place = opgave.strategi(i).pointer("handleplan", "placeringer");
                problems.add(Problem.of(Problemkode.UPLACERET, place, opgave.navn(i))
                        .addRelated(opgave.pointers().initiativ(i))
                        .build());
            }
        }
        problems.addAll(brud(starts, time));
        Belastningsopgoerelse belastning = new Belastningsopgoerelse(opgave, starts);
        return ImmutableEvaluering.builder()
                .request(request)
                .version(ProductVersion.CURRENT)
                .periode(opgave.getPeriode())
                .criteria(
                        Arrays.stream(starts).anyMatch(start -> start == Planopgave.UPLACERET)
                                ? List.of()
                                : values(starts))
                .strategiplaner(handleplaner)
                .udeladte(new Placeringer(opgave).udeladte(starts))
                .belastning(belastning.alle())
                .strategibelastning(belastning.strategier())
                .forudsatteVarigheder(forudsatteVarigheder(time))
                .varigheder(varigheder(time))
                .problems(problems)
                .build();
    }

    /**
     * What a plan breaks of everything that the rules demand: of a plan that keeps what can be kept, what the past broke. The
     * problems have their places in the strategies' own handleplans.
     */
    List<Problem> brud(int[] starts, TimeLimit time) {
        List<Problem> problems = new ArrayList<>();
        stated.forEach(demand -> {
            time.meter().pass(EFFORT);
            demand.brud(starts, brud -> {
                time.meter().pass(EFFORT);
                problems.add(problem(brud));
            });
        });
        return problems;
    }

    /** The durations that every plan of the problem rests on although no source states them. */
    List<ForudsatVarighed> forudsatteVarigheder(TimeLimit time) {
        return opgave.indices()
                .mapToObj(i -> forudsatVarighed(i, time))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ForudsatVarighed> forudsatVarighed(int i, TimeLimit time) {
        time.look();
        return ForudsatVarighed.of(
                opgave.nummer(i), opgave.initiativ(i), opgave.varigheder().grundlag(i));
    }

    /** How long each initiative is taken to last. */
    List<Planvarighed> varigheder(TimeLimit time) {
        return opgave.indices().mapToObj(i -> varighed(i, time)).toList();
    }

    private Planvarighed varighed(int i, TimeLimit time) {
        time.look();
        return new Planvarighed(
                opgave.nummer(i),
                opgave.varighed(i),
                opgave.varigheder().seen(i, Vaerst.VED_MINDST),
                opgave.varigheder().seen(i, Vaerst.VED_HOEJST),
                opgave.varigheder().isForudsat(i));
    }

    /** The values of the criteria in a complete plan, without bounds. */
    List<Kriterievaerdi> values(int[] starts) {
        return kriterier().stream()
                .<Kriterievaerdi>map(kriterium -> ImmutableKriterievaerdi.builder()
                        .kriterium(kriterium)
                        .value(term(kriterium).value(starts))
                        .build())
                .toList();
    }

    private Problem problem(Brud brud) {
        Object[] arguments = brud.arguments().toArray();
        if (brud.initiativ().isEmpty()) {
            return Problem.of(brud.kode(), place(brud.krav()), arguments).build();
        }
        int i = brud.initiativ().getAsInt();
        // What has started can break a link of one that the handleplan does not place.
        return opgave.pointers()
                .placering(i)
                .map(place -> Problem.of(brud.kode(), place, arguments)
                        .value(opgave.udgangspunkt()
                                .hidtidig(i)
                                .orElseThrow()
                                .getFormelStart()
                                .toString())
                        .build())
                .orElseGet(() -> Problem.of(brud.kode(), opgave.pointers().initiativ(i), arguments)
                        .build());
    }

    /** Where several initiatives break a demand together: the handleplan, or of several strategies what demands it. */
    private String place(Krav broken) {
        Planstrategi first = opgave.getGrundlag().getStrategier().get(0);
        return first.getKode().isEmpty()
                ? first.pointer("handleplan")
                : broken.places().stream().findFirst().orElse("");
    }
}
