package org.simpul.extract.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.text.Sentence;

/** Some sentences of a document that are sent together: few enough for a small model on a small machine. */
record Batch(List<Sentence> sentences) {

    static final int MOST_SENTENCES = 10;

    /** UTF-16 units, of one sentence as of all together. */
    static final int MOST_CHARACTERS = 3_000;

    Batch {
        sentences = List.copyOf(sentences);
    }

    /** Whether a sentence may be sent at all. */
    static boolean fits(Sentence sentence) {
        return sentence.text().length() <= MOST_CHARACTERS;
    }

    /** The sentences that fit, in batches, in order. */
    static List<Batch> of(List<Sentence> sentences) {
        List<Batch> batches = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        int characters = 0;
        for (Sentence sentence : sentences) {
            if (!fits(sentence)) {
                continue;
            }
            int more = sentence.text().length();
            if (open.size() == MOST_SENTENCES || characters + more > MOST_CHARACTERS) {
                batches.add(new Batch(open));
                open.clear();
                characters = 0;
            }
            open.add(sentence);
            characters += more;
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(open));
        }
        return batches;
    }

    /** The sentence of that index in the document, if it was sent. */
    Optional<Sentence> sentence(int index) {
        return sentences.stream().filter(sentence -> sentence.index() == index).findFirst();
    }
}
