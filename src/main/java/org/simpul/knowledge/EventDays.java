package org.simpul.knowledge;

/**
 * The days that a claim may speak of: those of its date. Where it has none, those of the year in which its text was published, up
 * to that day, as no text knows what comes after; and any day where that is not known, or where the claim tells of a plan.
 *
 * <p>{@code frontend/graph-canvas/period.ts} and {@code cypher/write/dispute-claims} say the same.
 *
 * @param first sorts before all of the days, as ISO 8601 writes them
 * @param last sorts after all of them but itself
 */
public record EventDays(String first, String last) {

    /** Sorts after whatever ISO 8601 writes in its place. */
    private static final String END = "~";

    private static final int YEAR = "2024".length();

    /**
     * The days of a claim.
     *
     * @param event as {@link EventDate#iso} writes it; empty where no date is known
     * @param published ISO 8601, to the day; empty where it is not known
     */
    public static EventDays of(String event, boolean planned, String published) {
        if (!event.isEmpty()) {
            return new EventDays(event, event + END);
        }
        return planned || published.isEmpty()
                ? new EventDays("", END)
                : new EventDays(published.substring(0, YEAR), published);
    }

    /** Whether two may speak of the same day. */
    public boolean overlap(EventDays other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }
}
