package org.simpul.extract;

import org.simpul.extract.Speech.Said;
import org.simpul.extract.Speech.Speaker;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Term;

/**
 * Who says what a claim says, where it is not the author.
 *
 * @param cue the words that tell, as a reason spells them; none where another sentence does
 */
record Saying(String speaker, String cue, String words) {

    /** Somebody whom a word of the sentence makes its speaker: "kata Putin". */
    static Saying by(Said said, Syntax syntax) {
        String cue = Reason.printed(syntax.surface(syntax.span(said.cue(), said.cue() + 1)));
        return new Saying(syntax.speaker(said.speaker()), cue, cue + " " + words(said.speaker(), syntax));
    }

    /** The one whose view it is. */
    static Saying of(Speaker holder, Syntax syntax) {
        return new Saying(
                syntax.speaker(holder), "", words(holder, syntax) + " " + Reason.term(Term.HOLDER_OF_THE_VIEW));
    }

    /** The one whom the quotation around the sentence belongs to. */
    static Saying quoted(String speaker) {
        return new Saying(speaker, "", speaker + " " + Reason.term(Term.QUOTATION));
    }

    private static String words(Speaker speaker, Syntax syntax) {
        String printed = Reason.printed(syntax.surface(syntax.span(speaker.from(), speaker.to())));
        String name = syntax.speaker(speaker);
        return name.isEmpty() || !syntax.named(speaker) ? printed : printed + " → " + name;
    }
}
