/** The application: its start and its wiring. */
@NullMarked
package org.simpul;

import org.jspecify.annotations.NullMarked;
