package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.List;
import java.util.function.Consumer;

/**
 * Before an initiative is finally approved, its consequences of both kinds are assessed: what is not stated is asked for, and
 * not taken to be insignificant.
 */
public final class VurderedeKonsekvenser implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        List<Tekst> uvurderede = new Konsekvenser(strategi, forloeb.initiativ()).uvurderede();
        if (beslutning.getArt() == Beslutningsart.ENDELIG_GODKENDELSE && !uvurderede.isEmpty()) {
            problems.accept(Problem.of(
                            Problemkode.KONSEKVENSER_IKKE_VURDERET,
                            pointer + "/art",
                            forloeb.initiativ().getNummer(),
                            Tekst.list(uvurderede))
                    .value(beslutning.getArt().name())
                    .build());
        }
    }
}
