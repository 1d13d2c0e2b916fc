package org.simpul.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A question that stands before the page until it is answered. */
class Ask extends Dialog {

    private static final long serialVersionUID = 1L;

    private Ask(String title) {
        addClassName("ask");
        setHeaderTitle(title);
        setWidth("420px");
    }

    /** Asks for a line of {@code longest} characters at most, and goes on with it. */
    static void forName(
            String title, String label, String before, int longest, Predicate<String> isOne, Consumer<String> then) {
        Ask ask = new Ask(title);
        TextField field = new TextField(label);
        field.setWidthFull();
        field.setValue(before);
        field.setAutofocus(true);
        field.setAutoselect(true);
        field.setMaxLength(longest);
        field.setErrorMessage(ask.getTranslation("ask.unfit", longest));
        Runnable done = () -> {
            boolean good = isOne.test(field.getValue());
            field.setInvalid(!good);
            if (good) {
                ask.close();
                then.accept(field.getValue().strip());
            }
        };
        field.addKeyDownListener(Key.ENTER, event -> done.run());
        ask.add(field);
        ask.answer(ask.getTranslation("ask.done"), done).addClassName("main");
        ask.open();
    }

    /** Asks whether to do it, in words for doing it and, where there is one, for another way out. */
    static Ask whether(String title, String words, String yes, Runnable then) {
        Ask ask = new Ask(title);
        ask.add(new Paragraph(words));
        ask.or(yes, then);
        return ask;
    }

    Ask or(String words, Runnable then) {
        answer(words, () -> {
            close();
            then.run();
        });
        return this;
    }

    private QuietButton answer(String words, Runnable then) {
        QuietButton answer = new QuietButton(then);
        answer.setText(words);
        if (getFooter().getElement().getChildCount() == 0) {
            QuietButton no = new QuietButton(this::close);
            no.setText(getTranslation("ask.cancel"));
            getFooter().add(no);
        }
        getFooter().add(answer);
        return answer;
    }
}
