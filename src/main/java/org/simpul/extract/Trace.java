package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import org.simpul.extract.Element.When;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.knowledge.Term;

/** Puts into words what a claim was read from: of everything that it says, why. */
final class Trace {

    private final Syntax syntax;

    Trace(Syntax syntax) {
        this.syntax = syntax;
    }

    /** At least one reason about each of {@link About}, in its order. */
    List<Reason> of(Ground ground, Reference one, Entity subject, Reference other, Entity object, Manner manner) {
        List<Reason> reasons = new ArrayList<>(ground.frame());
        reasons.add(new Reason(About.SUBJECT, argument(one, subject, ground.subject())));
        reasons.add(new Reason(About.OBJECT, argument(other, object, ground.object())));
        reasons.addAll(manner.reasons());
        reasons.add(new Reason(About.DATE, manner.when().map(this::date).orElse(Reason.term(Term.NO_DATE))));
        reasons.add(ground.score().reason());
        return reasons;
    }

    private String argument(Reference reference, Entity entity, int distance) {
        String words = Reason.printed(syntax.surface(reference.span())) + " → " + entity.name() + " "
                + Reason.notation(entity.id().value()) + " " + Reason.term(reference.way(entity));
        return distance == 0 ? words : words + " · " + Reason.term(Term.CLAUSE_DISTANCE) + " " + distance;
    }

    private String date(When when) {
        String printed = Reason.printed(words(when));
        String counted = when.found()
                .counted()
                .map(day -> " · " + Reason.term(Term.COUNTED_FROM) + " " + day)
                .orElse("");
        return when.found()
                .date()
                .map(EventDate::iso)
                .map(date -> printed + " → " + date + counted)
                .orElse(printed + " → " + Reason.term(Term.NOT_ON_THE_CALENDAR));
    }

    /** The date as the text prints it. */
    String words(When when) {
        int at = 0;
        while (syntax.elements().get(at).from() != when.from()) {
            at++;
        }
        return syntax.surface(syntax.span(at, at + 1));
    }
}
