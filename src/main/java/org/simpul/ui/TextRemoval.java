package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Collection;
import java.util.List;
import org.simpul.curate.Author;
import org.simpul.curate.Curation;
import org.simpul.graph.TextLine;
import org.simpul.text.DocumentId;

/** Removes the texts that are selected, when somebody has said so twice. */
class TextRemoval extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Curation curation;
    private final transient Runnable done;
    private final Waiting waiting = new Waiting();
    private final QuietButton button = new QuietButton(this::ask, new Icon(Icon.REMOVE));
    private transient List<DocumentId> selected = List.of();

    /** @param done what is to be done when they are gone */
    TextRemoval(Curation curation, Runnable done) {
        this.curation = curation;
        this.done = done;
        addClassName("removal");
        setVisible(false);
        add(button, waiting);
    }

    void select(Collection<TextLine> lines) {
        selected =
                lines.stream().map(line -> new DocumentId(line.document().id())).toList();
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        setVisible(!selected.isEmpty());
        button.setText(getTranslation("texts.remove", selected.size()));
        button.addComponentAsFirst(new Icon(Icon.REMOVE));
    }

    private void ask() {
        List<DocumentId> documents = selected;
        waiting.ask(
                () -> curation.claims(documents),
                claims -> Ask.whether(
                                getTranslation("texts.remove.title"),
                                getTranslation("texts.remove.words", documents.size(), claims),
                                getTranslation("import.remove.yes"),
                                () -> remove(documents))
                        .open());
    }

    private void remove(List<DocumentId> documents) {
        Author author = Who.at(UI.getCurrent());
        waiting.carryOut(() -> curation.remove(documents, author), there -> {
            select(List.of());
            done.run();
            Note.say(getTranslation("texts.removed", there));
        });
    }
}
