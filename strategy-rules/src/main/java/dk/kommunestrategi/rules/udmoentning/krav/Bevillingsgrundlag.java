package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What kommunestyrelsesloven asks before money is granted: Økonomiudvalget has stated its view of the case (§ 18 stk. 2), a
 * grant outside the budget says how it is covered (§ 40 stk. 3), and Økonomiudvalget moves amounts only where the council has
 * authorised it (§ 40 stk. 2).
 */
public final class Bevillingsgrundlag implements Beslutningskrav {

    /** What the council grants; an amount that it moves itself is a tillægsbevilling, too (§ 40 stk. 2). */
    private static final Set<Beslutningsart> BEVILLINGER = EnumSet.of(
            Beslutningsart.BEVILLING,
            Beslutningsart.TILLAEGSBEVILLING,
            Beslutningsart.ANLAEGSBEVILLING,
            Beslutningsart.OMPLACERING);

    /** What has to say where the money comes from. */
    private static final Set<Beslutningsart> UDEN_FOR_BUDGETTET =
            EnumSet.of(Beslutningsart.TILLAEGSBEVILLING, Beslutningsart.OMPLACERING);

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        Beslutningsart art = beslutning.getArt();
        int nummer = forloeb.initiativ().getNummer();
        if (isForelagtKommunalbestyrelsen(strategi, beslutning) && !isErklaeret(strategi, forloeb)) {
            problems.accept(Problem.of(Problemkode.ERKLAERING_MANGLER, pointer + "/art", nummer, art)
                    .value(art.name())
                    .build());
        }
        if (UDEN_FOR_BUDGETTET.contains(art) && beslutning.getDaekning().isEmpty()) {
            problems.accept(Problem.of(Problemkode.DAEKNING_MANGLER, pointer + "/art", nummer, art)
                    .value(art.name())
                    .build());
        }
        if (art == Beslutningsart.OMPLACERING
                && RetteOrgan.isTagetAf(strategi, beslutning, Rolleart.OEKONOMIUDVALG)
                && !strategi.styring().politik().isOmplaceringBemyndiget()) {
            problems.accept(Problem.of(Problemkode.OMPLACERING_UDEN_BEMYNDIGELSE, pointer + "/organ", nummer)
                    .value(beslutning.getOrgan())
                    .build());
        }
    }

    /** Whether Økonomiudvalget has stated its view since the council's last grant: it is asked about every single case. */
    public static boolean isErklaeret(Strategi strategi, Initiativforloeb forloeb) {
        return forloeb.gaeldende().stream()
                .filter(beslutning -> beslutning.getArt() == Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING
                        || isForelagtKommunalbestyrelsen(strategi, beslutning))
                .reduce((first, later) -> later)
                .filter(latest -> latest.getArt() == Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING)
                .isPresent();
    }

    /** What Økonomiudvalget decides itself, nobody has to hear its view of. */
    private static boolean isForelagtKommunalbestyrelsen(Strategi strategi, Beslutning beslutning) {
        return BEVILLINGER.contains(beslutning.getArt())
                && !RetteOrgan.isTagetAf(strategi, beslutning, Rolleart.OEKONOMIUDVALG);
    }
}
