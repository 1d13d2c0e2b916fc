/** What one user has on the canvas, and how it changes. Plain Java. */
@NullMarked
package org.simpul.explore;

import org.jspecify.annotations.NullMarked;
