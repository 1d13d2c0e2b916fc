package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.Ruling;

/** The fields that a decision is read from. */
interface DecisionForm {

    List<Component> fields();

    /** What is decided; empty where a field is not filled as it should be, which it says itself. */
    Optional<Ruling> read();

    /** Whether a claim was read rightly. */
    record Judge(EvidenceLine line, boolean accepted) implements DecisionForm {

        @Override
        public List<Component> fields() {
            return List.of(new MarkedSentence(line, "", ""));
        }

        @Override
        public Optional<Ruling> read() {
            return Optional.of(new Ruling.Judge(line.claimId(), accepted));
        }
    }
}
