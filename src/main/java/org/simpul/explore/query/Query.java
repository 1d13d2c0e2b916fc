package org.simpul.explore.query;

import java.util.List;
import org.simpul.explore.Bilingual;

/** A statement with all that somebody needs to run it who knows no Cypher. */
public record Query(Bilingual title, Bilingual description, String text, List<QueryParameter> parameters) {

    public Query {
        parameters = List.copyOf(parameters);
    }
}
