package org.simpul.explore;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.Dating;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.Publication;
import org.simpul.graph.Telling;
import org.simpul.graph.Telling.Said;
import org.simpul.graph.Times;
import org.simpul.knowledge.EventDate;

/**
 * Which claims are seen by their dates: those within some days, and those that were known by a day.
 *
 * <p>A date that is known to the month or year alone is within the days where any day of it is.
 * {@code frontend/graph-canvas/period.ts} draws by the same rule.
 *
 * @param dating which date has to lie within the days
 * @param from the first day of what is seen, as ISO 8601 writes days; null for any
 * @param to the last
 * @param undated whether what has no such date is seen too
 * @param known the day by which it had to be published; null for any. What has no date of publication was never known.
 */
public record Period(
        Dating dating,
        @Nullable String from,
        @Nullable String to,
        boolean undated,
        @Nullable String known) {

    /** How much of a date says its month. */
    private static final int MONTH = "2024-07".length();

    public static final Period ALL = new Period(Dating.HAPPENED, null, null, false, null);

    public Period {
        Objects.requireNonNull(dating, "dating");
        day(from);
        day(to);
        day(known);
    }

    public Period within(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Period(dating, text(first), text(last), undated, known);
    }

    public Period by(Dating other) {
        return new Period(other, from, to, undated, known);
    }

    public Period withUndated(boolean seen) {
        return new Period(dating, from, to, seen, known);
    }

    public Period knownBy(Optional<LocalDate> day) {
        return new Period(dating, from, to, undated, text(day));
    }

    /** The first day of what is seen; empty for any. */
    public Optional<LocalDate> first() {
        return day(from);
    }

    /** The last day of what is seen; empty for any. */
    public Optional<LocalDate> last() {
        return day(to);
    }

    /** The day by which it had to be published; empty for any. */
    public Optional<LocalDate> knownBy() {
        return day(known);
    }

    /** Whether it leaves all claims. */
    public boolean leavesAll() {
        return from == null && to == null && known == null;
    }

    /** When documents were published that may be known: the days have no say where they are those of events. */
    public Publication publication() {
        boolean byDays = dating == Dating.PUBLISHED && (from != null || to != null);
        return new Publication(
                byDays ? first() : Optional.empty(),
                Stream.concat(byDays ? last().stream() : Stream.empty(), knownBy().stream())
                        .min(Comparator.naturalOrder()),
                known == null && (!byDays || undated));
    }

    /** The same, to ask for the claims. */
    public Times times() {
        return leavesAll() ? Times.ANY : new Times(dating, first(), last(), undated, knownBy());
    }

    /** Whether a claim is among them. */
    public boolean shows(EvidenceLine line) {
        return shows(line.published().orElse(""), line.eventDate().orElse(""));
    }

    /** What is left of an edge: its status, how many say so and when, by these claims alone; nothing where none of them is. */
    public Optional<GraphEdge> of(GraphEdge edge) {
        if (leavesAll()) {
            return Optional.of(edge);
        }
        return edge.told().isEmpty() ? Optional.of(edge).filter(this::spans) : narrowed(edge);
    }

    /**
     * The months in which it dates claims of an edge, also outside of its days; a year alone is its January. Of what is not
     * known of its documents, the first and the last month.
     */
    Stream<YearMonth> months(GraphEdge edge) {
        return edge.told().isEmpty()
                ? Stream.of(edge.from(), edge.to()).flatMap(Optional::stream).map(YearMonth::from)
                : edge.told().stream()
                        .map(Telling::parse)
                        .filter(telling -> wasKnown(telling.published()))
                        .flatMap(this::dates)
                        .filter(date -> !date.isEmpty())
                        .map(date -> YearMonth.parse(date.length() < MONTH ? date + "-01" : date.substring(0, MONTH)));
    }

    private Stream<String> dates(Telling telling) {
        return dating == Dating.PUBLISHED
                ? Stream.of(telling.published())
                : telling.said().stream().map(Said::event);
    }

    /** The same; the edge without any claims where nothing is left. */
    GraphEdge orNothing(GraphEdge edge) {
        return of(edge).orElseGet(() ->
                new GraphEdge(edge.key(), edge.status(), 0, 0, 0, Optional.empty(), Optional.empty(), List.of()));
    }

    private Optional<GraphEdge> narrowed(GraphEdge edge) {
        List<Telling> documents = within(edge.told()).toList();
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        List<Said> all =
                documents.stream().flatMap(telling -> telling.said().stream()).toList();
        List<LocalDate> days = all.stream()
                .flatMap(said -> EventDate.parse(said.event()).stream())
                .map(EventDate::start)
                .sorted()
                .toList();
        long denies = sum(
                documents,
                telling -> telling.said().stream().filter(Period::denies).count());
        long denying = sum(documents, telling -> telling.isTold(false) ? 1 : 0);
        GraphEdge left = new GraphEdge(
                edge.key(),
                Telling.together(documents),
                sum(documents, telling -> telling.said().size()) - denies,
                denies,
                Math.max(denying, sum(documents, _ -> 1) - denying),
                days.stream().findFirst(),
                days.reversed().stream().findFirst(),
                documents.stream().map(Telling::stored).toList());
        return Optional.of(
                left.beside(within(edge.others()).map(Telling::stored).toList()));
    }

    private Stream<Telling> within(List<String> told) {
        return told.stream()
                .map(Telling::parse)
                .map(telling -> telling.where(said -> shows(telling.published(), said.event())))
                .filter(telling -> !telling.said().isEmpty());
    }

    /** For each document as many as {@code each} says. */
    private static long sum(List<Telling> tellings, ToLongFunction<Telling> each) {
        return tellings.stream()
                .mapToLong(telling -> telling.documents() * each.applyAsLong(telling))
                .sum();
    }

    private static boolean denies(Said said) {
        return said.status() == EdgeStatus.DENIED;
    }

    /** What is not known of its documents, the first and the last date of an edge have to say. */
    private boolean spans(GraphEdge edge) {
        if (edge.from().isEmpty() || edge.to().isEmpty()) {
            return (from == null && to == null) || undated;
        }
        return first().filter(edge.to().get()::isBefore).isEmpty()
                && last().filter(edge.from().get()::isAfter).isEmpty();
    }

    private boolean shows(String published, String event) {
        return wasKnown(published) && isWithin(dating == Dating.HAPPENED ? event : published);
    }

    private boolean wasKnown(String published) {
        return known == null || (!published.isEmpty() && published.compareTo(known) <= 0);
    }

    private boolean isWithin(String date) {
        if (from == null && to == null) {
            return true;
        }
        return date.isEmpty()
                ? undated
                : (from == null || date.compareTo(likewise(from, date)) >= 0)
                        && (to == null || date.compareTo(likewise(to, date)) <= 0);
    }

    /** A day no more exactly than a date is known. */
    private static String likewise(String day, String date) {
        return day.substring(0, Math.min(day.length(), date.length()));
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> day(@Nullable String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }
}
