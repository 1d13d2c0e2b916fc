package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.RouteScopeOwner;
import jakarta.annotation.security.PermitAll;
import org.simpul.curate.Curation;
import org.simpul.curate.News;
import org.simpul.explore.Questions;
import org.simpul.explore.Texts;
import org.simpul.graph.SentenceWords;
import org.springframework.stereotype.Component;

/** All texts as a table, and the sentences in them that have some words; as it was left, for who comes back. */
@Component
@RouteScope
@RouteScopeOwner(MainLayout.class)
@Route(value = "texts", layout = MainLayout.class)
@PermitAll
public final class TextsView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    /** How many sentences are shown at most. */
    static final int HITS = 100;

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 250;

    private final transient Texts texts;
    private final transient DatabaseWatch watch;
    private final H2 heading = new H2();
    private final TextField words = new TextField();
    private final TextFilterBar filter = new TextFilterBar(this::refresh);
    private final transient Questions questions;
    private final transient News news;
    private final TextTable table;
    private final TextRemoval removal;
    private boolean selectable;
    private final Div hits = new Div();
    private final Waiting waiting = new Waiting();
    private final Paragraph count = new Paragraph();

    public TextsView(Texts texts, DatabaseWatch watch, Questions questions, Curation curation, News news) {
        this.texts = texts;
        this.watch = watch;
        this.questions = questions;
        this.news = news;
        table = new TextTable(texts);
        removal = new TextRemoval(curation, table::deselect);
        addClassName("texts");
        words.addClassName("words");
        words.setPrefixComponent(new Icon(Icon.SEARCH));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addValueChangeListener(event -> refresh());
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        hits.addClassName("hits");
        Div bar = new Div(words, filter, removal);
        bar.addClassName("bar");
        add(new Looks(), heading, bar, waiting, new UnderwayNote(watch), count, hits);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("rail.texts");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("rail.texts"));
        words.setPlaceholder(getTranslation("texts.search"));
        words.setAriaLabel(getTranslation("texts.search.label"));
        table.speak(event.getLocale());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.whenItAnswers(this, () -> {
            letSelect();
            update();
        });
        Hearing.of(news, this, change -> update());
    }

    /** Texts of a database that somebody else filled are not removed here. */
    private void letSelect() {
        if (!selectable && questions.own()) {
            selectable = true;
            table.letSelect(removal::select);
        }
    }

    private void update() {
        filter.offer(texts.publishers());
        refresh();
    }

    private void refresh() {
        SentenceWords wanted = SentenceWords.of(words.getValue());
        boolean searching = !wanted.isEmpty();
        Seen.in(this, table, !searching);
        hits.setVisible(searching);
        if (searching) {
            waiting.ask(() -> texts.sentences(wanted, filter.value(), HITS + 1), found -> {
                hits.removeAll();
                found.stream()
                        .limit(HITS)
                        .map(hit -> new HitLine(hit, wanted, getLocale()))
                        .forEach(hits::add);
                count.setText(
                        found.size() > HITS
                                ? getTranslation("texts.hits.capped", HITS)
                                : getTranslation("texts.hits", found.size()));
            });
        } else {
            hits.removeAll();
            waiting.ask(() -> texts.count(filter.value()), all -> {
                table.show(filter.value(), all);
                count.setText(getTranslation("texts.count", all));
            });
        }
    }
}
