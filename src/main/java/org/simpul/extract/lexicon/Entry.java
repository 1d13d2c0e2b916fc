package org.simpul.extract.lexicon;

import java.util.Optional;
import org.simpul.knowledge.Entity;

/**
 * An entity that the lexicon knows.
 *
 * @param kind its sort within its type, such as bloc, party or city; empty where there is none
 * @param country the ISO 3166-1 code of the country that it is in or belongs to
 */
public record Entry(Entity entity, String kind, Optional<String> country) {}
