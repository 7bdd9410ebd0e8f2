package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What is planned, each part within its own bounds, is not too large together: neither the numbers that the formulas use, to
 * compute with exactly, nor the plan, to be held in memory.
 */
final class SizeCheck {

    /** The most draws, half-years of centres and themes, and amounts by when they fall: 20,000 initiatives that all draw on 100 centres have room. */
    static final int MAX_CELLS = 4_000_000;

    private static final double OERE_PR_KRONE = 100;

    private final Optional<Periode> periode;
    private final Plangrundlag grundlag;
    private final boolean isPrAar;
    private final Consumer<Problem> problems;

    /**
     * A check.
     *
     * @param isPrAar whether a criterion of the policy looks at what each year costs
     */
    SizeCheck(Optional<Periode> periode, Plangrundlag grundlag, boolean isPrAar, Consumer<Problem> problems) {
        this.periode = periode;
        this.grundlag = grundlag;
        this.isPrAar = isPrAar;
        this.problems = problems;
    }

    void check() {
        checkNumbers();
        List<Part> cells = cells();
        double all = cells.stream().mapToDouble(Part::size).sum();
        if (all > MAX_CELLS) {
            problems.accept(Problem.of(Problemkode.FOR_STOR_OPGAVE, largest(cells), (long) all, MAX_CELLS)
                    .build());
        }
    }

    private static int antal(Planstrategi strategi) {
        return strategi.getStrategi().getInitiativer().size();
    }

    private double sum(ToDoubleFunction<Planstrategi> size) {
        return grundlag.alle().stream().mapToDouble(size).sum();
    }

    /**
     * Every initiative may draw on every centre, and each centre and theme is looked after in every half-year with load: how much of
     * that there is by the lists that make it, the centres by the longest list of them.
     */
    private List<Part> cells() {
        MoneyCells money = new MoneyCells(grundlag, period(), isPrAar);
        double halvaar = halvaar();
        List<Part> cells = new ArrayList<>();
        List<Part> centre = new ArrayList<>();
        for (Planstrategi strategi : grundlag.alle()) {
            Strategi stated = strategi.getStrategi();
            cells.add(new Part(strategi.pointer("initiativer"), draws(strategi) + money.count(strategi)));
            cells.add(new Part(
                    strategi.pointer("temaer"), halvaar * stated.getTemaer().size()));
            centre.add(new Part(strategi.pointer("centre"), stated.getCentre().size()));
        }
        cells.add(new Part(largest(centre), halvaar * grundlag.getCentre().size()));
        return cells;
    }

    private static double draws(Planstrategi strategi) {
        return strategi.getInitiativer().stream()
                .mapToDouble(initiativ -> initiativ
                                .getVurdering()
                                .map(vurdering -> antal(vurdering, strategi.getStrategi()))
                                .orElse(0)
                        + initiativ.getDriftstraek().size())
                .sum();
    }

    /** The half-years that may have a load. */
    private double halvaar() {
        int longest = grundlag.alle().stream()
                .flatMapToInt(strategi -> strategi.getInitiativer().stream()
                        .mapToInt(initiativ -> longest(initiativ, strategi.getStrategi()) + drift(initiativ)))
                .reduce(1, Math::max);
        return (double) longest + period();
    }

    /** The half-years of the longest period in which plans are made or judged. */
    private int period() {
        return Stream.concat(
                        periode.stream(),
                        grundlag.alle().stream()
                                .flatMap(strategi -> strategi.getStrategi().getHandleplan().stream())
                                .map(Handleplan::getPeriode))
                .mapToInt(Periode::antalHalvaar)
                .reduce(0, Math::max);
    }

    private static int antal(Vurdering vurdering, Strategi strategi) {
        return vurdering.getRessourcetraekAlleCentre().isPresent()
                ? strategi.getCentre().size()
                : vurdering.getRessourcetraek().stream()
                        .mapToInt(
                                traek -> Math.max(1, Math.min(traek.getProfil().size(), Initiativ.MAX_HALVAAR)))
                        .sum();
    }

    /**
     * The largest sum of squares that could arise must fit a long: all draws at once, in every half-year, on top of what
     * centres carry anyway, as often as a level of the policy counts its criteria.
     */
    private void checkNumbers() {
        double all = sum(strategi -> strategi.getInitiativer().stream()
                .mapToDouble(initiativ ->
                        longest(initiativ, strategi.getStrategi()) * niveau(initiativ, strategi.getStrategi()))
                .sum());
        double most = Math.max(largest(all), merudgifter());
        if (most * vaegt(grundlag.getPolitik()) > Long.MAX_VALUE / 4.0) {
            problems.accept(
                    Problem.of(Problemkode.TAL_FOR_STORE, largest(squares())).build());
        }
    }

    /** What makes the numbers: the initiatives, and what the centres carry anyway. */
    private List<Part> squares() {
        List<Part> parts = new ArrayList<>();
        for (Planstrategi strategi : grundlag.alle()) {
            List<Initiativ> initiativer = strategi.getInitiativer();
            for (int k = 0; k < initiativer.size(); k++) {
                Initiativ initiativ = initiativer.get(k);
                double draws = longest(initiativ, strategi.getStrategi()) * niveau(initiativ, strategi.getStrategi());
                double units =
                        isPrAar ? kroner(initiativ) / grundlag.getPolitik().enhed() : 0;
                parts.add(new Part(strategi.pointer("initiativer", k), Math.max(draws * draws, units * units)));
            }
        }
        for (Center center : grundlag.getCentre()) {
            double anyway = grundbelastning(center);
            parts.add(new Part(grundlag.grundbelastningPointer(center.getKode()), anyway * anyway * halvaar()));
        }
        return parts;
    }

    /** Where the largest part stands: the first of equal ones. */
    private static String largest(List<Part> parts) {
        return parts.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(Part::place)
                .orElse("");
    }

    /** Where something stands, and what it comes to in the largest sum of squares or in the size of the plan. */
    private record Part(String place, double size) {}

    private static double niveau(Initiativ initiativ, Strategi strategi) {
        return initiativ
                        .getVurdering()
                        .map(vurdering ->
                                samletNiveau(vurdering, strategi.getCentre().size()))
                        .orElse(0.0)
                + initiativ.getDriftstraek().stream()
                        .mapToDouble(Driftstraek::getNiveau)
                        .sum();
    }

    /** More than the squares of what years cost can come to: all of it in one year, if anything asks for that. */
    private double merudgifter() {
        if (!isPrAar) {
            return 0;
        }
        double kroner = sum(strategi -> strategi.getInitiativer().stream()
                .mapToDouble(SizeCheck::kroner)
                .sum());
        double units = kroner / grundlag.getPolitik().enhed() + antalInitiativer() + 1;
        return units * units;
    }

    /** All that an initiative costs or saves, in kroner. */
    private static double kroner(Initiativ initiativ) {
        return Stream.concat(
                        initiativ.getUdgifter().stream().map(Udgift::getBeloeb),
                        initiativ.getUdgiftsprofil().stream().flatMap(profil -> profil.getBeloeb().stream()))
                .mapToDouble(beloeb -> Math.abs((double) beloeb.oere()) / OERE_PR_KRONE)
                .sum();
    }

    private double antalInitiativer() {
        return sum(SizeCheck::antal);
    }

    /** What decisions tell of a duration may be more than what is stated. */
    private int longest(Initiativ initiativ, Strategi strategi) {
        if (!strategi.styring().getBeslutninger().isEmpty()) {
            return Initiativ.MAX_HALVAAR;
        }
        Varighed varighed = Varighed.of(initiativ, strategi.politik());
        return grundlag.getPolitik().getVarighedssyn() == Varighedssyn.SIKKER
                ? varighed.hoejst()
                : varighed.forventet();
    }

    /** More than any criterion can come to: squares of loads, or half-years counted once for everything there is. */
    private double largest(double belastning) {
        double antal = antalInitiativer()
                + grundlag.getCentre().size()
                + sum(strategi -> strategi.getStrategi().getTemaer().size());
        double most = 0;
        double squares = 0;
        for (Center center : grundlag.getCentre()) {
            double anyway = grundbelastning(center);
            most = Math.max(most, anyway);
            squares += anyway * anyway;
        }
        return Math.max(
                belastning * (belastning + 2 * most) + (squares == 0 ? 0 : squares * halvaar()),
                antal * antal * (Periode.MAX_HALVAAR + Initiativ.MAX_HALVAAR));
    }

    /** For how many half-years after its development an initiative draws at most, if that is stated. */
    private static int drift(Initiativ initiativ) {
        return initiativ.getDriftstraek().stream()
                .flatMapToInt(drift -> drift.getHalvaar().stream())
                .reduce(0, Math::max);
    }

    /** The most that a centre carries anyway. */
    private static double grundbelastning(Center center) {
        return center.getGrundbelastning().stream()
                .mapToDouble(Grundbelastning::getNiveau)
                .sum();
    }

    /** As how many criteria the heaviest level counts. */
    private static double vaegt(Prioriteringspolitik politik) {
        return politik.niveauer().stream()
                .filter(niveau -> niveau.size() > 1)
                .mapToDouble(niveau ->
                        niveau.stream().mapToDouble(Kriterievalg::vaegt).sum())
                .reduce(1, Math::max);
    }

    private static double samletNiveau(Vurdering vurdering, int centre) {
        return (double) vurdering.getRessourcetraekAlleCentre().orElse(0) * centre
                + vurdering.getRessourcetraek().stream()
                        .mapToDouble(Ressourcetraek::hoejst)
                        .sum();
    }
}
