/** What is on the canvas as files for other programs, each as its format has it. Plain Java. */
@NullMarked
package org.simpul.explore.export;

import org.jspecify.annotations.NullMarked;
