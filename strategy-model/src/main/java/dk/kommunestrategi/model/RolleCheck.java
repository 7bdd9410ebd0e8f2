package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody fills every role, a working group is one, and a term of office ends after it begins. Which kinds of roles
 * there must be is asked only where a strategy says how it is run: those that the catalogue gives recurring duties.
 */
final class RolleCheck implements Check {

    private static final List<Rolleart> NOEDVENDIGE = List.of(Rolleart.UDVALG, Rolleart.CHEFGRUPPE, Rolleart.TOVHOLDER);

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        Map<String, Integer> first = new HashMap<>();
        for (int k = 0; k < strategi.getRoller().size(); k++) {
            Rolle rolle = strategi.getRoller().get(k);
            first.putIfAbsent(rolle.getKode(), k);
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
            Place path = Place.ROOT.til("initiativer").til(k).til("arbejdsgruppe");
            strategi.getInitiativer()
                    .get(k)
                    .getArbejdsgruppe()
                    .map(first::get)
                    .ifPresent(rolle -> checkArbejdsgruppe(strategi.getRoller().get(rolle), rolle, path, problems));
        }
    }

    private static void checkValgperioder(Rolle rolle, String path, Consumer<Problem> problems) {
        for (int k = 0; k < rolle.getValgperioder().size(); k++) {
            Valgperiode periode = rolle.getValgperioder().get(k);
            if (periode.getTil() < periode.getFra()) {
                problems.accept(Problem.of(
                                Problemkode.PERIODE_VENDT_OM,
                                path + "/" + k + "/til",
                                periode.getFra(),
                                periode.getTil())
                        .value(Integer.toString(periode.getTil()))
                        .addRelated(path + "/" + k + "/fra")
                        .build());
            }
        }
    }

    private static void checkArbejdsgruppe(Rolle rolle, int k, Place path, Consumer<Problem> problems) {
        if (rolle.getArt() != Rolleart.ARBEJDSGRUPPE) {
            problems.accept(
                    Problem.of(Problemkode.FORKERT_ROLLEART, path.pointer(), rolle.getKode(), Rolleart.ARBEJDSGRUPPE)
                            .value(rolle.getKode())
                            .addRelated(pointer("roller", k, "art"))
                            .build());
        }
    }
}
