package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** Why there is no plan, with how much is needed and how much there is, and what to do about it. */
class KonflikttekstTest {

    private final Strategi forLang = strategi("varighed-over-perioden.json");
    private final Strategi forStor = strategi("traek-over-kapaciteten.json");

    @Test
    void whatTakesLongerThanThePeriodIsToldToNeedALongerOne() {
        assertThat(text(forLang, Sprog.DANSK))
                .contains("Dette krav kan ikke opfyldes:")
                .contains("»1. Initiativ 1« varer 4 halvår og »2. Initiativ 2« varer et halvår (antaget). Alene for at"
                        + " opfylde kravene ovenfor skal perioden være på mindst 5 halvår; den er på 4.")
                .containsSubsequence(
                        "Forlæng perioden med et halvår til i alt 5 halvår, så den varer til og med 1. halvår 2028: Så"
                                + " findes der en plan, der opfylder alle krav. En kortere forlængelse er ikke nok.",
                        "Den mindste lempelse af kravene, der gør en plan mulig:",
                        "Lad »2. Initiativ 2« vente til en senere plan; mindre er ikke nok.")
                .doesNotContain("Udelades ét af dem", "Tidligst mulig");
        assertThat(text(forLang, Sprog.ENGELSK))
                .contains("This demand cannot be met:")
                .contains("Merely to meet the demands above, the period must have at least 5 half-years; it has 4.")
                .contains("Leave “2. Initiativ 2” for a later plan; less is not enough.");
    }

    @Test
    void whatDrawsMoreThanThereEverIsIsNamedAlone() {
        assertThat(text(forStor, Sprog.DANSK))
                .contains("»1. Initiativ 1« trækker alene 2 på »Center A«, og kapaciteten er 1.")
                .contains("en plan findes, når kapaciteten er mindst 2, og ikke før")
                .doesNotContain("En længere periode", "senere plan");
        assertThat(text(forStor, Sprog.ENGELSK))
                .contains("“1. Initiativ 1” alone draws 2 on “Center A”, and the capacity is 1.");
    }

    /** A committee has no document with pointers before it. */
    @Test
    void whatADemandRestsOnIsNamedAndNoPointerIsShown() {
        for (Strategi strategi : List.of(forLang, forStor)) {
            for (Sprog sprog : Sprog.values()) {
                assertThat(text(strategi, sprog)).doesNotContain("(/", "/initiativer", "/centre", "/politik");
            }
        }
        assertThat(text(forStor, Sprog.DANSK)).contains("(oplysningerne om »Center A«");
        assertThat(text(forStor, Sprog.ENGELSK)).contains("(what is stated of “Center A”");
    }

    /** Every place that a demand may rest on, also one that is not there. */
    @ParameterizedTest
    @CsvSource({
        "/initiativer/0/afhaengerAf/2,oplysningerne om »1. Initiativ 1«",
        "/initiativer/7/varighed,strategien",
        "/centre/0/kapacitet,oplysningerne om »Center A«",
        "/politik/afslutIPerioden,strategiens politik",
        "/handleplan/placeringer/1/formelStart,handleplanen",
        "/periode,strategien"
    })
    void aPlaceIsCalledByItsName(String pointer, String name) {
        assertThat(new Plannavne(PlanRequest.of(forStor), Sprog.DANSK).place(pointer))
                .isEqualTo(name);
    }

    @Test
    void whoeverIsNotInTheWayIsNotNamed() {
        Initiativ stor = forStor.getInitiativer().get(0);
        Strategi medLille = forStor.withInitiativer(List.of(
                stor,
                Initiativ.builder()
                        .from(stor)
                        .nummer(2)
                        .navn("Lille")
                        .vurdering(Vurdering.builder()
                                .from(stor.getVurdering().orElseThrow())
                                .ressourcetraek(List.of())
                                .build())
                        .build()));

        assertThat(text(medLille, Sprog.DANSK))
                .contains("»1. Initiativ 1« trækker alene 2 på »Center A«, og kapaciteten er 1.")
                .contains("Lad »1. Initiativ 1« vente til en senere plan; mindre er ikke nok.")
                .doesNotContain("Lille");
    }

    @Test
    void manyTogetherAreToldWithWhatTheyNeedAndWithWhoMayWait() {
        Initiativ stor = forStor.getInitiativer().get(0);
        Strategi tre = forStor.withInitiativer(List.of(
                        stor,
                        stor.withNummer(2).withNavn("To"),
                        stor.withNummer(3).withNavn("Tre")))
                .withCentre(List.of(Center.builder()
                        .from(forStor.getCentre().get(0))
                        .kapacitet(3)
                        .build()))
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 1)));

        assertThat(text(tre, Sprog.DANSK))
                .contains(
                        "På »Center A« trækker »1. Initiativ 1« med 2 i 2 halvår, »2. To« med 2 i 2 halvår og »3. Tre«"
                                + " med 2 i 2 halvår. Der skal en kapacitet på mindst 4 til, og den er 3.")
                .contains("Alene for at opfylde kravene ovenfor skal perioden være på mindst 5 halvår; den er på 3.")
                .contains("Lad initiativerne på én af disse linjer vente til en senere plan; færre er ikke nok:")
                .contains("- »1. Initiativ 1«", "- »2. To«", "- »3. Tre«")
                .contains("Hvis »1. Initiativ 1« venter, findes der en plan.");
    }

    @Test
    void whatTheConflictNeedsAndWhatAllDemandsNeedAreToldApart() {
        Initiativ first = forLang.getInitiativer().get(0).withVarighed(2);
        Strategi three = forLang.withInitiativer(
                        first,
                        first.withNummer(2).withNavn("To").withAfhaengerAf(1),
                        first.withNummer(3).withNavn("Tre").withAfhaengerAf(2))
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)));

        assertThat(text(three, Sprog.DANSK))
                .containsSubsequence(
                        "»2. To« varer 2 halvår og »3. Tre« varer 2 halvår. Alene for at"
                                + " opfylde kravene ovenfor skal perioden være på mindst 3 halvår; den er på 2.",
                        "Forlæng perioden med 3 halvår til i alt 5 halvår, så den varer til og med 1. halvår 2028: Så"
                                + " findes der en plan, der opfylder alle krav.");
    }

    @Test
    void aDurationIsNotToldAsLongerThanExpectedWithoutSayingSo() {
        Initiativ first = forLang.getInitiativer().get(0);
        Strategi sikker = forLang.withInitiativer(first.withVarighed(OptionalInt.empty()))
                .withPolitik(Prioriteringspolitik.builder()
                        .from(forLang.politik())
                        .afslutIPerioden(true)
                        .varighedssyn(Varighedssyn.SIKKER)
                        .build());
        Strategi withForarbejde =
                sikker.withInitiativer(sikker.getInitiativer().get(0).withForarbejde(1));

        assertThat(text(sikker, Sprog.DANSK))
                .contains("»1. Initiativ 1« kan vare op til 10 halvår (antaget). Alene for at"
                        + " opfylde kravene ovenfor skal perioden være på mindst 10 halvår; den er på 4.");
        assertThat(text(withForarbejde, Sprog.DANSK))
                .contains("»1. Initiativ 1« kan vare op til 10 halvår (antaget) og kræver et halvårs forarbejde. Alene"
                        + " for at opfylde kravene ovenfor skal perioden være på mindst 10 halvår; den er på 4.");
        assertThat(text(sikker, Sprog.ENGELSK)).contains("“1. Initiativ 1” may take up to 10 half-years (assumed).");
    }

    @Test
    void ofVeryManyTheFirstAreNamedInASentenceThatEnds() {
        Initiativ stor = forStor.getInitiativer().get(0);
        Strategi syv = forStor.withInitiativer(IntStream.rangeClosed(1, 7)
                        .mapToObj(nummer -> stor.withNummer(nummer)
                                .withNavn("Nr. " + nummer)
                                .withVarighed(1))
                        .toList())
                .withCentre(List.of(Center.builder()
                        .from(forStor.getCentre().get(0))
                        .kapacitet(3)
                        .build()))
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2)));

        assertThat(text(syv, Sprog.DANSK))
                .contains(
                        "»3. Nr. 3« med 2 i et halvår og »4. Nr. 4« med 2 i et halvår; hertil kommer 3 andre. Der skal")
                .contains("»3. Nr. 3« varer et halvår og »4. Nr. 4« varer et halvår; hertil kommer 3 andre. Alene for"
                        + " at opfylde kravene ovenfor skal perioden");
        assertThat(text(syv, Sprog.ENGELSK))
                .contains("and “4. Nr. 4” takes one half-year; besides these there are 3 others. Merely to");
    }

    private static String text(Strategi strategi, Sprog sprog) {
        return Konflikttekst.dokument(Planner.standard().plan(strategi), sprog).text();
    }

    private static Strategi strategi(String resource) {
        return new StrategiJson()
                .read(Dokumenter.resource(resource))
                .getValue()
                .orElseThrow()
                .getStrategi();
    }
}
