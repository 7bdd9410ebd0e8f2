package dk.kommunestrategi.io.dokument.afsnit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Placering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class InitiativplanTest {

    @Test
    void staysWhatItWasWhenMade() {
        Placering placering = Placering.builder()
                .initiativ(1)
                .formelStart(YearHalf.of(2026, 2))
                .build();
        Map<Integer, Placering> placeringer = new HashMap<>(Map.of(1, placering));
        Set<Integer> udeladte = new HashSet<>(Set.of(2));

        Initiativplan plan = new Initiativplan(placeringer, udeladte);
        placeringer.clear();
        udeladte.clear();

        assertThat(plan.placeringer()).containsOnlyKeys(1);
        assertThat(plan.udeladte()).containsExactly(2);
    }
}
