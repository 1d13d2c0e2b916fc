package org.simpul.graph.console;

import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs the statements that users write, after it has judged them: by their words, by the plan that the server makes of them,
 * and, where they only read, in a session that lets nothing be written. Safe for use by several threads.
 */
public final class Console {

    /**
     * What a console works with.
     *
     * @param where the server and the database, for the log
     * @param end ends a question in the database, by what its transaction's metadata call it
     * @param sentence says why the database does not answer
     * @param writing whether statements may write
     * @param callables which functions and procedures they may call
     */
    public record Setting(
            Driver driver,
            String database,
            String where,
            Consumer<String> end,
            Function<Neo4jException, String> sentence,
            boolean writing,
            Callables callables) {}

    private final Setting setting;

    public Console(Setting setting) {
        this.setting = setting;
    }

    public boolean canWrite() {
        return setting.writing();
    }

    /**
     * Starts a statement and returns at once.
     *
     * @param user who asks, for the log of what was written
     */
    public Running run(String user, Statement statement, Receiver receiver) {
        Run run = new Run(setting, user, statement, receiver);
        run.start();
        return run;
    }
}
