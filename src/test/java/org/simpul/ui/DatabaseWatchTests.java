package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.Underway;

class DatabaseWatchTests {

    private final List<String> done = new ArrayList<>();
    private boolean answers = true;
    private int probes;
    private final DatabaseWatch watch = new DatabaseWatch(this::probe, () -> done.add("schema"));

    @Test
    void bringsTheSchemaOnceTheDatabaseAnswers() {
        watch.look();
        watch.look();

        assertThat(done).containsExactly("schema");
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void tellsThatItDoesNotAnswerAndThatItDoesAgain() {
        answers = false;
        watch.look();
        assertThat(watch.trouble()).contains("Nothing answers.");
        assertThat(done).isEmpty();

        answers = true;
        watch.look();
        assertThat(watch.trouble()).isEmpty();
        assertThat(done).containsExactly("schema");
    }

    @Test
    void bringsTheSchemaAgainToADatabaseThatComesBack() {
        watch.look();
        watch.lost(new GraphUnavailableException(Fault.UNREACHABLE, "Gone.", new IllegalStateException()));
        assertThat(watch.trouble()).contains("Gone.");

        watch.look();

        assertThat(done).containsExactly("schema", "schema");
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void asksNoMoreOnceItHasAnsweredAndNobodyIsThereToBeTold() {
        answers = false;
        watch.lookWhereWanted();
        watch.lookWhereWanted();
        assertThat(probes).as("waits for the first answer").isEqualTo(2);
        answers = true;
        watch.lookWhereWanted();
        watch.lookWhereWanted();
        watch.lookWhereWanted();
        assertThat(probes).isEqualTo(3);

        Runnable leave = watch.listen(now -> done.add(now.orElse("fine")));
        answers = false;
        watch.lookWhereWanted();
        watch.lookWhereWanted();
        assertThat(probes).isEqualTo(5);
        assertThat(done).containsExactly("schema", "Nothing answers.");

        leave.run();
        watch.lookWhereWanted();
        assertThat(probes).isEqualTo(5);
    }

    private Underway probe() {
        probes++;
        if (!answers) {
            throw new GraphUnavailableException(Fault.UNREACHABLE, "Nothing answers.", new IllegalStateException());
        }
        return Underway.NOTHING;
    }
}
