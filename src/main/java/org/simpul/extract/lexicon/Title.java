package org.simpul.extract.lexicon;

import java.util.Optional;
import org.simpul.knowledge.RelationType;

/**
 * A title or office as people write it before or after a name.
 *
 * @param office its name, the same for all its forms
 * @param relation what ties its holder to the body or country beside it; empty for a mere form of address
 * @param file where it is written
 */
public record Title(String office, Optional<RelationType> relation, String file) {}
