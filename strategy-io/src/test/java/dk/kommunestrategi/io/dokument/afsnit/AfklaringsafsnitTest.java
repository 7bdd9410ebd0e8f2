package dk.kommunestrategi.io.dokument.afsnit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.writer.TextWriter;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has to be settled, and the advice on it. */
class AfklaringsafsnitTest {

    @Test
    void adviceThatIsTheSameForSeveralIsSaidOnce() {
        Stream<Problem> problems = Stream.of(
                modsigelse("antallet", "13"),
                Problem.of(Problemkode.KILDE_FLERTYDIG, "", "temaerne", "A; B", "A")
                        .build(),
                modsigelse("udgiften", "lille"),
                modsigelse("antallet", "13"));

        assertThat(new TextWriter().lines(Afklaringsafsnit.blocks(problems, Sprog.DANSK)))
                .isEqualTo("""
                - Om temaerne kan kilden læses på flere måder: A; B. Indtil videre er denne læsning lagt til grund: A. \
                Det skal afklares, hvad der er ment.
                Det skal afklares, hvad der er rigtigt, og kilden skal rettes. Det gælder:
                - Kilderne modsiger hinanden om antallet: X; Y. Indtil videre gælder: 13.
                - Kilderne modsiger hinanden om udgiften: X; Y. Indtil videre gælder: lille.\
                """);
    }

    @Test
    void adviceOnOneThingStandsBesideIt() {
        assertThat(new TextWriter()
                        .lines(Afklaringsafsnit.blocks(
                                Stream.of(modsigelse("the number", "13"), modsigelse("the number", "13")),
                                Sprog.ENGELSK)))
                .isEqualTo("- The sources contradict each other on the number: X; Y. For the time being, this applies:"
                        + " 13. What is right must be settled, and the source corrected.");
        assertThat(Afklaringsafsnit.blocks(Stream.of(), Sprog.DANSK)).isEmpty();
    }

    private static Problem modsigelse(String emne, String gaeldende) {
        return Problem.of(Problemkode.KILDER_MODSIGER_HINANDEN, "", emne, "X; Y", gaeldende)
                .build();
    }
}
