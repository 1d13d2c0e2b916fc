/** Where statements that users write are judged, run and read: the one place that runs what no file of {@code cypher/} holds. */
@NullMarked
package org.simpul.graph.console;

import org.jspecify.annotations.NullMarked;
