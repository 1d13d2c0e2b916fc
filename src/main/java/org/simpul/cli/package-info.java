/** The commands for scripts and power users. */
@NullMarked
package org.simpul.cli;

import org.jspecify.annotations.NullMarked;
