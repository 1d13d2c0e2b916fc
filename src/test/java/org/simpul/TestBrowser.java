package org.simpul;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The Chromium that browser tests drive: what SIMPUL_BROWSER names, else Playwright's own. */
final class TestBrowser {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A page that is opened for the first time, drawn by software on a busy machine, takes its time. */
    private static final double PATIENCE_MS = 30_000;

    private TestBrowser() {}

    static Browser launch(Playwright playwright) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        String named = Optional.ofNullable(System.getenv("SIMPUL_BROWSER")).orElse("");
        Assumptions.assumeFalse(named.equals("none"), "no browser on this machine");
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        if (!named.isBlank()) {
            options.setExecutablePath(Path.of(named));
        }
        return playwright.chromium().launch(options);
    }
}
