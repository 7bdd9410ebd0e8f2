package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.Optional;
import java.util.function.Consumer;

/** What committee or council have finally approved, the management group does not end by itself. */
public final class OverordnetBeslutning implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        Optional<Rolle> godkender = forloeb.seneste(Beslutningsart.ENDELIG_GODKENDELSE)
                .flatMap(godkendelse -> strategi.rolle(godkendelse.getOrgan()))
                .filter(organ -> organ.getArt() != Rolleart.CHEFGRUPPE);
        if (beslutning.getArt() == Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE
                && RetteOrgan.isTagetAf(strategi, beslutning, Rolleart.CHEFGRUPPE)) {
            godkender.ifPresent(organ -> problems.accept(Problem.of(
                            Problemkode.GODKENDT_AF_OVERORDNET,
                            pointer + "/organ",
                            forloeb.initiativ().getNummer(),
                            organ.getNavn())
                    .value(beslutning.getOrgan())
                    .build()));
        }
    }
}
