package org.simpul.knowledge;

import java.util.List;
import org.simpul.text.Document;
import org.simpul.text.Sentence;

/**
 * What one document says: its sentences, the mentions in them, the claims that they state.
 *
 * @param extractor the name and version of what read it
 */
public record Extraction(
        Document document, List<Sentence> sentences, List<Mention> mentions, List<Claim> claims, String extractor) {

    public Extraction {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
    }
}
