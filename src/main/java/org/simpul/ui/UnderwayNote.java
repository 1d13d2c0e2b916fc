package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.Underway;

/** Says what is still being written, while something is: what a page shows meanwhile is only a part of it. */
class UnderwayNote extends Span implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseWatch watch;
    private transient Underway underway = Underway.NOTHING;

    UnderwayNote(DatabaseWatch watch) {
        this.watch = watch;
        addClassName("underway");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(underway);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.followWork(this, this::show);
    }

    private void show(Underway now) {
        underway = now;
        setText(Stream.concat(
                        now.moving() ? Stream.of(getTranslation("underway.moving")) : Stream.empty(),
                        now.leaving() > 0
                                ? Stream.of(getTranslation("underway.leaving", now.leaving()))
                                : Stream.empty())
                .collect(Collectors.joining(" · ")));
    }
}
