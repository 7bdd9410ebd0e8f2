package dk.kommunestrategi.rules.udmoentning.kalender;

import static dk.kommunestrategi.rules.udmoentning.kalender.Kalendereksempel.moede;
import static dk.kommunestrategi.rules.udmoentning.kalender.Kalendereksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class KalenderTest {

    private static final LocalDate NYTAAR = LocalDate.of(2026, 1, 1);
    private static final YearHalf EXIT = YearHalf.of(2026, 2);
    private static final Styring WITHOUT = Styring.builder().build();

    @Test
    void withoutDatesEveryEntrySaysTheHalfYearOrTheMonthOnly() {
        assertThat(lines(Kalender.from(strategi(WITHOUT), NYTAAR, EXIT)))
                .containsExactly(
                        "1. halvår 2026: STATUS [] TOVHOLDER > CHEFGRUPPE",
                        "1. halvår 2026: START [1] INITIATIVEJER > -",
                        "1. halvår 2026: GODKENDELSE [1] INITIATIVEJER > CHEFGRUPPE, forudsat",
                        "1. halvår 2026: BUDGETBIDRAG [2] UDVALG > OEKONOMIUDVALG",
                        "september 2026: BUDGETFORSLAG [] OEKONOMIUDVALG > KOMMUNALBESTYRELSE",
                        "september 2026: FOERSTE_BEHANDLING [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "september 2026: BUDGETFORHANDLINGER [2] UDVALG > KOMMUNALBESTYRELSE",
                        "oktober 2026: BUDGETVEDTAGELSE [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "2. halvår 2026: STATUS [] TOVHOLDER > CHEFGRUPPE",
                        "2. halvår 2026: START [2] INITIATIVEJER > -",
                        "2. halvår 2026: GODKENDELSE [2] INITIATIVEJER > UDVALG, forudsat",
                        "2. halvår 2026: AARSRAPPORT [] CHEFGRUPPE > UDVALG");
    }

    @Test
    void thePolicyLaysDownDatesForEveryYearOrForOneAndTheMeetingPlanCountsMore() {
        Styring styring = Styring.builder()
                .politik(Styringspolitik.builder()
                        .addAarsdatoer(
                                aarsdato(Moedeart.BUDGETSEMINAR, 4).dag(23).build(),
                                aarsdato(Moedeart.BUDGETHOERING, 8).build(),
                                aarsdato(Moedeart.FOERSTE_BEHANDLING, 9).dag(10).build(),
                                aarsdato(Moedeart.FOERSTE_BEHANDLING, 9)
                                        .dag(9)
                                        .aar(2027)
                                        .build(),
                                aarsdato(Moedeart.BUDGETFORHANDLINGER, 6).build(),
                                aarsdato(Moedeart.BUDGETVEDTAGELSE, 10).dag(8).build())
                        .build())
                .addMoeder(moede(Moedeart.BUDGETVEDTAGELSE, LocalDate.of(2027, 10, 7), Optional.empty()))
                .build();

        List<String> kalender = lines(Kalender.from(strategi(styring), NYTAAR, YearHalf.of(2027, 2)));

        assertThat(kalender)
                .contains(
                        "23. april 2026: BUDGETSEMINAR []  > -",
                        "august 2026: BUDGETHOERING []  > -",
                        "juni 2026: BUDGETFORHANDLINGER [2] UDVALG > KOMMUNALBESTYRELSE",
                        "10. september 2026: FOERSTE_BEHANDLING [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "8. oktober 2026: BUDGETVEDTAGELSE [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "23. april 2027: BUDGETSEMINAR []  > -",
                        "9. september 2027: FOERSTE_BEHANDLING [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "7. oktober 2027: BUDGETVEDTAGELSE [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE");
        assertThat(kalender)
                .filteredOn(line -> line.contains("FOERSTE_BEHANDLING") || line.contains("BUDGETVEDTAGELSE"))
                .hasSize(4);
        assertThat(kalender)
                .filteredOn(line -> line.contains("BUDGETFORHANDLINGER"))
                .hasSize(2);
    }

    private static Aarsdato.Builder aarsdato(Moedeart art, int maaned) {
        return Aarsdato.builder().art(art).maaned(maaned);
    }

    @Test
    void theMeetingPlanGivesDaysAndDeadlines() {
        Styring styring = Styring.builder()
                .addMoeder(
                        moede(Moedeart.STATUSMOEDE, LocalDate.of(2026, 6, 10), Optional.of(LocalDate.of(2026, 5, 27))),
                        moede(Moedeart.BUDGETVEDTAGELSE, LocalDate.of(2026, 10, 8), Optional.empty()))
                .build();

        Kalender kalender = Kalender.from(strategi(styring), NYTAAR, EXIT);

        assertThat(lines(kalender))
                .contains(
                        "10. juni 2026: STATUS [] TOVHOLDER > CHEFGRUPPE, frist 2026-05-27",
                        "8. oktober 2026: BUDGETVEDTAGELSE [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE")
                .noneMatch(line -> line.startsWith("oktober"))
                .noneMatch(line -> line.startsWith("1. halvår 2026: STATUS"));
    }

    /** Negotiations may begin in June, and the report on a year may come in the next: no date is lost. */
    @Test
    void whatComesOnceAYearIsOnItsDateInWhicheverHalf() {
        Styring styring = Styring.builder()
                .addMoeder(
                        moede(Moedeart.BUDGETFORHANDLINGER, LocalDate.of(2026, 6, 30), Optional.empty()),
                        moede(Moedeart.AARSRAPPORT, LocalDate.of(2026, 2, 3), Optional.of(LocalDate.of(2026, 1, 20))))
                .build();

        assertThat(lines(Kalender.from(strategi(styring), NYTAAR, EXIT)))
                .filteredOn(line -> line.contains("AARSRAPPORT") || line.contains("BUDGETFORHANDLINGER"))
                .containsExactly(
                        "3. februar 2026: AARSRAPPORT [] CHEFGRUPPE > UDVALG, frist 2026-01-20",
                        "30. juni 2026: BUDGETFORHANDLINGER [2] UDVALG > KOMMUNALBESTYRELSE");
        assertThat(lines(Kalender.from(strategi(styring), LocalDate.of(2026, 7, 1), EXIT)))
                .as("what was held in the first half does not come again in the second")
                .noneMatch(line -> line.contains("AARSRAPPORT") || line.contains("BUDGETFORHANDLINGER"));
        assertThat(lines(Kalender.from(strategi(styring), NYTAAR, YearHalf.of(2027, 2))))
                .contains("2. halvår 2027: AARSRAPPORT [] CHEFGRUPPE > UDVALG");
    }

    @Test
    void whatIsPastIsLeftOutWhereItsDayIsKnown() {
        Styring styring = Styring.builder()
                .addMoede(moede(Moedeart.STATUSMOEDE, LocalDate.of(2026, 6, 10), Optional.empty()))
                .build();

        assertThat(lines(Kalender.from(strategi(styring), LocalDate.of(2026, 6, 10), YearHalf.of(2026, 1))))
                .contains("10. juni 2026: STATUS [] TOVHOLDER > CHEFGRUPPE");
        assertThat(lines(Kalender.from(strategi(styring), LocalDate.of(2026, 6, 11), YearHalf.of(2026, 1))))
                .contains("1. halvår 2026: START [1] INITIATIVEJER > -")
                .noneMatch(line -> line.contains("STATUS"));
        assertThat(lines(Kalender.from(strategi(WITHOUT), LocalDate.of(2026, 11, 1), EXIT)))
                .noneMatch(line -> line.startsWith("oktober"));
    }

    @Test
    void thePolicySaysInWhichHalfTheReportIs() {
        Styring styring = Styring.builder()
                .politik(Styringspolitik.builder().aarsrapportHalvaar(1).build())
                .build();

        assertThat(lines(Kalender.from(strategi(styring), NYTAAR, EXIT)))
                .contains("1. halvår 2026: AARSRAPPORT [] CHEFGRUPPE > UDVALG")
                .doesNotContain("2. halvår 2026: AARSRAPPORT [] CHEFGRUPPE > UDVALG");
    }

    @Test
    void negotiationsAreAboutThoseThatStartOnTheirMoney() {
        Strategi after = strategi(WITHOUT)
                .withPolitik(Prioriteringspolitik.builder()
                        .budgetregel(Budgetregel.builder()
                                .betingelse(Budgetbetingelse.EFTER_VEDTAGELSE)
                                .build())
                        .build());

        assertThat(lines(Kalender.from(after, NYTAAR, EXIT)))
                .contains(
                        "1. halvår 2026: BUDGETBIDRAG [] UDVALG > OEKONOMIUDVALG",
                        "september 2026: BUDGETFORHANDLINGER [] UDVALG > KOMMUNALBESTYRELSE");
    }

    @Test
    void whatIsApprovedOrEndedNeedsNoApprovalAndNoMoneyAnyMore() {
        Styring styring = Styring.builder()
                .addBeslutninger(
                        beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, "chefgruppe"),
                        Beslutning.builder()
                                .from(beslutning(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, "chefgruppe"))
                                .initiativer(List.of(2))
                                .build())
                .build();

        assertThat(lines(Kalender.from(strategi(styring), NYTAAR, EXIT)))
                .noneMatch(line -> line.contains("BESKRIVELSE"))
                .noneMatch(line -> line.contains("START [2]") || line.contains("GODKENDELSE [2]"))
                .contains("september 2026: BUDGETFORHANDLINGER [] UDVALG > KOMMUNALBESTYRELSE");
    }

    @Test
    void whatWasDecidedButNotPossibleIsToldBesideTheEntries() {
        Styring styring = Styring.builder()
                .addBeslutning(beslutning(Beslutningsart.EVALUERING, "chefgruppe"))
                .build();

        assertThat(Kalender.from(strategi(styring), NYTAAR, EXIT).problems())
                .isNotEmpty()
                .isEqualTo(Beslutningslog.from(strategi(styring)).getProblems());
        assertThat(Kalender.from(strategi(Styring.builder().build()), NYTAAR, EXIT)
                        .problems())
                .isEmpty();
    }

    /** "Dette træffes der beslutning om i chefgruppen": nobody is reminded of a template that does not apply. */
    @Test
    void theDescriptionIsApprovedWhereTheChiefGroupHasDecidedOnTheTemplate() {
        Styring used = Styring.builder()
                .addBeslutning(beslutning(Beslutningsart.SKABELON_ANVENDES, "chefgruppe"))
                .build();
        Styring usedNot = Styring.builder()
                .addBeslutninger(
                        beslutning(Beslutningsart.SKABELON_ANVENDES, "chefgruppe"),
                        beslutning(Beslutningsart.SKABELON_ANVENDES_IKKE, "chefgruppe"))
                .build();

        assertThat(lines(Kalender.from(strategi(used), NYTAAR, EXIT)))
                .contains("1. halvår 2026: BESKRIVELSE [1] INITIATIVEJER > CHEFGRUPPE");
        assertThat(lines(Kalender.from(strategi(usedNot), NYTAAR, EXIT)))
                .noneMatch(line -> line.contains("BESKRIVELSE"));
    }

    @Test
    void everyInitiativeIsFinallyApprovedWhenItsDevelopmentIsExpectedToEnd() {
        Strategi strategi = strategi(WITHOUT);
        Strategi known = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withVarighed(2))
                .toList());

        assertThat(lines(Kalender.from(known, NYTAAR, YearHalf.of(2027, 1))))
                .filteredOn(line -> line.contains("GODKENDELSE"))
                .containsExactly(
                        "2. halvår 2026: GODKENDELSE [1] INITIATIVEJER > CHEFGRUPPE",
                        "1. halvår 2027: GODKENDELSE [2] INITIATIVEJER > UDVALG");
    }

    @Test
    void whatIsLocalCustomIsOnItsDatesOnly() {
        Styring styring = Styring.builder()
                .addMoeder(
                        moede(Moedeart.BUDGETSEMINAR, LocalDate.of(2026, 4, 20), Optional.empty()),
                        moede(Moedeart.BUDGETHOERING, LocalDate.of(2026, 9, 2), Optional.empty()),
                        moede(Moedeart.AENDRINGSFORSLAG, LocalDate.of(2026, 9, 24), Optional.empty()))
                .build();

        assertThat(lines(Kalender.from(strategi(styring), NYTAAR, YearHalf.of(2027, 2))))
                .filteredOn(line -> line.matches(".*(SEMINAR|HOERING|AENDRINGSFORSLAG).*"))
                .containsExactly(
                        "20. april 2026: BUDGETSEMINAR []  > -",
                        "2. september 2026: BUDGETHOERING []  > -",
                        "24. september 2026: AENDRINGSFORSLAG []  > -");
    }

    @Test
    void measurementsAreDueAndTheirInitiativesOwnersResponsible() {
        Indikator indikator = Indikator.builder()
                .kode("i")
                .navn("I")
                .art(Indikatorart.TAL)
                .baseline(Maaling.builder()
                        .fra(Maaletid.of(YearHalf.of(2025, 1)))
                        .til(Maaletid.of(YearHalf.of(2025, 2)))
                        .vaerdi(1)
                        .build())
                .interval(2)
                .build();
        Styring styring = Styring.builder()
                .addIndikatorer(
                        indikator,
                        Indikator.builder().from(indikator).addInitiativer(2, 1).build())
                .build();

        assertThat(lines(Kalender.from(strategi(styring), NYTAAR, EXIT)))
                .filteredOn(line -> line.contains("MAALING"))
                .containsExactly(
                        "2. halvår 2026: MAALING [] TOVHOLDER > -", "2. halvår 2026: MAALING [1, 2] INITIATIVEJER > -");
    }

    @Test
    void continuationIsDecidedAgainAndAgainWhereThePolicySaysHowOften() {
        List<Beslutning> log = new ArrayList<>(List.of(
                beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, "chefgruppe"),
                beslutning(Beslutningsart.UDVIKLINGSSTART, "initiativejer"),
                beslutning(Beslutningsart.ENDELIG_GODKENDELSE, "chefgruppe"),
                beslutning(Beslutningsart.IMPLEMENTERING, "initiativejer")));
        Styring styring = Styring.builder()
                .politik(Styringspolitik.builder().stillingtagenInterval(3).build())
                .beslutninger(log)
                .addIndikator(Indikator.builder()
                        .kode("i")
                        .navn("I")
                        .art(Indikatorart.TAL)
                        .addInitiativer(1)
                        .datakilde(Datakilde.builder()
                                .navn("K")
                                .art(Datakildeart.EKSISTERENDE)
                                .build())
                        .build())
                .build();
        Strategi strategi = strategi(styring);
        List<Initiativ> initiativer = strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withEffektopfoelgning("Tovholderen"))
                .toList();

        assertThat(lines(Kalender.from(strategi.withInitiativer(initiativer), NYTAAR, YearHalf.of(2028, 2))))
                .filteredOn(line -> line.contains("STILLINGTAGEN"))
                .containsExactly(
                        "1. halvår 2027: STILLINGTAGEN [1] TOVHOLDER > CHEFGRUPPE",
                        "2. halvår 2028: STILLINGTAGEN [1] TOVHOLDER > CHEFGRUPPE");
    }

    @Test
    void aRoleThatNobodyFillsIsResponsibleForNothing() {
        Strategi without = strategi(WITHOUT)
                .withRoller(strategi(WITHOUT).getRoller().stream()
                        .map(rolle -> Rolle.builder().from(rolle).ubesat(true).build())
                        .toList());

        assertThat(Kalender.from(without, NYTAAR, EXIT).poster())
                .filteredOn(post -> post.art() == Kalenderart.STATUS)
                .allSatisfy(post -> {
                    assertThat(post.ansvarlige()).isEmpty();
                    assertThat(post.organ()).isEmpty();
                });
    }

    @Test
    void aCalendarEndsSomewhere() {
        assertThat(Kalender.from(strategi(WITHOUT), NYTAAR, YearHalf.of(2025, 2))
                        .poster())
                .isEmpty();
        assertThatThrownBy(() -> Kalender.from(strategi(WITHOUT), LocalDate.MIN, EXIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWheelIsTheYearWithoutItsDates() {
        assertThat(Aarshjul.from(strategi(WITHOUT)).poster())
                .extracting(post -> post.halvdel() + " " + post.art()
                        + post.maaned().map(maaned -> " " + maaned).orElse(""))
                .containsExactly(
                        "H1 STATUS",
                        "H1 BUDGETBIDRAG",
                        "H2 BUDGETFORSLAG SEPTEMBER",
                        "H2 FOERSTE_BEHANDLING SEPTEMBER",
                        "H2 BUDGETFORHANDLINGER SEPTEMBER",
                        "H2 BUDGETVEDTAGELSE OCTOBER",
                        "H2 STATUS",
                        "H2 AARSRAPPORT");
    }

    /** What Kolding has its bodies do every year is nobody else's year. */
    @Test
    void nothingRecursThatTheStrategyDoesNotStateButWhatTheLawDemands() {
        Strategi strategi = strategi(WITHOUT);
        Strategi without = strategi.withRoller(strategi.getRoller().stream()
                .map(rolle -> Rolle.builder().from(rolle).opgaver(List.of()).build())
                .toList());
        Styring styring = Styring.builder()
                .addMoede(moede(Moedeart.STATUSMOEDE, LocalDate.of(2026, 6, 10), Optional.empty()))
                .build();

        assertThat(lines(Kalender.from(without, NYTAAR, EXIT)))
                .containsExactly(
                        "1. halvår 2026: START [1] INITIATIVEJER > -",
                        "september 2026: BUDGETFORSLAG [] OEKONOMIUDVALG > KOMMUNALBESTYRELSE",
                        "september 2026: FOERSTE_BEHANDLING [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "oktober 2026: BUDGETVEDTAGELSE [] KOMMUNALBESTYRELSE > KOMMUNALBESTYRELSE",
                        "2. halvår 2026: START [2] INITIATIVEJER > -");
        assertThat(lines(Kalender.from(without.withStyring(styring), NYTAAR, YearHalf.of(2026, 1))))
                .as("a meeting is a statement, too")
                .containsExactly("10. juni 2026: STATUS []  > -", "1. halvår 2026: START [1] INITIATIVEJER > -");
    }

    @Test
    void aTimeIsSaidInBothLanguages() {
        assertThat(Tidspunkt.of(LocalDate.of(2026, 6, 10)).text(Sprog.ENGELSK)).isEqualTo("10 June 2026");
        assertThat(Tidspunkt.of(YearMonth.of(2026, 10)).text(Sprog.ENGELSK)).isEqualTo("October 2026");
        assertThat(Tidspunkt.of(YearHalf.of(2026, 2)).text(Sprog.ENGELSK)).isEqualTo("H2 2026");
    }

    private static Beslutning beslutning(Beslutningsart art, String organ) {
        return Beslutning.builder()
                .art(art)
                .organ(organ)
                .addInitiativer(1)
                .halvaar(YearHalf.of(2025, 2))
                .build();
    }

    private static List<String> lines(Kalender kalender) {
        return kalender.poster().stream()
                .map(post -> post.tidspunkt().text(Sprog.DANSK) + ": " + post.art() + " "
                        + post.initiativer().stream().map(Initiativ::getNummer).toList() + " "
                        + post.ansvarlige().stream().map(Rolle::getNavn).collect(Collectors.joining(", ")) + " > "
                        + post.organ().map(Rolle::getNavn).orElse("-")
                        + post.dagsordensfrist()
                                .map(deadline -> ", frist " + deadline)
                                .orElse("")
                        + (post.forudsat() ? ", forudsat" : ""))
                .toList();
    }
}
