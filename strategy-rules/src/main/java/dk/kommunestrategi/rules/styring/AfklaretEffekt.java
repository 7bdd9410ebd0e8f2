package dk.kommunestrategi.rules.styring;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Datakildeart;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import java.util.function.Consumer;

/**
 * Before an initiative is finally approved, it is settled how its effect is measured and followed up ("For alle
 * initiativer skal det afklares …"), and the chief group has approved the method of a larger collection of data.
 */
final class AfklaretEffekt implements Beslutningskrav {

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
        if (!erAfklaret(strategi, forloeb.initiativ())) {
            problems.accept(Problem.of(Problemkode.EFFEKT_UAFKLARET, pointer + "/art", nummer)
                    .value(beslutning.getArt().name())
                    .build());
        }
        if (forloeb.seneste(Beslutningsart.METODEGODKENDELSE).isEmpty()) {
            indikatorer(strategi, nummer).stream()
                    .filter(AfklaretEffekt::kraeverMetodegodkendelse)
                    .forEach(indikator -> problems.accept(
                            Problem.of(Problemkode.METODE_IKKE_GODKENDT, pointer + "/art", nummer, indikator.getNavn())
                                    .value(beslutning.getArt().name())
                                    .build()));
        }
    }

    /** Whether an indicator with a data source shows its effect, and somebody follows up. */
    private static boolean erAfklaret(Strategi strategi, Initiativ initiativ) {
        return initiativ.getEffektopfoelgning().isPresent()
                && indikatorer(strategi, initiativ.getNummer()).stream()
                        .anyMatch(indikator -> indikator.getDatakilde().isPresent());
    }

    private static List<Indikator> indikatorer(Strategi strategi, int nummer) {
        return strategi.getStyring().map(Styring::getIndikatorer).orElse(List.of()).stream()
                .filter(indikator -> indikator.getInitiativer().contains(nummer))
                .toList();
    }

    private static boolean kraeverMetodegodkendelse(Indikator indikator) {
        return indikator
                .getDatakilde()
                .filter(kilde -> kilde.getArt() == Datakildeart.STOERRE_SAERSKILT)
                .isPresent();
    }
}
