package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.simpul.explore.Found;

/** Finds by name what is on the canvas, counts the hits and goes from one to the next. */
class FindBox extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 100;

    private static final String NEXT = "event.key === 'Enter' && !event.shiftKey && !event.altKey";
    private static final String PREVIOUS = "event.key === 'Enter' && event.shiftKey";
    private static final String ALL = "event.key === 'Enter' && event.altKey";
    private static final String DONE = "event.key === 'Escape' && (event.stopPropagation(), true)";

    private final TextField text = new TextField();
    private final Span count = new Span();
    private final QuietButton previous;
    private final QuietButton next;
    private final QuietButton all;
    private Found found = new Found(0, 0);

    FindBox(GraphCanvas canvas, Runnable done) {
        addClassName("find");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        previous = new QuietButton(() -> canvas.findNext(-1), new Icon(Icon.UP));
        next = new QuietButton(() -> canvas.findNext(1), new Icon(Icon.DOWN));
        all = new QuietButton(canvas::selectFound, new Icon(Icon.ALL));
        text.addClassName("search");
        text.setPrefixComponent(new Icon(Icon.SEARCH));
        text.setSuffixComponent(count);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.addValueChangeListener(event -> canvas.find(event.getValue()));
        key(NEXT, () -> canvas.findNext(1));
        key(PREVIOUS, () -> canvas.findNext(-1));
        key(ALL, canvas::selectFound);
        key(DONE, done);
        canvas.onFound(this::tell);
        add(text, previous, next, all);
        tell(found);
    }

    void open() {
        text.getElement().executeJs("this.focus()");
    }

    void clear() {
        text.clear();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        text.setPlaceholder(getTranslation("find.placeholder"));
        text.setAriaLabel(getTranslation("find.label"));
        previous.explain(getTranslation("find.previous"));
        next.explain(getTranslation("find.next"));
        all.explain(getTranslation("find.all"));
        tell(found);
    }

    private void tell(Found now) {
        found = now;
        count.setText(text.isEmpty() ? "" : getTranslation("find.count", now.at(), now.hits()));
        boolean any = now.hits() > 0;
        previous.setEnabled(any);
        next.setEnabled(any);
        all.setEnabled(any);
    }

    private void key(String filter, Runnable act) {
        text.getElement().addEventListener("keydown", event -> act.run()).setFilter(filter);
    }
}
