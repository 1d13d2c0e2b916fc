package org.simpul.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edge as the canvas shows it: what the claims of one subject, relation and object say together.
 *
 * @param says how many claims state it, planned ones included
 * @param denies how many deny it
 * @param documents how many documents are behind both
 * @param from the first date that a claim, or in a foreign database a relationship, gives it; nothing where none gives one
 * @param to the last
 * @param told what documents tell of it, as {@link Telling} reads it, those of the newest where there are very many; empty
 *     where that is not known
 * @param others what documents tell likewise of the other values of a thing that can have one alone; empty where there are none
 */
public record GraphEdge(
        EdgeKey key,
        EdgeStatus status,
        long says,
        long denies,
        long documents,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> told,
        List<String> others) {

    public GraphEdge {
        told = List.copyOf(told);
        others = List.copyOf(others);
    }

    /** An edge that gives no value which others are told beside. */
    public GraphEdge(
            EdgeKey key,
            EdgeStatus status,
            long says,
            long denies,
            long documents,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<String> told) {
        this(key, status, says, denies, documents, from, to, told, List.of());
    }

    /** The same edge beside what documents tell of other values: what is stated or planned then differs. */
    public GraphEdge beside(List<String> otherValues) {
        boolean differs = !otherValues.isEmpty() && (status == EdgeStatus.STATED || status == EdgeStatus.PLANNED);
        return new GraphEdge(
                key, differs ? EdgeStatus.DIFFERING : status, says, denies, documents, from, to, told, otherValues);
    }

    /** Whether some state it and others deny it, none of them of the same time. */
    public boolean atDifferentTimes() {
        return says > 0 && denies > 0 && status != EdgeStatus.DISPUTED;
    }

    /** The first date as exactly as it is known, ISO 8601: 2024-07-03, 2024-07 or 2024. */
    public Optional<String> firstDate() {
        return from.map(day -> Telling.exactly(day.toString(), told, true));
    }

    /** The last date likewise. */
    public Optional<String> lastDate() {
        return to.map(day -> Telling.exactly(day.toString(), told, false));
    }

    /** How many documents state it, or how many deny it, as far as {@code told} goes where some do both. */
    public long documents(boolean stating) {
        long telling = told.stream()
                .map(Telling::parse)
                .filter(one -> one.isTold(stating))
                .mapToLong(Telling::documents)
                .sum();
        return (stating ? denies : says) == 0 ? documents : telling;
    }

    /** Of how many documents {@code told} says nothing, where it says something of others. */
    public long untold() {
        long telling =
                told.stream().map(Telling::parse).mapToLong(Telling::documents).sum();
        return told.isEmpty() ? 0 : Math.max(0, documents - telling);
    }

    /** The same, with the keys of its ends as these very objects, and its words and days as objects that edges share. */
    public GraphEdge between(NodeKey source, NodeKey target) {
        return new GraphEdge(
                new EdgeKey(source, key.relation().intern(), target),
                status,
                says,
                denies,
                documents,
                SharedDates.of(from),
                SharedDates.of(to),
                told.stream().map(String::intern).toList(),
                others.stream().map(String::intern).toList());
    }
}
