package org.simpul;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.simpul.api.AssistantServer;
import org.simpul.api.AssistantTools;
import org.simpul.api.CypherAnswers;
import org.simpul.api.GraphAnswers;
import org.simpul.api.TextAnswers;
import org.simpul.curate.Author;
import org.simpul.curate.Change;
import org.simpul.curate.Curation;
import org.simpul.curate.GraphCuration;
import org.simpul.curate.News;
import org.simpul.explore.Exploration;
import org.simpul.explore.GraphQuestions;
import org.simpul.explore.GraphStories;
import org.simpul.explore.GraphTexts;
import org.simpul.explore.GraphViews;
import org.simpul.explore.Questions;
import org.simpul.explore.Stories;
import org.simpul.explore.Texts;
import org.simpul.explore.Views;
import org.simpul.explore.query.FileLibrary;
import org.simpul.explore.query.GraphHistory;
import org.simpul.explore.query.GraphQueries;
import org.simpul.explore.query.GraphWorkbench;
import org.simpul.explore.query.QueryHistory;
import org.simpul.explore.query.QueryLibrary;
import org.simpul.explore.query.SavedQueries;
import org.simpul.explore.query.Workbench;
import org.simpul.extract.Extractor;
import org.simpul.extract.RuleExtractor;
import org.simpul.extract.lexicon.Tables;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.ingest.ImportJobs;
import org.simpul.ingest.Ingest;
import org.simpul.ui.AccessRules;
import org.simpul.ui.DatabaseWatch;
import org.simpul.ui.ListenAddress;
import org.simpul.ui.RequestGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What is made of what, when Simpul starts. */
@Configuration(proxyBeanMethods = false)
public class Wiring {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    @Bean
    Graph graph(
            Driver driver,
            @Value("${spring.neo4j.database:neo4j}") String database,
            @Value("${spring.neo4j.uri:bolt://localhost:7687}") String uri) {
        return new Graph(driver, database, uri);
    }

    @Bean
    PerspectiveQuery perspectives(Graph graph) {
        return new PerspectiveQuery(graph);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Questions questions(Graph graph, PerspectiveQuery perspectives) {
        return new GraphQuestions(graph, perspectives);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Exploration exploration(Questions questions, @Value("${simpul.canvas.nodes}") int nodes) {
        return new Exploration(questions, nodes, System::nanoTime);
    }

    @Bean
    Views views(Graph graph) {
        return new GraphViews(graph);
    }

    @Bean
    Stories stories(Graph graph) {
        return new GraphStories(graph);
    }

    @Bean
    Workbench workbench(Graph graph, PerspectiveQuery perspectives, @Value("${simpul.query.writing}") boolean writing) {
        return new GraphWorkbench(graph, perspectives, writing);
    }

    @Bean
    QueryLibrary queryLibrary(@Value("${simpul.query.library:}") String folder) {
        return new FileLibrary(
                Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of));
    }

    @Bean
    SavedQueries savedQueries(Graph graph) {
        return new GraphQueries(graph);
    }

    @Bean
    QueryHistory queryHistory(Graph graph) {
        return new GraphHistory(graph);
    }

    @Bean
    News news() {
        return new News();
    }

    @Bean
    Curation curation(Graph graph, ClaimWriter writer, News news) {
        return new GraphCuration(graph, writer, news);
    }

    @Bean
    ClaimWriter claimWriter(Graph graph) {
        return new ClaimWriter(graph);
    }

    /** With the rules, and the lexicon that {@code run} reads. */
    @Bean
    ImportJobs importJobs(
            Graph graph,
            ClaimWriter writer,
            News news,
            @Value("${simpul.lexicon:}") String lexicon,
            @Value("${simpul.import.largest}") DataSize largest,
            @Value("${simpul.import.most}") DataSize most) {
        Supplier<Extractor> extractor = SingletonSupplier.of(
                () -> lexicon.isBlank() ? new RuleExtractor() : new RuleExtractor(Tables.with(Path.of(lexicon))));
        GraphSchema schema = new GraphSchema(graph);
        ImportJobs jobs = new ImportJobs(
                () -> {
                    if (!schema.applyToOwn()) {
                        throw new IllegalStateException("Nothing is imported into a database that another filled");
                    }
                    return new Ingest(extractor.get(), writer);
                },
                new ImportJobs.Limits(largest.toBytes(), most.toBytes()));
        jobs.whenOver(job -> job.soFar()
                .filter(report -> report.ingested() > 0)
                .ifPresent(report -> news.tell(new Change.Imported(report.ingested(), Author.NOBODY))));
        return jobs;
    }

    @Bean
    Texts texts(Graph graph) {
        return new GraphTexts(graph);
    }

    /**
     * Brings the schema as soon as there is a database of Simpul's own or an empty one to bring it to, and again to one that
     * comes back; to one that somebody else filled it brings nothing.
     */
    @Bean
    DatabaseWatch databaseWatch(Graph graph, PerspectiveQuery perspectives) {
        GraphSchema schema = new GraphSchema(graph);
        DatabaseWatch watch = new DatabaseWatch(graph::verify, () -> {
            schema.applyToOwn();
            perspectives.refresh();
        });
        watch.start(BETWEEN_LOOKS);
        return watch;
    }

    @Bean
    GraphAnswers graphAnswers(ObjectProvider<Questions> questions) {
        return new GraphAnswers(questions::getObject);
    }

    @Bean
    TextAnswers textAnswers(Texts texts) {
        return new TextAnswers(texts);
    }

    @Bean
    CypherAnswers cypherAnswers(Workbench workbench) {
        return new CypherAnswers(workbench);
    }

    @Bean
    AssistantServer assistantServer(
            GraphAnswers graph,
            TextAnswers texts,
            CypherAnswers cypher,
            @Value("${simpul.version}") String version,
            JsonMapper json) {
        return new AssistantServer(new AssistantTools(graph, texts, cypher), version, json);
    }

    @Bean
    ServletRegistrationBean<HttpServlet> assistants(AssistantServer server) {
        ServletRegistrationBean<HttpServlet> registration =
                new ServletRegistrationBean<>(server.servlet(), AssistantServer.PATH);
        registration.setName("assistants");
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    OpenAPI openApi(@Value("${simpul.version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Simpul")
                        .version(version)
                        .description("The graph, the sentences behind it, and Cypher that only reads."));
    }

    @Bean
    ListenAddress listenAddress(@Value("${server.address}") String address) {
        return new ListenAddress(address);
    }

    @Bean
    RequestGuard requestGuard(ListenAddress address) {
        return new RequestGuard(address);
    }

    @Bean
    AccessRules accessRules(Environment environment, ListenAddress address) {
        Map<String, String> users = Binder.get(environment)
                .bind("simpul.users", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return new AccessRules(address, users);
    }

    @Bean
    UserDetailsService logins(AccessRules rules) {
        return rules.logins();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programsFilterChain(HttpSecurity http, AccessRules rules) throws Exception {
        return rules.chainForPrograms(http);
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, AccessRules rules) throws Exception {
        return rules.chain(http);
    }
}
