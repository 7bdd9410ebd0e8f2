package dk.kommunestrategi.model;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws stay on the strategy's own scale, and a centre is drawn on either by name or as one of all. */
final class RessourcetraekCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Place<Integer> skala = strategi.property("skala", Strategi::getSkala);
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            initiativ
                    .optional("vurdering", Initiativ::getVurdering)
                    .ifPresent(vurdering -> checkVurdering(vurdering, skala, problems));
        }
    }

    private static void checkVurdering(Place<Vurdering> vurdering, Place<Integer> skala, Consumer<Problem> problems) {
        Optional<Place<Integer>> all = vurdering.optional(
                "ressourcetraekAlleCentre",
                value -> value.getRessourcetraekAlleCentre().stream().boxed().findFirst());
        all.ifPresent(niveau -> checkNiveau(niveau, skala, problems));
        for (Place<Ressourcetraek> traek : vurdering.elements("ressourcetraek", Vurdering::getRessourcetraek)) {
            checkNiveau(traek.property("niveau", Ressourcetraek::getNiveau), skala, problems);
            Place<String> center = traek.property("center", Ressourcetraek::getCenter);
            all.ifPresent(niveau -> problems.accept(center.wrong(Problemkode.DOBBELT_RESSOURCETRAEK, center.value())
                    .addRelated(niveau.pointer())
                    .build()));
        }
    }

    private static void checkNiveau(Place<Integer> niveau, Place<Integer> skala, Consumer<Problem> problems) {
        if (niveau.value() > skala.value()) {
            problems.accept(niveau.wrong(Problemkode.NIVEAU_OVER_SKALA, skala.value())
                    .addRelated(skala.pointer())
                    .build());
        }
    }
}
