package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** What a story is shown on: hears keys, counts seconds, takes the whole screen. */
@Tag("story-stage")
@JsModule("./story-stage/story-stage.ts")
class StoryStage extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** What a key, or the end of a step's seconds, asks for: next, back, first, last, reveal, play or leave. */
    record Turned(String turn) {}

    StoryStage(Consumer<String> turned) {
        getElement()
                .addEventListener(
                        "story-turn",
                        event ->
                                turned.accept(event.getEventDetail(Turned.class).turn()))
                .addEventDetail();
    }

    void play(boolean playing, int seconds) {
        getElement().setProperty("playing", playing);
        getElement().setProperty("seconds", seconds);
    }

    /** Begins the seconds of a step anew. */
    void began(String step) {
        getElement().setProperty("step", step);
    }

    /** By a button, whose press the browser must see itself. */
    void fullBy(QuietButton button) {
        button.getElement().executeJs("this.addEventListener('click', () => $0.toggleFull())", getElement());
    }
}
