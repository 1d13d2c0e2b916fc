/** The servers that pages can walk: the configured one, and those that people add. */
@NullMarked
package org.simpul.explore.connect;

import org.jspecify.annotations.NullMarked;
