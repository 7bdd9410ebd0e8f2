package dk.kommunestrategi.model.handleplan;

import static dk.kommunestrategi.model.Eksempel.handleplan;
import static dk.kommunestrategi.model.Eksempel.placering;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandleplanTest {

    private final Handleplan plan = handleplan(placering(3, "2024-H1"), placering(7, "2025-H2"));

    @Test
    void findsThePlacementOfAnInitiativeByItsNumber() {
        assertThat(plan.placering(7)).contains(placering(7, "2025-H2"));
    }

    @Test
    void findsNothingForAnInitiativeThatIsNotPlaced() {
        assertThat(plan.placering(1)).isEmpty();
    }

    @Test
    void leavesPlacementsOpenUnlessToldOtherwise() {
        assertThat(placering(3, "2024-H1").isFastlagt()).isFalse();
        assertThat(placering(3, "2024-H1").getUformelStart()).isEmpty();
    }
}
