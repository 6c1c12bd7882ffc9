package entente.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The page as a browser shows it, opened from disk. Skipped on machines without Chromium and ChromeDriver, but not where
 * {@code CI} is set. With {@code -Dentente.screenshots=DIR} it leaves pictures there, to be looked at.
 */
final class PageInBrowserTest {

    private static final int ACTORS = 40;
    private static final String SCREENSHOTS = System.getProperty("entente.screenshots");

    @TempDir
    private static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Browser.isThere() || System.getenv("CI") != null,
                "no chromium and chromedriver on the PATH: the page is not tried in a browser");
        page = written("page.html", ACTORS, word -> word);
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    }

    private static Path written(String name, int actors, UnaryOperator<String> words) throws IOException {
        Path file = folder.resolve(name);
        return Files.write(file, Planted.written(Planted.page(actors, words, 1)));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.look(1280, 900, "light");
        browser.requests();
        browser.open(page, "");
    }

    /** How many such elements are shown. */
    private static long count(String css) {
        return (Long) browser.ask(
                """
                const isShown = element => element === null
                  || (getComputedStyle(element).display !== 'none' && isShown(element.parentElement));
                return Array.from(document.querySelectorAll(arguments[0])).filter(isShown).length;
                """,
                css);
    }

    @Test
    void it_asks_for_nothing_and_says_no_error() throws IOException {
        assertThat(browser.requests())
                .allMatch(address -> address.equals("about:blank")
                        || address.equals(page.toUri().toString()));
        assertThat(browser.console()).isEmpty();
        // The script has run.
        assertThat(count("#filters")).isEqualTo(1);

        Path hostile =
                written("hostile.html", 12, word -> "<img src=x onerror=pwned=1><script>pwned=1</script>" + word);
        browser.open(hostile, "");
        browser.ask(
                "document.querySelectorAll('#network .dot')[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))");

        assertThat(browser.ask("return typeof pwned")).isEqualTo("undefined");
        assertThat(browser.one("#detail h3").getText()).contains("<img src=x");
        assertThat(browser.requests())
                .allMatch(address -> address.equals("about:blank") || address.startsWith("file:"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void actors_are_found_and_filters_narrow_map_tables_and_entries() {
        assertThat(count("#actors tbody tr")).isEqualTo(ACTORS);
        browser.one("#q").sendKeys("land12");
        assertThat(count("#actors tbody tr")).isEqualTo(1);
        assertThat(count(".card")).isEqualTo(1);
        browser.one("#q").sendKeys(Keys.ENTER);
        assertThat(browser.one("#detail h3").getText()).contains("land12");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("detail");

        browser.one("button[type=reset]").click();
        assertThat(count("#actors tbody tr")).isEqualTo(ACTORS);
        long lines = count("#network .line");
        browser.ask("const s = document.getElementById('side'); s.value = 'against';"
                + "s.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(count("#network .line")).isBetween(1L, lines - 1);
        assertThat(count(".tie")).isEqualTo(count(".tie[data-side=against]"));
        browser.ask("const k = document.getElementById('kind'); k.value = 'state';"
                + "k.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(count("#network .dot")).isEqualTo(ACTORS / 5);
        assertThat(browser.one("#count").getText()).startsWith("8 of 40 actors");
    }

    @Test
    void a_click_shows_numbers_and_sentences_and_the_address_brings_them_back() {
        assertThat(browser.one("#detail").getText()).startsWith("Choose an actor");
        browser.one("#network .dot[data-n='2']").click();
        String chosen = browser.one("#detail h3").getText();
        assertThat(chosen).isNotEqualTo("");
        assertThat(browser.one("#detail").getText()).contains("Rank 3 of 40");

        browser.one("#zoom-in").click();
        browser.one("#chance").click();
        String fragment = browser.fragment();
        assertThat(fragment).contains("show=actor-2", "view=", "chance=1");
        Object view = browser.ask("return document.getElementById('network').getAttribute('viewBox')");

        browser.open(page, fragment);
        assertThat(browser.one("#detail h3").getText()).isEqualTo(chosen);
        assertThat(browser.ask("return document.getElementById('network').getAttribute('viewBox')"))
                .isEqualTo(view);
        assertThat(browser.one("#chance").isSelected()).isTrue();

        browser.ask("document.querySelector('#network .line[data-t=\"0\"]').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true}))");
        assertThat(browser.one("#detail .says q").getText()).contains("the two sides met on Thursday");
        assertThat(browser.one("#detail .says a").getAttribute("href")).startsWith("https://example.org/news/");
        assertThat(browser.one("#detail .says cite").getText()).contains("Daily Herald", "2023-02-2");
    }

    @Test
    void all_of_it_is_reached_by_the_keyboard() {
        browser.ask("document.querySelector('#actors tbody a').focus()");
        browser.focused().sendKeys(Keys.TAB);
        WebElement second = browser.focused();
        String name = second.getText();
        assertThat(second.getAttribute("href")).endsWith("#actor-1");
        second.sendKeys(Keys.ENTER);
        assertThat(browser.one("#detail h3").getText()).startsWith(name);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("detail");

        // From the panel on to a tie of the actor, and to its sentences.
        browser.focused().sendKeys(Keys.TAB);
        assertThat(browser.focused().getAttribute("href")).contains("#tie-");
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(browser.one("#detail .says q").getText()).isNotBlank();

        browser.ask("document.getElementById('canvas').focus()");
        browser.focused().sendKeys("+", Keys.ARROW_RIGHT);
        String zoomed = (String) browser.ask("return document.getElementById('network').getAttribute('viewBox')");
        assertThat(zoomed).doesNotStartWith("0 0 ");
        browser.focused().sendKeys("0");
        assertThat((String) browser.ask("return document.getElementById('network').getAttribute('viewBox')"))
                .startsWith("0 0 ");
    }

    @Test
    void no_name_of_the_map_lies_over_another() throws IOException {
        for (Path drawn : List.of(page, Files.write(folder.resolve("large.html"), Planted.large()))) {
            browser.open(drawn, "");
            assertThat(count("#network .labels text")).isGreaterThan(ACTORS / 2);
            assertThat(
                            (List<?>)
                                    browser.ask(
                                            """
                            const boxes = Array.from(document.querySelectorAll('#network .labels text'))
                              .map(text => ({name: text.textContent, box: text.getBBox()}));
                            return boxes.flatMap(({name, box}, i) => boxes.slice(0, i).filter(other =>
                              box.x < other.box.x + other.box.width && other.box.x < box.x + box.width
                              && box.y < other.box.y + other.box.height && other.box.y < box.y + box.height)
                              .map(other => name + ' / ' + other.name));
                            """))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light"})
    void it_breaks_no_rule_of_accessibility_and_is_no_wider_than_the_screen(int width, String scheme)
            throws IOException {
        browser.look(width, 900, scheme);
        // Fewer actors: the rules look at every element.
        browser.open(written("small.html", 10, word -> word), "#show=actor-1");
        try (InputStream axe = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        browser.ask("document.querySelectorAll('details').forEach((entry, i) => entry.open = i % 4 === 0)");
        assertThat(
                        (List<?>)
                                browser.await(
                                        """
                        const done = arguments[arguments.length - 1];
                        axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                            resultTypes: ['violations']})
                          .then(found => done(found.violations.map(v => v.id + ': ' + v.nodes.length + ' ' + v.nodes[0].html
                            + ' ' + v.nodes[0].failureSummary)), failed => done([String(failed)]));
                        """))
                .isEmpty();
        assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void pictures_to_be_looked_at() throws IOException {
        assumeTrue(SCREENSHOTS != null, "asked for by -Dentente.screenshots");
        for (int actors : new int[] {5, 80, 300}) {
            Path drawn = written("screen.html", actors, word -> word);
            for (String scheme : List.of("light", "dark")) {
                for (int width : new int[] {1280, 390}) {
                    browser.look(width, width > 600 ? 5000 : 6000, scheme);
                    browser.open(drawn, "#show=actor-1");
                    browser.picture(Path.of(SCREENSHOTS, actors + "-" + width + "-" + scheme + ".png"));
                }
            }
        }
    }
}
