package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;

/** The numbers that the formulas use, each within its own bounds, are not too large together to compute with exactly. */
final class SizeCheck {

    private final Consumer<Problem> problems;

    SizeCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The largest sum of squares that could arise must fit a long: all draws at once, in every half-year, as often as a
     * level of the policy counts its criteria.
     */
    void check(Strategi strategi) {
        Prioriteringspolitik politik = strategi.politik();
        double all = 0;
        for (Initiativ initiativ : strategi.getInitiativer()) {
            double niveau = initiativ
                    .getVurdering()
                    .map(vurdering ->
                            samletNiveau(vurdering, strategi.getCentre().size()))
                    .orElse(0.0);
            all += niveau * initiativ.getVarighed().orElse(politik.getStandardvarighed());
        }
        if (largest(all, strategi) * vaegt(politik) > Long.MAX_VALUE / 4.0) {
            problems.accept(Problem.of(Problemkode.TAL_FOR_STORE, "").build());
        }
    }

    /** More than any criterion can come to: squares of loads, or half-years counted once for everything there is. */
    private static double largest(double belastning, Strategi strategi) {
        double antal = (double) strategi.getInitiativer().size()
                + strategi.getCentre().size()
                + strategi.getTemaer().size();
        return Math.max(belastning * belastning, antal * antal * (Periode.MAX_HALVAAR + Initiativ.MAX_HALVAAR));
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
                        .mapToDouble(Ressourcetraek::getNiveau)
                        .sum();
    }
}
