package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draws stay on the strategy's own scale and say how much they are, in one way; and a centre is drawn on either by name or as
 * one of all.
 */
final class RessourcetraekCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Place<Integer> skala = strategi.property("skala", Strategi::getSkala);
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            initiativ.optional("vurdering", Initiativ::getVurdering).ifPresent(vurdering -> {
                checkVurdering(vurdering, skala, problems);
                int longest = Varighed.of(initiativ.value(), strategi.value().politik())
                        .hoejst();
                vurdering
                        .elements("ressourcetraek", Vurdering::getRessourcetraek)
                        .forEach(traek -> checkProfil(traek, longest, problems));
            });
            for (Place<Driftstraek> drift : initiativ.elements("driftstraek", Initiativ::getDriftstraek)) {
                checkNiveau(drift.property("niveau", Driftstraek::getNiveau), skala, problems);
            }
        }
    }

    private static void checkProfil(Place<Ressourcetraek> traek, int longest, Consumer<Problem> problems) {
        Place<List<Integer>> profil = traek.property("profil", Ressourcetraek::getProfil);
        Optional<Place<Integer>> niveau = niveau(traek);
        String center = traek.value().getCenter();
        if (profil.value().isEmpty()) {
            if (niveau.isEmpty()) {
                problems.accept(traek.lacking(Problemkode.TRAEK_UDEN_NIVEAU, center)
                        .addRelated(traek.pointer("niveau"), profil.pointer())
                        .build());
            }
            return;
        }
        if (profil.value().stream().noneMatch(level -> level > 0)) {
            problems.accept(
                    profil.lacking(Problemkode.PROFIL_UDEN_TRAEK, center).build());
        }
        if (profil.value().size() > longest) {
            problems.accept(profil.lacking(
                            Problemkode.PROFIL_LAENGERE_END_VARIGHED,
                            profil.value().size(),
                            longest,
                            center)
                    .build());
        }
        niveau.ifPresent(level -> problems.accept(level.wrong(Problemkode.PROFIL_GAELDER, center, level.value())
                .addRelated(profil.pointer())
                .build()));
    }

    private static Optional<Place<Integer>> niveau(Place<Ressourcetraek> traek) {
        return traek.optional(
                "niveau", value -> value.getNiveau().stream().boxed().findFirst());
    }

    private static void checkVurdering(Place<Vurdering> vurdering, Place<Integer> skala, Consumer<Problem> problems) {
        Optional<Place<Integer>> all = vurdering.optional(
                "ressourcetraekAlleCentre",
                value -> value.getRessourcetraekAlleCentre().stream().boxed().findFirst());
        all.ifPresent(niveau -> checkNiveau(niveau, skala, problems));
        for (Place<Ressourcetraek> traek : vurdering.elements("ressourcetraek", Vurdering::getRessourcetraek)) {
            niveau(traek).ifPresent(niveau -> checkNiveau(niveau, skala, problems));
            traek.elements("profil", Ressourcetraek::getProfil).forEach(niveau -> checkNiveau(niveau, skala, problems));
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
