package org.simpul.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.text.Language;

/** What tells in several words how, how long or how often a verb is done, and stands wherever an adverb may: all of Indonesian, and between "who" and its verb in English. */
final class Adverbials {

    private static final int LONGEST = 5;
    private static final Set<String> OFTEN = Set.of("kali", "kalinya");
    private static final Set<String> LASTING = Set.of("selama", "hampir", "sepanjang");
    private static final Set<String> ALONE = Set.of("seorang", "menyempatkan", "memberanikan", "memaksakan");
    private static final Set<String> UNITS =
            Set.of("detik", "menit", "jam", "hari", "malam", "pekan", "minggu", "bulan", "tahun", "dekade");

    private final List<Element> elements;
    private final Words words;
    private final BitSet found;

    Adverbials(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
        this.found = new BitSet(elements.size());
        for (int at = 0; at < elements.size(); at++) {
            found.set(at, Math.max(at, words.language() == Language.INDONESIAN ? end(at) : circumstance(at)));
        }
    }

    /** Whether the element at {@code at} belongs to one: "untuk pertama kalinya", "dua kali", "selama dua jam", "dengan tegas". */
    boolean has(int at) {
        return found.get(at);
    }

    /**
     * "Macron dalam waktu dekat mengunjungi Y", "Orban tanpa pemberitahuan terbang": the name that opens its clause, before one
     * or before a preposition and its noun whose last word stands at {@code at}; -1 without.
     */
    int bearer(Clauses clauses, int at) {
        int opener = at;
        while (opener > 0 && (found.get(opener - 1) ? found.get(opener) : at - opener < LONGEST && inside(opener))) {
            opener--;
        }
        boolean preposition = elements.get(opener) instanceof Word word
                && words.is(word.norm(), WordClass.PREPOSITION)
                && !words.is(word.norm(), WordClass.LISTING)
                && !word.norm().equals("oleh");
        // "Ketua Senat, X, dalam unggahan terpisah menyebut": the comma closes an apposition.
        boolean closed =
                opener > 2 && Element.reads(elements, opener - 1, ",") && Element.reads(elements, opener - 3, ",");
        int bearer = closed ? opener - 2 : opener - 1;
        boolean phrase = words.language() == Language.INDONESIAN
                && opener > 0
                && (found.get(opener) || (preposition && opener < at))
                && elements.get(bearer) instanceof Phrase named
                && !named.modifier()
                && !named.references().isEmpty()
                && !clauses.behindPreposition(bearer);
        return phrase && opens(bearer) ? bearer : -1;
    }

    /** The end of the one that opens at {@code at}, or -1. */
    private int end(int at) {
        if (!(elements.get(at) instanceof Word opener)) {
            return -1;
        }
        String norm = opener.norm();
        if (words.is(norm, WordClass.PURPOSE) && at + 2 < elements.size() && reads(at + 2, OFTEN)) {
            return at + 3;
        }
        if (LASTING.contains(norm)) {
            return lasting(at);
        }
        if ((words.is(norm, WordClass.SEVERAL) || words.is(norm, WordClass.DETERMINER))
                && Element.reads(elements, at + 1, "kali")) {
            return at + 2;
        }
        if (after(at, norm)) {
            return at + 2;
        }
        int circumstance = circumstance(at);
        if (circumstance > at) {
            return circumstance;
        }
        boolean plain = norm.equals("secara")
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word next
                && next.token().word();
        boolean alone = ALONE.contains(norm) && Element.reads(elements, at + 1, "diri");
        boolean how = words.is(norm, WordClass.PREPOSITION)
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word next
                && words.is(next.norm(), WordClass.ADVERBIAL);
        return plain || alone || how ? at + 2 : -1;
    }

    /** "mundur setelah dua tahun memimpin X": a number and its unit of time behind the word that opens the clause. */
    private boolean after(int at, String norm) {
        boolean number = words.is(norm, WordClass.DETERMINER)
                || words.is(norm, WordClass.SEVERAL)
                || norm.chars().allMatch(Character::isDigit);
        return number
                && at > 0
                && elements.get(at - 1) instanceof Word opener
                && words.is(opener.norm(), WordClass.TEMPORAL)
                && at + 1 < elements.size()
                && reads(at + 1, UNITS);
    }

    /** "yang pada gim kelima menundukkan X", "who on the sidelines met X": a preposition and its noun between the relative word and the verb; -1 without. */
    private int circumstance(int at) {
        boolean opens = at > 0
                && elements.get(at) instanceof Word opener
                && words.is(opener.norm(), WordClass.PREPOSITION)
                && !opener.norm().equals("oleh")
                && elements.get(at - 1) instanceof Word relative
                && words.is(relative.norm(), WordClass.RELATIVE);
        int to = at + 1;
        while (opens && to < elements.size() && to - at <= LONGEST && inside(to)) {
            to++;
        }
        boolean verb = opens
                && to > at + 1
                && to < elements.size()
                && elements.get(to) instanceof Word word
                && words.verb(word.norm());
        return verb ? to : -1;
    }

    private int lasting(int from) {
        for (int at = from + 1; at < Math.min(elements.size(), from + LONGEST); at++) {
            if (reads(at, UNITS)) {
                return at + 1;
            }
            if (!(elements.get(at) instanceof Word word) || !word.token().word() || words.verb(word.norm())) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a unit of time stands at {@code at}: "perundingan sebelas hari". */
    static boolean measure(List<Element> elements, int at) {
        return at < elements.size() && elements.get(at) instanceof Word word && UNITS.contains(word.norm());
    }

    private boolean reads(int at, Set<String> any) {
        return elements.get(at) instanceof Word word && any.contains(word.norm());
    }

    private boolean inside(int at) {
        return elements.get(at) instanceof Word word
                && word.token().word()
                && !words.verb(word.norm())
                && (!words.function(word.norm())
                        || word.norm().equals("dekat")
                        || (!words.is(word.norm(), WordClass.PREPOSITION)
                                && (words.is(word.norm(), WordClass.DETERMINER)
                                        || words.is(word.norm(), WordClass.ADVERB)
                                        || words.is(word.norm(), WordClass.POINTER))));
    }

    /** Whether neither a verb nor a preposition stands between the start of its clause and the phrase at {@code at}. */
    private boolean opens(int at) {
        for (int i = at - 1; i >= 0; i--) {
            String norm = elements.get(i) instanceof Word word ? word.norm() : "";
            if (norm.equals(",") || norm.equals(";") || words.is(norm, WordClass.SUBORDINATOR)) {
                return true;
            }
            boolean inner = words.verb(norm)
                    || words.is(norm, WordClass.PREPOSITION)
                    || words.is(norm, WordClass.RELATIVE)
                    || words.is(norm, WordClass.PURPOSE)
                    || words.is(norm, WordClass.PERSON_NOUN);
            if (inner) {
                return false;
            }
        }
        return true;
    }
}
