/** The way of a corpus into the graph, from file to claim. */
@NullMarked
package org.simpul.ingest;

import org.jspecify.annotations.NullMarked;
