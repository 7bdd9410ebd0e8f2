package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.beslutning;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What becomes of initiatives that do not go straight from proposal to operation. */
class LivTest {

    private static final Beslutning GODKENDT = beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.UDVALG);
    private static final Beslutning STANDSET = beslutning(Beslutningsart.STANDSNING, Rolleart.UDVALG);
    private static final Beslutning FASTHOLDT = beslutning(Beslutningsart.FASTHOLDELSE, Rolleart.KOMMUNALBESTYRELSE);
    private static final Beslutning OPHAEVET = beslutning(Beslutningsart.OPHAEVELSE, Rolleart.KOMMUNALBESTYRELSE);
    private static final Beslutning FINANSIERING = beslutning(Beslutningsart.FINANSIERING, Rolleart.UDVALG);

    @Test
    void whatAMemberHasStoppedIsNotCarriedOutUntilTheCouncilHasDecided() {
        assertThat(udviklet(GODKENDT, STANDSET)).isEqualTo("ENDELIGT_GODKENDT standset ENDELIG_GODKENDELSE");
        assertThat(udviklet(GODKENDT, STANDSET, FINANSIERING))
                .isEqualTo("ENDELIGT_GODKENDT standset ENDELIG_GODKENDELSE STANDSET_BESLUTNING");
        assertThat(udviklet(GODKENDT, STANDSET, FASTHOLDT, FINANSIERING)).isEqualTo("ENDELIGT_GODKENDT");
        assertThat(udviklet(GODKENDT, STANDSET, OPHAEVET)).isEqualTo("UNDER_UDVIKLING");
    }

    @Test
    void theCommitteeMayGiveUpWhatWasStoppedAndTheFinanceCommitteeMayStateItsView() {
        assertThat(udviklet(
                        GODKENDT,
                        STANDSET,
                        beslutning(Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING, Rolleart.OEKONOMIUDVALG),
                        beslutning(Beslutningsart.OPHAEVELSE, Rolleart.UDVALG)))
                .isEqualTo("UNDER_UDVIKLING");
        assertThat(udviklet(GODKENDT, STANDSET, beslutning(Beslutningsart.OPHAEVELSE, Rolleart.OEKONOMIUDVALG)))
                .as("no committee gives up what another has decided")
                .isEqualTo("ENDELIGT_GODKENDT standset ENDELIG_GODKENDELSE FORKERT_ORGAN");
    }

    @Test
    void aRejectionCanBeStoppedToo() {
        Beslutning forelagt = beslutning(Beslutningsart.FORELAEGGELSE_FOR_UDVALG, Rolleart.CHEFGRUPPE);
        Beslutning afvist = beslutning(Beslutningsart.AFVISNING, Rolleart.UDVALG);

        assertThat(udviklet(forelagt, afvist)).isEqualTo("AFVIST");
        assertThat(udviklet(forelagt, afvist, STANDSET, OPHAEVET)).isEqualTo("FORELAGT_FOR_UDVALG");
        assertThat(udviklet(forelagt, afvist, STANDSET, FASTHOLDT)).isEqualTo("AFVIST");
    }

    @Test
    void onlyTheCommitteesLatestDecisionIsStoppedAndOnlyAtItsMeeting() {
        Beslutning later = Beslutning.builder()
                .from(STANDSET)
                .halvaar(Styringseksempel.HALVAAR.plusHalves(1))
                .build();
        Beslutning onADay = Beslutning.builder()
                .from(GODKENDT)
                .dato(LocalDate.of(2026, 3, 3))
                .build();
        Beslutning theNextDay = Beslutning.builder()
                .from(STANDSET)
                .dato(LocalDate.of(2026, 3, 4))
                .build();

        assertThat(udviklet(STANDSET)).as("development begins by nobody's vote").endsWith("INTET_AT_STANDSE");
        assertThat(udviklet(GODKENDT, later)).endsWith("INTET_AT_STANDSE");
        assertThat(udviklet(onADay, theNextDay)).endsWith("INTET_AT_STANDSE");
        assertThat(udviklet(GODKENDT, STANDSET, FASTHOLDT, STANDSET))
                .as("the council's")
                .endsWith("INTET_AT_STANDSE");
        assertThat(udviklet(GODKENDT, OPHAEVET)).endsWith("INTET_STANDSET");
        assertThat(udviklet(GODKENDT, FASTHOLDT)).endsWith("INTET_STANDSET");
    }

    @Test
    void whatWasSetAsideStaysInTheHistoryAndIsNotInForce() {
        Initiativforloeb forloeb = Beslutningslog.from(efterUdvikling(GODKENDT, STANDSET, OPHAEVET))
                .forloeb(1)
                .orElseThrow();

        assertThat(forloeb.beslutninger()).contains(GODKENDT, STANDSET, OPHAEVET);
        assertThat(forloeb.seneste(Beslutningsart.ENDELIG_GODKENDELSE)).isEmpty();
    }

    @Test
    void whatWasReturnedIsPresentedAgain() {
        Beslutning forelagt = beslutning(Beslutningsart.FORELAEGGELSE_FOR_UDVALG, Rolleart.CHEFGRUPPE);
        Beslutning tilbage = beslutning(Beslutningsart.TILBAGESENDELSE, Rolleart.UDVALG);

        assertThat(udviklet(forelagt, tilbage)).isEqualTo("UNDER_UDVIKLING");
        assertThat(udviklet(forelagt, tilbage, forelagt, GODKENDT)).isEqualTo("ENDELIGT_GODKENDT");
        assertThat(udviklet(forelagt, tilbage, beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE)))
                .isEqualTo("UNDER_UDVIKLING FORELAGT_FOR_UDVALG");
    }

    @Test
    void whatWasPostponedUnderDevelopmentHasNotBegun() {
        Strategi strategi = efterUdvikling(beslutning(Beslutningsart.UDSKYDELSE, Rolleart.CHEFGRUPPE));
        Initiativforloeb forloeb = Beslutningslog.from(strategi).forloeb(1).orElseThrow();

        assertThat(forloeb.tilstand()).isEqualTo(Initiativtilstand.UDSKUDT);
        assertThat(forloeb.begyndt()).isEmpty();
        assertThat(Beslutningslog.from(efterUdvikling())
                        .forloeb(1)
                        .orElseThrow()
                        .begyndt())
                .contains(Styringseksempel.HALVAAR);
    }

    @Test
    void whatTheCommitteeHasApprovedTheChiefGroupDoesNotEndByItself() {
        Beslutning afsluttet = beslutning(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Rolleart.CHEFGRUPPE);
        Beslutning self = beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE);

        assertThat(udviklet(GODKENDT, afsluttet)).isEqualTo("ENDELIGT_GODKENDT GODKENDT_AF_OVERORDNET");
        assertThat(udviklet(self, afsluttet)).isEqualTo("AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE");
    }

    @Test
    void whatIsMergedOrSplitSaysWhereItGoesOn() {
        Beslutning sammen = beslutning(Beslutningsart.SAMMENLAEGNING, Rolleart.CHEFGRUPPE);
        Beslutning delt = beslutning(Beslutningsart.DELING, Rolleart.CHEFGRUPPE);

        assertThat(tilstand(sammen)).isEqualTo("FORESLAAET EFTERFOELGERE_MANGLER");
        assertThat(tilstand(foererTil(sammen, 1))).isEqualTo("FORESLAAET EFTERFOELGERE_MANGLER");
        assertThat(tilstand(foererTil(sammen, 2))).isEqualTo("LAGT_SAMMEN");
        assertThat(tilstand(foererTil(delt, 2))).isEqualTo("FORESLAAET EFTERFOELGERE_MANGLER");
        assertThat(tilstand(foererTil(delt, 2, 3))).isEqualTo("DELT");
    }

    @Test
    void whatIsSaidToHaveBeenUnderWayWasSoBeforeThePeriod() {
        Beslutning iGang = beslutning(Beslutningsart.ALLEREDE_I_GANG, Rolleart.TOVHOLDER);
        Strategi strategi = Styringseksempel.strategi(iGang);
        YearHalf same = Styringseksempel.HALVAAR;

        assertThat(tilstand(strategi.withPeriode(Periode.of(same.plusHalves(1), same.plusHalves(4)))))
                .isEqualTo("UNDER_UDVIKLING");
        assertThat(tilstand(strategi.withPeriode(Periode.of(same, same.plusHalves(4)))))
                .isEqualTo("FORESLAAET IKKE_FOER_PERIODEN");
        assertThat(Beslutningslog.from(strategi.withPeriode(Periode.of(same, same.plusHalves(4))))
                        .getProblems()
                        .get(0)
                        .getMessage(Sprog.DANSK))
                .isEqualTo("Initiativ 1 er registreret som i gang før handleplanens periode,"
                        + " men 1. halvår 2026 ligger ikke før periodens begyndelse i 1. halvår 2026.");
    }

    private static Beslutning foererTil(Beslutning beslutning, Integer... initiativer) {
        return Beslutning.builder()
                .from(beslutning)
                .foererTil(List.of(initiativer))
                .build();
    }

    private static String udviklet(Beslutning... beslutninger) {
        return tilstand(efterUdvikling(beslutninger));
    }

    private static Strategi efterUdvikling(Beslutning... beslutninger) {
        return Styringseksempel.strategi(
                Udgiftsniveau.LILLE,
                Optional.of(OrganisatoriskeKonsekvenser.UVAESENTLIGE),
                Stream.concat(Styringseksempel.underUdvikling().stream(), Stream.of(beslutninger))
                        .toArray(Beslutning[]::new));
    }

    private static String tilstand(Beslutning... beslutninger) {
        return tilstand(Styringseksempel.strategi(beslutninger));
    }

    /** Where initiative 1 is, what of it is stopped, and what the log refuses. */
    private static String tilstand(Strategi strategi) {
        Beslutningslog log = Beslutningslog.from(strategi);
        Initiativforloeb forloeb = log.forloeb(1).orElseThrow();
        return forloeb.tilstand()
                + forloeb.standset()
                        .map(standset -> " standset " + standset.getArt())
                        .orElse("")
                + String.join(
                        "",
                        log.getProblems().stream()
                                .map(Problem::getCode)
                                .map(code -> " " + code)
                                .toList());
    }
}
