package org.simpul.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;

/**
 * The Query view in a browser, of the built program on a database with 500 labels: until its editor is ready, from a key to the
 * completions, and from Ctrl+Enter to the first of a million rows on the screen, beside a driver that asks the same.
 */
final class QueryBench {

    static final String NAME = "QueryBench";

    private static final int LABELS = 500;
    private static final int ROUNDS = 5;
    private static final int RUNS = 9;
    private static final int KEYS = 20;

    /** Somebody who writes takes so long, and more, until the editor knows the schema and has read the statement, in milliseconds. */
    private static final int REST = 3_000;

    private static final long ROWS = 1_000_000;
    private static final String MANY = "UNWIND range(1, " + ROWS + ") AS n RETURN n, 'row ' + n AS word";
    private static final Pattern ADDRESS = Pattern.compile("Page\\s+(\\S+)");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-sync",
            "--enable-precise-memory-info");

    /** From a click on the view's link until the editor says that it is ready, in milliseconds. */
    private static final String READY = """
            () => new Promise(resolve => {
              const from = performance.now();
              document.querySelector('.rail a[href=query]').click();
              const look = () => document.querySelector('cypher-editor[ready]')
                ? resolve(performance.now() - from) : setTimeout(look, 1);
              look();
            })""";

    /** Has the time of the next key, and of the list of completions after it, taken. */
    private static final String WATCH_KEY = """
            () => {
              const root = document.querySelector('cypher-editor').shadowRoot;
              window.completed = new Promise(resolve => {
                let from = 0;
                root.addEventListener('keydown', () => { from = performance.now(); }, { capture: true, once: true });
                const look = () => from > 0 && root.querySelector('.cm-tooltip-autocomplete li')
                  ? resolve(performance.now() - from) : setTimeout(look, 1);
                look();
              });
            }""";

    /** Has the time taken from the next Ctrl+Enter until a frame with the first row has been painted. */
    private static final String WATCH_ROW = """
            () => {
              const root = document.querySelector('cypher-editor').shadowRoot;
              const table = () => [...document.querySelectorAll('.answer-table vaadin-grid-cell-content')];
              window.rowed = new Promise(resolve => {
                let from = 0;
                root.addEventListener('keydown', event => {
                  if (event.key === 'Enter') { from = performance.now(); }
                }, { capture: true });
                const watch = new MutationObserver(() => {
                  if (from > 0 && table().some(cell => cell.textContent === 'row 1')) {
                    watch.disconnect();
                    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
                  }
                });
                watch.observe(document.body, { subtree: true, childList: true, characterData: true });
              });
            }""";

    private QueryBench() {}

    static void run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("query-bench");
        try (LocalNeo4j neo4j = LocalNeo4j.start(data.resolve("graph"));
                Driver driver = driver(neo4j.access())) {
            fill(driver);
            Process simpul = simpul(data, neo4j.access());
            try (Playwright playwright = Playwright.create();
                    Browser browser = playwright.chromium().launch(options())) {
                String address = address(simpul);
                ready(browser, address);
                completion(browser, address);
                rows(browser, address, driver);
            } finally {
                simpul.destroy();
                simpul.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }

    private static void ready(Browser browser, String address) {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Page page = open(browser, address)) {
                first.add(number(page.evaluate(READY)));
                page.locator(".rail a[href=stories]").click();
                page.waitForSelector(".stories");
                again.add(number(page.evaluate(READY)));
            }
        }
        say("editor ready, a browser that has nothing of it", first, "goal 1,500");
        say("editor ready, opened again", again, "goal 1,500");
    }

    private static void completion(Browser browser, String address) {
        try (Page page = open(browser, address)) {
            List<Double> times = new ArrayList<>();
            page.evaluate(READY);
            page.waitForTimeout(REST);
            for (int round = 0; round < KEYS; round++) {
                write(page, "MATCH (n:");
                page.keyboard().press("Escape");
                page.evaluate(WATCH_KEY);
                page.keyboard().press("L");
                times.add(number(page.evaluate("() => completed")));
            }
            say("completion of " + LABELS + " labels, from the key to the list", times, "goal 50");
        }
    }

    private static void rows(Browser browser, String address, Driver driver) {
        List<Double> server = times(RUNS, () -> firstRow(driver));
        double heap = 0;
        double before = 0;
        try (Page view = open(browser, address)) {
            before = written(view);
            say("first of 1,000,000 rows on the screen, the first time since the start", List.of(row(view)), "once");
            view.waitForSelector(
                    ".answer-line .time:not(:empty)", new Page.WaitForSelectorOptions().setTimeout(120_000));
            heap = heap(view);
            view.evaluate("() => document.querySelector('.answer-table vaadin-grid').scrollToIndex(900000)");
            view.waitForTimeout(1_000);
            heap = Math.max(heap, heap(view));
            System.out.println(
                    "QueryBench says: " + view.locator(".answer-line").textContent());
        }
        List<Double> page = times(RUNS, () -> {
            try (Page view = open(browser, address)) {
                written(view);
                double seen = row(view);
                view.locator("button.stop").click();
                view.waitForSelector(".answer-line .time:not(:empty)");
                return seen;
            }
        });
        say("first of 1,000,000 rows at a driver", server, "beside");
        say(
                "first of 1,000,000 rows on the screen, 3 s after it is written",
                page,
                String.format(Locale.ROOT, "%,.0f ms over, goal 100", median(page) - median(server)));
        System.out.println(String.format(
                Locale.ROOT,
                "QueryBench heap of the browser: %,.0f MB before, %,.0f MB at most with all rows there, scrolled",
                before / 1e6,
                heap / 1e6));
    }

    /** The heap of the browser when the statement stands there and has been read, in bytes. */
    private static double written(Page view) {
        view.evaluate(READY);
        raise(view, 0, "1,000,000 rows");
        raise(view, 1, "120 s");
        raise(view, 2, "128 MB");
        write(view, MANY);
        view.keyboard().press("Escape");
        view.waitForTimeout(REST);
        return heap(view);
    }

    /** Milliseconds until the first row is painted. */
    private static double row(Page view) {
        view.evaluate(WATCH_ROW);
        view.keyboard().press("Control+Enter");
        return number(view.evaluate("() => rowed"));
    }

    private static double firstRow(Driver driver) {
        try (Session session = driver.session()) {
            long from = System.nanoTime();
            session.run(MANY).next();
            return (System.nanoTime() - from) / 1e6;
        }
    }

    private static void raise(Page page, int cap, String words) {
        page.locator(".caps vaadin-select").nth(cap).click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static void write(Page page, String statement) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(statement);
    }

    private static double heap(Page page) {
        return number(page.evaluate("() => performance.memory.usedJSHeapSize"));
    }

    private static Page open(Browser browser, String address) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("en"))
                .newPage();
        page.navigate(address + "/stories");
        page.waitForSelector(".rail a[href=query]");
        return page;
    }

    private static void fill(Driver driver) {
        for (int label = 0; label < LABELS; label++) {
            driver.executableQuery("CREATE (n:$($label)) SET n[$key] = 1")
                    .withParameters(Map.of("label", "Label" + label, "key", "property" + label))
                    .execute();
        }
    }

    private static Driver driver(BoltAccess access) {
        return GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()));
    }

    private static Process simpul(Path data, BoltAccess access) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx1g",
                        "-Dsimpul.home=" + Path.of("").toAbsolutePath(),
                        "-jar",
                        "target/simpul.jar",
                        "run",
                        "--port",
                        "0",
                        "--data",
                        data.resolve("none").toString(),
                        "--spring.neo4j.uri=" + access.uri(),
                        "--spring.neo4j.authentication.username=" + access.username(),
                        "--spring.neo4j.authentication.password=" + access.password())
                .redirectErrorStream(true)
                .start();
    }

    /** Where its page is, once it says so; what else it says is read and passed over. */
    private static String address(Process simpul) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(simpul.getInputStream(), StandardCharsets.UTF_8));
        Optional<String> found = Optional.empty();
        for (String line = said.readLine(); found.isEmpty() && line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            found = address.matches() ? Optional.of(address.group(1)) : Optional.empty();
        }
        Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
        return found.orElseThrow(() -> new IllegalStateException("Simpul did not start"));
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(OPTIONS);
        Optional.ofNullable(System.getenv("SIMPUL_BROWSER"))
                .filter(named -> !named.isBlank())
                .ifPresent(named -> options.setExecutablePath(Path.of(named)));
        return options;
    }

    private static List<Double> times(int rounds, DoubleSupplier one) {
        return Stream.generate(one::getAsDouble).limit(rounds).toList();
    }

    private static void say(String what, List<Double> times, String goal) {
        System.out.println(String.format(
                Locale.ROOT,
                "QueryBench %-62s p50 %,.0f ms, most %,.0f ms (%s)",
                what,
                median(times),
                times.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                goal));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
