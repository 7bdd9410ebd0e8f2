package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.dokument.skriver.Htmlside;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Fastlaeggelse;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class RapportTest {

    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("strategi.json"))
            .getStrategi()
            .orElseThrow();
    private final Planforespoergsel forespoergsel = Planforespoergsel.of(strategi);
    private final Rapport rapport = Rapport.builder()
            .forespoergsel(forespoergsel)
            .plan(Planner.standard().plan(forespoergsel))
            .build();

    @Test
    void aPageForbidsTheBrowserEverythingButItsOwnStyle() throws Exception {
        Document side = Jsoup.parse(rapport.html());

        String stil = side.selectFirst("style").data();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(stil.getBytes(StandardCharsets.UTF_8)));
        assertThat(stil).isEqualTo(Rapport.stilark());
        assertThat(side.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + digest + "'");
        assertThat(stil).doesNotContain("url(", "@import", "</");
    }

    @Test
    void aPartOfAPageHasNoFrameAndTouchesNothingElse() {
        String brudstykke = rapport.brudstykke();

        assertThat(brudstykke).startsWith("<div ").doesNotContain("<html", "<style", "<h1", "<main", "<nav");
        assertThat(Rapport.stilark().replaceAll("(?s)/\\*.*?\\*/", "").lines())
                .filteredOn(linje -> linje.contains("{")
                        && !linje.strip().startsWith("@")
                        && !linje.strip().startsWith("--"))
                .isNotEmpty()
                .allMatch(linje -> linje.strip().startsWith(".dokument"));
    }

    @Test
    void thePageIsTheSameAsAStringAndInAStream() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        rapport.html(output);

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(rapport.html());
    }

    @Test
    void aPlanWithoutReasonsHasNoSuchSection() {
        assertThat(rapport.markdown()).contains("## Handleplan").doesNotContain("## Begrundelser");
        assertThat(Rapport.builder()
                        .from(rapport)
                        .afsnit(Set.of(Rapportafsnit.GRUNDLAG))
                        .build()
                        .markdown())
                .contains(new StrategiJson().fingeraftryk(strategi))
                .doesNotContain("## Handleplan");
    }

    @Test
    void aPlanningWithoutAPlanIsNotReported() {
        Planresultat ingen = Planner.standard()
                .plan(Planforespoergsel.builder()
                        .strategi(strategi)
                        .addFastlaeggelser(new Fastlaeggelse(2, YearHalf.of(2024, 1)))
                        .build());
        assertThat(ingen.erPlan()).isFalse();

        assertThatThrownBy(() -> Rapport.builder()
                        .forespoergsel(forespoergsel)
                        .plan(ingen)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("maybe ask Planresultat.erPlan() first");
    }

    @Test
    void reasonsOfAnotherRequestAreRefused() {
        Begrunder begrunder = new Begrunder(Planner.standard());
        Handleplan handleplan = rapport.getPlan().handleplan().orElseThrow();
        Planforespoergsel anden = Planforespoergsel.of(strategi.withNavn("En anden"));

        assertThat(Rapport.builder()
                        .from(rapport)
                        .forklaring(begrunder.explain(Planforespoergsel.of(strategi), handleplan))
                        .build()
                        .markdown())
                .contains("## Begrundelser");
        assertThatThrownBy(() -> Rapport.builder()
                        .from(rapport)
                        .forklaring(begrunder.explain(anden, handleplan))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("maybe pass the report's own to Begrunder.explain()");
    }

    /** As an application has it that has not asked for the library. */
    @Test
    void withoutTheLibraryItsAbsenceIsToldClearly() throws ReflectiveOperationException {
        Class<?> type =
                new UdenBibliotek(Htmlside.class.getPackageName(), "j2html.").loadClass(Htmlside.class.getName());

        assertThat(type).isNotSameAs(Htmlside.class);
        assertThatThrownBy(() -> type.getConstructor(Sprog.class).newInstance(Sprog.DANSK))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("com.j2html:j2html:1.6.0");
    }
}
