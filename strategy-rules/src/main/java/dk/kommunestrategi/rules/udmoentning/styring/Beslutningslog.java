package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.krav.AfklaretEffekt;
import dk.kommunestrategi.rules.udmoentning.krav.Beslutningskrav;
import dk.kommunestrategi.rules.udmoentning.krav.Bevillingsgrundlag;
import dk.kommunestrategi.rules.udmoentning.krav.Efterfoelgere;
import dk.kommunestrategi.rules.udmoentning.krav.FaerdigBeskrivelse;
import dk.kommunestrategi.rules.udmoentning.krav.FoerPerioden;
import dk.kommunestrategi.rules.udmoentning.krav.GodkendtAfUdvalget;
import dk.kommunestrategi.rules.udmoentning.krav.Metodegodkendelser;
import dk.kommunestrategi.rules.udmoentning.krav.MuligtSkridt;
import dk.kommunestrategi.rules.udmoentning.krav.OverordnetBeslutning;
import dk.kommunestrategi.rules.udmoentning.krav.RetteOrgan;
import dk.kommunestrategi.rules.udmoentning.krav.SikretDaekning;
import dk.kommunestrategi.rules.udmoentning.krav.Standsningsret;
import dk.kommunestrategi.rules.udmoentning.krav.VurderedeKonsekvenser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The log of a strategy's decisions, followed through the life of each initiative and of the whole. A decision that is not
 * possible or not allowed is a problem and changes nothing; the log goes on after it. Decisions are only added: what corrects
 * one is an entry of its own, and is followed in its place. Immutable and thread-safe.
 */
public final class Beslutningslog {

    private final Strategi strategi;
    private final Metodegodkendelser metoder = new Metodegodkendelser();

    /** What a decision has to keep, in the order in which it is told. */
    private final List<Beslutningskrav> krav = List.of(
            new Standsningsret(),
            new MuligtSkridt(),
            new RetteOrgan(),
            new OverordnetBeslutning(),
            new FoerPerioden(),
            new Efterfoelgere(),
            new VurderedeKonsekvenser(),
            new GodkendtAfUdvalget(),
            new FaerdigBeskrivelse(),
            new AfklaretEffekt(metoder),
            new Bevillingsgrundlag(),
            new SikretDaekning());

    private final SortedMap<Integer, Initiativforloeb> forloeb = new TreeMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Strategiforloeb strategiforloeb;
    private final Organisation organisation;
    private final Map<Integer, Beslutningstilstand> tilstande;

    private Beslutningslog(Strategi strategi, Runnable poll) {
        this.strategi = strategi;
        this.organisation = Organisation.of(strategi);
        VoksendeHelhed helhed = new VoksendeHelhed(strategi);
        SortedMap<Integer, VoksendeForloeb> voksende = new TreeMap<>();
        strategi.getInitiativer().forEach(initiativ -> {
            poll.run();
            voksende.put(initiativ.getNummer(), new VoksendeForloeb(initiativ));
        });
        List<Beslutning> beslutninger = strategi.styring().getBeslutninger();
        for (int k : strategi.styring().gaeldendePoster()) {
            poll.run();
            Beslutning beslutning = beslutninger.get(k);
            String pointer = pointer("styring", "beslutninger", k);
            Beslutningsart art = beslutning.getArt();
            if (beslutning.isOmHelheden()) {
                List<Problem> imod = new ArrayList<>();
                Helhedskrav.check(strategi, helhed.latest(), beslutning, pointer, imod::add);
                problems.addAll(imod);
                int post = beslutning.getRettelse().map(Rettelse::getPost).orElse(k + 1);
                if (imod.isEmpty()) {
                    helhed.add(beslutning, post);
                } else {
                    helhed.refuse(post);
                }
            } else if (follow(beslutning, pointer, voksende, poll) && art == Beslutningsart.METODEGODKENDELSE) {
                metoder.add(beslutning);
            }
        }
        strategiforloeb = helhed.whole();
        tilstande = helhed.tilstande();
        voksende.forEach((nummer, one) -> {
            poll.run();
            forloeb.put(nummer, one.whole());
        });
    }

    /**
     * {@return the log of a strategy; one that states no decisions has an empty one}
     *
     * @param strategi the strategy whose decisions are followed
     */
    public static Beslutningslog from(Strategi strategi) {
        return from(strategi, () -> {});
    }

    /**
     * {@return as {@link #from(Strategi)}, for a caller who may not wait for the end: a log can be very long}
     *
     * @param strategi the strategy whose decisions are followed
     * @param poll is run before each initiative and each decision on it; what it throws reaches the caller
     */
    public static Beslutningslog from(Strategi strategi, Runnable poll) {
        return new Beslutningslog(strategi, poll);
    }

    /** {@return what of the log was not possible or not allowed, in the order of the log} */
    public List<Problem> getProblems() {
        return List.copyOf(problems);
    }

    /** {@return where every initiative is, by ascending number} */
    public List<Initiativforloeb> getForloeb() {
        return List.copyOf(forloeb.values());
    }

    /**
     * {@return where an initiative is, or nothing when the strategy has none with this number}
     *
     * @param initiativ the initiative's number
     */
    public Optional<Initiativforloeb> forloeb(int initiativ) {
        return Optional.ofNullable(forloeb.get(initiativ));
    }

    /** {@return by which route every initiative is approved, by ascending number} */
    public List<Godkendelsesrute> getRuter() {
        return forloeb.values().stream().map(this::rute).toList();
    }

    /**
     * {@return by which route an initiative is approved, or nothing when the strategy has none with this number}
     *
     * @param initiativ the initiative's number
     */
    public Optional<Godkendelsesrute> rute(int initiativ) {
        return forloeb(initiativ).map(this::rute);
    }

    private Godkendelsesrute rute(Initiativforloeb one) {
        return new RuteFinder(organisation, one).find();
    }

    /** {@return where the strategy and its handleplan are as a whole} */
    public Strategiforloeb getStrategiforloeb() {
        return strategiforloeb;
    }

    /**
     * {@return whether what an entry decided about the whole holds, with its corrections; one that decides nothing about the
     * whole was recorded so by mistake}
     *
     * @param post the number of the entry, 1 for the first of the log
     */
    public Beslutningstilstand tilstand(int post) {
        return tilstande.getOrDefault(post, Beslutningstilstand.FEJLREGISTRERET);
    }

    /**
     * {@return the latest approval of the method by which an indicator's data are collected: who approved it, and when; nothing
     * where it was not approved, or needs no approval}
     *
     * @param indikator an indicator of the strategy
     */
    public Optional<Beslutning> metodegodkendelse(Indikator indikator) {
        return metoder.seneste(indikator);
    }

    /** {@return the approvals of methods by which data are collected, as far as they hold, the oldest first} */
    public List<Beslutning> metodegodkendelser() {
        return metoder.alle();
    }

    /**
     * {@return whether the log of another strategy goes on from this one: it begins with the same decisions, so that none is
     * lost}
     *
     * @param later the strategy whose log is compared
     */
    public boolean isContinuedBy(Strategi later) {
        List<Beslutning> own = strategi.styring().getBeslutninger();
        List<Beslutning> other = later.styring().getBeslutninger();
        return other.size() >= own.size() && other.subList(0, own.size()).equals(own);
    }

    /**
     * Takes a decision, or corrects an earlier one. A correction is refused, too, where a decision taken since would not have
     * been possible or allowed.
     *
     * @param beslutning the decision to take, with its {@code rettelse} where it corrects one
     * @return the strategy with it at the end of the log, or why it cannot be taken
     */
    public Result<Strategi> decide(Beslutning beslutning) {
        Styring styring = strategi.styring();
        Strategi after = strategi.withStyring(
                Styring.builder().from(styring).addBeslutning(beslutning).build());
        String place =
                pointer("styring", "beslutninger", styring.getBeslutninger().size());
        List<Problem> imod = new ArrayList<>(StrategiCheck.check(after));
        imod.addAll(from(after).problems);
        boolean isRettelse = beslutning.getRettelse().isPresent();
        Set<Problem> known = isRettelse ? knownProblems() : Set.of();
        imod.removeIf(problem -> !problem.isFejl()
                || !(problem.getPointer().startsWith(place + "/")
                        || (isRettelse && isAboutLog(problem) && !known.contains(problem))));
        return imod.isEmpty() ? Result.of(after) : Result.ofFejl(imod);
    }

    private static boolean isAboutLog(Problem problem) {
        return problem.getPointer().startsWith(pointer("styring", "beslutninger") + "/");
    }

    private Set<Problem> knownProblems() {
        Set<Problem> known = new HashSet<>(StrategiCheck.check(strategi));
        known.addAll(problems);
        return known;
    }

    /** Follows a decision through the life of its initiatives, and returns whether it was taken about any of them. */
    private boolean follow(
            Beslutning beslutning, String pointer, Map<Integer, VoksendeForloeb> voksende, Runnable poll) {
        if (beslutning.getInitiativer().isEmpty()) {
            return beslutning.getArt() == Beslutningsart.METODEGODKENDELSE && isTakenByRetteOrgan(beslutning, pointer);
        }
        boolean isTaken = false;
        List<VoksendeForloeb> touched = beslutning.getInitiativer().stream()
                .distinct()
                .sorted()
                .flatMap(nummer -> Stream.ofNullable(voksende.get(nummer)))
                .toList();
        for (VoksendeForloeb one : touched) {
            poll.run();
            List<Problem> imod = new ArrayList<>();
            Initiativforloeb latest = one.latest();
            krav.forEach(each -> each.check(strategi, latest, beslutning, pointer, imod::add));
            if (imod.isEmpty()) {
                one.add(beslutning);
                isTaken = true;
                if (beslutning.getArt() == Beslutningsart.OPHAEVELSE) {
                    latest.standset().ifPresent(metoder::remove);
                }
            }
            // What is wrong with the body is wrong for every initiative, and told once.
            problems.addAll(imod);
        }
        return isTaken;
    }

    /** The method of indicators that are for the strategy as a whole is approved without an initiative. */
    private boolean isTakenByRetteOrgan(Beslutning beslutning, String pointer) {
        List<Problem> imod = new ArrayList<>();
        RetteOrgan.checkArt(strategi, beslutning, pointer, imod::add);
        problems.addAll(imod);
        return imod.isEmpty();
    }
}
