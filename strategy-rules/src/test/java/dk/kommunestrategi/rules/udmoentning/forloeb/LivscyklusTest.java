package dk.kommunestrategi.rules.udmoentning.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The life of an initiative has the steps of the table that is written out among the tests. */
class LivscyklusTest {

    @Test
    void hasTheseStepsAndNoOthers() {
        for (Initiativtilstand fra : Initiativtilstand.values()) {
            for (Beslutningsart art : Beslutningsart.values()) {
                assertThat(Livscyklus.after(fra, art))
                        .as("%s from %s", art, fra)
                        .isEqualTo(Livstabel.after(fra, art));
            }
            assertThat(Livscyklus.possible(fra))
                    .containsExactlyElementsOf(Arrays.stream(Beslutningsart.values())
                            .filter(art -> Livstabel.after(fra, art).isPresent())
                            .toList());
        }
    }

    @Test
    void reachesEveryStateFromTheProposal() {
        Set<Initiativtilstand> reached = EnumSet.of(Initiativtilstand.FORESLAAET);
        while (reached.addAll(reached.stream()
                .flatMap(fra -> Livscyklus.possible(fra).stream()
                        .map(art -> Livscyklus.after(fra, art).orElseThrow()))
                .toList())) {}
        assertThat(reached).containsExactly(Initiativtilstand.values());
    }

    @Test
    void usesEveryKindOfDecisionOnInitiativesButThoseOnStoppedOnes() {
        Set<Beslutningsart> used = new TreeSet<>(Livstabel.STANDSNING);
        Arrays.stream(Initiativtilstand.values()).forEach(fra -> used.addAll(Livscyklus.possible(fra)));
        assertThat(used)
                .containsExactlyElementsOf(Arrays.stream(Beslutningsart.values())
                        .filter(Beslutningsart::isOmInitiativer)
                        .toList());
    }

    @Test
    void endsWhereNothingIsPossible() {
        for (Initiativtilstand tilstand : Initiativtilstand.values()) {
            assertThat(tilstand.isEnd())
                    .as("%s", tilstand)
                    .isEqualTo(Livscyklus.possible(tilstand).isEmpty());
        }
    }
}
