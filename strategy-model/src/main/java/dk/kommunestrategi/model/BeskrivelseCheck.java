package dk.kommunestrategi.model;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import java.util.List;
import java.util.function.Consumer;

/** One deliverable of a description covers effect ("En af leverancer skal omhandle måling af effekt og opfølgning"). */
final class BeskrivelseCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            initiativ
                    .optional("initiativbeskrivelse", Initiativ::getInitiativbeskrivelse)
                    .map(beskrivelse -> beskrivelse.property("leverancer", Initiativbeskrivelse::getLeverancer))
                    .filter(BeskrivelseCheck::isWithoutEffektmaaling)
                    .ifPresent(leverancer -> problems.accept(leverancer
                            .lacking(
                                    Problemkode.UDEN_EFFEKTLEVERANCE,
                                    initiativ.value().getNummer())
                            .build()));
        }
    }

    private static boolean isWithoutEffektmaaling(Place<List<Leverance>> leverancer) {
        return leverancer.value().stream().noneMatch(Leverance::isEffektmaaling);
    }
}
