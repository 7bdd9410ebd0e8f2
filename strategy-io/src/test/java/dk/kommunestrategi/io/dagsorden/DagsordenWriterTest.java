package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the course of a case stands in a record of an agenda system. */
class DagsordenWriterTest {

    private static final Rolle UDVALG = Rolle.builder()
            .kode("social")
            .navn("Socialudvalget")
            .art(Rolleart.UDVALG)
            .addValgperioder(Valgperiode.of(2018, 2021), Valgperiode.of(2022, 2025))
            .build();
    private static final Rolle KOMMUNALBESTYRELSE = Rolle.builder()
            .kode("by")
            .navn("Byrådet")
            .art(Rolleart.KOMMUNALBESTYRELSE)
            .build();
    private static final Sag SAG = Sag.builder().id("1").titel("Strategi").build();

    private final DagsordenWriter writer = new DagsordenWriter(List.of(UDVALG, KOMMUNALBESTYRELSE));

    /** The last step of the route decides; whoever answers before it only recommends. */
    @Test
    void anAnswerOnTheWayIsNoDecision() {
        Sag sag = SAG.withBehandling(Behandlingstrin.of(List.of("social")), Behandlingstrin.of(List.of("by")));

        assertThat(written(sag.withSagsforloeb(afvist("social")))).contains("Ikke anbefalet.");
        assertThat(written(sag.withSagsforloeb(afvist("by"))))
                .contains("Afvist.")
                .doesNotContain("Ikke anbefalet.");
        assertThat(written(sag.withSagsforloeb(afvist("andre")))).contains("Afvist.");
        assertThat(written(SAG.withSagsforloeb(afvist("social")))).contains("Afvist.");
        assertThat(written(SAG.withBehandling(Behandlingstrin.of(List.of("social")))
                        .withSagsforloeb(afvist("social"))))
                .contains("Afvist.");
        assertThat(written(sag.withBeslutning(afvist("social")))).contains("<p>Ikke anbefalet.</p>");
    }

    @Test
    void aBodyIsNamedWithItsTermOnTheDay() {
        assertThat(written(SAG.withSagsforloeb(afvist("social", 2022, 2))))
                .contains("<u>01/03/2022 Socialudvalget 2022-2025</u><br>Afvist.<br><br>Afbud: 2<br>");
        assertThat(written(SAG.withSagsforloeb(afvist("social", 2017, 0))))
                .contains("<u>01/03/2017 Socialudvalget</u><br>Afvist.<br></span>");
        assertThat(written(SAG.withSagsforloeb(afvist("social")))).contains("<u>Socialudvalget</u>");
        assertThat(written(SAG.withSagsforloeb(afvist("ukendt")))).contains("<u>ukendt</u>");
    }

    /** A record is a publication, also of a case that was none. */
    @Test
    void whatDoesNotComeBackAsItWasIsNamed() {
        Sag published = new DagsordenReader()
                .read(written(SAG.withResume("Kort fortalt.")).getBytes(StandardCharsets.UTF_8), List.of())
                .getValue()
                .orElseThrow()
                .sager()
                .get(0);

        assertThat(writer.write(published).getProblems()).isEmpty();
        assertThat(writer.write(published.withKleNummer("27.18.00")).getProblems())
                .singleElement()
                .hasToString("Problem{code=IKKE_I_DAGSORDENEN, severity=ADVARSEL, pointer=, related=[], "
                        + "arguments=[Strategi, kleNummer]}");
    }

    private static Dagsordenspunkt afvist(String organ) {
        return Dagsordenspunkt.builder().organ(organ).udfald(Udfald.AFVIST).build();
    }

    private static Dagsordenspunkt afvist(String organ, int aar, int afbud) {
        return Dagsordenspunkt.builder()
                .from(afvist(organ))
                .dato(LocalDate.of(aar, 3, 1))
                .afbud(afbud)
                .build();
    }

    private String written(Sag sag) {
        return writer.write(sag).getValue().orElseThrow();
    }
}
