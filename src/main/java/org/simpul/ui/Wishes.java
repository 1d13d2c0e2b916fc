package org.simpul.ui;

import java.util.function.Consumer;
import org.simpul.explore.ExpandRequest;
import org.simpul.explore.Highlight;
import org.simpul.graph.GraphPath;

/** What the inspector asks for on the canvas. */
record Wishes(Consumer<ExpandRequest> expand, Consumer<Highlight> highlight, Consumer<GraphPath> add) {}
