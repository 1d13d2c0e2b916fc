package org.simpul.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** Names by their words, so that the longest one at a place is found in one walk. */
final class NameTrie {

    private static final String CLITIC = "nya";

    private final Node root = new Node();
    private Sieve firsts = Sieve.of(List.of());

    /** Adds a name, unless it has no words; one of the user's own stands before the program's. */
    void add(Spelling name, Entry entry) {
        List<Token> tokens = Tokenizer.tokenize(name.text());
        Node node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.norm(), key -> new Node());
        }
        Sense sense =
                new Sense(entry, name.form(), tokens.stream().map(Token::text).toList());
        if (node != root && !node.senses.contains(sense)) {
            node.senses.add(name.own() ? node.own++ : node.senses.size(), sense);
        }
    }

    /** Readies the trie for look-ups once all names are in. */
    void sift() {
        firsts = Sieve.of(root.next.keySet());
    }

    /** The longest name that starts at {@code from}, with all its senses; no senses where there is none. */
    Hit longest(List<Token> tokens, int from) {
        if (!firsts.contains(tokens.get(from).norm())
                && !tokens.get(from).norm().endsWith(CLITIC)) {
            return new Hit(from, List.of());
        }
        Node node = root;
        int end = from;
        List<Sense> best = List.of();
        for (int i = from; i < tokens.size(); i++) {
            String norm = tokens.get(i).norm();
            Node next = node.next.get(norm);
            Node clitic = next == null ? withoutClitic(node, norm) : next;
            if (clitic == null) {
                break;
            }
            node = clitic;
            List<Sense> senses = node.printedAs(tokens, from);
            if (!senses.isEmpty()) {
                end = i + 1;
                best = senses;
            }
            if (next == null) {
                break;
            }
        }
        return new Hit(end, best);
    }

    /** What the words from {@code from} to before {@code to} name, with whatever capitals they are printed. */
    List<Sense> spelled(List<Token> tokens, int from, int to) {
        Node node = root;
        for (int i = from; i < to && node != null; i++) {
            node = node.next.get(tokens.get(i).norm());
        }
        return node == null ? List.of() : List.copyOf(node.senses);
    }

    /** The Indonesian clitic -nya hides no name: "sekutu Baratnya". */
    private static @Nullable Node withoutClitic(Node node, String norm) {
        return norm.length() > 6 && norm.endsWith(CLITIC) ? node.next.get(norm.substring(0, norm.length() - 3)) : null;
    }

    /**
     * A name found.
     *
     * @param end the index after its last token
     */
    record Hit(int end, List<Sense> senses) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Sense> senses = new ArrayList<>(1);
        private int own;

        List<Sense> printedAs(List<Token> tokens, int from) {
            List<Sense> printed = new ArrayList<>(senses.size());
            for (Sense sense : senses) {
                if (sense.printedAs(tokens, from)) {
                    printed.add(sense);
                }
            }
            return printed;
        }
    }
}
