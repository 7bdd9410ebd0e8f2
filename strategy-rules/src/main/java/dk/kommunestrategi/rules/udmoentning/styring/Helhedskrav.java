package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.krav.RetteOrgan;
import dk.kommunestrategi.rules.udmoentning.krav.Standsningsret;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a decision about the handleplan or the strategy as a whole has to keep ("helhed": the whole). */
final class Helhedskrav {

    private Helhedskrav() {}

    /**
     * Reports what the decision breaks.
     *
     * @param strategi the strategy
     * @param forloeb the strategy's course up to the decision
     * @param beslutning the decision
     * @param pointer where the decision stands, as a JSON pointer
     * @param problems where breaches go
     */
    static void check(
            Strategi strategi,
            Strategiforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        Beslutningsart art = beslutning.getArt();
        Optional<Rolle> organ = strategi.rolle(beslutning.getOrgan());
        if (organ.isPresent() && isOfOthers(strategi, forloeb, beslutning)) {
            RetteOrgan.tell(beslutning, organ.get(), pointer, problems);
        } else {
            RetteOrgan.checkArt(strategi, beslutning, pointer, problems);
        }
        if (art == Beslutningsart.STANDSNING
                ? !isStandsable(strategi, forloeb, beslutning)
                : !forloeb.possible().contains(art)) {
            problems.accept(Problem.of(
                            Problemkode.UMULIG_OM_HELHEDEN,
                            pointer + "/art",
                            art,
                            grund(forloeb, art),
                            possible(forloeb.possible()))
                    .value(art.name())
                    .build());
        } else if (art == Beslutningsart.STRATEGIENS_FORLAENGELSE || art == Beslutningsart.STRATEGIENS_OPHOER) {
            checkKommunalbestyrelsens(strategi, forloeb, beslutning, pointer, problems);
        }
        if (art == Beslutningsart.STRATEGIENS_FORLAENGELSE && !isLonger(forloeb, beslutning)) {
            problems.accept(Problem.of(
                            Problemkode.FORLAENGELSE_UDEN_SLUT,
                            pointer + "/forlaengetTil",
                            forloeb.slut().<Object>map(slut -> slut).orElse(word("helhed.slut.ikkeOplyst")))
                    .value(beslutning.getForlaengetTil().map(Object::toString))
                    .build());
        }
    }

    /** What the council has approved, no committee prolongs or ends. */
    private static void checkKommunalbestyrelsens(
            Strategi strategi,
            Strategiforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        boolean isOther = forloeb.seneste(Beslutningsart.STRATEGIENS_GODKENDELSE)
                        .filter(godkendelse -> RetteOrgan.isTagetAf(strategi, godkendelse, Rolleart.KOMMUNALBESTYRELSE))
                        .isPresent()
                && RetteOrgan.isTagetAf(strategi, beslutning, Rolleart.UDVALG);
        if (isOther) {
            problems.accept(Problem.of(
                            Problemkode.BESLUTTET_AF_KOMMUNALBESTYRELSEN,
                            pointer + "/organ",
                            beslutning.getArt(),
                            strategi.rolle(beslutning.getOrgan())
                                    .map(Rolle::getNavn)
                                    .orElseThrow())
                    .value(beslutning.getOrgan())
                    .build());
        }
    }

    private static boolean isLonger(Strategiforloeb forloeb, Beslutning beslutning) {
        return beslutning
                .getForlaengetTil()
                .filter(til -> forloeb.slut().filter(slut -> !til.isAfter(slut)).isEmpty())
                .isPresent();
    }

    /** Only a committee's latest decision can be stopped, and only at the meeting (kommunestyrelsesloven § 23). */
    private static boolean isStandsable(Strategi strategi, Strategiforloeb forloeb, Beslutning standsning) {
        return forloeb.standset().isEmpty()
                && forloeb.latest()
                        .filter(latest -> Standsningsret.isUdvalgets(strategi, latest, standsning))
                        .isPresent();
    }

    /** Each committee gives up its own decisions, the council any. */
    private static boolean isOfOthers(Strategi strategi, Strategiforloeb forloeb, Beslutning beslutning) {
        return beslutning.getArt() == Beslutningsart.OPHAEVELSE
                && !RetteOrgan.isTagetAf(strategi, beslutning, Rolleart.KOMMUNALBESTYRELSE)
                && forloeb.standset()
                        .filter(standset -> !standset.getOrgan().equals(beslutning.getOrgan()))
                        .isPresent();
    }

    /** Why a decision is not possible. */
    private static Tekst grund(Strategiforloeb forloeb, Beslutningsart art) {
        if (forloeb.standset().isPresent()) {
            return word("helhed.standset");
        }
        if (forloeb.tilstand() == Strategitilstand.OPHOERT) {
            return word("helhed.ophoert");
        }
        return word("helhed." + art.name());
    }

    private static Tekst possible(List<Beslutningsart> possible) {
        return possible.isEmpty() ? word("helhed.ingen") : Tekst.list(possible);
    }

    private static Tekst word(String key) {
        return sprog -> Godkendelsesled.TEKSTER.text(sprog, key);
    }
}
