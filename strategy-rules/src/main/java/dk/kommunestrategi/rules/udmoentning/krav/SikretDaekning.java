package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is spent on an implementation is covered: the committee has secured the financing of what it approved ("når de
 * endeligt godkendes"), and money is granted or lies within the committee's own grant. To secure financing is not to grant
 * it: what is not granted may not be put in hand (kommunestyrelsesloven § 40 stk. 2), unless a binding rule orders it; and an
 * anlæg needs its anlægsbevilling, also where the budget has the amounts.
 */
public final class SikretDaekning implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        if (beslutning.getArt() != Beslutningsart.IMPLEMENTERING) {
            return;
        }
        List<Tekst> mangler = new ArrayList<>();
        Konsekvenser konsekvenser = new Konsekvenser(strategi, forloeb.initiativ());
        if (isGodkendtAfUdvalget(strategi, forloeb)
                && forloeb.seneste(Beslutningsart.FINANSIERING).isEmpty()) {
            mangler.add(Beslutningsart.FINANSIERING);
        }
        if (beslutning.getPaabudtVed().isEmpty()) {
            if (konsekvenser.bevillingsgrund(forloeb).isPresent() && !Konsekvenser.isBevilget(forloeb)) {
                mangler.add(Beslutningsart.BEVILLING);
            }
            if (konsekvenser.isAnlaeg()
                    && forloeb.seneste(Beslutningsart.ANLAEGSBEVILLING).isEmpty()) {
                mangler.add(Beslutningsart.ANLAEGSBEVILLING);
            }
        }
        if (!mangler.isEmpty()) {
            problems.accept(Problem.of(
                            Problemkode.IMPLEMENTERING_UDEN_DAEKNING,
                            pointer + "/art",
                            forloeb.initiativ().getNummer(),
                            Tekst.list(mangler))
                    .value(beslutning.getArt().name())
                    .build());
        }
    }

    private static boolean isGodkendtAfUdvalget(Strategi strategi, Initiativforloeb forloeb) {
        return forloeb.seneste(Beslutningsart.ENDELIG_GODKENDELSE)
                .filter(godkendelse -> RetteOrgan.isTagetAf(strategi, godkendelse, Rolleart.UDVALG))
                .isPresent();
    }
}
