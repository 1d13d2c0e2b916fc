package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import org.simpul.curate.Change;
import org.simpul.graph.Decision;
import org.simpul.graph.Matter;

/** Says in the language of the page what somebody has decided or changed. */
final class DecisionWords {

    private final Component page;

    DecisionWords(Component page) {
        this.page = page;
    }

    String of(Change change) {
        return switch (change) {
            case Change.Decided(Decision decision, var by) ->
                decision.undone().isPresent()
                        ? page.getTranslation("change.undone", whoFirst(by.name()), of(decision))
                        : of(decision);
            case Change.Imported(long documents, var _) -> page.getTranslation("change.imported", documents);
            case Change.Restyled(var by) -> page.getTranslation("change.restyled", whoFirst(by.name()));
            case Change.Removed(long documents, var by) ->
                page.getTranslation("change.removed", whoFirst(by.name()), documents);
        };
    }

    /** "Ann merged “Erdogan” → “Recep Tayyip Erdoğan”" */
    String of(Decision decision) {
        return page.getTranslation("decision." + decision.kind(), whoFirst(decision.by()), what(decision));
    }

    private static String what(Decision decision) {
        Matter matter = decision.matter();
        return switch (decision.kind()) {
            case MERGE -> quoted(matter.entityName()) + " → " + quoted(matter.otherName());
            case APART -> quoted(matter.entityName()) + " · " + quoted(matter.otherName());
            case ACCEPT, REJECT, FACT ->
                quoted(matter.entityName() + " – " + Messages.relation(matter.relation(), locale()) + " – "
                        + matter.otherName());
            case RETYPE -> quoted(matter.entityName()) + " → " + Messages.type(matter.value(), locale());
            case RENAME -> quoted(matter.entityName()) + " → " + quoted(matter.value());
        };
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    /** At the beginning of a sentence. */
    String whoFirst(String name) {
        return name.isEmpty() ? page.getTranslation("decision.somebody.first") : name;
    }

    String who(String name) {
        return name.isEmpty() ? page.getTranslation("decision.somebody") : name;
    }

    String time(Instant at) {
        return Dates.moment(at, Messages.language(locale()));
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
