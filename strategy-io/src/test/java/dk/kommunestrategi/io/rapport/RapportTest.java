package dk.kommunestrategi.io.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.writer.HtmlWriter;
import dk.kommunestrategi.io.library.WithoutLibrary;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

class RapportTest {

    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("strategi.json"))
            .getValue()
            .orElseThrow()
            .getStrategi();
    private final Rapport rapport =
            Rapport.builder().plan(Planner.standard().plan(strategi)).build();

    @Test
    void aPageForbidsTheBrowserEverythingButItsOwnStyle() throws Exception {
        Document page = Jsoup.parse(rapport.dokument().html());

        String style = page.selectFirst("style").data();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(style).isEqualTo(Dokument.styleSheet());
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + digest + "'");
        assertThat(style).doesNotContain("url(", "@import", "</");
    }

    @Test
    void aPartOfAPageHasNoFrameAndTouchesNothingElse() {
        String fragment = rapport.dokument().fragment();

        assertThat(fragment).startsWith("<div ").doesNotContain("<html", "<style", "<h1", "<main", "<nav");
        assertThat(Dokument.styleSheet().replaceAll("(?s)/\\*.*?\\*/", "").lines())
                .filteredOn(line -> line.contains("{")
                        && !line.strip().startsWith("@")
                        && !line.strip().startsWith("--"))
                .isNotEmpty()
                .allMatch(line -> line.strip().startsWith(".dokument"));
    }

    /** What the earlier plan had no place for has not moved. */
    @Test
    void whatIsNewInThePlanIsCountedApartFromWhatMoves() {
        Handleplan best = Planner.standard().plan(strategi).handleplan().orElseThrow();
        List<Placering> all = best.getPlaceringer();
        Placering first = all.get(0);
        Placering later = Placering.builder()
                .initiativ(first.getInitiativ())
                .formelStart(first.getFormelStart().plusHalves(1))
                .build();

        assertThat(againstHandleplan(best, all.subList(1, all.size())))
                .contains("I forhold til den hidtidige handleplan kommer ét initiativ til.");
        assertThat(againstHandleplan(
                        best,
                        Stream.concat(Stream.of(later), all.subList(2, all.size()).stream())
                                .toList()))
                .contains("I forhold til den hidtidige handleplan starter ét initiativ i et andet halvår"
                        + " og kommer ét initiativ til.");
    }

    private String againstHandleplan(Handleplan best, List<Placering> earlier) {
        Strategi revised = strategi.withHandleplan(
                Handleplan.builder().from(best).placeringer(earlier).build());
        return Rapport.builder()
                .plan(Planner.standard().plan(revised))
                .build()
                .dokument()
                .text();
    }

    @Test
    void howLongDevelopmentMayTakeIsDrawnWhereThePlanIsToHoldForThat() {
        Strategi unknown = strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ ->
                                initiativ.withVarighed(OptionalInt.empty()).withAfhaengerAf(List.of()))
                        .toList())
                .withCentre(strategi.getCentre().stream()
                        .map(center -> Center.builder()
                                .from(center)
                                .kapacitet(OptionalInt.empty())
                                .build())
                        .toList())
                .withPolitik(Prioriteringspolitik.builder()
                        .from(strategi.politik())
                        .varighedssyn(Varighedssyn.SIKKER)
                        .build());

        assertThat(Rapport.builder()
                        .plan(Planner.standard().plan(unknown))
                        .build()
                        .dokument()
                        .markdown())
                .contains("op til 10 halvår (antaget)");
    }

    @ParameterizedTest
    @CsvSource({
        "90, '', 90, ''",
        "91, '', 89, …",
        "89, é, 90, ''",
        "88, 🏠, 90, ''",
        "89, 🏠, 89, …",
        "89, e\u0301, 89, …",
        "90, 🏠, 89, …"
    })
    void aTableShowsTheBeginningOfALongNameAndNoHalfCharacter(int letters, String last, int shown, String sign) {
        String navn = "x".repeat(letters) + last;

        assertThat(new RapportInput(rapport).shortened(navn)).isEqualTo(navn.substring(0, shown) + sign);
    }

    @Test
    void ofALongPeriodTheBeginningIsShown() {
        assertThat(belastning(YearHalf.of(2053, 2)))
                .doesNotContain("Kun de første")
                .contains("2\\. halvår 2053");
        assertThat(belastning(YearHalf.of(2054, 1)))
                .contains("2\\. halvår 2053", "Kun de første 60 af 61 halvår er vist.")
                .doesNotContain("| 1\\. halvår 2054");
    }

    private String belastning(YearHalf til) {
        return Rapport.builder()
                .plan(Planner.standard()
                        .plan(PlanRequest.builder()
                                .strategi(strategi.withHandleplan(Optional.empty()))
                                .periode(Periode.of(YearHalf.of(2024, 1), til))
                                .build()))
                .afsnit(Set.of(Rapportafsnit.BELASTNING))
                .build()
                .dokument()
                .markdown();
    }

    @Test
    void aPlanWithoutReasonsHasNoSuchSection() {
        assertThat(rapport.dokument().markdown()).contains("## Handleplan").doesNotContain("## Begrundelser");
        assertThat(Rapport.builder()
                        .from(rapport)
                        .afsnit(Set.of(Rapportafsnit.GRUNDLAG))
                        .build()
                        .dokument()
                        .markdown())
                .contains(
                        Strategidokument.of(strategi).fingeraftryk(),
                        rapport.getPlan().getVersion())
                .doesNotContain("## Handleplan");
    }

    @Test
    void aStrategyWithoutInitiativesIsReportedWithoutTellingThatNothingCanBePlaced() {
        Strategi without = strategi.withInitiativer()
                .withHandleplan(Optional.empty())
                .withStyring(Optional.empty())
                .withValggrupper();
        PlanResult no = Planner.standard().plan(without);

        String paper = Rapport.builder().plan(no).build().dokument().markdown();

        assertThat(no.getProblems()).isNotEmpty();
        assertThat(paper)
                .contains("## Hvad der skal besluttes", "## Strategien", "## Hvem gør hvad", "## Høring")
                .doesNotContain("## Handleplan", "## Kriterier");
        assertThat(no.getProblems())
                .filteredOn(Problem::isFejl)
                .allSatisfy(problem -> assertThat(paper).doesNotContain(problem.getMessage(Sprog.DANSK)));
    }

    @Test
    void aPlanningWithoutAPlanIsNotReported() {
        PlanResult no = Planner.standard()
                .plan(PlanRequest.builder()
                        .strategi(strategi)
                        .addFastlaeggelser(new Fastlaeggelse(2, YearHalf.of(2024, 1)))
                        .build());
        assertThat(no.isPlan()).isFalse();

        assertThatThrownBy(() -> Rapport.builder().plan(no).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("maybe ask PlanResult.isPlan() first");
    }

    @Test
    void reasonsOfAnotherRequestAreRefused() {
        Begrunder begrunder = new Begrunder(Planner.standard());
        PlanResult other = Planner.standard().plan(strategi.withNavn("En anden"));

        assertThat(Rapport.builder()
                        .from(rapport)
                        .forklaring(begrunder.explain(rapport.getPlan()))
                        .build()
                        .dokument()
                        .markdown())
                .contains("## Begrundelser");
        assertThatThrownBy(() -> Rapport.builder()
                        .from(rapport)
                        .forklaring(begrunder.explain(other))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("maybe pass the report's own plan to Begrunder.explain()");
    }

    /** As an application has it that has not asked for the library. */
    @Test
    void withoutTheLibraryItsAbsenceIsToldClearly() throws ReflectiveOperationException {
        Class<?> type =
                new WithoutLibrary(HtmlWriter.class.getPackageName(), "j2html.").loadClass(HtmlWriter.class.getName());

        assertThat(type).isNotSameAs(HtmlWriter.class);
        assertThatThrownBy(() -> type.getConstructor(Sprog.class).newInstance(Sprog.DANSK))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("com.j2html:j2html:1.6.0");
    }
}
