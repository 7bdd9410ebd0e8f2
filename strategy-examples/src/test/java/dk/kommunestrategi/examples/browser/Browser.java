package dk.kommunestrategi.examples.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window: Chromium with its driver, where Debian and its kin install them. */
final class Browser implements AutoCloseable {

    private static final String AXE = resource("/axe.min.js");

    /**
     * Marks three of those texts that are painted alike: same tags, classes, colours and letters from the root down to them.
     * What is hidden stands for nothing that is seen.
     */
    private static final String MARK = """
            const alike = new Map();
            const walk = (et, above) => {
                if (!et.checkVisibility()) return;
                const style = getComputedStyle(et);
                const paint = [above, et.tagName, et.getAttribute('class'), style.color, style.fill, style.backgroundColor,
                    style.backgroundImage, style.opacity, style.fontSize, style.fontWeight].join('|');
                if (!alike.has(paint)) alike.set(paint, { number: alike.size, texts: 0 });
                const kind = alike.get(paint);
                if ([...et.childNodes].some(inner => inner.nodeType === 3 && inner.data.trim()) && ++kind.texts <= 3)
                    et.setAttribute('data-marked', '');
                [...et.children].forEach(inner => walk(inner, kind.number));
            };
            document.querySelectorAll('[data-marked]').forEach(et => et.removeAttribute('data-marked'));
            walk(document.documentElement, '');
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser; nothing where there is none. */
    static Optional<Browser> start() {
        return find("/usr/bin/chromium", "/usr/bin/google-chrome")
                .flatMap(browser -> find("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
                        .map(driver -> new Browser(start(browser, driver))));
    }

    private static Optional<Path> find(String... places) {
        return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static ChromeDriver start(Path browser, Path driver) {
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.toString())
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        log.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        ChromeDriver chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .withLogOutput(OutputStream.nullOutputStream())
                        .build(),
                options);
        chrome.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return chrome;
    }

    /** Shows a page on a screen of this width, in CSS pixels. */
    void open(Path page, int width) {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.get(page.toUri().toString());
    }

    void dark() {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    void paper() {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Returns what the checker of accessibility finds wrong, a line each. */
    List<String> axe() {
        return axe("html", Map.of());
    }

    /** Returns what it finds wrong in what a selector selects. */
    List<String> axeWithin(String selector) {
        return axe(selector, Map.of());
    }

    /**
     * As {@link #axe()}, for a page that was looked at before and is shown otherwise now: whether a text can be told from its
     * ground, most of what it takes, is asked for three of those that are painted alike.
     */
    List<String> axeAgain() {
        List<String> wrong =
                new ArrayList<>(axe("html", Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)))));
        wrong.addAll(contrast());
        return wrong;
    }

    /** Returns what it finds too hard to tell from its ground, of three of those that are painted alike. */
    List<String> contrast() {
        script(MARK);
        return axe("[data-marked]", Map.of("runOnly", List.of("color-contrast")));
    }

    /** Only what is wrong is told in full: to tell what is right takes it as long again. */
    @SuppressWarnings("unchecked")
    private List<String> axe(String selector, Map<String, Object> options) {
        driver.executeScript(AXE);
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(arguments[0], { resultTypes: ['violations'], ...arguments[1] }).then(fund => done(fund.violations.map(brud =>
                    brud.id + ': ' + brud.nodes.length + ' × ' + brud.nodes[0].html.slice(0, 200)
                        + ' ' + brud.nodes[0].failureSummary)), fejl => done(['' + fejl]));
                """, selector, options);
    }

    /**
     * Returns what has too little room to be read: a name that stands in a column of letters, half-years below columns that
     * run into each other, a key figure on a line by itself.
     */
    @SuppressWarnings("unchecked")
    List<String> squeezed() {
        return (List<String>) script("""
                const seen = [...document.querySelectorAll('.dokument *')].filter(et => et.checkVisibility());
                const names = seen.filter(et => et.matches('caption, h1, h2, h3, dt, summary, th, td.tekst')).filter(et => {
                    const place = et.getBoundingClientRect();
                    return place.width < 64 && place.height > 96;
                });
                const years = [...document.querySelectorAll('svg.diagram')].filter(et => et.checkVisibility())
                    .flatMap(svg => {
                        const texts = [...svg.querySelectorAll('g text:last-child')].map(et => et.getBoundingClientRect());
                        return texts.filter((text, k) => k > 0 && texts[k - 1].right > text.left).map(() => svg);
                    });
                const figures = [...document.querySelectorAll('.noegletal')].filter(et => {
                    const tops = [...et.children].map(one => Math.round(one.getBoundingClientRect().top));
                    const lines = [...new Set(tops)].map(top => tops.filter(other => other === top).length);
                    return new Set(lines).size > 1;
                });
                return [...names, ...years, ...figures].map(et => et.outerHTML.slice(0, 200));
                """);
    }

    /** Returns what is wider than the page, except inside what scrolls by itself. */
    @SuppressWarnings("unchecked")
    List<String> overflow() {
        return (List<String>) script("""
                const bredde = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= bredde) return [];
                return [...document.querySelectorAll('.dokument *')]
                    .filter(et => !et.closest('.rulle') && et.getBoundingClientRect().right > bredde + 1)
                    .slice(0, 5).map(et => et.outerHTML.slice(0, 200));
                """);
    }

    /** Returns what the browser complains of. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(line -> line.getLevel() + " " + line.getMessage())
                .toList();
    }

    /** Returns what the browser has asked for since it was asked this last. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(line -> line.getMessage())
                .filter(line -> line.contains("\"Network.requestWillBeSent\""))
                .map(line -> line.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"(.*?)\".*", "$1"))
                .toList();
    }

    /** Presses a key in the element that has the focus. */
    void keyboard(CharSequence keyboard) {
        driver.switchTo().activeElement().sendKeys(keyboard);
    }

    private void cdp(String command, Map<String, Object> arguments) {
        driver.executeCdpCommand(command, arguments);
    }

    private static String resource(String navn) {
        try (InputStream input = Browser.class.getResourceAsStream(navn)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
