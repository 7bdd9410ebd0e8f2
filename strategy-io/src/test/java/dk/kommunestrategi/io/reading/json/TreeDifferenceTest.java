package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Kommune;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What differs between two values is named by the keys that lead to it. */
class TreeDifferenceTest {

    private static final Strategi STRATEGI = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .addTemaer(tema(1, "Bolig"), tema(2, "Job"))
            .build();

    @Test
    void ofWhatIsEqualNothingDiffers() {
        assertThat(difference(STRATEGI.withNavn("S"))).isEmpty();
    }

    @Test
    void aPropertyIsNamedByTheKeysThatLeadToIt() {
        assertThat(difference(STRATEGI.withNavn("T")
                        .withKommune(Kommune.builder().kode("0998").navn("K").build())))
                .containsExactly("navn", "kommune.kode");
    }

    @Test
    void whatIsThereInOneOnlyDiffersAsAWhole() {
        assertThat(difference(STRATEGI.withKilder("Katalog"))).containsExactly("kilder");
        assertThat(TreeDifference.paths(STRATEGI.withKilder("Katalog"), STRATEGI, Strategi.class))
                .containsExactly("kilder");
    }

    /** Elements have no numbers: that the second theme is called otherwise is a difference of themes. */
    @Test
    void inListsOfOneLengthTheElementsAreCompared() {
        assertThat(difference(STRATEGI.withTemaer(tema(1, "Bolig"), tema(2, "Arbejde"))))
                .containsExactly("temaer.navn");
        assertThat(difference(STRATEGI.withTemaer(tema(1, "Bolig")))).containsExactly("temaer");
    }

    private static Set<String> difference(Strategi after) {
        return TreeDifference.paths(STRATEGI, after, Strategi.class);
    }

    private static Tema tema(int nummer, String navn) {
        return Tema.builder().nummer(nummer).navn(navn).build();
    }
}
