package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.simpul.explore.Selection;
import org.simpul.explore.Status;

/** Ways to begin, beside the first picture, until something is done or this is put away; a browser remembers the latter. */
class FirstSteps extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final H3 title = new H3();
    private final Span searchWord = new Span();
    private final Span weekWord = new Span();
    private final Span storyWord = new Span();
    private final QuietButton close = new QuietButton(this::putAway, new Icon(Icon.CLOSE));
    private final boolean isKnown;
    private transient Optional<Status> offered = Optional.empty();

    FirstSteps(Runnable search, Runnable week, Runnable story) {
        isKnown = Optional.ofNullable(VaadinRequest.getCurrent())
                .filter(Remembered::begun)
                .isPresent();
        addClassName("first-steps");
        close.addClassName("close");
        add(
                title,
                close,
                new QuietButton(search, new Icon(Icon.SEARCH), searchWord),
                new QuietButton(week, weekWord),
                new QuietButton(story, new Icon(Icon.STORIES), storyWord));
        setVisible(false);
    }

    /** The first picture is there. */
    void offer(Status status) {
        if (!isKnown && status.shown() > 0) {
            offered = Optional.of(status);
            setVisible(true);
        }
    }

    /** Goes as soon as anything is selected, or another picture is shown. */
    void refresh(Status status, Selection selection) {
        boolean isFirst = offered.filter(first -> first.nodes() == status.nodes() && first.shown() == status.shown())
                .isPresent();
        if (!isFirst || !selection.nodes().isEmpty() || !selection.edges().isEmpty()) {
            offered = Optional.empty();
            setVisible(false);
        }
    }

    private void putAway() {
        offered = Optional.empty();
        setVisible(false);
        Remembered.begun(UI.getCurrent());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("first.title"));
        searchWord.setText(getTranslation("empty.search"));
        weekWord.setText(getTranslation("empty.week"));
        storyWord.setText(getTranslation("empty.story"));
        close.explain(getTranslation("first.close"));
    }
}
