/** Benchmarks, run with {@code ./simpul bench}. */
@NullMarked
package org.simpul.bench;

import org.jspecify.annotations.NullMarked;
