/** Looking after the graph: what may be wrong in it, what people decide about that, and who hears of it. */
@NullMarked
package org.simpul.curate;

import org.jspecify.annotations.NullMarked;
