package org.simpul.explore.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaWords;
import org.simpul.graph.console.Changes;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Notice;
import org.simpul.graph.console.PlanNode;
import org.simpul.graph.console.Position;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Running;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Summary.End;
import org.simpul.graph.console.Timing;

/** A workbench whose answers are made up; a statement that is not known has a mistake in it, one with SLEEP goes on until it is stopped, and one that begins with CREATE writes. */
public final class VillageWorkbench implements Workbench {

    private static final Timing TIMING = new Timing(1, true, 2, 3, 4, 5, 20);

    /** How many bytes a row takes. */
    private static final long WEIGHT = 100;

    private final Map<String, List<List<CypherValue>>> answers = new HashMap<>();
    private final List<Statement> ran = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Optional<PlanNode> plan = Optional.empty();
    private Timing timing = TIMING;
    private int changes;
    private boolean foreign;
    private Optional<CountDownLatch> thinking = Optional.empty();

    /** What a statement that is just this answers, in a column {@code n} a value. */
    public VillageWorkbench answer(String text, CypherValue... values) {
        answers.put(text, List.of(values).stream().map(List::of).toList());
        return this;
    }

    /** Somebody else has filled the database. */
    public void belongToSomebodyElse() {
        foreign = true;
    }

    /** What there is to write with is told when that is counted down. */
    public void think(CountDownLatch until) {
        thinking = Optional.of(until);
    }

    /** From now on the server does not tell what it took. */
    public void keepTimesToItself() {
        timing = new Timing(1, false, 0, 0, 4, 5, 20);
    }

    /** What all statements have as their plan. */
    public void plan(PlanNode node) {
        plan = Optional.of(node);
    }

    /** What was run, the first first. */
    public List<Statement> ran() {
        return List.copyOf(ran);
    }

    @Override
    public Running run(String user, Statement statement, Receiver receiver) {
        ran.add(statement);
        if (statement.text().contains("SLEEP")) {
            return new Sleep(receiver);
        }
        Optional.ofNullable(answers.get(statement.text()))
                .ifPresentOrElse(rows -> answer(statement, rows, receiver), () -> receiver.ended(mistaken()));
        return new Done();
    }

    /** What the server remarks about every statement from now on. */
    public void remark(String words) {
        notices.add(new Notice("01N50", Notice.Severity.WARNING, words, Optional.empty()));
    }

    /** How often it was told that something was written. */
    public int changes() {
        return changes;
    }

    @Override
    public void changed() {
        changes++;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public boolean isOwn() {
        return !foreign;
    }

    @Override
    public SchemaWords words() {
        thinking.ifPresent(VillageWorkbench::await);
        return SchemaWords.NONE;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public SchemaPicture schema() {
        SchemaPicture.Key name = new SchemaPicture.Key("name", List.of("STRING"), 0.5);
        SchemaPicture.Part person = new SchemaPicture.Part("Person", 7, 7, List.of(name));
        SchemaPicture.Part meets = new SchemaPicture.Part("MEETS", 3, 3, List.of());
        return new SchemaPicture(
                7,
                3,
                List.of(person),
                List.of(meets),
                List.of(new SchemaPicture.Link("Person", "MEETS", "Person", 3)),
                Map.of(),
                List.of(new SchemaPicture.Index(
                        "person_name", "RANGE", "ONLINE", true, List.of("Person"), List.of("name"))),
                List.of());
    }

    /** All nodes but documents; claims speak of what is called as they are. */
    @Override
    public Drawn drawn(Collection<CypherValue> values) {
        List<CypherValue.Node> nodes = values.stream()
                .filter(CypherValue.Node.class::isInstance)
                .map(CypherValue.Node.class::cast)
                .toList();
        long documents = nodes.stream().filter(VillageWorkbench::isDocument).count();
        return new Drawn(
                nodes.stream()
                        .filter(node -> !isDocument(node))
                        .map(node -> new NodeKey(node.id()))
                        .toList(),
                List.of(),
                nodes.stream()
                        .filter(node -> node.labels().contains("Claim"))
                        .collect(Collectors.groupingBy(_ -> "Claim", Collectors.counting())),
                documents == 0 ? Map.of() : Map.of("Document", documents),
                true);
    }

    /** Whatever is asked for, called by its key in capitals. */
    @Override
    public List<GraphNode> nodes(Collection<NodeKey> keys) {
        return keys.stream()
                .map(key -> new GraphNode(
                        key,
                        "Person",
                        key.value().toUpperCase(Locale.ROOT),
                        key.value().toUpperCase(Locale.ROOT),
                        0))
                .toList();
    }

    private static boolean isDocument(CypherValue.Node node) {
        return node.labels().contains("Document");
    }

    private void answer(Statement statement, List<List<CypherValue>> rows, Receiver receiver) {
        List<List<CypherValue>> given = statement.look() == Look.EXPLAIN
                ? List.of()
                : rows.stream().limit(statement.caps().rows()).toList();
        receiver.columns(List.of("n"));
        given.forEach(_ -> receiver.takes(WEIGHT));
        receiver.rows(given);
        Changes made = statement.text().startsWith("CREATE")
                ? new Changes(Map.of(Changes.Kind.NODES_CREATED, 1))
                : Changes.NONE;
        receiver.ended(answered(
                List.copyOf(notices),
                made,
                given.size() < rows.size() && statement.look() == Look.RUN ? End.ROWS : End.ALL,
                given.size(),
                statement.look() == Look.RUN ? Optional.empty() : plan));
    }

    private Ended answered(List<Notice> notices, Changes made, End end, int rows, Optional<PlanNode> plan) {
        return new Ended.Answered(new Summary(end, rows, 100, timing, made, notices, plan));
    }

    private static Ended mistaken() {
        return new Ended.Failed(
                new Failure("42I06", "Invalid input", Optional.of(new Position(2, 1, 3)), Failure.Advice.MEND_SYNTAX),
                TIMING);
    }

    /** A run that has ended. */
    private record Done() implements Running {

        @Override
        public void stop() {}

        @Override
        public boolean ended() {
            return true;
        }

        @Override
        public boolean await(Duration most) {
            return true;
        }
    }

    /** A run that ends when it is stopped. */
    private final class Sleep implements Running {

        private final Receiver receiver;

        private Sleep(Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public void stop() {
            receiver.ended(answered(List.of(), Changes.NONE, End.STOPPED, 0, Optional.empty()));
        }

        @Override
        public boolean ended() {
            return false;
        }

        @Override
        public boolean await(Duration most) {
            return false;
        }
    }
}
