package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.beslutning;
import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class BeslutningslogTest {

    private static final Beslutning ENDELIG = beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE);

    @Test
    void anImpossibleStepIsRefusedWithItsReason() {
        Result<Strategi> result = Beslutningslog.from(strategi()).decide(ENDELIG);

        assertThat(result.getValue()).isEmpty();
        assertThat(result.getProblems())
                .extracting(problem -> problem.getPointer() + " " + problem.getMessage(Sprog.DANSK))
                .containsExactly("/styring/beslutninger/0/art Initiativ 1 er foreslået; derfra er dette skridt ikke"
                        + " muligt: endelig godkendelse.");
        assertThat(result.getProblems().get(0).getAdvice(Sprog.ENGELSK))
                .isEqualTo("Choose a possible step (further work; informal start; the template for"
                        + " the start is used; the template for the start is not used; approval to start;"
                        + " postponement; closure without further work; under way before the period of the"
                        + " plan of action; merger; split; approval of the method of data collection;"
                        + " opinion on the case; appropriation; supplementary appropriation;"
                        + " capital appropriation; transfer between appropriations),"
                        + " or record what is missing before it.");
    }

    @Test
    void anInitiativeThatHasEndedTakesNoStep() {
        Beslutning afslutning = beslutning(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Rolleart.CHEFGRUPPE);

        assertThat(koder(afslutning, afslutning)).containsExactly("ULOVLIGT_SKRIDT");
        assertThat(Beslutningslog.from(strategi(afslutning, afslutning))
                        .getProblems()
                        .get(0)
                        .getAdvice(Sprog.DANSK))
                .startsWith("Vælg et muligt skridt (ingen)");
    }

    @Test
    void nobodyBelowTheChiefGroupApprovesTheStart() {
        assertThat(koder(beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.TOVHOLDER)))
                .containsExactly("FORKERT_ORGAN");
        assertThat(koder(beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.UDVALG)))
                .isEmpty();
    }

    @Test
    void theWrongBodyIsToldOnceHoweverManyInitiativesItDecidesAbout() {
        Beslutning aboutBoth = Beslutning.builder()
                .from(beslutning(Beslutningsart.UDSKYDELSE, Rolleart.TOVHOLDER))
                .initiativer(List.of(2, 1))
                .build();

        assertThat(koder(aboutBoth)).containsExactly("FORKERT_ORGAN");
        assertThat(Beslutningslog.from(strategi(aboutBoth)).getForloeb())
                .extracting(Initiativforloeb::tilstand)
                .containsOnly(Initiativtilstand.FORESLAAET);
    }

    @Test
    void oneDecisionMayConcernSeveralInitiativesAndBePossibleForSome() {
        Beslutning aboutBoth = Beslutning.builder()
                .from(beslutning(Beslutningsart.UDVIKLINGSSTART, Rolleart.INITIATIVEJER))
                .initiativer(List.of(1, 2))
                .build();
        Beslutningslog log = Beslutningslog.from(
                strategi(beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.CHEFGRUPPE), aboutBoth));

        assertThat(log.forloeb(1).orElseThrow().tilstand()).isEqualTo(Initiativtilstand.UNDER_UDVIKLING);
        assertThat(log.forloeb(2).orElseThrow().tilstand()).isEqualTo(Initiativtilstand.FORESLAAET);
        assertThat(log.getProblems())
                .extracting(problem -> problem.getArguments().get(0))
                .containsExactly(2);
        assertThat(log.forloeb(5)).isEmpty();
    }

    @Test
    void whatWasPresentedToTheCommitteeIsApprovedByIt() {
        Beslutning forelaeggelse = beslutning(Beslutningsart.FORELAEGGELSE_FOR_UDVALG, Rolleart.CHEFGRUPPE);

        assertThat(koderAfterUdvikling(forelaeggelse, ENDELIG)).containsExactly("FORELAGT_FOR_UDVALG");
        assertThat(koderAfterUdvikling(forelaeggelse, beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.UDVALG)))
                .isEmpty();
        assertThat(koderAfterUdvikling(ENDELIG)).isEmpty();
    }

    @Test
    void whereTheTemplateAppliesTheDescriptionIsComplete() {
        Beslutning used = beslutning(Beslutningsart.SKABELON_ANVENDES, Rolleart.CHEFGRUPPE);
        Beslutning usedNot = beslutning(Beslutningsart.SKABELON_ANVENDES_IKKE, Rolleart.CHEFGRUPPE);
        Beslutning godkendelse = beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.CHEFGRUPPE);

        assertThat(koder(used, godkendelse)).containsExactly("BESKRIVELSE_MANGLER");
        assertThat(koder(used, usedNot, godkendelse)).isEmpty();
        assertThat(koder(godkendelse)).isEmpty();
        Strategi withBeskrivelse = withInitiativ(
                strategi(used, godkendelse),
                initiativ -> initiativ.withInitiativbeskrivelse(Styringseksempel.beskrivelse()));
        assertThat(Beslutningslog.from(withBeskrivelse).getProblems()).isEmpty();
    }

    @Test
    void theSectionsThatAreMissingAreNamed() {
        Strategi strategi = withInitiativ(
                strategi(
                        beslutning(Beslutningsart.SKABELON_ANVENDES, Rolleart.CHEFGRUPPE),
                        beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.CHEFGRUPPE)),
                initiativ -> initiativ.withInitiativbeskrivelse(Initiativbeskrivelse.builder()
                        .from(Styringseksempel.beskrivelse())
                        .formaal(Optional.empty())
                        .udgifterTilImplementering(Optional.empty())
                        .build()));

        assertThat(Beslutningslog.from(strategi).getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Skabelonen anvendes for initiativ 1, men beskrivelsen mangler:"
                        + " Formål; Udgifter og ressourcer til implementering.");
    }

    @Test
    void noInitiativeIsFinallyApprovedBeforeItsEffectIsSettled() {
        Strategi withoutOpfoelgning =
                withInitiativ(afterUdvikling(ENDELIG), initiativ -> initiativ.withEffektopfoelgning(Optional.empty()));
        Strategi withoutIndikator = afterUdvikling(ENDELIG)
                .withStyring(Styring.builder()
                        .from(afterUdvikling(ENDELIG).getStyring().orElseThrow())
                        .indikatorer(List.of())
                        .build());

        assertThat(Beslutningslog.from(withoutOpfoelgning).getProblems())
                .extracting(problem -> problem.getCode().name())
                .containsExactly("EFFEKT_UAFKLARET");
        assertThat(Beslutningslog.from(withoutIndikator).getProblems())
                .extracting(problem -> problem.getCode().name())
                .containsExactly("EFFEKT_UAFKLARET");
    }

    @Test
    void aLargerCollectionOfDataNeedsItsMethodApproved() {
        UnaryOperator<Strategi> withIndsamling = strategi -> strategi.withStyring(Styring.builder()
                .from(strategi.getStyring().orElseThrow())
                .indikatorer(List.of(Styringseksempel.indikator(Datakildeart.STOERRE_SAERSKILT)))
                .build());
        Beslutning metode = beslutning(Beslutningsart.METODEGODKENDELSE, Rolleart.CHEFGRUPPE);

        assertThat(Beslutningslog.from(withIndsamling.apply(afterUdvikling(ENDELIG)))
                        .getProblems())
                .extracting(problem -> problem.getCode().name())
                .containsExactly("METODE_IKKE_GODKENDT");
        assertThat(Beslutningslog.from(withIndsamling.apply(afterUdvikling(metode, ENDELIG)))
                        .getProblems())
                .isEmpty();
    }

    @Test
    void aMethodIsApprovedForTheIndicatorsThatAreNamed() {
        Indikator one = Styringseksempel.indikator(Datakildeart.STOERRE_SAERSKILT);
        Indikator other =
                Indikator.builder().from(one).kode("anden").navn("Den anden").build();
        UnaryOperator<Strategi> withIndsamling = strategi -> strategi.withStyring(Styring.builder()
                .from(strategi.getStyring().orElseThrow())
                .indikatorer(List.of(one, other))
                .build());
        Beslutning metode = beslutning(Beslutningsart.METODEGODKENDELSE, Rolleart.CHEFGRUPPE);
        Beslutning ofOne =
                Beslutning.builder().from(metode).addIndikatorer(one.getKode()).build();
        Beslutning ofTheOther = Beslutning.builder()
                .from(metode)
                .initiativer(List.of())
                .addIndikatorer("anden")
                .build();

        Beslutningslog lacking = Beslutningslog.from(withIndsamling.apply(afterUdvikling(ofOne, ENDELIG)));
        Beslutningslog whole = Beslutningslog.from(withIndsamling.apply(afterUdvikling(ofOne, ofTheOther, ENDELIG)));

        assertThat(lacking.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getMessage(Sprog.DANSK))
                .containsExactly("METODE_IKKE_GODKENDT Initiativ 1 kræver en større dataindsamling til \"Den anden\","
                        + " men metoden er ikke godkendt.");
        assertThat(lacking.metodegodkendelse(one)).contains(ofOne);
        assertThat(lacking.metodegodkendelse(other)).isEmpty();
        assertThat(whole.getProblems()).isEmpty();
        assertThat(whole.metodegodkendelse(other)).contains(ofTheOther);
    }

    @Test
    void aMethodIsNotApprovedByWhoeverLikesTo() {
        Beslutning metode = Beslutning.builder()
                .from(beslutning(Beslutningsart.METODEGODKENDELSE, Rolleart.TOVHOLDER))
                .initiativer(List.of())
                .addIndikatorer(Styringseksempel.indikator(Datakildeart.STOERRE_SAERSKILT)
                        .getKode())
                .build();
        Beslutningslog log = Beslutningslog.from(afterUdvikling(metode));

        assertThat(log.getProblems())
                .extracting(problem -> problem.getCode().name())
                .containsExactly("FORKERT_ORGAN");
        assertThat(log.metodegodkendelse(Styringseksempel.indikator(Datakildeart.STOERRE_SAERSKILT)))
                .isEmpty();
    }

    /** The committee approved it, a member stopped that, and the council set it aside. */
    @Test
    void aMethodThatWasSetAsideIsNotApproved() {
        Indikator indikator = Styringseksempel.indikator(Datakildeart.STOERRE_SAERSKILT);
        Beslutning metode = beslutning(Beslutningsart.METODEGODKENDELSE, Rolleart.UDVALG);
        Beslutning standsning = beslutning(Beslutningsart.STANDSNING, Rolleart.UDVALG);

        Beslutningslog upheld = Beslutningslog.from(afterUdvikling(
                metode, standsning, beslutning(Beslutningsart.FASTHOLDELSE, Rolleart.KOMMUNALBESTYRELSE)));
        Beslutningslog setAside = Beslutningslog.from(
                afterUdvikling(metode, standsning, beslutning(Beslutningsart.OPHAEVELSE, Rolleart.KOMMUNALBESTYRELSE)));

        assertThat(upheld.getProblems()).isEmpty();
        assertThat(upheld.metodegodkendelse(indikator)).contains(metode);
        assertThat(setAside.getProblems()).isEmpty();
        assertThat(setAside.metodegodkendelse(indikator)).isEmpty();
    }

    /** A baseline comes before development, and what continues is measured on. */
    @Test
    void theMethodIsApprovedBeforeTheCollectionWheneverThatIs() {
        Beslutning metode = beslutning(Beslutningsart.METODEGODKENDELSE, Rolleart.CHEFGRUPPE);

        assertThat(koder(metode)).isEmpty();
        assertThat(koderAfterUdvikling(
                        ENDELIG,
                        metode,
                        beslutning(Beslutningsart.IMPLEMENTERING, Rolleart.INITIATIVEJER),
                        metode,
                        beslutning(Beslutningsart.EVALUERING, Rolleart.TOVHOLDER),
                        metode))
                .isEmpty();
        assertThat(koder(beslutning(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Rolleart.CHEFGRUPPE), metode))
                .containsExactly("ULOVLIGT_SKRIDT");
    }

    @Test
    void aDecisionAboutNothingOrForABlankReasonIsRefused() {
        Beslutning empty = Beslutning.builder()
                .from(beslutning(Beslutningsart.UDSKYDELSE, Rolleart.CHEFGRUPPE))
                .initiativer(List.of())
                .begrundelse(" ")
                .build();

        assertThat(Beslutningslog.from(strategi()).decide(empty).getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly(
                        "TOM_TEKST /styring/beslutninger/0/begrundelse",
                        "INITIATIVER_MANGLER /styring/beslutninger/0/initiativer");
    }

    @Test
    void aDecisionThatDoesNotFitTheLogIsRefusedToo() {
        Beslutning earlier = Beslutning.builder()
                .from(beslutning(Beslutningsart.UDSKYDELSE, Rolleart.CHEFGRUPPE))
                .halvaar(YearHalf.of(2025, 2))
                .build();
        Strategi strategi = strategi(beslutning(Beslutningsart.VIDERE_ARBEJDE, Rolleart.UDVALG));

        assertThat(Beslutningslog.from(strategi).decide(earlier).getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly("BESLUTNING_I_FORKERT_ORDEN /styring/beslutninger/1/halvaar");
    }

    @Test
    void aDecisionThatIsTakenStandsLastInTheLog() {
        Beslutning first = beslutning(Beslutningsart.VIDERE_ARBEJDE, Rolleart.UDVALG);
        Beslutning other = beslutning(Beslutningsart.UDSKYDELSE, Rolleart.CHEFGRUPPE);

        Strategi after =
                Beslutningslog.from(strategi(first)).decide(other).getValue().orElseThrow();

        assertThat(after.getStyring().orElseThrow().getBeslutninger()).containsExactly(first, other);
        assertThat(Beslutningslog.from(after).forloeb(1).orElseThrow().tilstand())
                .isEqualTo(Initiativtilstand.UDSKUDT);
    }

    @Test
    void aStrategyWithoutALogHasProposedInitiatives() {
        Strategi without = strategi().withStyring(Optional.empty());

        assertThat(Beslutningslog.from(without).getForloeb())
                .extracting(Initiativforloeb::tilstand)
                .hasSize(4)
                .containsOnly(Initiativtilstand.FORESLAAET);
        assertThat(Beslutningslog.from(without)
                        .decide(beslutning(Beslutningsart.UDSKYDELSE, Rolleart.CHEFGRUPPE))
                        .getValue())
                .isPresent();
    }

    private static Strategi withInitiativ(Strategi strategi, UnaryOperator<Initiativ> change) {
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.set(0, change.apply(initiativer.get(0)));
        return strategi.withInitiativer(initiativer);
    }

    private static List<String> koderAfterUdvikling(Beslutning... beslutninger) {
        return koder(afterUdvikling(beslutninger));
    }

    private static Strategi afterUdvikling(Beslutning... beslutninger) {
        return strategi(Stream.concat(Styringseksempel.underUdvikling().stream(), Stream.of(beslutninger))
                .toArray(Beslutning[]::new));
    }

    private static List<String> koder(Beslutning... beslutninger) {
        return koder(strategi(beslutninger));
    }

    private static List<String> koder(Strategi strategi) {
        return Beslutningslog.from(strategi).getProblems().stream()
                .map(Problem::getCode)
                .map(Enum::name)
                .toList();
    }
}
