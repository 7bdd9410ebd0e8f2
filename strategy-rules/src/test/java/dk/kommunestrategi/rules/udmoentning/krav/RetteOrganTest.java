package dk.kommunestrategi.rules.udmoentning.krav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may decide what, written out once more: every kind of decision by every kind of body. */
class RetteOrganTest {

    private static final Set<Rolleart> CHEFGRUPPEN = EnumSet.of(Rolleart.CHEFGRUPPE);
    private static final Set<Rolleart> POLITIKERNE = EnumSet.of(Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE);

    /** The management group, and whoever is above it. */
    private static final Set<Rolleart> LEDELSEN =
            EnumSet.of(Rolleart.CHEFGRUPPE, Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE);

    private static final Set<Rolleart> KOMMUNALBESTYRELSEN = EnumSet.of(Rolleart.KOMMUNALBESTYRELSE);
    private static final Set<Rolleart> OEKONOMIUDVALGET = EnumSet.of(Rolleart.OEKONOMIUDVALG);

    /** Where the sources do not say who decides. */
    private static final Set<Rolleart> ENHVER = EnumSet.allOf(Rolleart.class);

    private static final Map<Beslutningsart, Set<Rolleart>> BESLUTTER = Map.ofEntries(
            Map.entry(Beslutningsart.VIDERE_ARBEJDE, POLITIKERNE),
            Map.entry(Beslutningsart.UFORMEL_IGANGSAETTELSE, ENHVER),
            Map.entry(Beslutningsart.SKABELON_ANVENDES, LEDELSEN),
            Map.entry(Beslutningsart.SKABELON_ANVENDES_IKKE, LEDELSEN),
            Map.entry(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, LEDELSEN),
            Map.entry(Beslutningsart.UDSKYDELSE, LEDELSEN),
            Map.entry(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, LEDELSEN),
            Map.entry(Beslutningsart.ALLEREDE_I_GANG, ENHVER),
            Map.entry(Beslutningsart.UDVIKLINGSSTART, ENHVER),
            Map.entry(Beslutningsart.PAUSE, LEDELSEN),
            Map.entry(Beslutningsart.GENOPTAGELSE, LEDELSEN),
            Map.entry(Beslutningsart.SAMMENLAEGNING, LEDELSEN),
            Map.entry(Beslutningsart.DELING, LEDELSEN),
            Map.entry(Beslutningsart.METODEGODKENDELSE, LEDELSEN),
            Map.entry(Beslutningsart.FORELAEGGELSE_FOR_UDVALG, CHEFGRUPPEN),
            Map.entry(Beslutningsart.AFVISNING, POLITIKERNE),
            Map.entry(Beslutningsart.TILBAGESENDELSE, POLITIKERNE),
            Map.entry(Beslutningsart.ENDELIG_GODKENDELSE, LEDELSEN),
            Map.entry(Beslutningsart.FINANSIERING, POLITIKERNE),
            Map.entry(Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING, OEKONOMIUDVALGET),
            Map.entry(Beslutningsart.BEVILLING, KOMMUNALBESTYRELSEN),
            Map.entry(Beslutningsart.TILLAEGSBEVILLING, KOMMUNALBESTYRELSEN),
            Map.entry(Beslutningsart.ANLAEGSBEVILLING, KOMMUNALBESTYRELSEN),
            Map.entry(Beslutningsart.OMPLACERING, EnumSet.of(Rolleart.KOMMUNALBESTYRELSE, Rolleart.OEKONOMIUDVALG)),
            Map.entry(Beslutningsart.IMPLEMENTERING, ENHVER),
            Map.entry(Beslutningsart.OVERGANG_TIL_DRIFT, ENHVER),
            Map.entry(Beslutningsart.EVALUERING, ENHVER),
            Map.entry(Beslutningsart.FORTSAETTELSE, ENHVER),
            Map.entry(Beslutningsart.OPHOER, ENHVER),
            Map.entry(Beslutningsart.STANDSNING, EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG)),
            Map.entry(Beslutningsart.FASTHOLDELSE, KOMMUNALBESTYRELSEN),
            Map.entry(
                    Beslutningsart.OPHAEVELSE,
                    EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG, Rolleart.KOMMUNALBESTYRELSE)),
            Map.entry(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, POLITIKERNE),
            Map.entry(Beslutningsart.HANDLEPLANENS_REVISION, LEDELSEN),
            Map.entry(Beslutningsart.STRATEGIENS_GODKENDELSE, POLITIKERNE),
            Map.entry(Beslutningsart.STRATEGIENS_FORLAENGELSE, POLITIKERNE),
            Map.entry(Beslutningsart.STRATEGIENS_OPHOER, POLITIKERNE),
            Map.entry(Beslutningsart.FEJLREGISTRERING, ENHVER));

    static Stream<Arguments> everyDecisionByEveryBody() {
        return Arrays.stream(Beslutningsart.values())
                .flatMap(art -> Arrays.stream(Rolleart.values()).map(organ -> arguments(art, organ)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyDecisionByEveryBody")
    void onlyTheRightBodyDecides(Beslutningsart art, Rolleart organ) {
        assertThat(problems(art, organ).isEmpty()).isEqualTo(BESLUTTER.get(art).contains(organ));
        assertThat(problems(art, organ)).allSatisfy(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.FORKERT_ORGAN);
            assertThat(problem.getPointer()).isEqualTo("/styring/beslutninger/0/organ");
            assertThat(problem.getValue()).contains(Styringseksempel.kode(organ));
        });
    }

    @Test
    void theTableHoldsEveryKindOfDecision() {
        assertThat(BESLUTTER).containsOnlyKeys(Beslutningsart.values());
    }

    private static List<Problem> problems(Beslutningsart art, Rolleart organ) {
        Beslutning beslutning = Styringseksempel.beslutning(art, organ);
        Strategi strategi = Styringseksempel.strategi(beslutning);
        List<Problem> problems = new ArrayList<>();
        new RetteOrgan()
                .check(
                        strategi,
                        new Initiativforloeb(
                                strategi.initiativ(1).orElseThrow(),
                                Initiativtilstand.FORESLAAET,
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        beslutning,
                        "/styring/beslutninger/0",
                        problems::add);
        return problems;
    }
}
