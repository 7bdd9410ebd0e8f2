package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Budgetbetingelse;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Paabud.Noegle;
import dk.kommunestrategi.rules.Paabud.Overtraedelse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.threeten.extra.YearHalf;

/** The rule book: every hard rule as the sources and the policy put it, judged on half-years of the calendar. */
public final class Regelbog {

    private final Grundlag grundlag;
    private final List<Paabud> paabud = new ArrayList<>();

    /** Everything that is commanded there. */
    public Regelbog(Grundlag grundlag) {
        this.grundlag = grundlag;
        for (Initiativ initiativ : grundlag.initiativer()) {
            kraevForarbejde(initiativ);
            kraevVindue(initiativ);
            kraevLaas(initiativ);
            kraevBudgethalvaar(initiativ);
            kraevAfslutning(initiativ);
            initiativ.getAfhaengerAf().forEach(nummer -> kraevRaekkefoelge(grundlag.initiativ(nummer), initiativ));
        }
        grundlag.strategi().getCentre().forEach(this::kraevKapacitet);
    }

    /** The same rule book with one command more. */
    public Regelbog med(Paabud yderligere) {
        paabud.add(yderligere);
        return this;
    }

    /** The same rule book without what this rule commands. */
    public Regelbog uden(String regel) {
        paabud.removeIf(bud -> bud.noegle().regel().equals(regel));
        return this;
    }

    /** All commands. */
    public List<Paabud> paabud() {
        return paabud;
    }

    /** Whether the plan keeps them all. */
    public boolean holdes(Map<Integer, YearHalf> plan) {
        return paabud.stream().allMatch(bud -> bud.holdes(plan));
    }

    /** Every breach of any of them. */
    public List<Overtraedelse> overtraedelser(Map<Integer, YearHalf> plan) {
        return paabud.stream()
                .flatMap(bud -> bud.overtraedelser().apply(plan).stream())
                .toList();
    }

    private void kraevForarbejde(Initiativ initiativ) {
        int forarbejde = initiativ.getForarbejde();
        if (forarbejde > 0) {
            kraevStart(
                    "ForarbejdeFoerst",
                    initiativ,
                    start -> !start.minusHalves(forarbejde).isBefore(grundlag.fra()),
                    Problemkode.FOR_LIDT_FORARBEJDE,
                    forarbejde);
        }
    }

    private void kraevVindue(Initiativ initiativ) {
        boolean aaben =
                initiativ.getTidligst().isEmpty() && initiativ.getSenest().isEmpty();
        if (!aaben) {
            kraevStart(
                    "Startvindue",
                    initiativ,
                    start -> initiativ
                                    .getTidligst()
                                    .map(tidligst -> !start.isBefore(tidligst))
                                    .orElse(true)
                            && initiativ
                                    .getSenest()
                                    .map(senest -> !start.isAfter(senest))
                                    .orElse(true),
                    Problemkode.UDEN_FOR_STARTVINDUE);
        }
    }

    private void kraevLaas(Initiativ initiativ) {
        YearHalf laas = grundlag.laase().get(initiativ.getNummer());
        if (laas != null) {
            kraevStart("FastlagtStart", initiativ, laas::equals, Problemkode.LAAS_IKKE_HOLDT);
        }
    }

    private void kraevBudgethalvaar(Initiativ initiativ) {
        if (grundlag.erDyr(initiativ)) {
            Budgetbetingelse betingelse = grundlag.politik().getBudgetregel().getBetingelse();
            kraevStart(
                    "IndgaarIBudgetforhandlinger",
                    initiativ,
                    start -> switch (betingelse) {
                        case FORHANDLINGSHALVAAR -> start.getHalfValue() == 2;
                        case EFTER_VEDTAGELSE -> start.getHalfValue() == 1;
                    },
                    Problemkode.UDENOM_BUDGETFORHANDLINGER);
        }
    }

    private void kraevAfslutning(Initiativ initiativ) {
        if (grundlag.politik().isAfslutIPerioden()) {
            kraevStart(
                    "AfslutIPerioden",
                    initiativ,
                    start -> grundlag.halvaar().containsAll(grundlag.udvikling(initiativ, start)),
                    Problemkode.UDVIKLING_EFTER_PERIODEN);
        }
    }

    private void kraevStart(
            String regel, Initiativ initiativ, Predicate<YearHalf> tilladt, Problemkode kode, Object... yderligere) {
        int nummer = initiativ.getNummer();
        paabud.add(new Paabud(new Noegle(regel, "", Set.of(nummer)), plan -> {
            YearHalf start = plan.get(nummer);
            if (start == null || tilladt.test(start)) {
                return List.of();
            }
            List<Object> argumenter = new ArrayList<>(List.of(nummer, start));
            argumenter.addAll(List.of(yderligere));
            return List.of(new Overtraedelse(kode, nummer, argumenter));
        }));
    }

    private void kraevRaekkefoelge(Initiativ foer, Initiativ efter) {
        int foerst = foer.getNummer();
        int saa = efter.getNummer();
        paabud.add(new Paabud(new Noegle("ForudsaetningerFoerst", "", Set.of(foerst, saa)), plan -> {
            if (!plan.containsKey(foerst) || !plan.containsKey(saa)) {
                return List.of();
            }
            boolean afsluttet =
                    grundlag.udvikling(foer, plan.get(foerst)).stream().allMatch(h -> h.isBefore(plan.get(saa)));
            return afsluttet
                    ? List.of()
                    : List.of(new Overtraedelse(Problemkode.FORUDSAETNING_IKKE_FAERDIG, saa, List.of(saa, foerst)));
        }));
    }

    private void kraevKapacitet(Center center) {
        if (center.getKapacitet().isEmpty() && center.getKapacitetsaendringer().isEmpty()) {
            return;
        }
        Set<Integer> trukne = Set.copyOf(grundlag.initiativer().stream()
                .filter(initiativ -> Grundlag.traek(initiativ, center) > 0)
                .map(Initiativ::getNummer)
                .toList());
        paabud.add(new Paabud(new Noegle("Centerkapacitet", center.getNavn(), trukne), plan -> {
            List<Overtraedelse> overtraedelser = new ArrayList<>();
            grundlag.belastning(center, plan).forEach((h, belastning) -> {
                OptionalInt kapacitet = kapacitet(center, h);
                if (kapacitet.isPresent() && belastning > kapacitet.getAsInt()) {
                    overtraedelser.add(new Overtraedelse(
                            Problemkode.KAPACITET_OVERSKREDET,
                            0,
                            List.of(center.getNavn(), h, belastning, kapacitet.getAsInt())));
                }
            });
            return overtraedelser;
        }));
    }

    /** What the centre can carry in this half-year; empty without a limit. */
    static OptionalInt kapacitet(Center center, YearHalf halvaar) {
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
