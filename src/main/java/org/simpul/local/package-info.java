/** Starts and stops a Neo4j process of Simpul's own, when no other is configured. */
@NullMarked
package org.simpul.local;

import org.jspecify.annotations.NullMarked;
