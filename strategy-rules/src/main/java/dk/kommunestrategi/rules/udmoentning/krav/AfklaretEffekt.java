package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.function.Consumer;

/**
 * Before an initiative is finally approved, it is settled how its effect is measured and followed up ("For alle
 * initiativer skal det afklares …"), and the management group has approved the method of a larger collection of data.
 */
public final class AfklaretEffekt implements Beslutningskrav {

    private final Metodegodkendelser metoder;

    /** Asks for the methods that are approved when a decision is taken. */
    public AfklaretEffekt(Metodegodkendelser metoder) {
        this.metoder = metoder;
    }

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        if (beslutning.getArt() != Beslutningsart.ENDELIG_GODKENDELSE) {
            return;
        }
        int nummer = forloeb.initiativ().getNummer();
        Effektafklaring afklaring = Effektafklaring.from(strategi, nummer).orElseThrow();
        if (!afklaring.isAfklaret()) {
            problems.accept(Problem.of(Problemkode.EFFEKT_UAFKLARET, pointer + "/art", nummer)
                    .value(beslutning.getArt().name())
                    .build());
        }
        afklaring.indikatorerThatRequireMetodegodkendelse().stream()
                .filter(indikator -> metoder.seneste(indikator).isEmpty())
                .forEach(indikator -> problems.accept(
                        Problem.of(Problemkode.METODE_IKKE_GODKENDT, pointer + "/art", nummer, indikator.getNavn())
                                .value(beslutning.getArt().name())
                                .build()));
    }
}
