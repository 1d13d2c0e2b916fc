package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.text.Token;

/** Whose quotation each sentence of a document belongs to, where the quotation runs over several sentences. */
final class Quotations {

    private static final int REACH = 8;
    private static final String OPENING = "\u201C\u00AB";
    private static final String CLOSING = "\u201D\u00BB";

    private final List<Syntax> sentences;
    private final boolean[] inside;
    private final boolean[] open;

    private Quotations(List<Syntax> sentences) {
        this.sentences = sentences;
        this.inside = new boolean[sentences.size()];
        this.open = new boolean[sentences.size()];
    }

    /** For each sentence that is all quotation and names no speaker, who speaks, if the sentences around it tell. */
    static List<Optional<String>> speakers(List<Syntax> sentences) {
        Quotations quotations = new Quotations(sentences);
        quotations.mark();
        List<Optional<String>> speakers = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int at = i;
            boolean his = sentences.get(i).speech().unnamed();
            Optional<String> speaker = quotations.inside[i] || his ? quotations.speaker(i) : Optional.empty();
            speakers.add(his ? speaker.or(() -> quotations.subject(at - 1)) : speaker);
        }
        return speakers;
    }

    /** Notes which sentences stand within quotation marks from their first word on, and which leave them open. */
    private void mark() {
        boolean quoting = false;
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).sentence().sentence().tokens();
            boolean starts =
                    quoting || (!tokens.isEmpty() && opens(tokens.getFirst().text(), false));
            for (Token token : tokens) {
                if (opens(token.text(), quoting)) {
                    quoting = true;
                } else if (closes(token.text(), quoting)) {
                    quoting = false;
                }
            }
            inside[i] = starts && sentences.get(i).speech().lastSpeaker().isEmpty();
            open[i] = quoting;
            if (paragraphEnds(i)) {
                quoting = false;
            }
        }
    }

    private static boolean opens(String text, boolean quoting) {
        return OPENING.contains(text) || (text.equals("\"") && !quoting);
    }

    private static boolean closes(String text, boolean quoting) {
        return CLOSING.contains(text) || (text.equals("\"") && quoting);
    }

    private boolean paragraphEnds(int i) {
        return i + 1 >= sentences.size()
                || sentences.get(i + 1).sentence().sentence().span().start()
                        > sentences.get(i).sentence().sentence().span().end() + 1;
    }

    private Optional<String> speaker(int i) {
        for (int next = i; open[next] && next + 1 < Math.min(sentences.size(), i + REACH); next++) {
            Optional<String> named = named(next + 1);
            if (named.isPresent()) {
                return named;
            }
        }
        for (int before = i - 1; before >= Math.max(0, i - REACH); before--) {
            Optional<String> named = named(before);
            if (named.isPresent() || !inside[before]) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whom the sentence is about, if that is a person. */
    private Optional<String> subject(int i) {
        return i < 0 ? Optional.empty() : sentences.get(i).person();
    }

    private Optional<String> named(int i) {
        return sentences.get(i).speech().lastSpeaker().map(sentences.get(i)::speaker);
    }
}
