package vendor.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KontrolTest {

    private final Kontrol kontrol = new Kontrol();

    @Test
    void aSoundStrategyHasNoViolationsAndIsPlanned() throws Exception {
        Strategi kolding = kolding();
        Planresultat plan = Planner.standard().plan(kolding);

        assertEquals(List.of(), kontrol.steder(kolding));
        assertEquals(Planstatus.OPTIMAL, plan.getStatus());
        assertEquals(
                List.of(0L, 0L, 212L, 8L, 32L),
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

        assertEquals(List.of("initiativer[3].navn", "navn"), kontrol.steder(ringere));
    }

    private Strategi kolding() throws Exception {
        Path kolding = Path.of(getClass().getResource("/kolding.json").toURI());
        return new StrategiJson().read(kolding).getStrategi().orElseThrow();
    }
}
