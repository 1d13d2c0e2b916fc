/** How the two languages state relations: word classes, frames and calendar, read from the grammar's files. */
@NullMarked
package org.simpul.extract.grammar;

import org.jspecify.annotations.NullMarked;
