package vendor.linkedimage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageIT {

    private static final Path BIN = Path.of("target", "image", "bin");

    @Test
    void theImagePlansKolding() throws Exception {
        assertEquals(
                "OPTIMAL 1 0 443 5 31",
                output(BIN.resolve("planlaeg"), Path.of("target", "test-classes", "kolding.json"))
                        .trim());
    }

    @Test
    void theImageHoldsOurModulesAndJackson() throws Exception {
        List<String> modules = output(BIN.resolve("java"), "--list-modules")
                .lines()
                .map(module -> module.replaceFirst("@.*", ""))
                .toList();
        assertTrue(
                modules.containsAll(List.of(
                        "dk.kommunestrategi.model",
                        "dk.kommunestrategi.rules",
                        "dk.kommunestrategi.io",
                        "tools.jackson.databind")),
                modules::toString);
    }

    private static String output(Path program, Object argument) throws Exception {
        Process process = new ProcessBuilder(program.toString(), argument.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return output;
    }
}
