package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.rules.udmoentning.forloeb.Beskrivelsesafsnit;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where the template applies, a complete description is what the management group approves before the final start. */
public final class FaerdigBeskrivelse implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        if (beslutning.getArt() != Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE || !forloeb.isSkabelonUsed()) {
            return;
        }
        List<Tekst> mangler = forloeb.initiativ()
                .getInitiativbeskrivelse()
                .map(FaerdigBeskrivelse::mangler)
                .orElse(List.of(Beskrivelsesafsnit.values()));
        if (!mangler.isEmpty()) {
            problems.accept(Problem.of(
                            Problemkode.BESKRIVELSE_MANGLER,
                            pointer + "/art",
                            forloeb.initiativ().getNummer(),
                            Tekst.list(mangler))
                    .value(beslutning.getArt().name())
                    .build());
        }
    }

    /** Returns what a description does not have yet. */
    static List<Tekst> mangler(Initiativbeskrivelse beskrivelse) {
        List<Tekst> mangler = new ArrayList<>();
        for (Beskrivelsesafsnit afsnit : Beskrivelsesafsnit.values()) {
            mangler.addAll(afsnit.mangler(beskrivelse));
        }
        return mangler;
    }
}
