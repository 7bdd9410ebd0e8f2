package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.beslutning;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gives the final approval, and what an implementation needs besides, written out as tables. */
class EndeligGodkendelseTest {

    private static final Beslutning ERKLAERING =
            beslutning(Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING, Rolleart.OEKONOMIUDVALG);
    private static final Beslutning BEVILLING = beslutning(Beslutningsart.BEVILLING, Rolleart.KOMMUNALBESTYRELSE);

    @ParameterizedTest(name = "cost {0}, organisation {1}, approved by {2}")
    @CsvSource(nullValues = "-", textBlock = """
            LILLE,  UVAESENTLIGE, CHEFGRUPPE,         -
            LILLE,  UVAESENTLIGE, UDVALG,             -
            LILLE,  VAESENTLIGE,  CHEFGRUPPE,         UDVALGET_SKAL_GODKENDE
            LILLE,  VAESENTLIGE,  UDVALG,             -
            LILLE,  -,            CHEFGRUPPE,         KONSEKVENSER_IKKE_VURDERET
            LILLE,  -,            UDVALG,             KONSEKVENSER_IKKE_VURDERET
            MELLEM, UVAESENTLIGE, CHEFGRUPPE,         -
            MELLEM, VAESENTLIGE,  CHEFGRUPPE,         UDVALGET_SKAL_GODKENDE
            MELLEM, -,            CHEFGRUPPE,         KONSEKVENSER_IKKE_VURDERET
            STOR,   UVAESENTLIGE, CHEFGRUPPE,         UDVALGET_SKAL_GODKENDE
            STOR,   UVAESENTLIGE, UDVALG,             -
            STOR,   VAESENTLIGE,  CHEFGRUPPE,         UDVALGET_SKAL_GODKENDE
            STOR,   VAESENTLIGE,  UDVALG,             -
            STOR,   -,            CHEFGRUPPE,         KONSEKVENSER_IKKE_VURDERET UDVALGET_SKAL_GODKENDE
            STOR,   -,            UDVALG,             KONSEKVENSER_IKKE_VURDERET
            -,      -,            CHEFGRUPPE,         KONSEKVENSER_IKKE_VURDERET
            """)
    void whoApprovesDependsOnConsequencesOfBothKinds(
            Udgiftsniveau udgift, OrganisatoriskeKonsekvenser organisation, Rolleart organ, String problems) {
        Strategi strategi = withVurdering(
                udgift, organisation, underUdvikling(beslutning(Beslutningsart.ENDELIG_GODKENDELSE, organ)));

        assertThat(koder(strategi)).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest(name = "cost {0} approved by {1}, {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            LILLE,  CHEFGRUPPE, -,                                    -
            MELLEM, CHEFGRUPPE, -,                                    -
            LILLE,  UDVALG,     -,                                    FINANSIERING
            LILLE,  UDVALG,     FINANSIERING,                         -
            STOR,   UDVALG,     -,                                    FINANSIERING BEVILLING
            STOR,   UDVALG,     FINANSIERING,                         BEVILLING
            STOR,   UDVALG,     RAMME,                                -
            STOR,   UDVALG,     RAMME FINANSIERING,                   BEVILLING
            STOR,   UDVALG,     ERKLAERING BEVILLING,                 FINANSIERING
            STOR,   UDVALG,     ERKLAERING BEVILLING FINANSIERING,    -
            STOR,   UDVALG,     FINANSIERING ERKLAERING TILLAEG,      -
            STOR,   UDVALG,     FINANSIERING ERKLAERING ANLAEG,       -
            STOR,   UDVALG,     FINANSIERING ERKLAERING OMPLACERING,  -
            STOR,   UDVALG,     FINANSIERING ERKLAERING,              BEVILLING
            """)
    void whatIsSpentIsCovered(Udgiftsniveau udgift, Rolleart organ, String taget, String mangler) {
        List<Beslutning> log = new ArrayList<>(List.of(beslutning(Beslutningsart.ENDELIG_GODKENDELSE, organ)));
        Stream.of(taget == null ? new String[0] : taget.split(" "))
                .map(EndeligGodkendelseTest::penge)
                .forEach(log::add);
        log.add(beslutning(Beslutningsart.IMPLEMENTERING, Rolleart.INITIATIVEJER));
        Strategi strategi = withVurdering(
                udgift, OrganisatoriskeKonsekvenser.UVAESENTLIGE, underUdvikling(log.toArray(new Beslutning[0])));

        List<Problem> problems = Beslutningslog.from(strategi).getProblems();

        assertThat(koder(strategi)).isEqualTo(mangler == null ? "" : "IMPLEMENTERING_UDEN_DAEKNING");
        if (mangler != null) {
            List<String> ord = Stream.of(mangler.split(" "))
                    .map(art -> Beslutningsart.valueOf(art).text(Sprog.DANSK))
                    .toList();
            assertThat(problems.get(0).getMessage(Sprog.DANSK)).endsWith(": " + String.join("; ", ord) + ".");
        }
    }

    @ParameterizedTest(name = "cost {0}, {1} {2}, {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            LILLE, DRIFT,  -,                 -,                       -
            LILLE, DRIFT,  INDEN_FOR_RAMMEN,  -,                       -
            LILLE, DRIFT,  BUDGETUDVIDELSE,   -,                       BEVILLING
            LILLE, DRIFT,  TILLAEGSBEVILLING, -,                       BEVILLING
            LILLE, DRIFT,  STATSLIG_PULJE,    -,                       BEVILLING
            LILLE, DRIFT,  REFUSION,          -,                       BEVILLING
            LILLE, DRIFT,  KASSEBEHOLDNING,   -,                       BEVILLING
            LILLE, DRIFT,  KASSEBEHOLDNING,   ERKLAERING TILLAEG,      -
            STOR,  DRIFT,  INDEN_FOR_RAMMEN,  -,                       -
            STOR,  DRIFT,  -,                 -,                       BEVILLING
            STOR,  ANLAEG, INDEN_FOR_RAMMEN,  -,                       ANLAEGSBEVILLING
            STOR,  ANLAEG, BUDGETUDVIDELSE,   -,                       BEVILLING ANLAEGSBEVILLING
            STOR,  ANLAEG, BUDGETUDVIDELSE,   ERKLAERING BEVILLING,    ANLAEGSBEVILLING
            STOR,  ANLAEG, INDEN_FOR_RAMMEN,  ERKLAERING ANLAEG,       -
            """)
    void amountsSayWhatHasToBeGranted(
            Udgiftsniveau niveau, Udgiftsart art, Finansieringskilde kilde, String taget, String mangler) {
        List<Beslutning> log = new ArrayList<>(
                List.of(beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.UDVALG), penge("FINANSIERING")));
        Stream.of(taget == null ? new String[0] : taget.split(" "))
                .map(EndeligGodkendelseTest::penge)
                .forEach(log::add);
        Strategi without = withVurdering(
                niveau, OrganisatoriskeKonsekvenser.UVAESENTLIGE, underUdvikling(log.toArray(new Beslutning[0])));
        Strategi strategi = without.withInitiativer(without.getInitiativer().stream()
                .map(initiativ -> initiativ.withUdgifter(Udgift.builder()
                        .aar(2026)
                        .beloeb(Beloeb.kroner(1_000))
                        .art(art)
                        .finansiering(Optional.ofNullable(kilde))
                        .build()))
                .toList());

        List<String> lacking = Beslutningslog.from(strategi)
                .decide(beslutning(Beslutningsart.IMPLEMENTERING, Rolleart.INITIATIVEJER))
                .getProblems()
                .stream()
                .map(problem -> problem.getMessage(Sprog.DANSK).replaceAll(".*: |\\.$", ""))
                .toList();

        assertThat(lacking)
                .isEqualTo(
                        mangler == null
                                ? List.of()
                                : List.of(String.join(
                                        "; ",
                                        Stream.of(mangler.split(" "))
                                                .map(one -> Beslutningsart.valueOf(one)
                                                        .text(Sprog.DANSK))
                                                .toList())));
        assertThat(Beslutningslog.from(strategi).rute(1).orElseThrow().applicable().stream()
                        .map(trin -> trin.led().name())
                        .filter(led -> led.contains("BEVILLING"))
                        .toList())
                .as("what is lacking stands on the route")
                .containsAll(mangler == null ? List.of() : List.of(mangler.split(" ")));
    }

    @Test
    void whatTheLawOrdersNeedNotWaitForTheGrant() {
        Beslutning paabudt = Beslutning.builder()
                .from(beslutning(Beslutningsart.IMPLEMENTERING, Rolleart.INITIATIVEJER))
                .paabudtVed("servicelovens § 110")
                .build();
        Strategi strategi = withVurdering(
                Udgiftsniveau.STOR,
                OrganisatoriskeKonsekvenser.UVAESENTLIGE,
                underUdvikling(
                        beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.UDVALG),
                        beslutning(Beslutningsart.FINANSIERING, Rolleart.UDVALG),
                        paabudt,
                        ERKLAERING,
                        BEVILLING));

        assertThat(koder(strategi)).as("and the grant can be had afterwards").isEmpty();
    }

    @Test
    void theCouncilGrantsNothingBeforeTheFinanceCommitteeHasStatedItsViewOfTheCase() {
        assertThat(koder(Styringseksempel.strategi(BEVILLING))).isEqualTo("ERKLAERING_MANGLER");
        assertThat(koder(Styringseksempel.strategi(ERKLAERING, BEVILLING))).isEmpty();
        assertThat(koder(Styringseksempel.strategi(ERKLAERING, BEVILLING, penge("ANLAEG"))))
                .as("each case has a statement of its own")
                .isEqualTo("ERKLAERING_MANGLER");
        assertThat(koder(Styringseksempel.strategi(penge("OMPLACERING"))))
                .as("what the council moves itself is such a case")
                .isEqualTo("ERKLAERING_MANGLER");
    }

    @Test
    void aStatementIsStillToComeForEachGrantThatIs() {
        assertThat(udestaaende()).isEqualTo("ERKLAERING BEVILLING ERKLAERING ANLAEGSBEVILLING");
        assertThat(udestaaende(ERKLAERING)).isEqualTo("BEVILLING ERKLAERING ANLAEGSBEVILLING");
        assertThat(udestaaende(ERKLAERING, BEVILLING)).isEqualTo("ERKLAERING ANLAEGSBEVILLING");
        assertThat(udestaaende(ERKLAERING, BEVILLING, ERKLAERING)).isEqualTo("ANLAEGSBEVILLING");
        assertThat(udestaaende(ERKLAERING, BEVILLING, ERKLAERING, penge("ANLAEG")))
                .isEmpty();
    }

    /** What is still to come for an investment that is paid by a larger budget, once its financing is secured. */
    private static String udestaaende(Beslutning... beslutninger) {
        List<Beslutning> log = new ArrayList<>(
                List.of(beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.UDVALG), penge("FINANSIERING")));
        log.addAll(List.of(beslutninger));
        Strategi without = withVurdering(
                Udgiftsniveau.STOR,
                OrganisatoriskeKonsekvenser.UVAESENTLIGE,
                underUdvikling(log.toArray(new Beslutning[0])));
        Strategi strategi = without.withInitiativer(without.getInitiativer().stream()
                .map(initiativ -> initiativ.withUdgifter(Udgift.builder()
                        .aar(2026)
                        .beloeb(Beloeb.kroner(1_000))
                        .art(Udgiftsart.ANLAEG)
                        .finansiering(Finansieringskilde.BUDGETUDVIDELSE)
                        .build()))
                .toList());
        return String.join(
                " ",
                Beslutningslog.from(strategi).rute(1).orElseThrow().udestaaende().stream()
                        .map(trin -> trin.led().name())
                        .toList());
    }

    @Test
    void aGrantOutsideTheBudgetSaysHowItIsCovered() {
        Beslutning uden = beslutning(Beslutningsart.TILLAEGSBEVILLING, Rolleart.KOMMUNALBESTYRELSE);

        assertThat(koder(Styringseksempel.strategi(ERKLAERING, uden))).isEqualTo("DAEKNING_MANGLER");
        assertThat(koder(Styringseksempel.strategi(ERKLAERING, penge("TILLAEG"))))
                .isEmpty();
    }

    @Test
    void theFinanceCommitteeMovesMoneyOnlyWhereTheCouncilHasAuthorisedIt() {
        Beslutning omplacering = Beslutning.builder()
                .from(penge("OMPLACERING"))
                .organ("oekonomiudvalg")
                .build();
        Strategi strategi = Styringseksempel.strategi(omplacering);
        Styring bemyndiget = Styring.builder()
                .from(strategi.getStyring().orElseThrow())
                .politik(Styringspolitik.builder().omplaceringBemyndiget(true).build())
                .build();

        assertThat(koder(strategi)).isEqualTo("OMPLACERING_UDEN_BEMYNDIGELSE");
        assertThat(koder(strategi.withStyring(bemyndiget))).isEmpty();
    }

    private static Beslutning penge(String ord) {
        return switch (ord) {
            case "FINANSIERING" -> beslutning(Beslutningsart.FINANSIERING, Rolleart.UDVALG);
            case "RAMME" ->
                Beslutning.builder()
                        .from(beslutning(Beslutningsart.FINANSIERING, Rolleart.UDVALG))
                        .indenForRammen(true)
                        .build();
            case "ERKLAERING" -> ERKLAERING;
            case "BEVILLING" -> BEVILLING;
            case "ANLAEG" -> beslutning(Beslutningsart.ANLAEGSBEVILLING, Rolleart.KOMMUNALBESTYRELSE);
            case "TILLAEG" -> daekket(Beslutningsart.TILLAEGSBEVILLING);
            case "OMPLACERING" -> daekket(Beslutningsart.OMPLACERING);
            default -> throw new IllegalArgumentException(ord);
        };
    }

    private static Beslutning daekket(Beslutningsart art) {
        return Beslutning.builder()
                .from(beslutning(art, Rolleart.KOMMUNALBESTYRELSE))
                .daekning("Kassen")
                .build();
    }

    private static Beslutning[] underUdvikling(Beslutning... beslutninger) {
        return Stream.concat(Styringseksempel.underUdvikling().stream(), Stream.of(beslutninger))
                .toArray(Beslutning[]::new);
    }

    private static Strategi withVurdering(
            Udgiftsniveau udgift, OrganisatoriskeKonsekvenser organisation, Beslutning... beslutninger) {
        if (udgift == null) {
            Strategi strategi = Styringseksempel.strategi(beslutninger);
            return strategi.withInitiativer(strategi.getInitiativer().stream()
                    .map(initiativ -> initiativ.withVurdering(Optional.empty()))
                    .toList());
        }
        return Styringseksempel.strategi(udgift, Optional.ofNullable(organisation), beslutninger);
    }

    private static String koder(Strategi strategi) {
        return String.join(
                " ",
                Beslutningslog.from(strategi).getProblems().stream()
                        .map(problem -> problem.getCode().name())
                        .toList());
    }
}
