package org.simpul.ingest;

import org.simpul.knowledge.Claim;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import org.simpul.text.Span;

/** A claim that somebody should look at, for it may be wrong; its evidence is in the language of its text. */
public record Doubt(Claim claim, String title, Language language) {

    static Doubt at(Claim claim, Document document) {
        return new Doubt(claim, document.title(), document.language());
    }

    public DocumentId document() {
        return claim.evidence().document();
    }

    public String sentence() {
        return claim.evidence().sentence().text();
    }

    /** Where the subject stands, counted from the start of the sentence. */
    public Span subject() {
        return inSentence(claim.evidence().subject());
    }

    /** Where the object stands, counted from the start of the sentence. */
    public Span object() {
        return inSentence(claim.evidence().object());
    }

    private Span inSentence(Span span) {
        int start = claim.evidence().sentence().span().start();
        return new Span(span.start() - start, span.end() - start);
    }
}
