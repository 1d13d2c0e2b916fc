/** The page: Vaadin, and nothing but. */
@NullMarked
package org.simpul.ui;

import org.jspecify.annotations.NullMarked;
