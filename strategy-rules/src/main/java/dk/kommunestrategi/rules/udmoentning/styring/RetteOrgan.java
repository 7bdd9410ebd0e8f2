package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The body is one that takes such decisions (the catalogue's "Chefgruppens rolle", "Social- og Arbejdsmarkeds rolle"). */
final class RetteOrgan implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        List<Rolleart> arter = arter(beslutning.getArt());
        Optional<Rolle> organ = strategi.rolle(beslutning.getOrgan());
        if (!arter.isEmpty()
                && organ.filter(rolle -> !arter.contains(rolle.getArt())).isPresent()) {
            problems.accept(Problem.of(
                            Problemkode.FORKERT_ORGAN,
                            pointer + "/organ",
                            beslutning.getArt(),
                            organ.get().getNavn(),
                            Tekst.list(arter))
                    .value(beslutning.getOrgan())
                    .build());
        }
    }

    /** The kinds of bodies that take such decisions; none where the source does not say who. */
    static List<Rolleart> arter(Beslutningsart art) {
        return switch (art) {
            case SKABELON_ANVENDES,
                    SKABELON_ANVENDES_IKKE,
                    GODKENDELSE_TIL_IGANGSAETTELSE,
                    UDSKYDELSE,
                    AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE,
                    METODEGODKENDELSE,
                    FORELAEGGELSE_FOR_UDVALG -> List.of(Rolleart.CHEFGRUPPE);
            case ENDELIG_GODKENDELSE -> List.of(Rolleart.CHEFGRUPPE, Rolleart.UDVALG);
            case VIDERE_ARBEJDE, FINANSIERING -> List.of(Rolleart.UDVALG);
            case OEKONOMIUDVALGETS_ERKLAERING -> List.of(Rolleart.OEKONOMIUDVALG);
            case BEVILLING, TILLAEGSBEVILLING, ANLAEGSBEVILLING -> List.of(Rolleart.KOMMUNALBESTYRELSE);
            case OMPLACERING -> List.of(Rolleart.KOMMUNALBESTYRELSE, Rolleart.OEKONOMIUDVALG);
            case UFORMEL_IGANGSAETTELSE, UDVIKLINGSSTART, IMPLEMENTERING, EVALUERING, FORTSAETTELSE, OPHOER ->
                List.of();
        };
    }
}
