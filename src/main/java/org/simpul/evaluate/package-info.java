/** How much of an annotated corpus an extractor gets right: its claims beside the gold, counted as score.py counts. */
@NullMarked
package org.simpul.evaluate;

import org.jspecify.annotations.NullMarked;
