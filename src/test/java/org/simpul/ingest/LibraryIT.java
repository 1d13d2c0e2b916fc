package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.explore.query.FileLibrary;
import org.simpul.explore.query.GraphWorkbench;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.explore.query.QueryLibrary;
import org.simpul.extract.RuleExtractor;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.SharedDatabase;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Statement;

/** Each query of the library, with what its form starts with, finds something in the sample. */
class LibraryIT {

    /** What the sample tells nothing of: none of its texts denies what an earlier one states of the same time. */
    private static final Set<String> NOTHING_OF = Set.of("denied-later");

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(
            SharedDatabase.Kind.LOCAL,
            database -> new Ingest(new RuleExtractor(), new ClaimWriter(database.graph())).sample(_ -> {}));

    static Stream<QueryLibrary.Entry> library() {
        return new FileLibrary(Optional.empty()).list().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    void findsSomethingInTheSample(QueryLibrary.Entry entry) throws InterruptedException {
        AtomicReference<Ended> end = new AtomicReference<>();
        GraphWorkbench workbench = new GraphWorkbench(
                DATABASE.database().graph(),
                new PerspectiveQuery(DATABASE.database().graph()),
                false,
                Callables.KNOWN);
        Receiver receiver = new Receiver() {
            @Override
            public void columns(List<String> names) {
                assertThat(names).isNotEmpty();
            }

            @Override
            public void rows(List<List<CypherValue>> batch) {
                assertThat(batch).isNotEmpty();
            }

            @Override
            public void ended(Ended ended) {
                end.set(ended);
            }
        };
        workbench
                .run("ann", Statement.read(entry.query().text(), values(entry)), receiver)
                .await(Duration.ofSeconds(60));

        assertThat(end.get())
                .isInstanceOfSatisfying(
                        Ended.Answered.class,
                        answered -> assertThat(answered.summary().rows() > 0)
                                .as(entry.name())
                                .isNotEqualTo(NOTHING_OF.contains(entry.name())));
    }

    private static Map<String, CypherValue> values(QueryLibrary.Entry entry) {
        Map<String, CypherValue> values = new HashMap<>();
        entry.query().parameters().forEach(parameter -> {
            switch (ParameterText.field(parameter.type(), parameter.example())) {
                case Reading.Read read ->
                    values.putAll(Map.of(
                            parameter.name(), read.values().values().iterator().next()));
                case Reading.Wrong wrong -> throw new AssertionError(wrong);
            }
        });
        return values;
    }
}
