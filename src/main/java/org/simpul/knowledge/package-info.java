/** What Simpul knows: entities, relations, mentions, claims and their evidence. Records only. */
@NullMarked
package org.simpul.knowledge;

import org.jspecify.annotations.NullMarked;
