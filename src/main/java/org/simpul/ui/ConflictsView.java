package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.curate.News;
import org.simpul.explore.Texts;
import org.simpul.graph.Conflict;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/** What the texts disagree about, side by side; which side is right is left to the reader. */
@Route(value = "conflicts", layout = MainLayout.class)
@PermitAll
public final class ConflictsView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    /** How many conflicts are shown at first, and how many more at a time. */
    static final int STEP = 20;

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient DatabaseWatch watch;
    private final transient News news;
    private final H2 heading = new H2();
    private final Paragraph about = new Paragraph();
    private final Waiting waiting = new Waiting();
    private final Div list = new Div();
    private final QuietButton more = new QuietButton(this::showMore);
    private transient List<Conflict> conflicts = List.of();
    private boolean asked;
    private int limit = STEP;

    public ConflictsView(Texts texts, DatabaseWatch watch, News news) {
        this.texts = texts;
        this.news = news;
        this.watch = watch;
        addClassName("conflicts");
        about.addClassName("summary");
        more.setVisible(false);
        add(new Looks(), heading, about, waiting, list, more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("rail.conflicts");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("rail.conflicts"));
        about.setText(getTranslation("conflicts.about"));
        more.setText(getTranslation("conflicts.more"));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.whenItAnswers(this, this::ask);
        Hearing.of(news, this, change -> ask());
    }

    private void showMore() {
        limit += STEP;
        ask();
    }

    private void ask() {
        int wanted = limit;
        waiting.ask(() -> texts.conflicts(wanted + 1), found -> {
            asked = true;
            conflicts = found.stream().limit(wanted).toList();
            more.setVisible(found.size() > wanted);
            show();
        });
    }

    private void show() {
        list.removeAll();
        conflicts.forEach(conflict -> list.add(article(conflict)));
        if (asked && conflicts.isEmpty()) {
            list.add(new Paragraph(getTranslation("conflicts.none")));
        }
    }

    private Article article(Conflict conflict) {
        Div sides = new Div();
        sides.addClassName("sides");
        conflict.sides()
                .forEach(side -> sides.add(new ConflictSide(
                        side,
                        conflict.isDenial() ? Optional.empty() : Optional.of(conflict.value(side)),
                        getLocale())));
        Article article = new Article(heading(conflict), sides);
        article.addClassName("conflict");
        return article;
    }

    private H2 heading(Conflict conflict) {
        Side first = conflict.sides().getFirst();
        Span relation = new Span(Messages.relation(first.edge().relation(), getLocale()));
        relation.addClassName("relation");
        relation.setTitle(first.edge().relation());
        CanvasLink edge = new CanvasLink(
                first.edge(),
                beside(conflict),
                new Span(ends(conflict, Side::subject)),
                relation,
                new Span(ends(conflict, Side::object)));
        edge.addClassName("edge");
        edge.getElement().setAttribute("title", getTranslation("text.toCanvas"));
        Span count = new Span(counts(conflict));
        count.addClassName("count");
        return new H2(edge, count);
    }

    /** What the other sides tell of, where they give other values. */
    private static List<NodeKey> beside(Conflict conflict) {
        EdgeKey first = conflict.sides().getFirst().edge();
        return conflict.sides().stream()
                .map(Side::edge)
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .filter(key -> !key.equals(first.source()) && !key.equals(first.target()))
                .distinct()
                .toList();
    }

    private String ends(Conflict conflict, Function<Side, GraphNode> end) {
        return conflict.sides().stream()
                .map(side -> Captions.of(end.apply(side), getLocale()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** "5 say · 2 deny", or how many texts speak of it at all. */
    private String counts(Conflict conflict) {
        return conflict.isDenial()
                ? getTranslation("conflict.count", conflict.documents(true), conflict.documents(false))
                : getTranslation("texts.count", conflict.documents());
    }
}
