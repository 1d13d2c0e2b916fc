package org.simpul;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simpul.cli.LexiconOption;
import org.simpul.extract.Extractor;
import org.simpul.extract.RuleExtractor;
import org.simpul.extract.lexicon.Tables;
import org.simpul.graph.Graph;
import org.simpul.local.LocalNeo4j;
import org.simpul.ui.ListenAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code simpul run}: the page, on a Neo4j of its own unless another is named, until somebody ends it. */
final class RunCommand {

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("server.address", "127.0.0.1"),
            Map.entry("server.shutdown", "immediate"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", "false"),
            Map.entry("logging.level.root", "WARN"),
            Map.entry("logging.level.org.springframework.boot.SpringApplication", "OFF"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "OFF"),
            Map.entry("logging.level.org.springframework.boot.web", "ERROR"),
            Map.entry("logging.level.org.springframework.context", "ERROR"),
            Map.entry("logging.level.org.atmosphere", "ERROR"),
            Map.entry("logging.pattern.console", "simpul: %m%n%wEx"));

    /** Returns when the run has ended, or at once with 2 for wrong usage. */
    int run(List<String> arguments, PrintStream out, PrintStream err) {
        return switch (RunOptions.parse(arguments)) {
            case RunOptions.Parsed.Help(String text) -> {
                out.print(text);
                yield 0;
            }
            case RunOptions.Parsed.Wrong(String sentence) -> {
                err.println("simpul: " + sentence);
                err.println("Try: simpul run --help");
                yield 2;
            }
            case RunOptions.Parsed.Run(RunOptions options) -> {
                new Serving(options, out, err).untilClosed();
                yield 0;
            }
        };
    }

    /** One run. */
    private static final class Serving {

        private final RunOptions options;
        private final PrintStream out;
        private final PrintStream err;
        private final Closing closing = new Closing();
        private Optional<LocalNeo4j> local = Optional.empty();

        Serving(RunOptions options, PrintStream out, PrintStream err) {
            this.options = options;
            this.out = out;
            this.err = err;
        }

        void untilClosed() {
            Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "closing"));
            try (closing) {
                ConfigurableApplicationContext context = start();
                closing.add(context::close);
                announce(context.getEnvironment());
                closing.await();
            }
        }

        private ConfigurableApplicationContext start() {
            SpringApplication application = new SpringApplication(App.class);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(DEFAULTS);
            application.addInitializers(context -> prepare(context.getEnvironment()));
            return application.run(Stream.of(
                            options.settings().stream(),
                            options.port().map(port -> "--server.port=" + port).stream(),
                            options.address().map(address -> "--server.address=" + address).stream())
                    .flatMap(settings -> settings)
                    .toArray(String[]::new));
        }

        /** The database, before anything asks for it. */
        private void prepare(ConfigurableEnvironment environment) {
            Supplier<Extractor> extractor = extractor(environment);
            options.lexicon()
                    .ifPresent(folder -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("lexicon", Map.of("simpul.lexicon", folder.toString()))));
            environment.getPropertySources().addFirst(new MapPropertySource("login", Login.properties(environment)));
            new ListenAddress(address(environment)).check(Login.configured(environment));
            checkPort(environment);
            Optional<Target> named = Target.named(name -> Optional.ofNullable(environment.getProperty(name)));
            Target target = named.orElseGet(this::startLocal).found();
            try (Graph graph = target.connect()) {
                graph.verify();
                if (options.sample().wanted(named.isEmpty())) {
                    Sample.load(graph, extractor, err);
                }
            }
            environment.getPropertySources().addFirst(new MapPropertySource("target", target.properties()));
        }

        /** What reads the sample; a lexicon of the user's own is read at once, so that its faults are told before all else. */
        private Supplier<Extractor> extractor(ConfigurableEnvironment environment) {
            Optional<Path> folder = options.lexicon()
                    .or(() -> Optional.ofNullable(environment.getProperty("simpul.lexicon"))
                            .map(Path::of));
            if (folder.isEmpty()) {
                return RuleExtractor::new;
            }
            Tables tables = Tables.with(folder.get());
            LexiconOption.warning(folder.get(), tables).ifPresent(warning -> err.println("simpul: " + warning));
            Extractor loaded = new RuleExtractor(tables);
            return () -> loaded;
        }

        private Target startLocal() {
            err.println("simpul: starting Neo4j");
            LocalNeo4j started = Target.startLocal(options.data());
            closing.add(started::close);
            local = Optional.of(started);
            return Target.of(started.access());
        }

        /** Before Neo4j is started in vain; a port that another run on the same data holds is that run's to tell. */
        private void checkPort(ConfigurableEnvironment environment) {
            int port = environment.getProperty("server.port", Integer.class, 8080);
            Path data = options.data().orElseGet(Target::data);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(address(environment)))) {
                probe.setReuseAddress(true);
            } catch (IOException _) {
                if (LocalNeo4j.running(data).isEmpty()) {
                    throw StartFailure.portTaken(port);
                }
            }
        }

        private static String address(ConfigurableEnvironment environment) {
            return environment.getProperty("server.address", "127.0.0.1");
        }

        private void announce(ConfigurableEnvironment environment) {
            String address = address(environment);
            String host = address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
            String page = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                    + environment.getProperty("local.server.port");
            local.ifPresent(neo4j -> neo4j.announce(URI.create(page)));
            out.println("Page   " + page);
            out.println("Neo4j  " + environment.getProperty("spring.neo4j.uri"));
            local.ifPresent(_ -> out.println("       user neo4j, password in "
                    + options.data().orElseGet(Target::data).resolve("password")));
            out.flush();
            err.println("simpul: running; Ctrl+C stops it");
        }
    }
}
