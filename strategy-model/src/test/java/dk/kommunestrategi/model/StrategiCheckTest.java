package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.beskrivelse;
import static dk.kommunestrategi.model.Eksempel.beslutning;
import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.emptyStrategi;
import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.periode;
import static dk.kommunestrategi.model.Eksempel.placering;
import static dk.kommunestrategi.model.Eksempel.ramme;
import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.temaangivelse;
import static dk.kommunestrategi.model.Eksempel.traek;
import static dk.kommunestrategi.model.Eksempel.udgift;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.law.ModelClasses;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategiCheckTest {

    /** Breaks each class of rules once. */
    private static final Strategi WITH_BRUD_EVERYWHERE = strategiWith(initiativ(1)
                    .withEjere()
                    .withTemaer(7)
                    .withTemaangivelser(temaangivelse(Temakilde.KORT, 1))
                    .withVurdering(vurdering(traek("rus", 4)))
                    .withAfhaengerAf(1)
                    .withBindinger(Eksempel.binding(1))
                    .withTidshorisontGaelder(Tidsomfang.FOERSTE_FASE)
                    .withInitiativbeskrivelse(beskrivelse())
                    .withUdgifter(
                            udgift(2025),
                            udgift(2025),
                            Udgift.builder()
                                    .from(udgift(2026))
                                    .pulje(Pulje.builder().build())
                                    .build()))
            .withPolitik(Prioriteringspolitik.builder()
                    .oekonomiskRamme(OekonomiskRamme.builder()
                            .from(ramme(2025, Udgiftsart.DRIFT, 1))
                            .addAllAarsrammer(ramme(2025, Udgiftsart.DRIFT, 2).getAarsrammer())
                            .build())
                    .build())
            .withValggrupper(Eksempel.valggruppe(1))
            .withUenigheder(Eksempel.uenighed(Uenighedsart.MODSIGELSE, 1))
            .withMaalsaetninger(
                    Eksempel.maalsaetning("p", Maalsaetningsart.POLITISK_MAAL),
                    Eksempel.maalsaetning("q", Maalsaetningsart.POLITISK_MAAL, "p"))
            .withCentre(
                    center("rus"),
                    Center.builder()
                            .from(center("rus"))
                            .kapacitet(0)
                            .addGrundbelastning(Eksempel.grundbelastning("2024-H1", 1))
                            .build())
            .withPeriode(periode("2024-H2", "2024-H1"))
            .withHandleplan(Eksempel.handleplan(placering(1, "2030-H1")))
            .withRoller(rolle("socialchef"), Eksempel.rolleAf(Rolleart.UDVALG), Eksempel.rolleAf(Rolleart.CHEFGRUPPE))
            .withStyring(Styring.builder()
                    .addBeslutninger(beslutning("2024-H2"), beslutning("2024-H1"))
                    .addIndikator(Indikator.builder()
                            .from(Eksempel.indikator(Indikatorart.TAL))
                            .baseline(Eksempel.maaling("2024-H1", "2024-H1").build())
                            .build())
                    .addMoede(Eksempel.moede("2024-06-10", "2024-06-11"))
                    .addStatusnotater(Eksempel.notat(1, "2024-H1"), Eksempel.notat(1, "2024-H1"))
                    .build())
            .withSager(Sag.builder()
                    .from(Eksempel.sag("s"))
                    .addSagsforloeb(Eksempel.punkt("UDVALG", "2025-12-03"), Eksempel.punkt("UDVALG", "2025-12-02"))
                    .build());

    @Test
    void asksEveryRuleInAFixedOrder() {
        assertThat(StrategiCheck.check(WITH_BRUD_EVERYWHERE))
                .extracting(problem -> problem.getCode().name())
                .containsExactly(
                        "DOBBELT_KODE",
                        "UKENDT_TEMA",
                        "UDEN_HOVEDANSVAR",
                        "ROLLE_UBESAT",
                        "NIVEAU_OVER_SKALA",
                        "AFHAENGER_AF_SIG_SELV",
                        "BINDING_UDEN_GRAENSE",
                        "VALGGRUPPE_UDEN_GRAENSE",
                        "KAN_IKKE_UDELADES",
                        "PERIODE_VENDT_OM",
                        "GRUNDBELASTNING_OVER_KAPACITET",
                        "TIDSHORISONT_MANGLER",
                        "PLACERING_UDEN_FOR_PERIODEN",
                        "TEMAANGIVELSER_UENIGE",
                        "KILDER_MODSIGER_HINANDEN",
                        "UDEN_EFFEKTLEVERANCE",
                        "DOBBELT_HENVISNING",
                        "PULJE_UDEN_KILDE",
                        "DOBBELT_HENVISNING",
                        "BESLUTNING_I_FORKERT_ORDEN",
                        "MAAL_I_FORKERT_LED",
                        "MAALING_PASSER_IKKE",
                        "FRIST_EFTER_MOEDE",
                        "DOBBELT_HENVISNING",
                        "BESLUTNING_I_FORKERT_ORDEN");
    }

    @Test
    void asksEveryRuleThatThereIs() {
        long regler = ModelClasses.ALLE.stream()
                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                .count();

        assertThat(regler).isEqualTo(29);
    }

    @Test
    void returnsAListThatNobodyCanChange() {
        List<Problem> problems = StrategiCheck.check(WITH_BRUD_EVERYWHERE);

        assertThatThrownBy(problems::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsNothingInStrategiesThatKeepTheRules() {
        assertThat(StrategiCheck.check(emptyStrategi())).isEmpty();
        assertThat(StrategiCheck.check(strategi())).isEmpty();
        assertThat(StrategiCheck.check(fullStrategi())).isEmpty();
    }

    @Test
    void checksAPeriodThatStandsElsewhere() {
        assertThat(StrategiCheck.check(Place.root("").inner("x", periode("2024-H2", "2024-H1"))))
                .extracting(problem -> problem.getCode() + " " + problem.getPointer() + " " + problem.getRelated())
                .containsExactly("PERIODE_VENDT_OM /x/til [/x/fra]");
        assertThat(StrategiCheck.check(Place.root(periode("2024-H1", "2024-H2"))))
                .isEmpty();
    }
}
