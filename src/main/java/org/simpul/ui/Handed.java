package org.simpul.ui;

import org.simpul.explore.Selection;

/**
 * An answer that goes onto the canvas.
 *
 * @param answer its nodes and edges
 * @param isAlone whether it takes the place of what is there
 */
record Handed(Selection answer, boolean isAlone) {}
