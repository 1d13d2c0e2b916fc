package org.simpul.explore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.curate.Author;
import org.simpul.curate.Change;
import org.simpul.curate.Curation;
import org.simpul.curate.Duplicate;
import org.simpul.curate.Duplicates;
import org.simpul.curate.Likeness;
import org.simpul.curate.News;
import org.simpul.graph.Capped;
import org.simpul.graph.Decision;
import org.simpul.graph.DecisionOutcome;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Matter;
import org.simpul.graph.NamedEntity;
import org.simpul.graph.Ruling;
import org.simpul.graph.Support;
import org.simpul.graph.UncertainClaim;
import org.simpul.text.DocumentId;

/** What the people of a village decide about it, in memory; it changes nothing in the village. */
public final class VillageCuration implements Curation {

    private final News news;
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final List<UncertainClaim> uncertain = new ArrayList<>();
    private final List<Decision> history = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<DocumentId> removed = new ArrayList<>();
    private Optional<Decision> meanwhile = Optional.empty();
    private Runnable before = () -> {};
    private long more;
    private long entities;

    public VillageCuration(News news) {
        this.news = news;
    }

    public void alike(GraphNode first, GraphNode second) {
        Support support = new Support(3, 2, List.of());
        duplicates.add(new Duplicate(
                new NamedEntity(first, List.of("Annie"), Optional.of("Q1")),
                support,
                new NamedEntity(second, List.of(), Optional.empty()),
                support,
                Likeness.SPELLING,
                1,
                0.68));
    }

    public void uncertain(UncertainClaim claim) {
        uncertain.add(claim);
    }

    /** There are so many entities, of which some are compared alone. */
    public void entities(long number) {
        entities = number;
    }

    /** There are so many more uncertain claims than are listed. */
    public void more(long claims) {
        more = claims;
    }

    /** Done first whenever somebody decides. */
    public void before(Runnable work) {
        before = work;
    }

    /** Whoever decides from now on is told that somebody else has meanwhile. */
    public void meanwhile(Decision theirs) {
        meanwhile = Optional.of(theirs);
    }

    /** What follows from {@code decision} is still being written. */
    public void moving(Decision decision) {
        history.add(new Decision(
                decision.id(),
                decision.number(),
                decision.kind(),
                decision.matter(),
                decision.reason(),
                decision.by(),
                decision.at(),
                decision.undone(),
                true));
        news.tell(new Change.Decided(decision, Author.NOBODY));
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    public List<DocumentId> removed() {
        return removed;
    }

    public static Decision decision(Ruling ruling, String by, String reason, long number) {
        return new Decision(
                "decision " + number,
                number,
                ruling.kind(),
                Matter.of("Ann", "Anne"),
                reason,
                by,
                Instant.parse("2026-11-27T01:00:00Z"),
                Optional.empty(),
                false);
    }

    @Override
    public long seen() {
        return history.size();
    }

    @Override
    public Duplicates duplicates() {
        return new Duplicates(Capped.all(duplicates), 20_000, Math.max(20_000, entities));
    }

    @Override
    public Capped<UncertainClaim> uncertain() {
        return new Capped<>(uncertain, uncertain.size() + more);
    }

    @Override
    public Capped<Decision> history(String wanted) {
        return history();
    }

    /** All of them. */
    public Capped<Decision> history() {
        return Capped.all(history.reversed());
    }

    @Override
    public DecisionOutcome decide(Ruling ruling, Author by, String reason, long seen) {
        before.run();
        if (meanwhile.isPresent()) {
            return new DecisionOutcome.Meanwhile(meanwhile.get());
        }
        Decision decision = decision(ruling, by.name(), reason, history.size() + 1);
        rulings.add(ruling);
        history.add(decision);
        duplicates.removeIf(
                pair -> ruling.entities().contains(pair.first().node().key()));
        uncertain.removeIf(claim -> ruling.claims().contains(claim.line().claimId()));
        news.tell(new Change.Decided(decision, by));
        return new DecisionOutcome.Decided(decision);
    }

    @Override
    public DecisionOutcome undo(String id, Author by, String reason) {
        Decision was = history.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow();
        Decision undone = new Decision(
                was.id(),
                was.number(),
                was.kind(),
                was.matter(),
                was.reason(),
                was.by(),
                was.at(),
                Optional.of(new Decision.Undoing(by.name(), reason, was.at())),
                false);
        history.set(history.indexOf(was), undone);
        news.tell(new Change.Decided(undone, by));
        return new DecisionOutcome.Decided(undone);
    }

    @Override
    public long claims(List<DocumentId> documents) {
        return 3L * documents.size();
    }

    @Override
    public int remove(List<DocumentId> documents, Author by) {
        removed.addAll(documents);
        news.tell(new Change.Removed(documents.size(), by));
        return documents.size();
    }
}
