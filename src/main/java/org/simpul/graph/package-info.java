/** The only room that knows Neo4j: schema, writer, and one query class for each question. */
@NullMarked
package org.simpul.graph;

import org.jspecify.annotations.NullMarked;
