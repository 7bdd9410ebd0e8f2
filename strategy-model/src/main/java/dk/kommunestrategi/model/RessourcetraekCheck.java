package dk.kommunestrategi.model;

import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.function.Consumer;

/** Draws stay on the strategy's own scale, and a centre is drawn on either by name or as one of all. */
final class RessourcetraekCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        int skala = strategi.getSkala();
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Place path = Place.ROOT.til("initiativer").til(k).til("vurdering");
            strategi.getInitiativer()
                    .get(k)
                    .getVurdering()
                    .ifPresent(vurdering -> check(vurdering, skala, path, problems));
        }
    }

    private static void check(Vurdering vurdering, int skala, Place path, Consumer<Problem> problems) {
        vurdering
                .getRessourcetraekAlleCentre()
                .ifPresent(niveau -> checkNiveau(niveau, skala, path.til("ressourcetraekAlleCentre"), problems));
        List<Ressourcetraek> alle = vurdering.getRessourcetraek();
        for (int k = 0; k < alle.size(); k++) {
            Ressourcetraek traek = alle.get(k);
            Place sted = path.til("ressourcetraek").til(k);
            checkNiveau(traek.getNiveau(), skala, sted.til("niveau"), problems);
            if (vurdering.getRessourcetraekAlleCentre().isPresent()) {
                problems.accept(Problem.of(
                                Problemkode.DOBBELT_RESSOURCETRAEK,
                                sted.til("center").pointer(),
                                traek.getCenter())
                        .value(traek.getCenter())
                        .addRelated(path.til("ressourcetraekAlleCentre").pointer())
                        .build());
            }
        }
    }

    private static void checkNiveau(int niveau, int skala, Place sted, Consumer<Problem> problems) {
        if (niveau > skala) {
            problems.accept(Problem.of(Problemkode.NIVEAU_OVER_SKALA, sted.pointer(), skala)
                    .value(Integer.toString(niveau))
                    .addRelated("/skala")
                    .build());
        }
    }
}
