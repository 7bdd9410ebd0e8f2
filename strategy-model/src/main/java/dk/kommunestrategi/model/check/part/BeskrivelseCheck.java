package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import java.util.function.Consumer;

/** One deliverable of a description covers effect ("En af leverancer skal omhandle måling af effekt og opfølgning"). */
public final class BeskrivelseCheck implements Check<Initiativ> {

    @Override
    public void check(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        initiativ
                .optional("initiativbeskrivelse", Initiativ::getInitiativbeskrivelse)
                .filter(BeskrivelseCheck::isWithoutEffektmaaling)
                .map(beskrivelse -> beskrivelse.property("leverancer", Initiativbeskrivelse::getLeverancer))
                .ifPresent(leverancer -> problems.accept(leverancer
                        .lacking(
                                Problemkode.UDEN_EFFEKTLEVERANCE,
                                initiativ.value().getNummer())
                        .build()));
    }

    private static boolean isWithoutEffektmaaling(Place<Initiativbeskrivelse> beskrivelse) {
        return beskrivelse.each(Initiativbeskrivelse::getLeverancer).stream().noneMatch(Leverance::isEffektmaaling);
    }
}
