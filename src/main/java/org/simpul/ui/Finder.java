package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The search in its two modes: the whole database, or what is on the canvas. */
class Finder extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** In the browser, so that no letter is typed elsewhere while the server hears of it. */
    private static final String LISTEN = """
            document.addEventListener('canvas-find', () => {
              if (this.isConnected) {
                this.classList.add('finding');
                this.querySelector('.find > .search').focus();
              }
            });
            """;

    private final transient GraphCanvas canvas;
    private final SearchBox search;
    private final FindBox find;
    private final Span missed = new Span();
    private final QuietButton mode = new QuietButton(this::turn, new Icon(Icon.CANVAS));

    Finder(SearchBox search, GraphCanvas canvas) {
        this.search = search;
        this.canvas = canvas;
        find = new FindBox(canvas, this::leave);
        addClassName("finder");
        mode.addClassName("mode");
        mode.getElement().setAttribute("aria-pressed", "false");
        canvas.onFind(this::find);
        search.onWanted(this::search);
        missed.addClassName("missed");
        missed.getElement().setAttribute("role", "status");
        search.onMissed(text -> missed.setText(text.isEmpty() ? "" : getTranslation("search.none", text)));
        add(search, find, mode, missed);
    }

    void addTo(CommandList commands) {
        commands.add(Command.part("command.search", this::search, "/"));
        commands.add(Command.canvas("command.find", this::find, "Ctrl+F"));
    }

    /** Goes on to search the whole database. */
    void search() {
        show(false);
        search.focus();
    }

    /** Goes on to find what is on the canvas. */
    void find() {
        show(true);
        find.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(LISTEN);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        mode.explain(getTranslation("find.mode"));
    }

    private void turn() {
        if (hasClassName("finding")) {
            search();
        } else {
            find();
        }
    }

    private void leave() {
        show(false);
        canvas.focus();
    }

    private void show(boolean onCanvas) {
        if (!onCanvas) {
            find.clear();
        }
        missed.setText("");
        setClassName("finding", onCanvas);
        mode.getElement().setAttribute("aria-pressed", Boolean.toString(onCanvas));
    }
}
