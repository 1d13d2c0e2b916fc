/** What other programs ask: the HTTP interface, and the same as tools of assistants (MCP). It only reads. */
@NullMarked
package org.simpul.api;

import org.jspecify.annotations.NullMarked;
