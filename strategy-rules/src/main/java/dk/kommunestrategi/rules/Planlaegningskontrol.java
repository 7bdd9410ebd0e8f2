package dk.kommunestrategi.rules;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategikontrol;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearHalf;

/**
 * What a request lacks or is wrong in before it can be planned: the strategy's own coherence, the numbers that the
 * formulas need, the period, the policy and the locks.
 */
final class Planlaegningskontrol {

    private final Strategi strategi;
    private final Optional<Periode> periode;
    private final Set<String> kendteKriterier;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, YearHalf> fastlagte = new HashMap<>();

    Planlaegningskontrol(Planforespoergsel forespoergsel, Set<String> kendteKriterier) {
        this.strategi = forespoergsel.getStrategi();
        this.kendteKriterier = kendteKriterier;
        this.periode = forespoergsel
                .getPeriode()
                .or(() -> strategi.getHandleplan().map(Handleplan::getPeriode))
                .or(strategi::getPeriode);
        problems.addAll(Strategikontrol.check(strategi));
        forespoergsel.getPeriode().ifPresent(oensket -> problems.addAll(Strategikontrol.check(oensket, "")));
        if (periode.isEmpty()) {
            problems.add(Problem.of(Problemkode.PERIODE_MANGLER, "").build());
        }
        checkInitiativer();
        checkCentre();
        checkPolitik(strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD));
        checkLaase(forespoergsel.getFastlaeggelser());
        if (erUdenFejl()) {
            checkStoerrelse();
        }
    }

    /** Everything found, errors and warnings. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean erUdenFejl() {
        return problems.stream().noneMatch(Problem::erFejl);
    }

    /** The period to plan in; there is one when there are no errors. */
    Optional<Periode> periode() {
        return periode;
    }

    /** The locked formal starts by {@code nummer}. */
    Map<Integer, YearHalf> fastlagte() {
        return Map.copyOf(fastlagte);
    }

    private void checkInitiativer() {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            String sti = pointer("initiativer", k);
            initiativ
                    .getVarighed()
                    .ifPresent(varighed -> checkTal(varighed, 1, Initiativ.MAX_HALVAAR, sti + "/varighed"));
            checkTal(initiativ.getForarbejde(), 0, Initiativ.MAX_HALVAAR, sti + "/forarbejde");
            initiativ
                    .getVurdering()
                    .ifPresentOrElse(
                            vurdering -> checkVurdering(vurdering, sti + "/vurdering"),
                            () -> problems.add(
                                    Problem.of(Problemkode.VURDERING_MANGLER, sti + "/vurdering", initiativ.getNummer())
                                            .build()));
        }
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

    private void checkCentre() {
        for (int k = 0; k < strategi.getCentre().size(); k++) {
            Center center = strategi.getCentre().get(k);
            String sti = pointer("centre", k);
            center.getKapacitet().ifPresent(kapacitet -> checkTal(kapacitet, 0, Integer.MAX_VALUE, sti + "/kapacitet"));
            for (int a = 0; a < center.getKapacitetsaendringer().size(); a++) {
                int kapacitet = center.getKapacitetsaendringer().get(a).getKapacitet();
                checkTal(kapacitet, 0, Integer.MAX_VALUE, sti + "/kapacitetsaendringer/" + a + "/kapacitet");
            }
        }
    }

    private void checkPolitik(Prioriteringspolitik politik) {
        checkTal(politik.getStandardvarighed(), 1, Initiativ.MAX_HALVAAR, "/politik/standardvarighed");
        checkTal(politik.getTidligtSenest(), 0, Periode.MAX_HALVAAR, "/politik/tidligtSenest");
        if (politik.getKriterier().isEmpty()) {
            problems.add(Problem.of(Problemkode.INGEN_KRITERIER, "/politik/kriterier")
                    .build());
        }
        Set<String> valgte = new HashSet<>();
        for (int k = 0; k < politik.getKriterier().size(); k++) {
            Kriterievalg valg = politik.getKriterier().get(k);
            String sted = pointer("politik", "kriterier", k, "id");
            if (!kendteKriterier.contains(valg.getId())) {
                String kendte = String.join(", ", kendteKriterier);
                problems.add(Problem.of(Problemkode.UKENDT_KRITERIUM, sted, valg.getId(), kendte)
                        .value(valg.getId())
                        .build());
            }
            if (!valgte.add(valg.getId())) {
                problems.add(Problem.of(Problemkode.DOBBELT_KRITERIUM, sted, valg.getId())
                        .value(valg.getId())
                        .build());
            }
        }
    }

    private void checkLaase(List<Fastlaeggelse> fastlaeggelser) {
        List<Placering> placeringer =
                strategi.getHandleplan().map(Handleplan::getPlaceringer).orElse(List.of());
        for (int k = 0; k < placeringer.size(); k++) {
            Placering placering = placeringer.get(k);
            if (placering.isFastlagt()) {
                checkLaas(
                        placering.getInitiativ(),
                        placering.getFormelStart(),
                        pointer("handleplan", "placeringer", k, "formelStart"));
            }
        }
        Set<Integer> numre = new HashSet<>();
        strategi.getInitiativer().forEach(initiativ -> numre.add(initiativ.getNummer()));
        for (Fastlaeggelse laas : fastlaeggelser) {
            if (numre.contains(laas.initiativ())) {
                checkLaas(laas.initiativ(), laas.formelStart(), "");
            } else {
                problems.add(Problem.of(
                                Problemkode.UKENDT_INITIATIV,
                                "",
                                laas.initiativ(),
                                numre.stream().sorted().toList())
                        .value(Integer.toString(laas.initiativ()))
                        .build());
            }
        }
    }

    private void checkLaas(int initiativ, YearHalf start, String sted) {
        YearHalf tidligere = fastlagte.putIfAbsent(initiativ, start);
        if (tidligere != null && !tidligere.equals(start)) {
            problems.add(Problem.of(Problemkode.MODSTRIDENDE_LAASE, sted, initiativ, tidligere, start)
                    .value(start.toString())
                    .build());
        }
        periode.filter(denne -> !denne.indeholder(start))
                .ifPresent(denne -> problems.add(Problem.of(
                                Problemkode.LAAS_UDEN_FOR_PERIODEN,
                                sted,
                                initiativ,
                                start,
                                denne.getFra(),
                                denne.getTil())
                        .value(start.toString())
                        .build()));
    }

    private void checkTal(int tal, int mindst, int hoejst, String sted) {
        if (tal < mindst) {
            problems.add(Problem.of(Problemkode.UNDER_MINDSTE, sted, mindst)
                    .value(Integer.toString(tal))
                    .build());
        } else if (tal > hoejst) {
            problems.add(Problem.of(Problemkode.OVER_STOERSTE, sted, hoejst)
                    .value(Integer.toString(tal))
                    .build());
        }
    }

    /** The largest sum of squares that could arise must fit a long: all draws at once, in every half-year. */
    private void checkStoerrelse() {
        int antaget =
                strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD).getStandardvarighed();
        double alt = 0;
        for (Initiativ initiativ : strategi.getInitiativer()) {
            Vurdering vurdering = initiativ.getVurdering().orElseThrow();
            double niveau = vurdering.getRessourcetraek().stream()
                            .mapToDouble(Ressourcetraek::getNiveau)
                            .sum()
                    + (double) vurdering.getRessourcetraekAlleCentre().orElse(0)
                            * strategi.getCentre().size();
            alt += niveau * initiativ.getVarighed().orElse(antaget);
        }
        if (alt * alt > Long.MAX_VALUE / 4.0) {
            problems.add(Problem.of(Problemkode.TAL_FOR_STORE, "").build());
        }
    }
}
