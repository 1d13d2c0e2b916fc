package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.Asked;

/** The statements that ran last for what one sees, each as it ran, with its parameters, to be copied. */
class CypherDrawer extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** What stands behind the first clause. */
    private static final Pattern FIRST = Pattern.compile("[:;.](\\s.*)?$");

    private final transient Supplier<List<Asked>> asked;
    private final transient Function<Asked, List<String>> names;
    private final H2 title = new H2();
    private final QuietButton close = new QuietButton(() -> setVisible(false), new Icon(Icon.CLOSE));
    private final Div list = new Div();
    private final Pre text = new Pre();
    private final CopyButton copy = new CopyButton(text);
    private final QuietButton open;
    private transient List<Asked> shown = List.of();
    private transient Optional<Asked> chosen = Optional.empty();

    /** @param names what of the canvas a statement asks about */
    CypherDrawer(Supplier<List<Asked>> asked, Function<Asked, List<String>> names, Handover handover) {
        this.asked = asked;
        this.names = names;
        open = new QuietButton(() -> chosen.ifPresent(one -> {
            handover.statement(one);
            UI.getCurrent().navigate(QueryView.class);
        }));
        addClassNames("drawer", "cypher");
        setVisible(false);
        close.addClassName("close");
        list.addClassName("statements");
        text.getElement().setAttribute("tabindex", "0");
        Div halves = new Div(list, text);
        halves.addClassName("halves");
        Div head = new Div(title, copy, open, close);
        head.addClassName("head");
        add(head, halves);
    }

    void toggle() {
        setVisible(!isVisible());
        refresh();
    }

    /** Shows a statement among those that ran last. */
    void show(Asked one) {
        setVisible(true);
        refresh();
        chosen = Optional.of(one);
        draw();
    }

    /** Brings the list up to date; what was chosen stays chosen as long as nothing newer has run. */
    void refresh() {
        List<Asked> now = isVisible() ? asked.get() : shown;
        if (!now.equals(shown)) {
            shown = now;
            chosen = shown.stream().findFirst();
            draw();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("cypher.title"));
        close.explain(getTranslation("cypher.close"));
        copy.words(getTranslation("cypher.copy"), getTranslation("cypher.copied"));
        open.setText(getTranslation("cypher.open"));
        text.getElement().setAttribute("aria-label", getTranslation("cypher.statement"));
        draw();
    }

    private void draw() {
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new Paragraph(getTranslation("cypher.none")));
        }
        shown.forEach(one -> list.add(button(one)));
        text.setText(chosen.map(one -> one.runnable(language())).orElse(""));
        copy.setEnabled(chosen.isPresent());
        open.setEnabled(chosen.isPresent());
    }

    private String language() {
        return getLocale().getLanguage();
    }

    private String first(Asked one) {
        return FIRST.matcher(one.answers(language())).replaceFirst("");
    }

    private QuietButton button(Asked one) {
        Span time = new Span(getTranslation("status.time", one.milliseconds()));
        time.addClassName("time");
        QuietButton button = new QuietButton(
                () -> {
                    chosen = Optional.of(one);
                    draw();
                },
                new Span(Stream.concat(names.apply(one).stream(), Stream.of(first(one)))
                        .collect(Collectors.joining(" · "))),
                time);
        button.setTitle(one.name() + ": " + one.answers(language()));
        button.addClassName("choice");
        boolean isChosen = chosen.filter(one::equals).isPresent();
        button.setClassName("chosen", isChosen);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(isChosen));
        return button;
    }
}
