package org.simpul.curate;

import java.util.List;
import org.simpul.graph.Capped;
import org.simpul.graph.CurationQuery;
import org.simpul.graph.Decision;
import org.simpul.graph.DecisionOutcome;
import org.simpul.graph.Ruling;
import org.simpul.graph.UncertainClaim;
import org.simpul.text.DocumentId;

/** What may be wrong in the graph, and what people decide about it. */
public interface Curation {

    /** The number of the last decision: what is asked for after this has seen its effect. */
    long seen();

    /**
     * Entities that may be one, without those that somebody keeps apart. Where there are many, only the best-connected are
     * compared in all ways, and of all others those whose names are written alike.
     */
    Duplicates duplicates();

    /** The least certain claims about which nobody has decided; counted as far as {@link CurationQuery#COUNTED}. */
    Capped<UncertainClaim> uncertain();

    /**
     * The decisions that were made or undone last, the last first.
     *
     * @param wanted the id of one that is told beside them, however long ago it was; empty for none
     */
    Capped<Decision> history(String wanted);

    /**
     * Decides, unless somebody else has decided about the same meanwhile; tells all who listen.
     *
     * @param seen the number of the last decision when what it is about was shown
     */
    DecisionOutcome decide(Ruling ruling, Author by, String reason, long seen);

    /** Takes a decision back, unless somebody else has; tells all who listen. */
    DecisionOutcome undo(String id, Author by, String reason);

    /** How many claims documents make. */
    long claims(List<DocumentId> documents);

    /** Removes documents with all that follows from them alone; how many there were. Tells all who listen. */
    int remove(List<DocumentId> documents, Author by);
}
