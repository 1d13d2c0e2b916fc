package org.simpul;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.RouteScopeOwner;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.simpul.curate.News;
import org.simpul.explore.Exploration;
import org.simpul.explore.GraphQuestions;
import org.simpul.explore.GraphTexts;
import org.simpul.explore.GraphViews;
import org.simpul.explore.Questions;
import org.simpul.explore.Stories;
import org.simpul.explore.Texts;
import org.simpul.explore.Views;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.Connections;
import org.simpul.explore.query.FileLibrary;
import org.simpul.explore.query.GraphHistory;
import org.simpul.explore.query.GraphQueries;
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
import org.simpul.graph.console.Callables;
import org.simpul.ingest.ImportJobs;
import org.simpul.ingest.Ingest;
import org.simpul.ui.AccessRules;
import org.simpul.ui.Connecting;
import org.simpul.ui.Crossing;
import org.simpul.ui.DatabaseWatch;
import org.simpul.ui.ListenAddress;
import org.simpul.ui.MainLayout;
import org.simpul.ui.Place;
import org.simpul.ui.RequestGuard;
import org.simpul.ui.Walk;
import org.simpul.ui.WalkCrossing;
import org.simpul.ui.Walks;
import org.simpul.ui.Writers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
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

    @Bean
    Graph graph(
            Driver driver,
            @Value("${spring.neo4j.database}") String database,
            @Value("${spring.neo4j.uri:bolt://localhost:7687}") String uri) {
        return new Graph(driver, database, uri);
    }

    @Bean
    Connections connections(
            Graph graph,
            @Value("${spring.neo4j.uri:bolt://localhost:7687}") String uri,
            @Value("${spring.neo4j.authentication.username:neo4j}") String username,
            @Value("${simpul.connections.most}") int most) {
        return new Connections(Connection.configured(uri, username, graph), most);
    }

    @Bean
    Walks walks(
            Connections connections,
            @Value("${simpul.query.writing}") boolean writing,
            @Value("${simpul.query.allow:}") Set<String> allowed) {
        return new Walks(connections, new Walking(writing, Callables.knownAnd(allowed))::open);
    }

    /** The database that a page walks, as long as the page is there. */
    @Bean
    @RouteScope
    @RouteScopeOwner(MainLayout.class)
    Walk walk(Walks walks) {
        return walks.chosen();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Place place(Walk walk) {
        return walk.place();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Crossing crossing(Connections connections, Walk walk) {
        return new WalkCrossing(connections, walk.place());
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Questions questions(Walk walk) {
        return questionsOf(walk);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Exploration exploration(Questions questions, @Value("${simpul.canvas.nodes}") int nodes) {
        return new Exploration(questions, nodes, System::nanoTime);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Views views(Walk walk) {
        return new GraphViews(walk.graph());
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Stories stories(Walk walk) {
        return walk.stories();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Workbench workbench(Walk walk) {
        return walk.workbench();
    }

    @Bean
    QueryLibrary queryLibrary(@Value("${simpul.query.library:}") String folder) {
        return new FileLibrary(
                Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of));
    }

    /** Of the configured database, whichever a page walks: they are its users', as the history is. */
    @Bean
    SavedQueries savedQueries(Graph graph) {
        return new GraphQueries(graph);
    }

    @Bean
    QueryHistory queryHistory(Graph graph) {
        return new GraphHistory(graph);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    News news(Walk walk) {
        return walk.news();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Curation curation(Walk walk) {
        return walk.curation();
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
            Walks walks,
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
                .ifPresent(report -> walks.home().news().tell(new Change.Imported(report.ingested(), Author.NOBODY))));
        return jobs;
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Texts texts(Walk walk) {
        return new GraphTexts(walk.graph());
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    DatabaseWatch databaseWatch(Walk walk) {
        return walk.watch();
    }

    /** What programs ask is asked of the configured database. */
    @Bean
    GraphAnswers graphAnswers(Walks walks) {
        return new GraphAnswers(() -> questionsOf(walks.home()));
    }

    @Bean
    TextAnswers textAnswers(Graph graph) {
        return new TextAnswers(new GraphTexts(graph));
    }

    @Bean
    CypherAnswers cypherAnswers(Walks walks) {
        return new CypherAnswers(walks.home().workbench());
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

    /** A field of a record that is not there is left out; what is null in a map or a row of a database stays. */
    @Bean
    JsonMapperBuilderCustomizer absentFields() {
        return json ->
                json.changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT));
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
    Connecting connecting(Environment environment, @Value("${simpul.connections.users:}") Set<String> named) {
        return new Connecting(Login.configured(environment), named);
    }

    @Bean
    Writers writers(@Value("${simpul.query.writing.users:}") Set<String> named) {
        return new Writers(named);
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

    private static Questions questionsOf(Walk walk) {
        return new GraphQuestions(walk.graph(), walk.perspectives());
    }
}
