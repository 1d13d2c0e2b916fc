package org.simpul.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.simpul.explore.StoryStep;

/** The steps of a story in their order, which buttons, keys and a drag change. */
class StepList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient IntConsumer chosen;
    private final transient Moved moved;
    private final transient IntConsumer duplicated;
    private final transient IntConsumer removed;
    private final List<QuietButton> choices = new ArrayList<>();

    /** Is told that a step is to stand where another does. */
    interface Moved {
        void to(int from, int to);
    }

    StepList(IntConsumer chosen, Moved moved, IntConsumer duplicated, IntConsumer removed) {
        this.chosen = chosen;
        this.moved = moved;
        this.duplicated = duplicated;
        this.removed = removed;
        addClassName("steps");
    }

    void show(List<StoryStep> steps, int at) {
        removeAll();
        choices.clear();
        for (int place = 0; place < steps.size(); place++) {
            add(item(steps.get(place), place, steps.size(), place == at));
        }
    }

    void focus(int at) {
        choices.get(at).focus();
    }

    private ListItem item(StoryStep step, int at, int count, boolean isChosen) {
        String name = step.title().read(StoryActions.language());
        Span number = new Span(String.valueOf(at + 1));
        number.addClassName("number");
        QuietButton choice = new QuietButton(() -> chosen.accept(at), number, new Span(name));
        choice.addClassName("choice");
        choice.setClassName("chosen", isChosen);
        choice.getElement().setAttribute("aria-current", String.valueOf(isChosen));
        choice.setTitle(getTranslation("stories.move.keys"));
        choices.add(choice);
        QuietButton up = small(Icon.UP, "stories.up", name, () -> moved.to(at, at - 1));
        up.setEnabled(at > 0);
        QuietButton down = small(Icon.DOWN, "stories.down", name, () -> moved.to(at, at + 1));
        down.setEnabled(at + 1 < count);
        ListItem item = new ListItem(
                choice,
                up,
                down,
                small(Icon.COPY, "stories.duplicate", name, () -> duplicated.accept(at)),
                small(Icon.REMOVE, "views.remove", name, () -> removed.accept(at)));
        Shortcuts.addShortcutListener(item, () -> moved.to(at, at - 1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(item);
        Shortcuts.addShortcutListener(item, () -> moved.to(at, at + 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(item);
        DragSource.create(item).setDragData(at);
        DropTarget.create(item)
                .addDropListener(event -> event.getDragData()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .ifPresent(from -> moved.to(from, at)));
        return item;
    }

    private QuietButton small(Icon.Drawing icon, String key, String name, Runnable act) {
        QuietButton button = new QuietButton(act, new Icon(icon));
        button.addClassName("small");
        button.explain(getTranslation(key, name));
        return button;
    }
}
