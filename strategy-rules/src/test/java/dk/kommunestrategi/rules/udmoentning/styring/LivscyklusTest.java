package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The life of an initiative, written down here once more as a drawing. */
class LivscyklusTest {

    /** What stays possible until the end, and changes nothing. */
    private static final Set<Beslutningsart> ALTID = EnumSet.of(
            Beslutningsart.METODEGODKENDELSE,
            Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING,
            Beslutningsart.BEVILLING,
            Beslutningsart.TILLAEGSBEVILLING,
            Beslutningsart.ANLAEGSBEVILLING,
            Beslutningsart.OMPLACERING);

    private static final String SKRIDT = """
            FORESLAAET: VIDERE_ARBEJDE>FORESLAAET UFORMEL_IGANGSAETTELSE>UFORMELT_I_GANG \
            SKABELON_ANVENDES>FORESLAAET SKABELON_ANVENDES_IKKE>FORESLAAET \
            GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE
            UFORMELT_I_GANG: VIDERE_ARBEJDE>UFORMELT_I_GANG SKABELON_ANVENDES>UFORMELT_I_GANG \
            SKABELON_ANVENDES_IKKE>UFORMELT_I_GANG GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE \
            UDSKYDELSE>UDSKUDT AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE
            GODKENDT_TIL_IGANGSAETTELSE: UDVIKLINGSSTART>UNDER_UDVIKLING
            UNDER_UDVIKLING: FORELAEGGELSE_FOR_UDVALG>UNDER_UDVIKLING ENDELIG_GODKENDELSE>ENDELIGT_GODKENDT \
            FINANSIERING>UNDER_UDVIKLING
            ENDELIGT_GODKENDT: FINANSIERING>ENDELIGT_GODKENDT IMPLEMENTERING>IMPLEMENTERET
            IMPLEMENTERET: EVALUERING>EVALUERET
            EVALUERET: FORTSAETTELSE>FORTSAT OPHOER>OPHOERT
            FORTSAT: EVALUERING>EVALUERET
            OPHOERT:
            UDSKUDT: VIDERE_ARBEJDE>UDSKUDT UFORMEL_IGANGSAETTELSE>UFORMELT_I_GANG SKABELON_ANVENDES>UDSKUDT \
            SKABELON_ANVENDES_IKKE>UDSKUDT GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE \
            UDSKYDELSE>UDSKUDT AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE
            AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE:
            """;

    @Test
    void hasTheseStepsAndNoOthers() {
        assertThat(Arrays.stream(Initiativtilstand.values())
                        .map(tilstand -> (tilstand.name() + ": " + skridt(tilstand)).strip())
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(SKRIDT);
    }

    @Test
    void leavesMethodsAndMoneyToBeDecidedUntilTheEnd() {
        for (Initiativtilstand tilstand : Initiativtilstand.values()) {
            boolean ended = tilstand == Initiativtilstand.OPHOERT
                    || tilstand == Initiativtilstand.AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE;
            ALTID.forEach(art -> assertThat(Livscyklus.after(tilstand, art))
                    .isEqualTo(ended ? Optional.empty() : Optional.of(tilstand)));
        }
    }

    @Test
    void reachesEveryStateFromTheProposal() {
        Set<Initiativtilstand> reached = EnumSet.of(Initiativtilstand.FORESLAAET);
        while (reached.addAll(reached.stream()
                .flatMap(fra -> Livscyklus.possible(fra).stream()
                        .map(art -> Livscyklus.after(fra, art).orElseThrow()))
                .toList())) {}
        assertThat(reached).containsExactly(Initiativtilstand.values());
    }

    @Test
    void usesEveryKindOfDecision() {
        Set<Beslutningsart> used = new TreeSet<>();
        Arrays.stream(Initiativtilstand.values()).forEach(fra -> used.addAll(Livscyklus.possible(fra)));
        assertThat(used).containsExactly(Beslutningsart.values());
    }

    private static String skridt(Initiativtilstand fra) {
        Map<Beslutningsart, Initiativtilstand> skridt = new TreeMap<>();
        Livscyklus.possible(fra).stream()
                .filter(art -> !ALTID.contains(art))
                .forEach(art -> skridt.put(art, Livscyklus.after(fra, art).orElseThrow()));
        return skridt.entrySet().stream()
                .map(one -> one.getKey() + ">" + one.getValue())
                .collect(Collectors.joining(" "));
    }
}
