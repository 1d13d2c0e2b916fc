package org.simpul.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simpul.explore.Highlight;
import org.simpul.explore.Questions;
import org.simpul.explore.Selection;
import org.simpul.graph.Asked;
import org.simpul.graph.FoundPaths;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphPath;
import org.simpul.graph.PathQuery;
import org.simpul.graph.PathWish;

/** Asks for the paths between two nodes, as long and along what one likes, and lists them by the texts behind them. */
class PathPanel extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int USUALLY = 4;

    /** The statements that tell of paths, what tells most first. */
    private static final List<String> TELLING =
            List.of("/paths", "/paths-to-hub", "/path-ends", "/shortest-path", "/paths-by-hubs");

    private final transient GraphNode from;
    private final transient GraphNode to;
    private final transient Questions questions;
    private final transient Wishes wishes;
    private final boolean own;
    private final H2 heading = new H2();
    private final RangeInput longest = new RangeInput();
    private final Span length = new Span();
    private final NativeLabel lengthLabel = new NativeLabel();
    private final MultiSelectComboBox<String> relations = new MultiSelectComboBox<>();
    private final QuietButton denials = new QuietButton(this::otherDenials);
    private final QuietButton find = new QuietButton(this::find);
    private final Waiting waiting = new Waiting();
    private final Paragraph summary = new Paragraph();
    private final Div list = new Div();
    private final QuietButton statement;
    private transient Optional<FoundPaths> found = Optional.empty();
    private transient Optional<Asked> asked = Optional.empty();
    private boolean isWithDenials;

    /** @param relationsThere those that one may choose among */
    PathPanel(GraphNode from, GraphNode to, Supplier<Set<String>> relationsThere, Questions questions, Wishes wishes) {
        this.from = from;
        this.to = to;
        this.questions = questions;
        this.wishes = wishes;
        this.own = questions.own();
        addClassNames("panel", "paths");
        longest.setMin(1);
        longest.setMax(PathQuery.LONGEST);
        longest.setValue((double) USUALLY);
        longest.setId("longest-path");
        lengthLabel.setFor(longest);
        longest.addValueChangeListener(event -> askedAgain());
        relations.setItems(relationsThere.get());
        relations.addValueChangeListener(event -> askedAgain());
        denials.setVisible(own);
        statement = new ShowCypher(() -> asked.ifPresent(wishes.cypher()));
        find.addClassName("first");
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("list");
        Div steps = new Div(lengthLabel, longest, length);
        steps.addClassName("steps");
        Div buttons = new Div(find, denials);
        buttons.addClassName("relations");
        add(heading, steps, relations, buttons, waiting, summary, list, statement);
    }

    /** Asks for the paths; the keyboard goes to the first of them. */
    void find() {
        PathWish wish = new PathWish(
                from.key(), to.key(), longest.getValue().intValue(), List.copyOf(relations.getValue()), isWithDenials);
        Optional<Asked> before = questions.asked().stream().findFirst();
        waiting.ask(() -> questions.paths(wish), paths -> {
            found = Optional.of(paths);
            asked = told(questions.asked().stream()
                    .takeWhile(one -> before.filter(one::equals).isEmpty())
                    .toList());
            show();
            list.getChildren().findFirst().ifPresent(first -> first.getElement().callJsFunction("focus"));
        });
    }

    /** Of the statements that have been asked, the last first, the one that tells most of the paths. */
    private static Optional<Asked> told(List<Asked> statements) {
        return TELLING.stream()
                .flatMap(name -> statements.stream().filter(one -> one.name().endsWith(name)))
                .findFirst();
    }

    /** Whether this is about what is selected: both ends, or a path between them. */
    boolean isAbout(Selection selection) {
        return selection.equals(ends()) || paths().map(Selection::of).anyMatch(selection::equals);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.removeAll();
        heading.add(new Span(caption(from)), new Span("–"), new Span(caption(to)));
        lengthLabel.setText(getTranslation("path.longest"));
        relations.setLabel(getTranslation("path.relations"));
        relations.setPlaceholder(getTranslation("path.relations.any"));
        relations.setItemLabelGenerator(relation -> RelationWords.of(questions).of(relation, event.getLocale()));
        find.setText(getTranslation("path.find"));
        denials.setText(getTranslation("path.denials"));
        statement.setText(getTranslation("cypher.show"));
        show();
    }

    private Selection ends() {
        return new Selection(List.of(from.key().value(), to.key().value()), List.of());
    }

    private void otherDenials() {
        isWithDenials = !isWithDenials;
        askedAgain();
    }

    /** Whoever has seen paths sees at once what another wish changes. */
    private void askedAgain() {
        show();
        if (found.isPresent()) {
            find();
        }
    }

    private void show() {
        length.setText(getTranslation("path.steps", longest.getValue().intValue()));
        denials.getElement().setAttribute("aria-pressed", String.valueOf(isWithDenials));
        summary.setVisible(found.isPresent());
        summary.setText(found.map(this::summary).orElse(""));
        wishes.highlight().accept(Highlight.NOTHING);
        statement.setVisible(asked.isPresent());
        list.removeAll();
        paths().map(path -> new PathLine(path, RelationWords.of(questions), own, getLocale(), wishes))
                .forEach(list::add);
    }

    private String summary(FoundPaths paths) {
        String count = getTranslation("path.found", paths.paths().size());
        return paths.whole() ? count : count + " · " + getTranslation("path.cut");
    }

    private Stream<GraphPath> paths() {
        return found.stream().map(FoundPaths::paths).flatMap(List::stream);
    }

    private String caption(GraphNode node) {
        return Captions.of(node, getLocale());
    }
}
