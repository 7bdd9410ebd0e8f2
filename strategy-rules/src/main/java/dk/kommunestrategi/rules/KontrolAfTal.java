package dk.kommunestrategi.rules;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;

/**
 * Every number that the formulas use is there and within its bounds. Documents are held to them by constraints; a strategy
 * that was built in a program may not have been validated.
 */
final class KontrolAfTal {

    private final Consumer<Problem> problems;
    private boolean indenforGraenserne = true;

    KontrolAfTal(Consumer<Problem> problems) {
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
        checkTal(politik.getStandardvarighed(), 1, Initiativ.MAX_HALVAAR, "/politik/standardvarighed");
        checkTal(politik.getTidligtSenest(), 0, Periode.MAX_HALVAAR, "/politik/tidligtSenest");
        for (int k = 0; k < politik.getKriterier().size(); k++) {
            int vaegt = politik.getKriterier().get(k).vaegt();
            checkTal(vaegt, 1, Kriterievalg.MAX_VAEGT, pointer("politik", "kriterier", k, "vaegt"));
        }
        if (indenforGraenserne) {
            checkStoerrelse(strategi, politik);
        }
    }

    private void checkInitiativ(Initiativ initiativ, String sti) {
        initiativ.getVarighed().ifPresent(varighed -> checkTal(varighed, 1, Initiativ.MAX_HALVAAR, sti + "/varighed"));
        checkTal(initiativ.getForarbejde(), 0, Initiativ.MAX_HALVAAR, sti + "/forarbejde");
        initiativ
                .getVurdering()
                .ifPresentOrElse(
                        vurdering -> checkVurdering(vurdering, sti + "/vurdering"),
                        () -> problems.accept(
                                Problem.of(Problemkode.VURDERING_MANGLER, sti + "/vurdering", initiativ.getNummer())
                                        .build()));
    }

    private void checkVurdering(Vurdering vurdering, String sti) {
        vurdering
                .getRessourcetraekAlleCentre()
                .ifPresent(niveau -> checkTal(niveau, 0, Strategi.MAX_SKALA, sti + "/ressourcetraekAlleCentre"));
        for (int k = 0; k < vurdering.getRessourcetraek().size(); k++) {
            int niveau = vurdering.getRessourcetraek().get(k).getNiveau();
            checkTal(niveau, 0, Strategi.MAX_SKALA, sti + "/ressourcetraek/" + k + "/niveau");
        }
    }

    private void checkCenter(Center center, String sti) {
        center.getKapacitet().ifPresent(kapacitet -> checkTal(kapacitet, 0, Integer.MAX_VALUE, sti + "/kapacitet"));
        for (int a = 0; a < center.getKapacitetsaendringer().size(); a++) {
            int kapacitet = center.getKapacitetsaendringer().get(a).getKapacitet();
            checkTal(kapacitet, 0, Integer.MAX_VALUE, sti + "/kapacitetsaendringer/" + a + "/kapacitet");
        }
    }

    private void checkTal(int tal, int mindst, int hoejst, String sted) {
        if (tal < mindst) {
            report(Problemkode.UNDER_MINDSTE, tal, mindst, sted);
        } else if (tal > hoejst) {
            report(Problemkode.OVER_STOERSTE, tal, hoejst, sted);
        }
    }

    private void report(Problemkode kode, int tal, int graense, String sted) {
        indenforGraenserne = false;
        problems.accept(
                Problem.of(kode, sted, graense).value(Integer.toString(tal)).build());
    }

    /**
     * The largest sum of squares that could arise must fit a long: all draws at once, in every half-year, as often as a
     * level of the policy counts its criteria.
     */
    private void checkStoerrelse(Strategi strategi, Prioriteringspolitik politik) {
        double alt = 0;
        for (Initiativ initiativ : strategi.getInitiativer()) {
            double niveau = initiativ
                    .getVurdering()
                    .map(vurdering ->
                            samletNiveau(vurdering, strategi.getCentre().size()))
                    .orElse(0.0);
            alt += niveau * initiativ.getVarighed().orElse(politik.getStandardvarighed());
        }
        if (stoerst(alt, strategi) * vaegt(politik) > Long.MAX_VALUE / 4.0) {
            problems.accept(Problem.of(Problemkode.TAL_FOR_STORE, "").build());
        }
    }

    /** More than any criterion can come to: squares of loads, or half-years counted once for everything there is. */
    private static double stoerst(double belastning, Strategi strategi) {
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
