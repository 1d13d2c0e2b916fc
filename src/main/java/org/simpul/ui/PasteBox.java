package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.ingest.ImportJob;
import org.simpul.ingest.ImportJobs;
import org.simpul.ingest.Inbox;

/** Where a text is pasted that lies in no file. */
class PasteBox extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImportJobs jobs;
    private final transient Consumer<ImportJob> submitted;
    private final TextArea text = new TextArea();
    private final TextField title = new TextField();
    private final TextField publisher = new TextField();
    private final DayField published = new DayField(() -> {});
    private final QuietButton take = new QuietButton(this::submit);

    PasteBox(ImportJobs jobs, Consumer<ImportJob> submitted) {
        this.jobs = jobs;
        this.submitted = submitted;
        addClassName("paste");
        text.addClassName("text");
        text.setMinRows(4);
        text.setMaxRows(8);
        title.addClassName("title");
        publisher.addClassName("title");
        Div last = new Div(title, publisher, published, take);
        last.addClassName("last");
        add(text, last);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        text.setLabel(getTranslation("import.paste"));
        text.setErrorMessage(getTranslation("import.paste.empty"));
        title.setPlaceholder(getTranslation("import.paste.title"));
        title.setAriaLabel(getTranslation("import.paste.title"));
        publisher.setPlaceholder(getTranslation("texts.publisher"));
        publisher.setAriaLabel(getTranslation("texts.publisher"));
        published.name(getTranslation("texts.published"));
        take.setText(getTranslation("import.paste.take"));
    }

    private void submit() {
        boolean empty = text.getValue().isBlank();
        text.setInvalid(empty);
        if (empty) {
            text.focus();
        } else {
            Inbox inbox = jobs.inbox();
            inbox.paste(title.getValue(), published.day(Optional.empty()), publisher.getValue(), text.getValue());
            submitted.accept(jobs.submit(inbox));
            text.clear();
            title.clear();
            publisher.clear();
            published.show(Optional.empty());
        }
    }
}
