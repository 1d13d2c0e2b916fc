package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.simpul.explore.Questions;
import org.simpul.graph.GraphNode;
import org.simpul.graph.SearchHit;

/** Finds an entity by any of its names while one types. The slash key comes here from anywhere on the page. */
class SearchBox extends Composite<ComboBox<SearchHit>> implements LocaleChangeObserver {

    /** How many suggestions there are at most. */
    static final int LIMIT = 20;

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 150;

    /** In the browser, since a slash typed into a field is a slash. */
    private static final String LISTEN = """
            this._filterTimeout = $0;
            document.addEventListener('keydown', (event) => {
              const typing = event.composedPath()[0].matches?.('input, textarea');
              if (event.key === '/' && !event.ctrlKey && !event.metaKey && !typing && this.isConnected) {
                event.preventDefault();
                this.closest('.finder')?.classList.remove('finding');
                this.focus();
                this.dispatchEvent(new CustomEvent('search-wanted'));
              }
            });
            this.addEventListener('keydown', (event) => {
              if (event.key === 'Enter' && this.filter && this._focusedIndex < 0) {
                event.preventDefault();
                event.stopImmediatePropagation();
                this.dispatchEvent(new CustomEvent('best-wanted', { detail: this.filter }));
                this.cancel();
                this.inputElement.blur();
              }
            }, true);
            """;

    private final transient Questions questions;
    private transient Consumer<String> missed = text -> {};

    SearchBox(Questions questions, Consumer<GraphNode> chosen) {
        this.questions = questions;
        ComboBox<SearchHit> box = getContent();
        box.addClassName("search");
        box.setPrefixComponent(new Icon(Icon.SEARCH));
        box.setPageSize(LIMIT);
        box.setItems(this::hits);
        box.setItemLabelGenerator(hit -> caption(hit.node()));
        box.setRenderer(suggestions());
        box.addValueChangeListener(event -> choose(event.getValue(), chosen));
        box.getElement()
                .addEventListener("best-wanted", event -> best(event.getEventDetail(String.class), chosen))
                .addEventDetail();
    }

    void focus() {
        getContent().focus();
    }

    /** Is told that the slash key was pressed. */
    void onWanted(Runnable listener) {
        getContent().getElement().addEventListener("search-wanted", event -> listener.run());
    }

    /** Is told after each search what nothing was found by, which is an empty text where something was. */
    void onMissed(Consumer<String> listener) {
        missed = listener;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getContent().getElement().executeJs(LISTEN, TYPING_PAUSE_MS);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setPlaceholder(getTranslation("search.placeholder"));
        getContent().setAriaLabel(getTranslation("search.label"));
        getContent().setRenderer(suggestions());
    }

    private Stream<SearchHit> hits(Query<SearchHit, String> query) {
        String text = query.getFilter().orElse("");
        int wanted = Math.min(LIMIT, query.getOffset() + query.getLimit());
        List<SearchHit> hits = text.isBlank() ? List.of() : questions.search(text, wanted);
        missed.accept(hits.isEmpty() ? text.strip() : "");
        return hits.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    /** Enter without a choice among the suggestions means the first. */
    private void best(String text, Consumer<GraphNode> chosen) {
        missed.accept("");
        questions.search(text, 1).stream().findFirst().ifPresentOrElse(hit -> chosen.accept(hit.node()), () -> {
            Note.say(getTranslation("search.none", text));
            focus();
        });
    }

    private void choose(SearchHit hit, Consumer<GraphNode> chosen) {
        if (hit != null) {
            getContent().clear();
            getContent().getElement().executeJs("this.inputElement.blur()");
            chosen.accept(hit.node());
        }
    }

    private LitRenderer<SearchHit> suggestions() {
        return LitRenderer.<SearchHit>of("""
                        <div class="hit"><span class="shape ${item.shape}" title="${item.type}"></span>\
                        <span class="hit-name">${item.name}<small>${item.type}</small>\
                        <small>${item.matched}</small></span><small>${item.degree}</small></div>""")
                .withProperty("shape", hit -> Shape.cssClass(kind(hit.node().type())))
                .withProperty("type", hit -> Messages.type(hit.node().type(), locale()))
                .withProperty("name", hit -> caption(hit.node()))
                .withProperty("matched", this::matched)
                .withProperty(
                        "degree",
                        hit -> getTranslation("search.degree", hit.node().degree()));
    }

    private String matched(SearchHit hit) {
        boolean shown = hit.matched().equals(caption(hit.node()));
        return shown ? "" : getTranslation("search.matched", hit.matched());
    }

    private String kind(String type) {
        return questions.kinds().getOrDefault(type, type);
    }

    private String caption(GraphNode node) {
        return Captions.of(node, locale());
    }

    private Locale locale() {
        return getLocale();
    }
}
