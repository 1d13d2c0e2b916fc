package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Copies the text of something on the page, and says that it did. */
class CopyButton extends QuietButton {

    private static final long serialVersionUID = 1L;

    /** In the browser, which lets only what a hand has pressed write to the clipboard; without https by selecting it. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              const word = this.querySelector('span');
              try {
                await navigator.clipboard.writeText($0.textContent);
              } catch {
                getSelection().selectAllChildren($0);
                document.execCommand('copy');
              }
              word.textContent = this.dataset.done;
              setTimeout(() => (word.textContent = this.dataset.words), 2000);
            });
            """;

    private final Component copied;
    private final Span word = new Span();

    CopyButton(Component copied) {
        super(() -> {});
        this.copied = copied;
        addClassName("copy");
        add(word);
    }

    void words(String words, String done) {
        word.setText(words);
        getElement().setAttribute("data-words", words);
        getElement().setAttribute("data-done", done);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(COPY, copied.getElement());
    }
}
