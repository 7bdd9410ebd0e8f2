package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.beslutning;
import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GodkendelsesruteTest {

    private static final Optional<OrganisatoriskeKonsekvenser> UOPLYST = Optional.empty();
    private static final Optional<OrganisatoriskeKonsekvenser> UVAESENTLIGE =
            Optional.of(OrganisatoriskeKonsekvenser.UVAESENTLIGE);
    private static final Optional<OrganisatoriskeKonsekvenser> VAESENTLIGE =
            Optional.of(OrganisatoriskeKonsekvenser.VAESENTLIGE);

    @Test
    void smallConsequencesAreTheChiefGroupsToDecide() {
        assertThat(led(rute(strategi(Udgiftsniveau.MELLEM, UOPLYST)).forslag()))
                .containsExactly(
                        "IGANGSAETTELSE [GAELDER_ALLE]", "CHEFGRUPPENS_GODKENDELSE [UVAESENTLIGE_KONSEKVENSER]");
    }

    @Test
    void significantCostGoesToTheCommitteeAndThroughTheBudget() {
        assertThat(led(rute(strategi(Udgiftsniveau.STOR, UOPLYST)).forslag()))
                .containsExactly(
                        "IGANGSAETTELSE [GAELDER_ALLE]",
                        "ERKLAERING [VAESENTLIGE_UDGIFTER]",
                        "BEVILLING [VAESENTLIGE_UDGIFTER]",
                        "FORELAEGGELSE [VAESENTLIGE_UDGIFTER]",
                        "UDVALGETS_GODKENDELSE [VAESENTLIGE_UDGIFTER]",
                        "FINANSIERING [VAESENTLIGE_UDGIFTER]");
    }

    @Test
    void moneyOfTheCommitteesOwnGrantDoesNotPassThroughTheCouncil() {
        Beslutning indenForRammen = Beslutning.builder()
                .from(beslutning(Beslutningsart.FINANSIERING, Rolleart.UDVALG))
                .indenForRammen(true)
                .build();

        assertThat(led(rute(afterUdvikling(Udgiftsniveau.STOR, indenForRammen)).applicable()))
                .containsExactly(
                        "IGANGSAETTELSE [GAELDER_ALLE]",
                        "FORELAEGGELSE [VAESENTLIGE_UDGIFTER]",
                        "UDVALGETS_GODKENDELSE [VAESENTLIGE_UDGIFTER]",
                        "FINANSIERING [VAESENTLIGE_UDGIFTER]");
    }

    @Test
    void consequencesThatNobodyHasAssessedAreAskedFor() {
        assertThat(rute(strategi(Udgiftsniveau.LILLE, UOPLYST)).problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        "/initiativer/0/vurdering Initiativ 1 kan ikke godkendes endeligt, før følgende er vurderet:"
                                + " konsekvenserne for organisationen.");
        assertThat(rute(strategi()).problems()).isEmpty();
    }

    @Test
    void significantConsequencesForTheOrganisationGoToTheCommitteeWithoutTheBudget() {
        assertThat(led(rute(strategi(Udgiftsniveau.LILLE, VAESENTLIGE)).forslag()))
                .containsExactly(
                        "IGANGSAETTELSE [GAELDER_ALLE]",
                        "FORELAEGGELSE [VAESENTLIGE_ORGANISATORISKE_KONSEKVENSER]",
                        "UDVALGETS_GODKENDELSE [VAESENTLIGE_ORGANISATORISKE_KONSEKVENSER]",
                        "FINANSIERING [VAESENTLIGE_ORGANISATORISKE_KONSEKVENSER]");
    }

    @Test
    void whatIsSignificantIsThePolicysThreshold() {
        Strategi strategi = strategi(Udgiftsniveau.MELLEM, UOPLYST)
                .withPolitik(Prioriteringspolitik.builder()
                        .budgetregel(Budgetregel.builder()
                                .taerskel(Udgiftsniveau.MELLEM)
                                .build())
                        .build());

        assertThat(rute(strategi).forslag()).hasSize(6);
    }

    @Test
    void theChiefGroupsOwnDecisionCounts() {
        Godkendelsesrute self = rute(afterUdvikling(
                Udgiftsniveau.LILLE, beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE)));
        Godkendelsesrute forelagt = rute(afterUdvikling(
                Udgiftsniveau.LILLE, beslutning(Beslutningsart.FORELAEGGELSE_FOR_UDVALG, Rolleart.CHEFGRUPPE)));

        assertThat(led(self.applicable()))
                .containsExactly("IGANGSAETTELSE [GAELDER_ALLE]", "CHEFGRUPPENS_GODKENDELSE [CHEFGRUPPENS_AFGOERELSE]");
        assertThat(self.differsFromForslag()).isFalse();
        assertThat(led(forelagt.applicable()))
                .containsExactly(
                        "IGANGSAETTELSE [GAELDER_ALLE]",
                        "FORELAEGGELSE [CHEFGRUPPENS_AFGOERELSE]",
                        "UDVALGETS_GODKENDELSE [CHEFGRUPPENS_AFGOERELSE]",
                        "FINANSIERING [CHEFGRUPPENS_AFGOERELSE]");
        assertThat(forelagt.afgoerelse()).map(Beslutning::getArt).contains(Beslutningsart.FORELAEGGELSE_FOR_UDVALG);
        assertThat(forelagt.differsFromForslag()).isTrue();
    }

    @Test
    void aDecisionByABodyThatTheStrategyDoesNotHaveDecidesNothing() {
        Beslutning unknown = Beslutning.builder()
                .from(beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE))
                .organ("ukendt")
                .build();

        assertThat(rute(afterUdvikling(Udgiftsniveau.LILLE, unknown)).afgoerelse())
                .isEmpty();
    }

    @Test
    void aDecisionAsProposedIsNoDeviation() {
        Godkendelsesrute rute = rute(afterUdvikling(
                Udgiftsniveau.STOR, beslutning(Beslutningsart.FORELAEGGELSE_FOR_UDVALG, Rolleart.CHEFGRUPPE)));

        assertThat(rute.afgoerelse()).isPresent();
        assertThat(rute.differsFromForslag()).isFalse();
        assertThat(rute(strategi()).differsFromForslag()).isFalse();
    }

    @Test
    void everyStepHasABodyAGroundAndASourceInBothLanguages() {
        Stream.of(rute(strategi(Udgiftsniveau.STOR, VAESENTLIGE)), rute(strategi()))
                .flatMap(rute -> rute.forslag().stream())
                .forEach(trin -> {
                    assertThat(trin.organ())
                            .map(Rolle::getArt)
                            .contains(trin.led().getOrgan());
                    assertThat(trin.grunde()).isNotEmpty();
                    assertThat(trin.led().getKilde().text(Sprog.DANSK))
                            .matches("(Initiativkataloget, |Lov om kommunernes styrelse § ).+");
                    for (Sprog sprog : Sprog.values()) {
                        assertThat(trin.led().text(sprog)).isNotBlank();
                        assertThat(trin.grunde())
                                .allSatisfy(
                                        grund -> assertThat(grund.text(sprog)).isNotBlank());
                    }
                });
    }

    @Test
    void aBodyThatNobodyFillsIsAProblem() {
        Strategi strategi = strategi(Udgiftsniveau.STOR, UVAESENTLIGE)
                .withRoller(strategi().getRoller().stream()
                        .filter(rolle -> rolle.getArt() != Rolleart.KOMMUNALBESTYRELSE)
                        .map(rolle -> Rolle.builder()
                                .from(rolle)
                                .ubesat(rolle.getArt() == Rolleart.UDVALG)
                                .build())
                        .toList());

        assertThat(rute(strategi).problems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        "Kommunalbestyrelsen er ikke angivet blandt strategiens roller.",
                        "Udvalget er ikke angivet blandt strategiens roller.");
    }

    @Test
    void withoutAnAssessmentNothingMoreThanTheFirstApprovalIsProposed() {
        Strategi strategi = strategi()
                .withInitiativer(strategi().getInitiativer().stream()
                        .map(initiativ -> initiativ.withVurdering(Optional.empty()))
                        .toList());

        assertThat(led(rute(strategi).forslag())).containsExactly("IGANGSAETTELSE [GAELDER_ALLE]");
        assertThat(rute(strategi).problems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.VURDERING_MANGLER);
        assertThat(Beslutningslog.from(strategi).rute(99)).isEmpty();
    }

    /** Bigger consequences never mean fewer bodies. */
    @Property
    void theProposalIsMonotone(
            @ForAll Udgiftsniveau udgift,
            @ForAll Udgiftsniveau larger,
            @ForAll boolean organisatoriske,
            @ForAll boolean alsoOrganisatoriske,
            @ForAll Udgiftsniveau taerskel) {
        if (larger.compareTo(udgift) < 0 || (organisatoriske && !alsoOrganisatoriske)) {
            return;
        }
        Prioriteringspolitik politik = Prioriteringspolitik.builder()
                .budgetregel(Budgetregel.builder().taerskel(taerskel).build())
                .build();
        Set<Rolleart> faerre = organer(
                strategi(udgift, VAESENTLIGE.filter(yes -> organisatoriske)).withPolitik(politik));
        Set<Rolleart> several = organer(
                strategi(larger, VAESENTLIGE.filter(yes -> alsoOrganisatoriske)).withPolitik(politik));

        assertThat(several).containsAll(faerre);
    }

    private static Set<Rolleart> organer(Strategi strategi) {
        Set<Rolleart> organer = EnumSet.noneOf(Rolleart.class);
        rute(strategi).forslag().forEach(trin -> organer.add(trin.led().getOrgan()));
        return organer;
    }

    private static Strategi afterUdvikling(Udgiftsniveau udgift, Beslutning beslutning) {
        List<Beslutning> log = new ArrayList<>(Styringseksempel.underUdvikling());
        log.add(beslutning);
        return strategi(udgift, UVAESENTLIGE, log.toArray(new Beslutning[0]));
    }

    private static Godkendelsesrute rute(Strategi strategi) {
        return Beslutningslog.from(strategi).rute(1).orElseThrow();
    }

    private static List<String> led(List<Godkendelsestrin> trin) {
        return trin.stream().map(one -> one.led() + " " + one.grunde()).toList();
    }
}
