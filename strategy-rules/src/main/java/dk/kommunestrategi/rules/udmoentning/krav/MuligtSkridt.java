package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Livscyklus;
import java.util.List;
import java.util.function.Consumer;

/** The life of an initiative has the step from where it is. */
public final class MuligtSkridt implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        if (!isAboutStandsning(beslutning.getArt())
                && Livscyklus.after(forloeb.tilstand(), beslutning.getArt()).isEmpty()) {
            problems.accept(Problem.of(
                            Problemkode.ULOVLIGT_SKRIDT,
                            pointer + "/art",
                            forloeb.initiativ().getNummer(),
                            beslutning.getArt(),
                            forloeb.tilstand(),
                            list(Livscyklus.possible(forloeb.tilstand())))
                    .value(beslutning.getArt().name())
                    .build());
        }
    }

    private static boolean isAboutStandsning(Beslutningsart art) {
        return art == Beslutningsart.STANDSNING || Standsningsret.AFGOERELSER.contains(art);
    }

    private static Tekst list(List<Beslutningsart> possible) {
        return possible.isEmpty() ? sprog -> Konsekvenser.TEKSTER.text(sprog, "ingen") : Tekst.list(possible);
    }
}
