package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.PlanNode;
import org.simpul.graph.console.Summary;

/** An answer, in one of several forms. */
class AnswerPane extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** What an answer is looked at as. */
    enum Form {
        TABLE,
        JSON,
        PLAN,
        MESSAGES
    }

    private final TabRow tabs = new TabRow();
    private final transient Map<Form, Tab> tab = new EnumMap<>(Form.class);
    private final transient Map<Form, Component> pane = new EnumMap<>(Form.class);
    private final AnswerTable table = new AnswerTable();
    private final AnswerJson json = new AnswerJson();
    private final PlanTree plan = new PlanTree();
    private final RunMessages messages = new RunMessages();
    private final Span canvasWord = new Span();
    private final QuietButton canvas;
    private final Span addWord = new Span();
    private final QuietButton more;
    private final Span storyWord = new Span();
    private final QuietButton story;
    private final AnswerMenu take = new AnswerMenu();
    private final AnswerLine line;
    private transient Optional<Answer> shown = Optional.empty();
    private Form wanted = Form.TABLE;

    /**
     * @param toCanvas shows an answer alone on the canvas
     * @param addToCanvas shows it beside what is there
     * @param toStory makes a step of a story out of them
     */
    AnswerPane(
            Consumer<Answer> toCanvas,
            Consumer<Answer> addToCanvas,
            Consumer<Answer> toStory,
            AnswerLine.Wishes wishes) {
        line = new AnswerLine(wishes);
        canvas = new QuietButton(() -> shown.ifPresent(toCanvas), new Icon(Icon.EXPLORE), canvasWord);
        more = new QuietButton(() -> shown.ifPresent(addToCanvas), new Icon(Icon.ADD), addWord);
        story = new QuietButton(() -> shown.ifPresent(toStory), new Icon(Icon.STORIES), storyWord);
        addClassName("answer");
        pane.putAll(Map.of(Form.TABLE, table, Form.JSON, json, Form.PLAN, plan, Form.MESSAGES, messages));
        Div head = new Div(tabs, line, canvas, more, story, take);
        head.addClassName("head");
        add(head);
        for (Form form : Form.values()) {
            tab.put(form, new Tab());
            tabs.add(tab.get(form));
        }
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                wanted = chosen();
            }
            turn();
        });
        turn();
    }

    /** Has the browser build what an answer is shown in, before there is one. */
    void rehearse() {
        table.rehearse();
    }

    void show(Answer answer) {
        if (shown.filter(answer::equals).isEmpty()) {
            begin();
        }
        shown = Optional.of(answer);
        line.show(answer);
        take.show(answer);
        take.setVisible(!answer.isLost());
        table.show(answer);
        Map.of(canvas, "query.toCanvas.about", more, "query.toCanvas.add.about", story, "query.toStory.about")
                .forEach((way, about) -> {
                    way.setEnabled(answer.isDrawn());
                    way.setTitle(getTranslation(answer.isDrawn() ? about : "query.toCanvas.none"));
                });
        answer.end().ifPresent(end -> {
            messages.show(end, answer.left());
            tabOf(Form.MESSAGES).setLabel(messagesWord(end));
            planOf(end).ifPresent(plan::show);
            tabOf(Form.PLAN).setEnabled(planOf(end).isPresent());
            tabs.setSelectedTab(tabOf(formOf(end)));
        });
        turn();
    }

    /** An answer has been let go; nothing where another one is shown. */
    void lost(Answer answer) {
        shown.filter(answer::equals).ifPresent(this::show);
    }

    /** Another statement has been opened than the one that this answers. */
    void stale() {
        shown.ifPresent(line::stale);
    }

    /** Nothing of the run before stays over another one. */
    private void begin() {
        messages.removeAll();
        tabOf(Form.MESSAGES).setLabel(getTranslation("query.form.MESSAGES"));
        tabs.setSelectedTab(tabOf(wanted == Form.JSON ? Form.JSON : Form.TABLE));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tab.forEach((form, one) -> one.setLabel(getTranslation("query.form." + form)));
        tabs.getElement().setAttribute("aria-label", getTranslation("query.forms"));
        canvasWord.setText(getTranslation("query.toCanvas"));
        addWord.setText(getTranslation("query.toCanvas.add"));
        storyWord.setText(getTranslation("query.toStory"));
        table.speak();
        shown.ifPresent(this::show);
    }

    private Tab tabOf(Form form) {
        return Objects.requireNonNull(tab.get(form));
    }

    private Form chosen() {
        return Form.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    private void turn() {
        Form now = chosen();
        pane.forEach((form, one) -> Seen.in(this, one, form == now));
        if (now == Form.JSON) {
            shown.ifPresent(json::show);
        }
    }

    /** What a person has chosen, but for what went wrong, and for a plan that was asked for. */
    private Form formOf(Ended end) {
        if (!(end instanceof Ended.Answered(Summary summary))) {
            return Form.MESSAGES;
        }
        boolean isChange = !summary.changes().counts().isEmpty() && summary.rows() == 0;
        Form usual = wanted == Form.PLAN && summary.plan().isEmpty() ? Form.TABLE : wanted;
        return summary.plan().isPresent() ? Form.PLAN : isChange ? Form.MESSAGES : usual;
    }

    /** With how many remarks there are, since they stand behind the rows. */
    private String messagesWord(Ended end) {
        int remarks = end instanceof Ended.Answered(Summary summary)
                ? summary.notices().size()
                : 0;
        String word = getTranslation("query.form.MESSAGES");
        return remarks == 0 ? word : word + " · " + remarks;
    }

    private static Optional<PlanNode> planOf(Ended end) {
        return end instanceof Ended.Answered(Summary summary) ? summary.plan() : Optional.empty();
    }
}
