package dk.kommunestrategi.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointerProperties {

    @Property
    void leadBackToTheStepsTheyWereMadeFrom(@ForAll("skridt") List<String> steps) {
        assertThat(decode(Problem.pointer(steps.toArray()))).isEqualTo(steps);
    }

    @Provide
    Arbitrary<List<String>> skridt() {
        return Arbitraries.strings().withChars("~/01aæ ").ofMaxLength(5).list().ofMaxSize(4);
    }

    /** As RFC 6901 reads a pointer. */
    private static List<String> decode(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
