package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The body is one that takes such decisions (the catalogue's "Chefgruppens rolle", "Social- og Arbejdsmarkeds rolle"). */
public final class RetteOrgan implements Beslutningskrav {

    @Override
    public void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems) {
        Optional<Rolle> organ = strategi.rolle(beslutning.getOrgan());
        if (organ.filter(rolle -> isOfOthers(forloeb, beslutning, rolle)).isPresent()) {
            tell(beslutning, organ.get(), pointer, problems);
        } else {
            checkArt(strategi, beslutning, pointer, problems);
        }
    }

    /** Reports a decision by a body of a kind that does not take such decisions. */
    public static void checkArt(Strategi strategi, Beslutning beslutning, String pointer, Consumer<Problem> problems) {
        List<Rolleart> arter = arter(beslutning.getArt());
        strategi.rolle(beslutning.getOrgan())
                .filter(organ -> !arter.isEmpty() && !arter.contains(organ.getArt()))
                .ifPresent(organ -> tell(beslutning, organ, pointer, problems));
    }

    /** Reports that a body does not take this decision, and which kinds of bodies do. */
    public static void tell(Beslutning beslutning, Rolle organ, String pointer, Consumer<Problem> problems) {
        problems.accept(Problem.of(
                        Problemkode.FORKERT_ORGAN,
                        pointer + "/organ",
                        beslutning.getArt(),
                        organ.getNavn(),
                        Tekst.list(arter(beslutning.getArt())))
                .value(beslutning.getOrgan())
                .build());
    }

    /** Whether a body of this kind has taken a decision. */
    public static boolean isTagetAf(Strategi strategi, Beslutning beslutning, Rolleart art) {
        return strategi.rolle(beslutning.getOrgan())
                .filter(organ -> organ.getArt() == art)
                .isPresent();
    }

    /** Whether it sets aside what was stopped in another committee: each gives up its own decisions, the council any. */
    private static boolean isOfOthers(Initiativforloeb forloeb, Beslutning beslutning, Rolle organ) {
        return beslutning.getArt() == Beslutningsart.OPHAEVELSE
                && organ.getArt() != Rolleart.KOMMUNALBESTYRELSE
                && forloeb.standset()
                        .filter(standset -> !standset.getOrgan().equals(beslutning.getOrgan()))
                        .isPresent();
    }

    /**
     * The kinds of bodies that take such decisions; none where the source does not say who. Committee and council may decide
     * what the management group may: it leads the work on their behalf. Only presenting an initiative to them is its own. It
     * revises the handleplan that they have adopted ("en opdateret og realistisk tidsplan").
     */
    static List<Rolleart> arter(Beslutningsart art) {
        return switch (art) {
            case SKABELON_ANVENDES,
                    SKABELON_ANVENDES_IKKE,
                    GODKENDELSE_TIL_IGANGSAETTELSE,
                    UDSKYDELSE,
                    AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE,
                    PAUSE,
                    GENOPTAGELSE,
                    SAMMENLAEGNING,
                    DELING,
                    METODEGODKENDELSE,
                    ENDELIG_GODKENDELSE,
                    HANDLEPLANENS_REVISION ->
                List.of(Rolleart.CHEFGRUPPE, Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE);
            case FORELAEGGELSE_FOR_UDVALG -> List.of(Rolleart.CHEFGRUPPE);
            case VIDERE_ARBEJDE,
                    FINANSIERING,
                    AFVISNING,
                    TILBAGESENDELSE,
                    HANDLEPLANENS_VEDTAGELSE,
                    STRATEGIENS_GODKENDELSE,
                    STRATEGIENS_FORLAENGELSE,
                    STRATEGIENS_OPHOER -> List.of(Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE);
            case OPHAEVELSE -> List.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG, Rolleart.KOMMUNALBESTYRELSE);
            case STANDSNING -> List.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG);
            case OEKONOMIUDVALGETS_ERKLAERING -> List.of(Rolleart.OEKONOMIUDVALG);
            case BEVILLING, TILLAEGSBEVILLING, ANLAEGSBEVILLING, FASTHOLDELSE -> List.of(Rolleart.KOMMUNALBESTYRELSE);
            case OMPLACERING -> List.of(Rolleart.KOMMUNALBESTYRELSE, Rolleart.OEKONOMIUDVALG);
            case UFORMEL_IGANGSAETTELSE,
                    ALLEREDE_I_GANG,
                    UDVIKLINGSSTART,
                    IMPLEMENTERING,
                    OVERGANG_TIL_DRIFT,
                    EVALUERING,
                    FORTSAETTELSE,
                    OPHOER,
                    FEJLREGISTRERING -> List.of();
        };
    }
}
