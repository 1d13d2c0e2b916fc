package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.grammar.WordClass;
import org.simpul.text.Token;

/** Whose quotation each sentence of a document belongs to, where the quotation runs over several sentences. */
final class Quotations {

    private static final int REACH = 8;
    private static final String OPENING = "\u201C\u00AB\u2018";
    private static final String CLOSING = "\u201D\u00BB\u2019";
    private static final String STRAIGHT = "\"'";
    private static final String SINGLE = "'\u2019";
    private static final String ENDS = ",.?!\u2026";

    private final List<Syntax> sentences;
    private final boolean[] inside;
    private final boolean[] open;
    private final List<Optional<String>> speakers = new ArrayList<>();

    private Quotations(List<Syntax> sentences) {
        this.sentences = sentences;
        this.inside = new boolean[sentences.size()];
        this.open = new boolean[sentences.size()];
    }

    /** For each sentence that is all quotation and names no speaker, who speaks, if the sentences around it tell. */
    static List<Optional<String>> speakers(List<Syntax> sentences) {
        Quotations quotations = new Quotations(sentences);
        quotations.mark();
        for (int i = 0; i < sentences.size(); i++) {
            Speech speech = sentences.get(i).speech();
            quotations.speakers.add(
                    quotations.inside[i] || speech.unnamed()
                            ? quotations.speaker(i)
                            : speech.doubtful() ? quotations.before(i) : quotations.answering(i));
        }
        return quotations.speakers;
    }

    /** Notes which sentences stand within quotation marks from their first word to their last, and which leave them open. */
    private void mark() {
        String quoting = "";
        int opened = 0;
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).sentence().sentence().tokens();
            boolean within = true;
            for (int at = 0; at < tokens.size(); at++) {
                if (quoting.isEmpty() && opens(tokens, at)) {
                    quoting = tokens.get(at).text();
                    opened = i;
                } else if (!quoting.isEmpty() && closes(tokens, at, quoting)) {
                    quoting = "";
                } else {
                    within &= !quoting.isEmpty() || !tokens.get(at).word();
                }
            }
            inside[i] = within && sentences.get(i).speech().lastSpeaker().isEmpty();
            open[i] = !quoting.isEmpty();
            if (paragraphEnds(i) && open[i]) {
                if (!continues(i)) {
                    forget(opened, i);
                }
                quoting = "";
            }
        }
    }

    /** A mark that never closes quotes up to the one who speaks or, where nobody does, no more than its own sentence. */
    private void forget(int opened, int last) {
        int end = opened;
        while (end < last && named(end).isEmpty()) {
            end++;
        }
        end = named(end).isPresent() ? end : opened;
        for (int i = end; i <= last; i++) {
            open[i] = false;
            inside[i] &= i == end;
        }
    }

    /** Whether the next paragraph opens with a mark, and so goes on with the quotation that this one leaves open. */
    private boolean continues(int i) {
        if (i + 1 >= sentences.size()) {
            return false;
        }
        List<Token> tokens = sentences.get(i + 1).sentence().sentence().tokens();
        return !tokens.isEmpty() && opens(tokens, 0);
    }

    private static boolean opens(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        boolean apart = at == 0
                || tokens.get(at - 1).span().end() < tokens.get(at).span().start();
        return OPENING.contains(text) || text.equals("\"") || (text.equals("'") && apart && joined(tokens, at));
    }

    /** Whether a word follows without a space. */
    private static boolean joined(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).word()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    /** A mark of the kind that opened; a single one, which may be an apostrophe, behind another mark alone. */
    private static boolean closes(List<Token> tokens, int at, String opening) {
        String text = tokens.get(at).text();
        boolean same = STRAIGHT.contains(opening)
                ? text.equals(opening)
                : CLOSING.indexOf(text) >= 0 && OPENING.indexOf(opening) == CLOSING.indexOf(text);
        return same
                && (!SINGLE.contains(text)
                        || at == 0
                        || ENDS.contains(tokens.get(at - 1).text()));
    }

    private boolean paragraphEnds(int i) {
        return i + 1 >= sentences.size()
                || sentences.get(i + 1).sentence().sentence().span().start()
                        > sentences.get(i).sentence().sentence().span().end() + 1;
    }

    /** Whom the quotation around a sentence names: where it goes on, else before it, else whom the words before it are about. */
    private Optional<String> speaker(int i) {
        for (int next = i; open[next] && next + 1 < Math.min(sentences.size(), i + REACH); next++) {
            Optional<String> named = named(next + 1);
            if (named.isPresent()) {
                return named;
            }
        }
        return before(i);
    }

    /** Whom "they" means that nothing else answers to: those whom the sentence before is about. */
    private Optional<String> answering(int i) {
        boolean many = i > 0 && sentences.get(i).speech().unresolved(WordClass.PRONOUN_PLURAL);
        return many ? sentences.get(i - 1).people() : Optional.empty();
    }

    /** Who spoke last before a sentence, else whom the sentence before it is about. */
    private Optional<String> before(int i) {
        for (int before = i - 1; before >= Math.max(0, i - REACH); before--) {
            int last = before;
            Optional<String> known = sentences.get(before).speech().doubtful()
                    ? speakers.get(before)
                    : named(before).or(() -> speakers.get(last));
            if (known.isPresent()) {
                return known;
            }
            if (!inside[before]) {
                return subject(before);
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
