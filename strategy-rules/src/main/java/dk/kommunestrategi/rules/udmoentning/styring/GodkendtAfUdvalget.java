package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.function.Consumer;

/** What the chief group presented to the committee is approved by the committee ("forelægges … til godkendelse forinden"). */
final class GodkendtAfUdvalget implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        boolean byChefgruppen = strategi.rolle(beslutning.getOrgan())
                .filter(organ -> organ.getArt() == Rolleart.CHEFGRUPPE)
                .isPresent();
        if (beslutning.getArt() == Beslutningsart.ENDELIG_GODKENDELSE
                && byChefgruppen
                && forloeb.seneste(Beslutningsart.FORELAEGGELSE_FOR_UDVALG).isPresent()) {
            problems.accept(Problem.of(
                            Problemkode.FORELAGT_FOR_UDVALG,
                            pointer + "/organ",
                            forloeb.initiativ().getNummer())
                    .value(beslutning.getOrgan())
                    .build());
        }
    }
}
