package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody can see is told. */
class VisibilityCheckTest {

    private final Strategi strategi = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .build();

    @Test
    void namesOfNothingThatCanBeSeen() {
        Strategi invisible = strategi.withNavn("\u200B")
                .withTemaer(Tema.builder().nummer(1).navn("\u2060\u200D").build())
                .withCentre(center("\u00AD", "R"), center("rus", "\u3164"));

        assertThat(StrategiCheck.check(invisible))
                .extracting(Problem::getCode, Problem::getPointer)
                .containsExactly(
                        tuple(Problemkode.USYNLIG_TEKST, "/navn"),
                        tuple(Problemkode.USYNLIG_TEKST, "/temaer/0/navn"),
                        tuple(Problemkode.USYNLIG_TEKST, "/centre/0/kode"),
                        tuple(Problemkode.USYNLIG_TEKST, "/centre/1/navn"));
    }

    @Test
    void codesThatDifferInNothingThatCanBeSeen() {
        Strategi alike = strategi.withCentre(
                center("rus", "R"),
                center("r\u200Bus", "R"),
                center("rå", "R"),
                center("ra\u030A", "R"),
                center("RUS", "R"),
                center("rus", "R"));

        assertThat(StrategiCheck.check(alike))
                .extracting(Problem::getCode, Problem::getPointer, Problem::getRelated)
                .containsExactly(
                        tuple(Problemkode.LIGNENDE_KODE, "/centre/1/kode", List.of("/centre/0/kode")),
                        tuple(Problemkode.LIGNENDE_KODE, "/centre/3/kode", List.of("/centre/2/kode")),
                        tuple(Problemkode.DOBBELT_KODE, "/centre/5/kode", List.of("/centre/0/kode")));
    }

    private static Center center(String kode, String navn) {
        return Center.builder().kode(kode).navn(navn).build();
    }
}
