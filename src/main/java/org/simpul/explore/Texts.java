package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.Conflict;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.SentenceHit;
import org.simpul.graph.SentenceWords;
import org.simpul.graph.TextFilter;
import org.simpul.graph.TextLine;
import org.simpul.graph.TextOrder;
import org.simpul.graph.TextPart;

/** The documents of the database, to be found and read, and what they disagree about. */
public interface Texts {

    /** The part of a document that has the sentence of an index, or else its first. */
    Optional<TextPart> part(String document, int sentence);

    /** The documents that are meant, {@code limit} of them from place {@code from} on. */
    List<TextLine> list(TextFilter filter, TextOrder order, int from, int limit);

    /** How many documents are meant. */
    int count(TextFilter filter);

    /** Who published documents, those with most first; a capped list. */
    List<String> publishers();

    /** The sentences of the documents that are meant with all of some words, best match first. */
    List<SentenceHit> sentences(SentenceWords words, TextFilter filter, int limit);

    /** The documents that are meant with all of some words in title and publisher, best match first. */
    List<DocumentLine> titled(SentenceWords words, TextFilter filter, int limit);

    /** The conflicts that most documents speak of. */
    List<Conflict> conflicts(int limit);
}
