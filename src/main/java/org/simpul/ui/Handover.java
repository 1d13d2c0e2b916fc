package org.simpul.ui;

import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.RouteScopeOwner;
import java.util.Optional;
import org.simpul.graph.Asked;
import org.springframework.stereotype.Component;

/** What one view leaves for another that is opened next: an answer or a story's picture for the canvas, a statement for the editor. */
@Component
@RouteScope
@RouteScopeOwner(MainLayout.class)
public final class Handover {

    private Optional<Handed> answer = Optional.empty();
    private Optional<StepOnCanvas> step = Optional.empty();
    private Optional<Asked> statement = Optional.empty();

    void answer(Handed shown) {
        answer = Optional.of(shown);
    }

    void step(StepOnCanvas shown) {
        step = Optional.of(shown);
    }

    void statement(Asked asked) {
        statement = Optional.of(asked);
    }

    Optional<Handed> takeAnswer() {
        Optional<Handed> left = answer;
        answer = Optional.empty();
        return left;
    }

    boolean hasAnswer() {
        return answer.isPresent();
    }

    Optional<StepOnCanvas> takeStep() {
        Optional<StepOnCanvas> left = step;
        step = Optional.empty();
        return left;
    }

    Optional<Asked> takeStatement() {
        Optional<Asked> left = statement;
        statement = Optional.empty();
        return left;
    }
}
