/** From the sentences of a document to mentions, entities and claims. Plain Java, offline. */
@NullMarked
package org.simpul.extract;

import org.jspecify.annotations.NullMarked;
