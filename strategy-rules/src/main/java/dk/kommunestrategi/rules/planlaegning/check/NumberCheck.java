package dk.kommunestrategi.rules.planlaegning.check;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;

/**
 * Every number that the formulas use is there and within its bounds. Documents are held to them by constraints; a strategy
 * that was built in a program may not have been validated.
 */
final class NumberCheck {

    private final Consumer<Problem> problems;
    private boolean indenforGraenserne = true;

    NumberCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(Strategi strategi) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            checkInitiativ(strategi.getInitiativer().get(k), pointer("initiativer", k));
        }
        for (int k = 0; k < strategi.getCentre().size(); k++) {
            checkCenter(strategi.getCentre().get(k), pointer("centre", k));
        }
        Prioriteringspolitik politik = strategi.politik();
        checkNumber(politik.getStandardvarighed(), 1, Initiativ.MAX_HALVAAR, "/politik/standardvarighed");
        checkNumber(politik.getTidligtSenest(), 0, Periode.MAX_HALVAAR, "/politik/tidligtSenest");
        for (int k = 0; k < politik.getKriterier().size(); k++) {
            int vaegt = politik.getKriterier().get(k).vaegt();
            checkNumber(vaegt, 1, Kriterievalg.MAX_VAEGT, pointer("politik", "kriterier", k, "vaegt"));
        }
        if (indenforGraenserne) {
            checkSize(strategi, politik);
        }
    }

    private void checkInitiativ(Initiativ initiativ, String path) {
        initiativ
                .getVarighed()
                .ifPresent(varighed -> checkNumber(varighed, 1, Initiativ.MAX_HALVAAR, path + "/varighed"));
        checkNumber(initiativ.getForarbejde(), 0, Initiativ.MAX_HALVAAR, path + "/forarbejde");
        initiativ
                .getVurdering()
                .ifPresentOrElse(
                        vurdering -> checkVurdering(vurdering, path + "/vurdering"),
                        () -> problems.accept(
                                Problem.of(Problemkode.VURDERING_MANGLER, path + "/vurdering", initiativ.getNummer())
                                        .build()));
    }

    private void checkVurdering(Vurdering vurdering, String path) {
        vurdering
                .getRessourcetraekAlleCentre()
                .ifPresent(niveau -> checkNumber(niveau, 0, Strategi.MAX_SKALA, path + "/ressourcetraekAlleCentre"));
        for (int k = 0; k < vurdering.getRessourcetraek().size(); k++) {
            int niveau = vurdering.getRessourcetraek().get(k).getNiveau();
            checkNumber(niveau, 0, Strategi.MAX_SKALA, path + "/ressourcetraek/" + k + "/niveau");
        }
    }

    private void checkCenter(Center center, String path) {
        center.getKapacitet().ifPresent(kapacitet -> checkNumber(kapacitet, 0, Integer.MAX_VALUE, path + "/kapacitet"));
        for (int a = 0; a < center.getKapacitetsaendringer().size(); a++) {
            int kapacitet = center.getKapacitetsaendringer().get(a).getKapacitet();
            checkNumber(kapacitet, 0, Integer.MAX_VALUE, path + "/kapacitetsaendringer/" + a + "/kapacitet");
        }
    }

    private void checkNumber(int number, int mindst, int hoejst, String sted) {
        if (number < mindst) {
            report(Problemkode.UNDER_MINDSTE, number, mindst, sted);
        } else if (number > hoejst) {
            report(Problemkode.OVER_STOERSTE, number, hoejst, sted);
        }
    }

    private void report(Problemkode kode, int number, int limit, String sted) {
        indenforGraenserne = false;
        problems.accept(
                Problem.of(kode, sted, limit).value(Integer.toString(number)).build());
    }

    /**
     * The largest sum of squares that could arise must fit a long: all draws at once, in every half-year, as often as a
     * level of the policy counts its criteria.
     */
    private void checkSize(Strategi strategi, Prioriteringspolitik politik) {
        double alt = 0;
        for (Initiativ initiativ : strategi.getInitiativer()) {
            double niveau = initiativ
                    .getVurdering()
                    .map(vurdering ->
                            samletNiveau(vurdering, strategi.getCentre().size()))
                    .orElse(0.0);
            alt += niveau * initiativ.getVarighed().orElse(politik.getStandardvarighed());
        }
        if (largest(alt, strategi) * vaegt(politik) > Long.MAX_VALUE / 4.0) {
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
