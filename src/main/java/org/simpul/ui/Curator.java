package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.simpul.curate.Curation;
import org.simpul.graph.Decision;
import org.simpul.graph.DecisionOutcome;
import org.simpul.graph.Ruling;

/** Decides for who sits before a page, away from the page, and says what came of it. */
final class Curator {

    private final Component page;
    private final Curation curation;
    private final Waiting waiting = new Waiting();

    Curator(Component page, Curation curation) {
        this.page = page;
        this.curation = curation;
    }

    /** The thin line that shows while a decision takes long; the page gives it a place. */
    Waiting waiting() {
        return waiting;
    }

    /** The number of the last decision: to be asked before what is to be decided about. */
    long seen() {
        return curation.seen();
    }

    /** @param signed is told once it is known who decides */
    void decide(Ruling ruling, String reason, long seen, Runnable signed) {
        Who.signs(UI.getCurrent(), author -> {
            signed.run();
            waiting.carryOut(() -> curation.decide(ruling, author, reason.strip(), seen), this::decided);
        });
    }

    /** @param signed is told once it is known who takes it back */
    void undo(Decision decision, String reason, Runnable signed) {
        Who.signs(UI.getCurrent(), author -> {
            signed.run();
            waiting.carryOut(() -> curation.undo(decision.id(), author, reason.strip()), this::undone);
        });
    }

    private void decided(DecisionOutcome outcome) {
        switch (outcome) {
            case DecisionOutcome.Decided(Decision decision) ->
                Note.say(words().of(decision), page.getTranslation("curate.undo"), () -> undo(decision, "", () -> {}));
            case DecisionOutcome.Meanwhile(Decision theirs) -> meanwhile(theirs);
            case DecisionOutcome.Gone() -> Note.say(page.getTranslation("curate.gone"));
        }
    }

    private void undone(DecisionOutcome outcome) {
        switch (outcome) {
            case DecisionOutcome.Decided(Decision decision) ->
                Note.say(page.getTranslation("curate.undone", words().of(decision)));
            case DecisionOutcome.Meanwhile(Decision theirs) -> meanwhile(theirs);
            case DecisionOutcome.Gone() -> Note.say(page.getTranslation("curate.gone"));
        }
    }

    /** Nobody overwrites what somebody else has decided unseen. */
    private void meanwhile(Decision theirs) {
        DecisionWords words = words();
        String what = theirs.undone()
                .map(undoing -> page.getTranslation("change.undone", words.whoFirst(undoing.by()), words.of(theirs)))
                .orElseGet(() -> words.of(theirs));
        Note.say(page.getTranslation("curate.meanwhile", what, words.time(theirs.at())));
    }

    private DecisionWords words() {
        return new DecisionWords(page);
    }
}
