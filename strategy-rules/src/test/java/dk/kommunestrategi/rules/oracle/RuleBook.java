package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.Commandment.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** The rule book: every hard rule as the sources and the policy put it, judged on half-years of the calendar. */
public final class RuleBook {

    /**
     * The rules whose commands stand here wherever there is no choice, from the easiest to the hardest to give up; but for those
     * on frames, which only requests with money have.
     */
    public static final List<String> RULES = List.of(
            "FastlagtStart",
            "Startvindue",
            "StartIHalvaar",
            "Centerkapacitet",
            "BindingerHoldes",
            "ForudsaetningerFoerst",
            "AfslutIPerioden",
            "IndgaarIBudgetforhandlinger",
            "ForarbejdeFoerst");

    /** More half-years than anything here lasts, and than any link demands. */
    private static final int LONG_AFTER = 60;

    private final RequestFacts facts;
    private final List<Commandment> commandments = new ArrayList<>();

    /** Everything that is commanded there. */
    public RuleBook(RequestFacts facts) {
        this.facts = facts;
        for (Initiativ initiativ : facts.initiativer()) {
            requireForarbejde(initiativ);
            requireVindue(initiativ);
            requireLock(initiativ);
            requireBudgethalvaar(initiativ);
            requireAfslutning(initiativ);
            requireStarthalvaar(initiativ);
            initiativ.getBindinger().forEach(binding -> requireBinding(initiativ, binding));
            initiativ.getAfhaengerAf().forEach(nummer -> requireRaekkefoelge(facts.initiativ(nummer), initiativ));
        }
        facts.strategi().getValggrupper().forEach(this::requireValg);
        facts.strategi().getCentre().forEach(this::requireKapacitet);
        facts.politik()
                .getOekonomiskRamme()
                .ifPresent(ramme -> ramme.getAarsrammer().forEach(this::requireRamme));
    }

    /** The same rule book with one command more. */
    public RuleBook with(Commandment further) {
        commandments.add(further);
        return this;
    }

    /** The same rule book without what this rule commands. */
    public RuleBook without(String regel) {
        commandments.removeIf(commandment -> commandment.key().regel().equals(regel));
        return this;
    }

    /** All commands. */
    public List<Commandment> commandments() {
        return commandments;
    }

    /** Whether the plan keeps them all. */
    public boolean isKeptBy(Map<Integer, YearHalf> plan) {
        return commandments.stream().allMatch(commandment -> commandment.isKeptBy(plan));
    }

    /** Every breach of any of them. */
    public List<Violation> violations(Map<Integer, YearHalf> plan) {
        return commandments.stream()
                .flatMap(commandment -> commandment.violations().apply(plan).stream())
                .toList();
    }

    private void requireForarbejde(Initiativ initiativ) {
        int forarbejde = initiativ.getForarbejde();
        if (forarbejde > 0) {
            requireStart(
                    "ForarbejdeFoerst",
                    initiativ,
                    start -> facts.isHistorik(start)
                            || !start.minusHalves(forarbejde).isBefore(facts.fra()),
                    Problemkode.FOR_LIDT_FORARBEJDE,
                    forarbejde);
        }
    }

    private void requireVindue(Initiativ initiativ) {
        boolean aaben =
                initiativ.getTidligst().isEmpty() && initiativ.getSenest().isEmpty();
        if (!aaben) {
            requireStart(
                    "Startvindue",
                    initiativ,
                    start -> facts.isHistorik(start)
                            || (initiativ
                                            .getTidligst()
                                            .map(tidligst -> !start.isBefore(tidligst))
                                            .orElse(true)
                                    && initiativ
                                            .getSenest()
                                            .map(senest -> !start.isAfter(senest))
                                            .orElse(true)),
                    Problemkode.UDEN_FOR_STARTVINDUE);
        }
    }

    private void requireLock(Initiativ initiativ) {
        YearHalf lock = facts.locks().get(initiativ.getNummer());
        if (lock != null && !initiativ.isKanUdelades()) {
            requireStart("FastlagtStart", initiativ, lock::equals, Problemkode.LAAS_IKKE_HOLDT);
        } else if (lock != null) {
            int nummer = initiativ.getNummer();
            commandments.add(new Commandment(
                    new Subject("FastlagtStart", "", Set.of(nummer)),
                    plan -> lock.equals(plan.get(nummer))
                            ? List.of()
                            : List.of(new Violation(
                                    Problemkode.LAAS_IKKE_HOLDT,
                                    nummer,
                                    List.of(nummer, String.valueOf(plan.get(nummer)))))));
        }
    }

    private void requireBudgethalvaar(Initiativ initiativ) {
        if (facts.isCostly(initiativ)) {
            Budgetbetingelse betingelse = facts.politik().getBudgetregel().getBetingelse();
            requireStart(
                    "IndgaarIBudgetforhandlinger",
                    initiativ,
                    start -> facts.isHistorik(start)
                            || switch (betingelse) {
                                case FORHANDLINGSHALVAAR -> start.getHalfValue() == 2;
                                case EFTER_VEDTAGELSE -> start.getHalfValue() == 1;
                            },
                    Problemkode.UDENOM_BUDGETFORHANDLINGER);
        }
    }

    private void requireAfslutning(Initiativ initiativ) {
        if (facts.politik().isAfslutIPerioden()) {
            requireStart(
                    "AfslutIPerioden",
                    initiativ,
                    start -> facts.udvikling(initiativ, start).stream().noneMatch(h -> h.isAfter(facts.til())),
                    Problemkode.UDVIKLING_EFTER_PERIODEN);
        }
    }

    private void requireStart(
            String regel, Initiativ initiativ, Predicate<YearHalf> permitted, Problemkode kode, Object... further) {
        int nummer = initiativ.getNummer();
        commandments.add(new Commandment(new Subject(regel, "", Set.of(nummer)), plan -> {
            YearHalf start = plan.get(nummer);
            if (start == null || permitted.test(start)) {
                return List.of();
            }
            List<Object> arguments = new ArrayList<>(List.of(nummer, start));
            arguments.addAll(List.of(further));
            return List.of(new Violation(kode, nummer, kode == Problemkode.EGEN_REGEL_BRUDT ? List.of() : arguments));
        }));
    }

    private void requireRaekkefoelge(Initiativ before, Initiativ after) {
        int first = before.getNummer();
        int then = after.getNummer();
        commandments.add(new Commandment(new Subject("ForudsaetningerFoerst", "", Set.of(first, then)), plan -> {
            if (!plan.containsKey(then)) {
                return List.of();
            }
            if (!plan.containsKey(first)) {
                return udeladt("ForudsaetningerFoerst", first, then);
            }
            boolean afsluttet =
                    facts.udvikling(before, plan.get(first)).stream().allMatch(h -> h.isBefore(plan.get(then)));
            return afsluttet
                    ? List.of()
                    : List.of(new Violation(Problemkode.FORUDSAETNING_IKKE_FAERDIG, then, List.of(then, first)));
        }));
    }

    private void requireStarthalvaar(Initiativ initiativ) {
        initiativ
                .getStartIHalvaar()
                .ifPresent(half -> requireStart(
                        "StartIHalvaar",
                        initiativ,
                        start -> facts.isHistorik(start) || start.getHalfValue() == half,
                        Problemkode.START_I_FORKERT_HALVAAR,
                        half));
    }

    private void requireBinding(Initiativ after, Binding binding) {
        int first = binding.getFra();
        int then = after.getNummer();
        commandments.add(new Commandment(new Subject("BindingerHoldes", "", Set.of(first, then)), plan -> {
            if (!plan.containsKey(then)) {
                return List.of();
            }
            if (!plan.containsKey(first)) {
                return udeladt("BindingerHoldes", first, then);
            }
            return isKept(after, binding, plan)
                    ? List.of()
                    : List.of(new Violation(Problemkode.BINDING_IKKE_HOLDT, then, List.of(then, first)));
        }));
    }

    /** Whoever depends on what is left out, is left out, too. */
    private List<Violation> udeladt(String regel, int first, int then) {
        return facts.initiativ(first).isKanUdelades()
                ? List.of(new Violation(Problemkode.FORUDSAETNING_UDELADT, then, List.of(then, first, regel)))
                : List.of();
    }

    private void requireValg(Valggruppe gruppe) {
        Set<Integer> numre = Set.copyOf(gruppe.getInitiativer());
        gruppe.getMindst().ifPresent(mindst -> requireValg(numre, "mindst", placed -> placed >= mindst));
        gruppe.getHoejst().ifPresent(hoejst -> requireValg(numre, "hoejst", placed -> placed <= hoejst));
    }

    /** The arguments of a breach are the initiatives, which limit it is, and how many are placed. */
    private void requireValg(Set<Integer> numre, String limit, Predicate<Long> permitted) {
        commandments.add(new Commandment(new Subject("ValggrupperHoldes", limit, numre), plan -> {
            long placed = numre.stream().filter(plan::containsKey).count();
            return permitted.test(placed)
                    ? List.of()
                    : List.of(new Violation(Problemkode.VALGGRUPPE_IKKE_HOLDT, 0, List.of(numre, limit, placed)));
        }));
    }

    private int varighed(Binding binding) {
        return binding.getArt() == Bindingsart.SLUT_START ? facts.varighed(facts.initiativ(binding.getFra())) : 0;
    }

    private boolean isKept(Initiativ after, Binding binding, Map<Integer, YearHalf> plan) {
        int distance = facts.distance(plan.get(after.getNummer()))
                - facts.distance(plan.get(binding.getFra()))
                - varighed(binding);
        return distance >= binding.getMindst().orElse(distance)
                && distance <= binding.getHoejst().orElse(distance);
    }

    /**
     * Whether a link can be kept no more because of what has started, so that it stands in nobody's way: no start from the
     * revision on, in the period or behind it, of what is left to start keeps it.
     */
    public boolean isPast(int then, int first, Map<Integer, YearHalf> startede, YearHalf fra) {
        Initiativ after = facts.initiativ(then);
        Binding binding = after.getBindinger().stream()
                .filter(one -> one.getFra() == first)
                .findFirst()
                .orElseThrow();
        boolean isAnyStarted = startede.containsKey(then) || startede.containsKey(first);
        return isAnyStarted
                && IntStream.range(0, LONG_AFTER)
                        .mapToObj(fra::plusHalves)
                        .noneMatch(start -> isKept(
                                after,
                                binding,
                                Map.of(
                                        then, startede.getOrDefault(then, start),
                                        first, startede.getOrDefault(first, start))));
    }

    private void requireRamme(Aarsramme ramme) {
        Money money = new Money(facts);
        Set<Integer> spenders = Set.copyOf(facts.initiativer().stream()
                .filter(initiativ -> money.canCost(initiativ, ramme))
                .map(Initiativ::getNummer)
                .toList());
        String navn = ramme.getArt() + " " + ramme.getAar();
        commandments.add(new Commandment(new Subject("RammenHoldes", navn, spenders), plan -> {
            BigDecimal sum = money.in(ramme.getAar(), ramme.getArt(), plan);
            return sum.compareTo(Money.kroner(ramme.getBeloeb())) <= 0
                    ? List.of()
                    : List.of(new Violation(
                            Problemkode.RAMME_OVERSKREDET,
                            0,
                            List.of(
                                    ramme.getArt(),
                                    Integer.toString(ramme.getAar()),
                                    Money.beloeb(sum),
                                    ramme.getBeloeb())));
        }));
    }

    private void requireKapacitet(Center center) {
        if (center.getKapacitet().isEmpty() && center.getKapacitetsaendringer().isEmpty()) {
            return;
        }
        Set<Integer> drawn = Set.copyOf(facts.initiativer().stream()
                .filter(initiativ -> RequestFacts.traek(initiativ, center) > 0
                        || initiativ.getDriftstraek().stream()
                                .anyMatch(drift -> drift.getCenter().equals(center.getKode()) && drift.getNiveau() > 0))
                .map(Initiativ::getNummer)
                .toList());
        commandments.add(new Commandment(new Subject("Centerkapacitet", center.getNavn(), drawn), plan -> {
            List<Violation> violations = new ArrayList<>();
            facts.samletTraek(center, plan).forEach((h, belastning) -> {
                OptionalInt kapacitet = kapacitet(center, h);
                int all = belastning + RequestFacts.grundbelastning(center, h);
                if (!facts.isHistorik(h) && kapacitet.isPresent() && all > kapacitet.getAsInt()) {
                    violations.add(new Violation(
                            Problemkode.KAPACITET_OVERSKREDET,
                            0,
                            List.of(center.getNavn(), h, all, kapacitet.getAsInt())));
                }
            });
            return violations;
        }));
    }

    /** What the centre can carry in this half-year; empty without a limit. */
    public static OptionalInt kapacitet(Center center, YearHalf halvaar) {
        OptionalInt kapacitet = center.getKapacitet();
        List<Kapacitetsaendring> aendringer = new ArrayList<>(center.getKapacitetsaendringer());
        aendringer.sort((a, b) -> a.getFra().compareTo(b.getFra()));
        for (Kapacitetsaendring aendring : aendringer) {
            if (!aendring.getFra().isAfter(halvaar)) {
                kapacitet = OptionalInt.of(aendring.getKapacitet());
            }
        }
        return kapacitet;
    }
}
