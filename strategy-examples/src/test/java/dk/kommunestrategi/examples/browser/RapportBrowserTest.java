package dk.kommunestrategi.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekst;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.threeten.extra.YearHalf;

/** The report in a real browser, as people meet it: on a screen, a telephone, paper, with a keyboard, in the dark. */
@Tag("once")
class RapportBrowserTest {

    private static final int TELEFON = 320;
    private static final int SKAERM = 1280;

    /** What is between the margins of a sheet that stands upright: 210 mm less twice 14. */
    private static final int A4 = 688;

    private static Optional<Browser> found = Optional.empty();

    @TempDir
    private static Path folder;

    private static Path kolding;

    /** Kolding with as many half-years as there can be. */
    private static Path tenYears;

    private static List<Path> papirer = List.of();

    private Browser browser;

    @BeforeAll
    static void start() throws IOException {
        found = Browser.start();
        kolding = page("kolding", Eksempel.KOLDING.strategi(), Sprog.DANSK);
        tenYears = page(
                "mange-halvaar",
                Strategi.builder()
                        .from(Eksempel.KOLDING.strategi())
                        .periode(Periode.of(YearHalf.of(2024, 1), YearHalf.of(2033, 2)))
                        .handleplan(Optional.empty())
                        .handleplansversioner(List.of())
                        .build(),
                Sprog.DANSK);
        PlanResult plan = Planner.standard().plan(PlanRequest.of(Eksempel.EKSEMPELBY.portefoelje()));
        papirer = List.of(
                file("faelles", Portefoeljetekst.rapport(plan, Sprog.DANSK)),
                file("sag", Sagsudkast.dokument(plan, Sprog.DANSK)),
                page("kalundborg", Eksempel.KALUNDBORG.strategi(), Sprog.DANSK));
    }

    @BeforeEach
    void look() {
        assumeTrue(found.isPresent(), "No Chromium with its driver here: the report is not looked at in a browser");
        browser = found.orElseThrow();
    }

    @AfterAll
    static void stop() {
        found.ifPresent(Browser::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEFON, 700, SKAERM})
    void everybodyCanReadItOnAnyScreen(int width) {
        browser.open(kolding, width);
        browser.script("document.querySelectorAll('details').forEach(et => et.open = true)");
        assertThat(wrong(width)).isEmpty();
        assertThat(browser.overflow()).isEmpty();
        assertThat(browser.squeezed()).isEmpty();
    }

    @Test
    void itCanBeReadInTheDark() {
        browser.open(kolding, SKAERM);
        browser.script("document.querySelectorAll('details').forEach(et => et.open = true)");
        browser.dark();

        assertThat(browser.contrast()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sprog.class)
    void itAsksForNothingAndNothingGoesWrong(Sprog sprog) throws IOException {
        Path page = sprog == Sprog.DANSK ? kolding : page("stille", Eksempel.KOLDING.strategi(), sprog);
        browser.requests();
        browser.console();

        browser.open(page, SKAERM);

        assertThat(browser.requests()).containsExactly(page.toUri().toString());
        assertThat(browser.console()).isEmpty();
        assertThat(browser.axeAgain()).isEmpty();
    }

    @Test
    void theKeyboardReachesEverything() {
        browser.open(kolding, SKAERM);
        long alle = (Long) browser.script("""
                return [...document.querySelectorAll('a, summary, [tabindex="0"], input:checked')]
                    .filter(et => et.checkVisibility()).length;
                """);

        browser.script("""
                window.reached = new Set();
                document.addEventListener('focusin', event => reached.add(event.target));
                """);
        browser.keyboard(Keys.TAB.toString().repeat((int) alle));

        assertThat(alle).isGreaterThan(30);
        assertThat(browser.script("return reached.size")).isEqualTo(alle);
    }

    @Test
    void theArrowsChooseHowThePlanIsGrouped() {
        browser.open(kolding, SKAERM);
        browser.script("document.querySelector('input:checked').focus()");

        for (int nummer = 2; nummer <= 4; nummer++) {
            browser.keyboard(Keys.ARROW_RIGHT);
            assertThat(browser.script("""
                            return [...document.querySelectorAll('.visning')]
                                .filter(et => et.checkVisibility()).map(et => et.className).join();
                            """)).isEqualTo("visning visning-" + nummer);
            assertThat(browser.axeWithin(".visning-" + nummer)).isEmpty();
        }
    }

    @Test
    void onPaperNothingIsFoldedAwayAndNoRowIsCut() {
        browser.open(kolding, SKAERM);
        browser.paper();

        assertThat(browser.script("""
                        return [...document.querySelectorAll('section details .foldet')]
                            .filter(et => !et.closest('figure') && !et.checkVisibility()).length;
                        """)).isEqualTo(0L);
        assertThat(browser.script("""
                        return [...document.querySelectorAll('tr, li, figure')]
                            .filter(et => getComputedStyle(et).breakInside !== 'avoid').length;
                        """)).isEqualTo(0L);
        assertThat(browser.script("return getComputedStyle(document.querySelector('nav')).display"))
                .isEqualTo("none");
        assertThat(browser.script("""
                        const size = et => parseFloat(getComputedStyle(et).fontSize);
                        return [...document.querySelectorAll('.bemaerkning, .note, dt')]
                            .filter(et => size(et) > size(document.querySelector('.dokument'))).length;
                        """))
                .as("what is beside the point is never larger than the text")
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEFON, 700, SKAERM})
    void manyHalfYearsCanBeReadOnAnyScreen(int width) {
        browser.open(tenYears, width);
        browser.script("document.querySelectorAll('details').forEach(et => et.open = true)");
        assertThat(browser.overflow()).isEmpty();
        assertThat(browser.squeezed()).isEmpty();
    }

    /** Upright, with as many half-years as there are: a reader may print either way, and loses nothing. */
    @Test
    void narrowPaperHoldsTheWidestTables() {
        browser.open(tenYears, A4);
        browser.paper();

        assertThat(browser.script("""
                        return [...document.querySelectorAll('table')]
                            .filter(et => et.checkVisibility() && et.getBoundingClientRect().right > innerWidth + 1)
                            .map(et => et.caption.textContent);
                        """)).isEqualTo(List.of());
        assertThat(browser.script("""
                        return [...document.querySelectorAll('.oplysninger > div')]
                            .filter(et => et.checkVisibility())
                            .filter(et => et.children[0].getBoundingClientRect().top
                                !== et.children[1].getBoundingClientRect().top).length;
                        """)).isEqualTo(0L);
    }

    /** In a fold on a telephone, cells stand one below the other: each says what it is. */
    @Test
    void cellsThatStandBelowOneAnotherSayWhatTheyAre() {
        for (Path page : List.of(kolding, papirer.get(0))) {
            browser.open(page, TELEFON);
            browser.script("document.querySelectorAll('details').forEach(et => et.open = true)");

            assertThat(browser.script("""
                            return [...document.querySelectorAll('td:not(.tidslinje)')]
                                .filter(et => et.checkVisibility() && getComputedStyle(et).display === 'block')
                                .filter(et => getComputedStyle(et, '::before').content !== `"${et.dataset.navn}"`)
                                .map(et => et.closest('table').caption.textContent);
                            """)).isEqualTo(List.of());
        }
    }

    /**
     * A case and the reports of a portfolio and of a strategy without initiatives are pages like others; the name of a wide
     * table stays in sight.
     */
    @ParameterizedTest
    @ValueSource(ints = {TELEFON, 700, SKAERM})
    void otherPapersCanBeReadOnAnyScreen(int width) {
        for (Path page : papirer) {
            browser.open(page, width);
            browser.script("document.querySelectorAll('details').forEach(et => et.open = true)");
            assertThat(wrong(width)).isEmpty();
            assertThat(browser.overflow()).isEmpty();
            assertThat(browser.squeezed()).isEmpty();
            assertThat(browser.script("""
                            return [...document.querySelectorAll('.rulle caption')].filter(et => et.checkVisibility())
                                .filter(et => et.getBoundingClientRect().right > innerWidth).length;
                            """)).isEqualTo(0L);
        }
    }

    @Test
    void hostileTextIsTextAndBreaksNothing() throws IOException {
        String navn = "<script>alert(1)</script><img src=x onerror=alert(1)> \u202Ebagvendt\u202C \u2066שלום 👩‍👩‍👧 "
                + "ord".repeat(500);
        Strategi strategi = Eksempel.KOLDING.strategi();
        Path page = page(
                "fjendtlig",
                Strategi.builder()
                        .from(strategi)
                        .navn(navn)
                        .initiativer(strategi.getInitiativer().stream()
                                .map(initiativ -> initiativ.withNavn(navn))
                                .toList())
                        .centre(strategi.getCentre().stream()
                                .map(center ->
                                        Center.builder().from(center).navn(navn).build())
                                .toList())
                        .build(),
                Sprog.DANSK);
        browser.console();

        for (int width : List.of(TELEFON, SKAERM)) {
            browser.open(page, width);
            assertThat(browser.script("return document.querySelector('h1').textContent")
                            .toString())
                    .startsWith("<script>alert(1)</script><img src=x onerror=alert(1)> bagvendt שלום 👩‍👩‍👧 ordord");
            assertThat(browser.overflow()).isEmpty();
        }
        assertThat(browser.axeAgain()).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void twoHundredInitiativesStillRenderAndScroll() throws IOException {
        List<Initiativ> known = Eksempel.KOLDING.strategi().getInitiativer();
        Path page = page(
                "stor",
                Strategi.builder()
                        .from(Eksempel.KOLDING.strategi())
                        .periode(Eksempel.KOLDING.strategi().getHandleplan().map(Handleplan::getPeriode))
                        .handleplan(Optional.empty())
                        .initiativer(IntStream.range(0, 200)
                                .mapToObj(k -> Initiativ.builder()
                                        .from(known.get(k % known.size()))
                                        .nummer(k + 1)
                                        .build())
                                .toList())
                        .build(),
                Sprog.DANSK);

        for (int width : List.of(TELEFON, SKAERM)) {
            browser.open(page, width);
            assertThat(browser.script("""
                            const raekker = document.querySelectorAll('.visning-1 tbody tr');
                            const sidste = raekker[raekker.length - 1];
                            sidste.scrollIntoView();
                            const sted = sidste.getBoundingClientRect();
                            return raekker.length + ' ' + (sted.height > 0 && sted.bottom > 0 && sted.top < innerHeight);
                            """)).isEqualTo("200 true");
            assertThat(browser.overflow()).isEmpty();
        }
    }

    /** Everything where there is least room, and then what can be otherwise where there is more. */
    private List<String> wrong(int width) {
        return width == TELEFON ? browser.axe() : browser.axeAgain();
    }

    private static Path page(String navn, Strategi strategi, Sprog sprog) throws IOException {
        PlanRequest request =
                PlanRequest.builder().strategi(strategi).antalAlternativer(3).build();
        PlanResult plan = Planner.standard().plan(request, SearchLimits.ofSteps(200_000));
        return file(
                navn,
                Rapport.builder()
                        .plan(plan)
                        .forklaring(new Begrunder(Planner.standard()).explain(plan))
                        .sprog(sprog)
                        .build()
                        .dokument());
    }

    private static Path file(String navn, Dokument dokument) throws IOException {
        return Files.writeString(folder.resolve(navn + ".html"), dokument.html());
    }
}
