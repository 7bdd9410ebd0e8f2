package dk.kommunestrategi.rules.regel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.oracle.Beslutninger;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;

/** Every rule is published: it has a name, a meaning and a source, in both languages, and stands in its list. */
class RegelTest {

    private static final JavaClasses TYPES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    static Stream<Regel> rules() {
        return Stream.concat(Placeringskriterier.ALLE.stream(), Planregler.ALLE.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleExplainsItselfInBothLanguages(Regel regel) {
        for (Sprog sprog : Sprog.values()) {
            assertThat(regel.getNavn(sprog)).isNotBlank().doesNotContain("{");
            assertThat(regel.getBeskrivelse(sprog)).isNotBlank().endsWith(".").doesNotContain("{");
            assertThat(regel.getKilde(sprog)).isNotBlank().endsWith(".").doesNotContain("{");
        }
        assertThat(regel.getNavn(Sprog.ENGELSK)).isNotEqualTo(regel.getNavn(Sprog.DANSK));
        assertThat(regel.getBeskrivelse(Sprog.ENGELSK)).isNotEqualTo(regel.getBeskrivelse(Sprog.DANSK));
        assertThat(regel.getKilde(Sprog.ENGELSK)).isNotEqualTo(regel.getKilde(Sprog.DANSK));
    }

    @Test
    void aRuleIsToldByItsNameAndAnUnknownOneByItsId() {
        assertThat(Regel.navn(Placeringskriterier.ALLE, "UdjaevnetRessourcetraek", Sprog.DANSK))
                .isEqualTo("Udjævnet ressourcetræk");
        assertThat(Regel.navn(Placeringskriterier.ALLE, "UdjaevnetRessourcetraek", Sprog.ENGELSK))
                .isEqualTo("Even load");
        assertThat(Regel.navn(Placeringskriterier.ALLE, "Foraarsstart", Sprog.DANSK))
                .isEqualTo("Foraarsstart");
    }

    @Test
    void everyCriterionStandsInTheList() {
        assertThat(Placeringskriterier.ALLE)
                .extracting(Regel::getId)
                .containsExactlyInAnyOrderElementsOf(namesOf(Placeringskriterium.class));
    }

    @Test
    void everyHardRuleStandsInTheList() {
        assertThat(Planregler.ALLE)
                .extracting(Regel::getId)
                .containsExactlyInAnyOrderElementsOf(namesOf(Planregel.class));
    }

    @Test
    void theStandardPolicyHoldsTheFirstFiveCriteriaInTheirOrder() {
        assertThat(Prioriteringspolitik.STANDARD.getKriterier())
                .extracting(Kriterievalg::getId)
                .isEqualTo(Placeringskriterier.ALLE.stream()
                        .limit(5)
                        .map(Regel::getId)
                        .toList());
    }

    @Test
    void everyDemandIsToldAsPartOfASentenceInBothLanguages() {
        Strategi strategi = Eksempelby.strategi()
                .withPolitik(Prioriteringspolitik.builder()
                        .afslutIPerioden(true)
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .prisniveau(2026)
                                .addAarsramme(Aarsramme.builder()
                                        .aar(2027)
                                        .art(Udgiftsart.DRIFT)
                                        .beloeb(Beloeb.kroner(1_000))
                                        .build())
                                .build())
                        .build());
        Planopgave opgave = new Planopgave(
                Plangrundlag.of(strategi),
                strategi.getHandleplan().orElseThrow().getPeriode(),
                Map.of(Initiativnummer.of(4), YearHalf.of(2026, 2)),
                Optional.empty(),
                Set.of());

        List<Krav> krav =
                Planregler.ALLE.stream().flatMap(regel -> regel.krav(opgave)).toList();

        assertThat(krav)
                .extracting(demand -> demand.text(Sprog.DANSK))
                .containsExactly(
                        "initiativ 2 kræver et halvt års forarbejde før den formelle start",
                        "initiativ 5 skal starte tidligst 2. halvår 2026",
                        "initiativ 4 er fastlagt til 2. halvår 2026",
                        "initiativ 2 har væsentlige udgifter og kan derfor kun starte i et 2. halvår",
                        "udviklingen af initiativ 1 skal være afsluttet i perioden",
                        "udviklingen af initiativ 2 skal være afsluttet i perioden",
                        "udviklingen af initiativ 3 skal være afsluttet i perioden",
                        "udviklingen af initiativ 4 skal være afsluttet i perioden",
                        "udviklingen af initiativ 5 skal være afsluttet i perioden",
                        "initiativ 4 kan først starte, når initiativ 1 er udviklet",
                        "Boligcenteret må ikke belastes mere end sin kapacitet",
                        "initiativerne må tilsammen højst koste 1.000 kr. til drift i 2027");
        assertThat(krav)
                .allSatisfy(demand -> assertThat(demand.text(Sprog.ENGELSK))
                        .isNotBlank()
                        .doesNotContain("{")
                        .isNotEqualTo(demand.text(Sprog.DANSK)));
    }

    @Test
    void whatARevisionDemandsIsToldAsWell() {
        YearHalf fra = YearHalf.of(2027, 1);
        Strategi strategi =
                Beslutninger.add(Eksempelby.strategi(), Beslutningsart.UDSKYDELSE, Set.of(3), YearHalf.of(2026, 2));
        Planopgave opgave = new Planopgave(
                Plangrundlag.of(strategi),
                strategi.getHandleplan().orElseThrow().getPeriode(),
                Map.of(),
                Optional.of(fra),
                Set.of());

        assertThat(Planregler.ALLE.stream().limit(4).flatMap(regel -> regel.krav(opgave)))
                .extracting(demand -> demand.text(Sprog.DANSK))
                .containsExactly(
                        "initiativ 1 startede i 1. halvår 2026",
                        "initiativ 2 startede i 2. halvår 2026",
                        "initiativ 4 startede i 2. halvår 2026",
                        "initiativ 3 er ikke startet ved revisionen og kan tidligst starte i 1. halvår 2027",
                        "initiativ 5 er ikke startet ved revisionen og kan tidligst starte i 1. halvår 2027",
                        "initiativ 3 blev udskudt i 2. halvår 2026 og starter derfor senere");
    }

    private static List<String> namesOf(Class<?> art) {
        return TYPES.stream()
                .filter(type -> type.isAssignableTo(art))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .toList();
    }
}
