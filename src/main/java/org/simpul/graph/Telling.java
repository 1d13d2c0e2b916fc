package org.simpul.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.EventDays;

/**
 * What documents of one day, all in the same words, tell of an edge.
 *
 * @param published ISO 8601, to the day; empty where that is not known
 * @param said each way in which each of them puts the edge
 * @param documents how many there are
 */
public record Telling(String published, List<Said> said, long documents) {

    /** Stands for a day that is not known. */
    private static final String UNKNOWN = "-";

    private static final String FIRST_OF_MONTH = "-01";

    /** Before how many documents there are, where there is not one. */
    private static final String TIMES = "x";

    public Telling {
        said = List.copyOf(said);
        if (documents < 1) {
            throw new IllegalArgumentException("Told by no document: " + documents);
        }
    }

    /**
     * One way in which a document puts an edge.
     *
     * @param status stated, planned or denied
     * @param planned whether it tells of a plan, be that denied
     * @param event when it happened, as exactly as the text says: 2024-07-03, 2024-07 or 2024; empty where it says nothing
     */
    public record Said(EdgeStatus status, boolean planned, String event) {

        private String word() {
            return switch (status) {
                        case DENIED -> planned ? "N" : "D";
                        case PLANNED -> "P";
                        case STATED -> "S";
                        case DISPUTED, DIFFERING ->
                            throw new IllegalStateException("One way disputes nothing: " + this);
                    }
                    + event;
        }

        private static Said parse(String word) {
            String event = word.substring(1);
            return switch (word.charAt(0)) {
                case 'D' -> new Said(EdgeStatus.DENIED, false, event);
                case 'N' -> new Said(EdgeStatus.DENIED, true, event);
                case 'P' -> new Said(EdgeStatus.PLANNED, true, event);
                default -> new Said(EdgeStatus.STATED, false, event);
            };
        }
    }

    /**
     * What some documents come to: disputed where one denies what another states of the same time, as that is
     * stated or planned where others deny it of another time alone.
     */
    public static EdgeStatus together(Collection<Telling> all) {
        Set<EventDays> denied = days(all, EdgeStatus.DENIED::equals);
        Set<EventDays> told = days(all, status -> status != EdgeStatus.DENIED);
        if (told.isEmpty()) {
            return EdgeStatus.DENIED;
        }
        if (denied.stream().anyMatch(one -> told.stream().anyMatch(one::overlap))) {
            return EdgeStatus.DISPUTED;
        }
        return days(all, EdgeStatus.STATED::equals).isEmpty() ? EdgeStatus.PLANNED : EdgeStatus.STATED;
    }

    private static Set<EventDays> days(Collection<Telling> all, Predicate<EdgeStatus> which) {
        return all.stream()
                .flatMap(telling -> telling.said().stream()
                        .filter(said -> which.test(said.status()))
                        .map(said -> EventDays.of(said.event(), said.planned(), telling.published())))
                .collect(Collectors.toSet());
    }

    /**
     * A date of an edge no more exactly than what is told of it knows that: 2025 for the first day of a year that is known alone.
     *
     * @param day ISO 8601, to the day
     * @param first whether it is the first of several dates: a day of several that begin alike, else the longest of them
     */
    public static String exactly(String day, Collection<String> told, boolean first) {
        if (!day.endsWith(FIRST_OF_MONTH)) {
            return day;
        }
        Comparator<String> exact = Comparator.comparingInt(String::length);
        return told.stream()
                .flatMap(one -> parse(one).said().stream())
                .map(Said::event)
                .filter(event -> !event.isEmpty() && day.startsWith(event))
                .filter(event -> EventDate.parse(event)
                        .filter(date -> date.start().toString().equals(day))
                        .isPresent())
                .max(first ? exact : exact.reversed())
                .orElse(day);
    }

    /** The same with those ways alone that are wanted. */
    public Telling where(Predicate<Said> wanted) {
        return new Telling(published, said.stream().filter(wanted).toList(), documents);
    }

    /** Whether each of the documents states it, be that planned, or whether each denies it; some do both. */
    public boolean isTold(boolean stating) {
        return said.stream().anyMatch(one -> (one.status() != EdgeStatus.DENIED) == stating);
    }

    /** As it is stored: "2024-07-05 S2024-07-03 P2025 x3". */
    public String stored() {
        return Stream.of(
                        Stream.of(published.isEmpty() ? UNKNOWN : published),
                        said.stream().map(Said::word),
                        documents == 1 ? Stream.<String>empty() : Stream.of(TIMES + documents))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /** Reads it as it is stored: "2024-07-05 S2024-07-03 P2025 x3". */
    public static Telling parse(String stored) {
        List<String> words = Arrays.asList(stored.split(" "));
        String published = words.getFirst().equals(UNKNOWN) ? "" : words.getFirst();
        boolean isMany = words.getLast().startsWith(TIMES);
        return new Telling(
                published,
                words.subList(1, isMany ? words.size() - 1 : words.size()).stream()
                        .filter(word -> !word.isEmpty())
                        .map(Said::parse)
                        .toList(),
                isMany ? Long.parseLong(words.getLast().substring(TIMES.length())) : 1);
    }
}
