package org.simpul.graph;

/** What documents are in order of, and which way. */
public record TextOrder(By by, boolean descending) {

    /** The newest first. */
    public static final TextOrder NEWEST = new TextOrder(By.PUBLISHED, true);

    /** What documents can be in order of. */
    public enum By {
        TITLE,
        PUBLISHER,
        PUBLISHED,
        LANGUAGE,
        ENTITIES,
        CLAIMS,
        CONFLICTS
    }
}
