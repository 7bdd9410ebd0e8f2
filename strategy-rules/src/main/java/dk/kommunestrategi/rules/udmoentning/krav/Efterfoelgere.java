package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What is merged goes on as one other initiative, what is split as at least two: no history ends without saying where. */
public final class Efterfoelgere implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        Set<Integer> andre = new HashSet<>(beslutning.getFoererTil());
        beslutning.getInitiativer().forEach(andre::remove);
        boolean isLacking = (beslutning.getArt() == Beslutningsart.SAMMENLAEGNING && andre.size() != 1)
                || (beslutning.getArt() == Beslutningsart.DELING && andre.size() < 2);
        if (isLacking) {
            problems.accept(Problem.of(
                            Problemkode.EFTERFOELGERE_MANGLER,
                            pointer + "/art",
                            forloeb.initiativ().getNummer(),
                            beslutning.getArt())
                    .value(beslutning.getArt().name())
                    .build());
        }
    }
}
