package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Lets somebody choose a file of text, and reads it in the browser; one that is too large is not sent at all. */
class FileChooser extends NativeLabel {

    private static final long serialVersionUID = 1L;

    /** What is told of a file: its text, or nothing where it is too large. */
    private static final String READ = """
            this.addEventListener('change', async () => {
              const file = this.files[0];
              this.value = '';
              if (file) {
                const text = file.size > $0 ? '' : await file.text();
                this.dispatchEvent(new CustomEvent('file-chosen', { detail: { text, tooLarge: file.size > $0 } }));
              }
            });
            """;

    private final Input input = new Input();
    private final int limit;

    /** A file as the browser tells it. */
    record Chosen(String text, boolean tooLarge) {}

    FileChooser(String words, String accepted, int limit, Consumer<Chosen> chosen) {
        this.limit = limit;
        addClassNames("button", "choice");
        input.setType("file");
        input.addClassName("spoken");
        input.getElement().setAttribute("accept", accepted);
        input.getElement()
                .addEventListener("file-chosen", event -> chosen.accept(event.getEventDetail(Chosen.class)))
                .addEventDetail();
        add(input, new Span(words));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        input.getElement().executeJs(READ, limit);
    }
}
