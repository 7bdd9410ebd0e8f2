package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A member of a committee can stop its decision at the meeting by bringing the case before the council (kommunestyrelsesloven
 * § 23). Then nothing is carried out until the council has decided it, or the committee has set its decision aside.
 */
public final class Standsningsret implements Beslutningskrav {

    /** What is decided of a decision that was stopped. */
    static final Set<Beslutningsart> AFGOERELSER = EnumSet.of(Beslutningsart.FASTHOLDELSE, Beslutningsart.OPHAEVELSE);

    private static final Set<Rolleart> UDVALG = EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG);

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        Beslutningsart art = beslutning.getArt();
        int nummer = forloeb.initiativ().getNummer();
        Optional<Beslutning> standset = forloeb.standset();
        if (standset.isPresent()) {
            // The case may pass Økonomiudvalget on its way to the council.
            if (!AFGOERELSER.contains(art) && art != Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING) {
                problems.accept(Problem.of(
                                Problemkode.STANDSET_BESLUTNING,
                                pointer + "/art",
                                nummer,
                                standset.get().getArt())
                        .value(art.name())
                        .build());
            }
        } else if (AFGOERELSER.contains(art)) {
            problems.accept(Problem.of(Problemkode.INTET_STANDSET, pointer + "/art", nummer)
                    .value(art.name())
                    .build());
        } else if (art == Beslutningsart.STANDSNING && !isStandsable(strategi, forloeb, beslutning)) {
            problems.accept(Problem.of(Problemkode.INTET_AT_STANDSE, pointer + "/art", nummer)
                    .value(art.name())
                    .build());
        }
    }

    private static boolean isStandsable(Strategi strategi, Initiativforloeb forloeb, Beslutning standsning) {
        List<Beslutning> gaeldende = forloeb.gaeldende();
        return !gaeldende.isEmpty() && isUdvalgets(strategi, gaeldende.get(gaeldende.size() - 1), standsning);
    }

    /** Whether a decision is the latest of the committee at the meeting at which a member stops it. */
    public static boolean isUdvalgets(Strategi strategi, Beslutning latest, Beslutning standsning) {
        boolean isAtTheMeeting = latest.getHalvaar().equals(standsning.getHalvaar())
                && latest.getDato()
                        .flatMap(dato -> standsning.getDato().filter(other -> !other.equals(dato)))
                        .isEmpty();
        return isAtTheMeeting
                && latest.getOrgan().equals(standsning.getOrgan())
                && latest.getArt() != Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING
                && strategi.rolle(latest.getOrgan())
                        .map(Rolle::getArt)
                        .filter(UDVALG::contains)
                        .isPresent();
    }
}
