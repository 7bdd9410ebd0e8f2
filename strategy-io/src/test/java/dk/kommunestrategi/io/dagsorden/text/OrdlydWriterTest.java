package dk.kommunestrategi.io.dagsorden.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Udfald;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body decided is said once: in its own words, and in ours where they do not say it. */
class OrdlydWriterTest {

    @ParameterizedTest
    @CsvSource({
        "GODKENDT, false, false, Godkendt.",
        "GODKENDT, true, false, Godkendt med ændringer.",
        "ANBEFALET, false, true, Anbefalet.",
        "ANBEFALET, true, true, Anbefalet med ændringer.",
        "AFVIST, false, false, Afvist.",
        "AFVIST, false, true, Ikke anbefalet.",
        // What is turned down, put off or sent back goes on unchanged.
        "AFVIST, true, false, Afvist.",
        "TAGET_TIL_EFTERRETNING, false, false, Taget til efterretning.",
        "UDSAT, true, false, Udsat.",
        "TILBAGESENDT, false, false, Sendt tilbage."
    })
    void anOutcomeWithoutWordsIsSaidInOurs(Udfald udfald, boolean aendret, boolean recommends, String line) {
        Dagsordenspunkt punkt =
                Dagsordenspunkt.builder().udfald(udfald).aendret(aendret).build();

        assertThat(OrdlydWriter.lines(punkt, recommends)).containsExactly(line);
    }

    @Test
    void whatTheBodyItselfSaysIsNotSaidAgain() {
        Dagsordenspunkt.Builder godkendt = Dagsordenspunkt.builder().udfald(Udfald.GODKENDT);

        assertThat(OrdlydWriter.lines(
                        godkendt.ordlyd("Indstillingen blev\nGodkendt.").build(), false))
                .containsExactly("Indstillingen blev", "Godkendt.");
        assertThat(OrdlydWriter.lines(godkendt.aendret(true).build(), false))
                .containsExactly("Indstillingen blev", "Godkendt.", "Godkendt med ændringer.");
        assertThat(OrdlydWriter.lines(godkendt.ordlyd("Godkendt med ændringer.").build(), false))
                .containsExactly("Godkendt med ændringer.");
    }

    @Test
    void aVoteIsSaidWhereTheWordsDoNotTellIt() {
        Dagsordenspunkt.Builder punkt = Dagsordenspunkt.builder()
                .udfald(Udfald.GODKENDT)
                .afstemning(Afstemning.builder()
                        .stemmerFor(20)
                        .stemmerImod(4)
                        .undlod(1)
                        .build());

        assertThat(OrdlydWriter.lines(punkt.build(), false))
                .containsExactly("Godkendt.", "20 stemte for, 4 stemte imod, 1 undlod at stemme.");
        assertThat(OrdlydWriter.lines(
                        punkt.ordlyd("Godkendt. 20 stemte for, 4 stemte imod, 1 undlod at stemme.")
                                .build(),
                        false))
                .containsExactly("Godkendt. 20 stemte for, 4 stemte imod, 1 undlod at stemme.");
    }

    @Test
    void whereNothingWasDecidedNothingIsSaid() {
        assertThat(OrdlydWriter.lines(Dagsordenspunkt.builder().build(), true)).isEmpty();
    }
}
