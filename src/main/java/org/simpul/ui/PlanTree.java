package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Stream;
import org.simpul.graph.console.PlanNode;

/** A plan as a tree of its steps: what each does, the rows that it was expected to give and gave, and what it cost. */
class PlanTree extends Div {

    private static final long serialVersionUID = 1L;

    /** From here on an estimate is told to be off. */
    private static final double OFF = 10;

    PlanTree() {
        addClassName("plan");
        getElement().setAttribute("tabindex", "0");
    }

    void show(PlanNode plan) {
        removeAll();
        long most = Math.max(1, all(plan).mapToLong(PlanTree::cost).max().orElse(1));
        UnorderedList steps = new UnorderedList(step(plan, most));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("query.form.PLAN"));
        add(steps);
    }

    private ListItem step(PlanNode node, long most) {
        Span operator = new Span(node.operator());
        operator.addClassName("operator");
        Span details = new Span(node.details());
        details.addClassName("details");
        Span figures = new Span(figures(node));
        figures.addClassName("figures");
        Div head = new Div(operator, figures, details);
        head.addClassName("step");
        if (node.dbHits().isPresent()) {
            Div bar = new Div();
            bar.addClassName("cost");
            bar.getStyle().set("width", 100 * cost(node) / most + "%");
            bar.getElement().setAttribute("aria-hidden", "true");
            head.add(bar);
        }
        if (isOff(node)) {
            Span off = new Span(getTranslation("query.plan.off"));
            off.addClassName("off");
            head.add(off);
        }
        ListItem item = new ListItem(head);
        if (!node.children().isEmpty()) {
            UnorderedList below = new UnorderedList();
            node.children().forEach(child -> below.add(step(child, most)));
            item.add(below);
        }
        return item;
    }

    private String figures(PlanNode node) {
        Locale locale = getLocale();
        Stream<String> rows = Stream.concat(
                node.rows().stream().mapToObj(rows1 -> getTranslation("query.plan.rows", rows1)),
                node.estimatedRows().stream()
                        .mapToObj(expected ->
                                getTranslation("query.plan.expected", String.format(locale, "%,.0f", expected))));
        Stream<String> hits = node.dbHits().stream().mapToObj(cost -> getTranslation("query.plan.hits", cost));
        return String.join(" · ", Stream.concat(rows, hits).toList());
    }

    private static boolean isOff(PlanNode node) {
        if (node.rows().isEmpty() || node.estimatedRows().isEmpty()) {
            return false;
        }
        double real = node.rows().getAsLong() + 1.0;
        double expected = node.estimatedRows().getAsDouble() + 1;
        return Math.max(real / expected, expected / real) > OFF;
    }

    private static long cost(PlanNode node) {
        return node.dbHits().orElse(0);
    }

    private static Stream<PlanNode> all(PlanNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(PlanTree::all));
    }
}
