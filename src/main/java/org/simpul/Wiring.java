package org.simpul;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.simpul.explore.Exploration;
import org.simpul.explore.GraphQuestions;
import org.simpul.explore.Questions;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.ui.AccessRules;
import org.simpul.ui.DatabaseWatch;
import org.simpul.ui.ListenAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;

/** What is made of what, when Simpul starts. */
@Configuration(proxyBeanMethods = false)
public class Wiring {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    @Bean
    Graph graph(
            Driver driver,
            @Value("${spring.data.neo4j.database}") String database,
            @Value("${spring.neo4j.uri}") String uri) {
        return new Graph(driver, database, uri);
    }

    @Bean
    Questions questions(Graph graph) {
        return new GraphQuestions(graph);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Exploration exploration(Questions questions, @Value("${simpul.canvas.nodes}") int nodes) {
        return new Exploration(questions, nodes, System::nanoTime);
    }

    /** Brings the schema as soon as there is a database to bring it to, and again to one that comes back. */
    @Bean
    DatabaseWatch databaseWatch(Graph graph) {
        DatabaseWatch watch = new DatabaseWatch(graph::verify, new GraphSchema(graph)::apply);
        watch.start(BETWEEN_LOOKS);
        return watch;
    }

    @Bean
    AccessRules accessRules(Environment environment, @Value("${server.address}") String address) {
        Map<String, String> users = Binder.get(environment)
                .bind("simpul.users", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return new AccessRules(new ListenAddress(address), users);
    }

    @Bean
    UserDetailsService logins(AccessRules rules) {
        return rules.logins();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, AccessRules rules) throws Exception {
        return rules.chain(http);
    }
}
