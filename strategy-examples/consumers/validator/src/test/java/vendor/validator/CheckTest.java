package vendor.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    private final Check check = new Check();

    @Test
    void aSoundStrategyHasNoViolationsAndIsPlanned() throws Exception {
        Strategi kolding = kolding();
        PlanResult plan = Planner.standard().plan(kolding);

        assertEquals(List.of(), check.places(kolding));
        assertEquals(Planstatus.OPTIMAL, plan.getStatus());
        assertEquals(
                List.of(1L, 0L, 443L, 5L, 31L),
                plan.getCriteria().stream().map(Kriterievaerdi::getValue).toList());
    }

    @Test
    void violationsAreFoundWhereverTheyAre() throws Exception {
        Strategi kolding = kolding();
        List<Initiativ> initiativer = new ArrayList<>(kolding.getInitiativer());
        initiativer.set(
                3, Initiativ.builder().from(initiativer.get(3)).navn(" ").build());
        Strategi ringere = Strategi.builder()
                .from(kolding)
                .navn("")
                .initiativer(initiativer)
                .build();

        assertEquals(List.of("initiativer[3].navn", "navn"), check.places(ringere));
    }

    private Strategi kolding() throws Exception {
        Path kolding = Path.of(getClass().getResource("/kolding.json").toURI());
        return new StrategiJson().read(kolding).getValue().orElseThrow().getStrategi();
    }
}
