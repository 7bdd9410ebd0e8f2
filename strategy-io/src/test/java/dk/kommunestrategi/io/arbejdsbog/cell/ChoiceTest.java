package dk.kommunestrategi.io.arbejdsbog.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What words there are to choose from, and what they mean. */
class ChoiceTest {

    private final Choice<Udgiftsniveau> niveauer =
            Choice.of(Udgiftsniveau.class, niveau -> niveau == Udgiftsniveau.STOR ? "Stort" : niveau.name());

    @Test
    void everyConstantHasItsWord() {
        assertThat(niveauer.words()).containsExactly("LILLE", "MELLEM", "Stort");
        assertThat(niveauer.word(Udgiftsniveau.STOR)).isEqualTo("Stort");
        assertThat(niveauer.find(" stort ")).contains(Udgiftsniveau.STOR);
        assertThat(niveauer.find("stor")).isEmpty();
    }

    @Test
    void twoWordsMayMeanAnything() {
        Choice<Boolean> choice = Choice.of(true, "Ja", false, "Nej");

        assertThat(choice.words()).containsExactly("Ja", "Nej");
        assertThat(choice.find("nej")).contains(false);
        assertThat(choice.find("x")).isEmpty();
        assertThat(choice.orParse(cell -> Optional.of(true).filter(yes -> cell.equals("x")))
                        .find("x"))
                .contains(true);
    }

    @Test
    void whatIsTakenAwayHasNoWord() {
        Choice<Udgiftsniveau> others = niveauer.without(Udgiftsniveau.MELLEM);

        assertThat(others.words()).containsExactly("LILLE", "Stort");
        assertThat(others.word(Udgiftsniveau.MELLEM)).isEmpty();
        assertThat(others.find("mellem")).isEmpty();
    }
}
