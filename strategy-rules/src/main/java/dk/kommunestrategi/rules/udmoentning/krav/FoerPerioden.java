package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.function.Consumer;

/** What was under way already was so before the period: what begins within it is approved first. */
public final class FoerPerioden implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        if (beslutning.getArt() == Beslutningsart.ALLEREDE_I_GANG) {
            strategi.periode()
                    .map(Periode::getFra)
                    .filter(fra -> !beslutning.getHalvaar().isBefore(fra))
                    .ifPresent(fra -> problems.accept(Problem.of(
                                    Problemkode.IKKE_FOER_PERIODEN,
                                    pointer + "/halvaar",
                                    forloeb.initiativ().getNummer(),
                                    beslutning.getHalvaar(),
                                    fra)
                            .value(beslutning.getHalvaar().toString())
                            .build()));
        }
    }
}
