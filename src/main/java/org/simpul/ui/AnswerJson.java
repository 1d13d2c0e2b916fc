package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.simpul.explore.query.ResultFile;

/** The first rows of an answer as JSON, and more of them where they are asked for. */
class AnswerJson extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** How many rows come at once. */
    private static final int SOME = 200;

    /** A browser takes no more text than this well. */
    private static final int MOST = 5_000;

    private final Pre text = new Pre();
    private final QuietButton more;
    private transient Optional<Answer> shown = Optional.empty();
    private int most = SOME;

    AnswerJson() {
        more = new QuietButton(this::more);
        addClassName("json");
        text.getElement().setAttribute("tabindex", "0");
        add(text, more);
    }

    void show(Answer answer) {
        most = shown.filter(answer::equals).isPresent() ? most : SOME;
        shown = Optional.of(answer);
        int left = answer.size() - most;
        text.setText(ResultFile.written(answer.columnNames(), answer.first(most)));
        more.setVisible(left > 0);
        more.setEnabled(most < MOST);
        more.setText(
                most < MOST
                        ? getTranslation("query.json.next", Math.min(SOME, left), left)
                        : getTranslation("query.json.more", left));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        text.getElement().setAttribute("aria-label", getTranslation("query.form.JSON"));
        shown.ifPresent(this::show);
    }

    private void more() {
        most += SOME;
        shown.ifPresent(this::show);
    }
}
