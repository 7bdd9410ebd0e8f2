package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.rules.Planner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Three strategies of a municipality that does not exist, which share centres, people and purse. */
class EksempelbyTest {

    private final List<Strategi> strategier = List.of(
            Eksempel.EKSEMPELBY_BOERN.strategi(),
            Eksempel.EKSEMPELBY_VOKSNE.strategi(),
            Eksempel.EKSEMPELBY_SENIORER.strategi());
    private final Portefoelje portefoelje = Eksempel.EKSEMPELBY.portefoelje();

    @Test
    void thePortfolioIsTheThreeStrategiesAndNothingIsWrongWithThem() {
        assertThat(portefoelje.getStrategier()).isEqualTo(strategier);
        assertThat(PortefoeljeCheck.check(portefoelje)).isEmpty();
        assertThat(new PortefoeljeJson().write(portefoelje))
                .isEqualTo(new String(Eksempel.EKSEMPELBY.dokument(), StandardCharsets.UTF_8));
    }

    /** Nobody may take it for a real municipality's. */
    @Test
    void eachDocumentSaysThatItIsMadeUp() {
        assertThat(strategier).allSatisfy(strategi -> {
            assertThat(strategi.getBeskrivelse().orElseThrow()).startsWith("Opdigtet eksempel: Eksempelby findes ikke");
            assertThat(strategi.getKommune().getNavn()).contains("opdigtet");
        });
        assertThat(portefoelje.getNavn().orElseThrow()).contains("opdigtet");
    }

    @Test
    void theyHaveWhatAPortfolioIsAbout() {
        Set<String> common = strategier.stream()
                .map(strategi ->
                        strategi.getCentre().stream().map(Center::getKode).collect(Collectors.toSet()))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .orElseThrow();
        List<Initiativ> initiativer = strategier.stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .toList();

        assertThat(common).containsExactlyInAnyOrder("sundhed", "digital");
        assertThat(initiativer)
                .anyMatch(initiativ -> !initiativ.getDriftstraek().isEmpty());
        assertThat(initiativer).anyMatch(Initiativ::isKanUdelades);
        assertThat(initiativer)
                .anyMatch(initiativ -> !initiativ.getUdgiftsprofil().isEmpty());
        assertThat(portefoelje.getPolitik().orElseThrow().getOekonomiskRamme()).isPresent();
    }

    @Test
    void eachOfThemCanBePlannedByItself() {
        assertThat(strategier)
                .allMatch(strategi -> Planner.standard().plan(strategi).isPlan());
    }
}
