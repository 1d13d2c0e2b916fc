package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.simpul.explore.ExpandRequest;
import org.simpul.explore.Highlight;
import org.simpul.explore.Selection;
import org.simpul.graph.Asked;
import org.simpul.graph.GraphPath;

/**
 * What the inspector asks for on the canvas.
 *
 * @param select selects what there is
 * @param press does what a key does there
 * @param export makes a menu that gives away what is selected
 * @param cypher shows a statement
 */
record Wishes(
        Consumer<ExpandRequest> expand,
        Consumer<Highlight> highlight,
        Consumer<GraphPath> add,
        Consumer<Selection> select,
        Consumer<String> press,
        Supplier<Component> export,
        Consumer<Asked> cypher) {}
