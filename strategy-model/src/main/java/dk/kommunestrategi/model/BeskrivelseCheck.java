package dk.kommunestrategi.model;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Leverance;
import java.util.function.Consumer;

/** One deliverable of a description covers effect ("En af leverancer skal omhandle måling af effekt og opfølgning"). */
final class BeskrivelseCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            Place path = Place.ROOT
                    .til("initiativer")
                    .til(k)
                    .til("initiativbeskrivelse")
                    .til("leverancer");
            initiativ
                    .getInitiativbeskrivelse()
                    .filter(beskrivelse -> beskrivelse.getLeverancer().stream().noneMatch(Leverance::isEffektmaaling))
                    .ifPresent(beskrivelse -> problems.accept(
                            Problem.of(Problemkode.UDEN_EFFEKTLEVERANCE, path.pointer(), initiativ.getNummer())
                                    .build()));
        }
    }
}
