package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.RouteScopeOwner;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.simpul.curate.Curation;
import org.simpul.curate.News;
import org.simpul.explore.Questions;
import org.simpul.explore.Texts;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.NodeKey;
import org.simpul.graph.SentenceHit;
import org.simpul.graph.SentenceWords;
import org.simpul.graph.TextFilter;
import org.springframework.stereotype.Component;

/**
 * All texts as a table, or those that name an entity, and the titles and sentences that have some words; as it was left, for who
 * comes back.
 */
@Component
@RouteScope
@RouteScopeOwner(MainLayout.class)
@Route(value = "texts", layout = MainLayout.class)
@PermitAll
public final class TextsView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    /** How many sentences are shown at most. */
    static final int HITS = 100;

    /** How many texts that are found by their titles. */
    static final int TITLES = 20;

    /** What the address calls the entity that the texts have to name. */
    static final String ENTITY = "entity";

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 250;

    private final transient Texts texts;
    private final transient DatabaseWatch watch;
    private final H2 heading = new H2();
    private final TextField words = new TextField();
    private final TextFilterBar filter = new TextFilterBar(this::refresh);
    private final NamingChip naming = new NamingChip(this::nameAny);
    private final transient Questions questions;
    private final transient News news;
    private final TextTable table;
    private final TextRemoval removal;
    private boolean selectable;
    private transient Optional<NodeKey> entity = Optional.empty();
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
        Div bar = new Div(words, naming, filter, removal);
        bar.addClassName("bar");
        add(new Looks(), heading, bar, waiting, new UnderwayNote(watch), count, hits);
    }

    /** An address that names no entity leaves the list as it was. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<NodeKey> wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ENTITY)
                .filter(Predicate.not(String::isBlank))
                .map(NodeKey::new);
        boolean isOther = wanted.isPresent() && !wanted.equals(entity);
        entity = wanted.or(() -> entity);
        if (isOther && isAttached()) {
            update();
        }
    }

    private void nameAny() {
        entity = Optional.empty();
        UI.getCurrent().navigate(TextsView.class);
        update();
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
        entity = entity.map(key -> questions.followed(List.of(key)).getOrDefault(key, key));
        naming.show(
                entity,
                entity.flatMap(key -> questions.nodes(List.of(key)).stream().findFirst()));
        refresh();
    }

    private void refresh() {
        SentenceWords wanted = SentenceWords.of(words.getValue());
        TextFilter which = filter.value().naming(entity);
        boolean searching = !wanted.isEmpty();
        Seen.in(this, table, !searching);
        hits.setVisible(searching);
        if (searching) {
            waiting.ask(
                    () -> new Hits(texts.titled(wanted, which, TITLES + 1), texts.sentences(wanted, which, HITS + 1)),
                    found -> show(found, wanted));
        } else {
            hits.removeAll();
            waiting.ask(() -> texts.count(which), all -> {
                table.show(which, all);
                count.setText(getTranslation("texts.count", all));
            });
        }
    }

    private record Hits(List<DocumentLine> titles, List<SentenceHit> sentences) {}

    private void show(Hits found, SentenceWords wanted) {
        hits.removeAll();
        found.titles().stream()
                .limit(TITLES)
                .map(document -> new TitleLine(document, wanted, getLocale()))
                .forEach(hits::add);
        found.sentences().stream()
                .limit(HITS)
                .map(hit -> new HitLine(hit, wanted, getLocale()))
                .forEach(hits::add);
        String titles = found.titles().isEmpty()
                ? ""
                : (found.titles().size() > TITLES
                                ? getTranslation("texts.titles.capped", TITLES)
                                : getTranslation("texts.titles", found.titles().size()))
                        + " · ";
        count.setText(titles
                + (found.sentences().size() > HITS
                        ? getTranslation("texts.hits.capped", HITS)
                        : getTranslation("texts.hits", found.sentences().size())));
    }
}
