package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Godkendelsesgrund;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.List;
import java.util.function.Consumer;

/**
 * What has significant consequences is approved by the committee ("Social og Arbejdsmarked skal godkende større initiativer"),
 * and so is what the management group presented to it ("forelægges … til godkendelse forinden").
 */
public final class GodkendtAfUdvalget implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        if (beslutning.getArt() != Beslutningsart.ENDELIG_GODKENDELSE
                || !RetteOrgan.isTagetAf(strategi, beslutning, Rolleart.CHEFGRUPPE)) {
            return;
        }
        int nummer = forloeb.initiativ().getNummer();
        List<Godkendelsesgrund> vaesentlige = new Konsekvenser(strategi, forloeb.initiativ()).vaesentlige();
        if (forloeb.seneste(Beslutningsart.FORELAEGGELSE_FOR_UDVALG).isPresent()) {
            problems.accept(Problem.of(Problemkode.FORELAGT_FOR_UDVALG, pointer + "/organ", nummer)
                    .value(beslutning.getOrgan())
                    .build());
        } else if (!vaesentlige.isEmpty()) {
            problems.accept(
                    Problem.of(Problemkode.UDVALGET_SKAL_GODKENDE, pointer + "/organ", nummer, Tekst.list(vaesentlige))
                            .value(beslutning.getOrgan())
                            .build());
        }
    }
}
