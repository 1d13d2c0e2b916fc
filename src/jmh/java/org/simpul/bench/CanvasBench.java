package org.simpul.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares graph-canvas with plain sigma in a browser, in one run: time per frame, long tasks while a layout runs, and
 * from an expansion's message until it is painted.
 *
 * <p>Without a GPU the browser draws in software, so only the ratios mean something.
 */
final class CanvasBench {

    static final String NAME = "CanvasBench";

    private static final Path PAGE = Path.of("target", "canvas-bench").toAbsolutePath();
    private static final List<String> TOOLS = List.of("lit@3.3.3", "vite@7.3.6");
    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync");

    private CanvasBench() {}

    static void run() throws IOException, InterruptedException, ClassNotFoundException {
        build();
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                PAGE.resolve("dist"),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(options())) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1200, 800));
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/canvas-bench.html");
            page.waitForFunction("() => window.bench");
            for (int size : new int[] {1_000, 10_000}) {
                frames(page, size);
            }
            expansion(page, 2_000);
            double whole = layout(page, 5_000, 0);
            double beside = layout(page, 5_000, 1_000);
            System.out.printf(Locale.ROOT, "%-44s %.2f of it on an empty canvas, goal 2%n", NAME, beside / whole);
        } finally {
            server.stop(0);
        }
    }

    private static void frames(Page page, int size) {
        Map<?, ?> times = (Map<?, ?>) page.evaluate("size => bench.frames(size, 6, 12)", size);
        compared(String.format(Locale.ROOT, "time per frame, %,d nodes", size), times, "goal 1.05");
    }

    private static void expansion(Page page, int size) {
        Map<?, ?> times = (Map<?, ?>) page.evaluate("size => bench.expansion(size, 5)", size);
        double over = number(times.get("canvas")) - number(times.get("plain"));
        compared(
                String.format(Locale.ROOT, "25 into %,d until painted", size),
                times,
                String.format(Locale.ROOT, "%,.0f ms over, goal 150", over));
    }

    private static double layout(Page page, int size, int placed) {
        Map<?, ?> told =
                (Map<?, ?>) page.evaluate("([size, placed]) => bench.layout(size, placed)", List.of(size, placed));
        List<?> tasks = told.get("tasks") instanceof List<?> list ? list : List.of();
        double longest = tasks.stream().mapToDouble(CanvasBench::number).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%-44s %,.1f s, %d tasks over 50 ms (longest %,.0f ms), goal 0%n",
                String.format(
                        Locale.ROOT,
                        placed == 0 ? "CanvasBench layout of %,d nodes" : "CanvasBench %,d nodes beside %,d",
                        size - placed,
                        placed),
                number(told.get("seconds")),
                tasks.size(),
                longest);
        return number(told.get("seconds"));
    }

    private static void compared(String what, Map<?, ?> times, String goal) {
        double canvas = number(times.get("canvas"));
        double plain = number(times.get("plain"));
        System.out.printf(
                Locale.ROOT,
                "%-44s %,12.2f ms, plain sigma %,.2f ms: %.3f of it, %s%n",
                "CanvasBench " + what,
                canvas,
                plain,
                canvas / plain,
                goal);
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        Optional.ofNullable(System.getenv("SIMPUL_BROWSER"))
                .filter(named -> !named.isBlank())
                .ifPresent(named -> options.setExecutablePath(Path.of(named)));
        return options;
    }

    /** The page with the product's own sources, and the packages that the product names. */
    private static void build() throws IOException, InterruptedException, ClassNotFoundException {
        Files.createDirectories(PAGE);
        copy(Path.of("src", "jmh", "frontend"), PAGE);
        copy(Path.of("frontend", "graph-canvas"), PAGE.resolve("graph-canvas"));
        Files.writeString(PAGE.resolve("package.json"), "{\"private\": true, \"type\": \"module\"}");
        Stream<String> named = Arrays.stream(
                        Class.forName("org.simpul.ui.GraphCanvas").getAnnotationsByType(NpmPackage.class))
                .map(used -> used.value() + "@" + used.version());
        call(Stream.concat(
                        Stream.of("npm", "install", "--no-audit", "--no-fund", "--no-save"),
                        Stream.concat(named, TOOLS.stream()))
                .toList());
        call(List.of("npm", "exec", "--", "vite", "build"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void call(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(PAGE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(PAGE.resolve("build.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + ":\n" + Files.readString(PAGE.resolve("build.log")));
        }
    }
}
