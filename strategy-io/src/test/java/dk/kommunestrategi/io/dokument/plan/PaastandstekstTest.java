package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PaastandstekstTest {

    private static PlanResult plan(String varighed, String politik) {
        String dokument = Dokumenter.withInitiativ(varighed
                + ",\"vurdering\":{\"letImplementerbart\":true,\"udgiftsniveau\":\"LILLE\",\"ressourcetraek\":[]}");
        Strategi strategi = new StrategiJson()
                .read(dokument.substring(0, dokument.length() - 1)
                        + ",\"periode\":{\"fra\":\"2026-H1\",\"til\":\"2027-H2\"},\"politik\":{" + politik + "}}")
                .getValue()
                .orElseThrow()
                .getStrategi();
        return Planner.standard().plan(strategi);
    }

    private static Paastandstekst danish(PlanResult plan) {
        return new Paastandstekst(plan, Optional.empty(), Sprog.DANSK);
    }

    private static List<String> kriterier(PlanResult plan) {
        return plan.getCriteria().stream().map(danish(plan)::kriterium).toList();
    }

    @Test
    void whatIsKnownNeedsNoAssumption() {
        Paastandstekst paastand = danish(plan(",\"varighed\":1", ""));

        assertThat(paastand.forbehold()).isEmpty();
        assertThat(paastand.plan())
                .hasValue("Det er bevist, at ingen anden plan er bedre efter kriterierne i den angivne rækkefølge.");
        assertThat(paastand.front()).isEmpty();
    }

    @Test
    void whatHoldsOfTheWorstOutcomeIsNotClaimedOfEveryOne() {
        assertThat(danish(plan("", "\"varighedssyn\":\"SIKKER\"")).plan().orElseThrow())
                .endsWith("Det gælder for det værste udfald inden for de grænser, der er oplyst eller antaget for,"
                        + " hvor længe initiativet varer; i et bestemt udfald kan en anden plan være bedre.");
    }

    @Test
    void onlyTheFirstCriterionIsTheBestPossibleWithoutMore() {
        assertThat(kriterier(plan("", "")))
                .startsWith("bedst mulig", "bedst mulig, når de foregående er afgjort")
                .doesNotContain("ikke bevist");
    }

    @Test
    void aValueAtItsBoundIsOpenOnlyWhereAnEarlierOneIs() {
        PlanResult plan = plan("", "");

        assertThat(danish(plan).kriterium(new Unproven(plan.getCriteria().get(0), 3, 2)))
                .isEqualTo("ikke bevist; ingen plan når under 2");
        assertThat(danish(plan).kriterium(new Unproven(plan.getCriteria().get(1), 3, 2)))
                .isEqualTo("ikke bevist; ingen plan, der er lige så god efter de foregående, når under 2");
        assertThat(danish(plan).kriterium(new Unproven(plan.getCriteria().get(1), 2, 2)))
                .isEqualTo("bedst mulig, hvis de foregående ikke kan blive bedre");
    }

    private record Unproven(Kriterievaerdi found, long value, long bound) implements Kriterievaerdi {

        @Override
        public Placeringskriterium getKriterium() {
            return found.getKriterium();
        }

        @Override
        public long getValue() {
            return value;
        }

        @Override
        public OptionalLong getLowerBound() {
            return OptionalLong.of(bound);
        }

        @Override
        public Proof getProof() {
            return Proof.IKKE_BEVIST;
        }
    }

    @Test
    void whatIsWeighedTogetherIsTheBestPossibleBalance() {
        String niveauer = "\"kriterier\":[{\"id\":\"LetImplementerbareFoerst\"},"
                + "{\"id\":\"LoebendeTemafokus\",\"sammenMedForrige\":true},{\"id\":\"TidligstMulig\"}]";

        assertThat(kriterier(plan("", niveauer)))
                .containsExactly(
                        "bedst mulig afvejning", "bedst mulig afvejning", "bedst mulig, når de foregående er afgjort");
        assertThat(danish(plan("", niveauer)).plan().orElseThrow())
                .startsWith(
                        "Det er bevist, at ingen anden plan er bedre efter kriterierne med den rækkefølge og de vægte, de er givet");
        assertThat(danish(plan("", niveauer)).kriterier())
                .contains("gælder det deres sum. Vurderingen hviler på en antagelse");
    }

    @Test
    void aTieBreakIsNoPrincipleOnlyWhereItDecidesBetweenEquals() {
        PlanResult last = plan("", "");
        PlanResult alone = plan("", "\"kriterier\":[{\"id\":\"TidligstMulig\"}]");

        assertThat(last.getCriteria())
                .filteredOn(kriterium -> principper(last).contains(kriterium.getKriterium()))
                .hasSize(4);
        assertThat(principper(alone).contains(alone.getCriteria().get(0).getKriterium()))
                .isTrue();
    }

    private static Principper principper(PlanResult plan) {
        return new Principper(plan.getRequest().strategi().politik(), Sprog.DANSK);
    }
}
