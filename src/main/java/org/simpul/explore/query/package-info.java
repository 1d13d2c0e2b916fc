/** The workbench behind the Query view: statements with parameters, history, library, saved queries, results. Plain Java. */
@NullMarked
package org.simpul.explore.query;

import org.jspecify.annotations.NullMarked;
