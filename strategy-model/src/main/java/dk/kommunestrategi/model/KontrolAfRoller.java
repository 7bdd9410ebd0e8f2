package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Sti;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody fills every role, a working group is one, and a term of office ends after it begins. Which kinds of roles
 * there must be is asked only where a strategy says how it is run: those that the catalogue gives recurring duties.
 */
final class KontrolAfRoller implements Kontrol {

    private static final List<Rolleart> NOEDVENDIGE = List.of(Rolleart.UDVALG, Rolleart.CHEFGRUPPE, Rolleart.TOVHOLDER);

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        Map<String, Integer> foerste = new HashMap<>();
        for (int k = 0; k < strategi.getRoller().size(); k++) {
            Rolle rolle = strategi.getRoller().get(k);
            foerste.putIfAbsent(rolle.getKode(), k);
            if (rolle.isUbesat()) {
                problems.accept(Problem.of(Problemkode.ROLLE_UBESAT, pointer("roller", k, "ubesat"), rolle.getNavn())
                        .build());
            }
            checkValgperioder(rolle, pointer("roller", k, "valgperioder"), problems);
        }
        if (strategi.getStyring().isPresent()) {
            NOEDVENDIGE.stream()
                    .filter(art -> strategi.getRoller().stream().noneMatch(rolle -> rolle.getArt() == art))
                    .forEach(art -> problems.accept(Problem.of(Problemkode.ROLLE_UBESAT, pointer("roller"), art)
                            .build()));
        }
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Sti sti = Sti.ROD.til("initiativer").til(k).til("arbejdsgruppe");
            strategi.getInitiativer()
                    .get(k)
                    .getArbejdsgruppe()
                    .map(foerste::get)
                    .ifPresent(rolle -> checkArbejdsgruppe(strategi.getRoller().get(rolle), rolle, sti, problems));
        }
    }

    private static void checkValgperioder(Rolle rolle, String sti, Consumer<Problem> problems) {
        for (int k = 0; k < rolle.getValgperioder().size(); k++) {
            Valgperiode periode = rolle.getValgperioder().get(k);
            if (periode.getTil() < periode.getFra()) {
                problems.accept(Problem.of(
                                Problemkode.PERIODE_VENDT_OM,
                                sti + "/" + k + "/til",
                                periode.getFra(),
                                periode.getTil())
                        .value(Integer.toString(periode.getTil()))
                        .addRelated(sti + "/" + k + "/fra")
                        .build());
            }
        }
    }

    private static void checkArbejdsgruppe(Rolle rolle, int k, Sti sti, Consumer<Problem> problems) {
        if (rolle.getArt() != Rolleart.ARBEJDSGRUPPE) {
            problems.accept(
                    Problem.of(Problemkode.FORKERT_ROLLEART, sti.pointer(), rolle.getKode(), Rolleart.ARBEJDSGRUPPE)
                            .value(rolle.getKode())
                            .addRelated(pointer("roller", k, "art"))
                            .build());
        }
    }
}
