package vendor.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.kommunestrategi.rules.Planner;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanlaegningTest {

    @Test
    void koldingIsPlannedFromTheClassPath() throws Exception {
        Path kolding = Path.of(getClass().getResource("/kolding.json").toURI());
        assertEquals("OPTIMAL 1 0 443 5 31", Planlaegning.planlaeg(kolding));
        assertFalse(Planner.class.getModule().isNamed());
    }

    @Test
    void everyModuleCarriesItsLicence() throws Exception {
        long vores = getClass()
                .getClassLoader()
                .resources("META-INF/LICENSE")
                .filter(sted -> sted.getPath().matches(".*/strategy-(model|rules|io)[^/]*\\.jar!/META-INF/LICENSE"))
                .count();

        assertEquals(3, vores);
    }
}
