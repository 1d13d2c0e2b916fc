package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;

/** Reads the clauses of one sentence: whose verb is whose, what is denied, intended or possible. */
final class Clauses {

    private static final Set<String> GIVING = Set.of(
            "memberi", "memberikan", "beri", "berikan", "give", "gives", "gave", "given", "grant", "grants", "granted");
    private static final Set<String> PERMISSION = Set.of(
            "izin",
            "lampu",
            "persetujuan",
            "restu",
            "mandat",
            "wewenang",
            "kesempatan",
            "waktu",
            "tugas",
            "hak",
            "permission",
            "approval",
            "clearance",
            "go-ahead",
            "green",
            "mandate",
            "right",
            "licence",
            "license",
            "chance",
            "time",
            "blessing");
    private static final int DEEPEST = 6;
    private static final int PARENTHESIS = 34;
    private static final int REACH = 24;
    private static final int APPOSITION = 8;
    private static final int SPEAKER = 8;
    private static final int CONTEMPLATION = 4;
    private static final int DESCRIPTION = 14;
    private static final String ENDS = ",\"\u201D\u2019'.!?";
    private static final Set<String> MOMENTS = Set.of("saat", "hari", "pekan", "bulan", "tahun", "minggu", "kali");
    private static final Set<String> TIMES = Set.of(
            "sejak", "hingga", "sampai", "sebelum", "setelah", "usai", "since", "until", "before", "after", "when",
            "saat", "ketika");
    private static final Set<String> AFTERWARDS = Set.of("setelah", "usai", "seusai", "sesudah", "selepas", "sehabis");
    private static final Set<String> RIVALS = Set.of("pesaing", "rival", "saingan", "seteru");
    private static final Set<String> UNTIL = Set.of("hingga", "sampai", "sejak");
    private static final Set<String> NOW = Set.of("kini", "sekarang", "saat", "lama", "dulu", "hari");
    private static final Set<String> CLAUSES =
            Set.of("when", "after", "before", "while", "since", "once", "where", "until", "as", "though", "although");
    private static final Set<String> TOGETHER = Set.of("together", "along", "jointly");
    private static final Set<String> NOT_TO = Set.of("not", "never");
    private static final Set<String> WHENCE = Set.of("dari", "asal", "di", "ke", "from", "in", "to");
    private static final Set<String> NOT = Set.of("bukan", "bukanlah", "not");
    private static final List<String> INFLECTED = List.of("me", "ber", "di");
    private static final Set<String> OBJECTS = Set.of("which", "whom", "that", "who");
    private static final Set<String> GERUND_OF = Set.of("of", "for", "from");
    private static final Set<String> HELP = Set.of("help", "helps", "helped", "helping");
    private static final Set<String> FLOATING = Set.of("each", "both", "all");
    private static final Set<String> BACKGROUND =
            Set.of("born", "known", "held", "led", "built", "made", "seen", "sent", "drawn", "chosen", "written");
    private static final Set<String> ALL_OF = Set.of("both", "all", "of", "each");
    private static final String QUOTES = "\"\u201C\u201D\u2018\u2019'()[]";

    private final List<Element> elements;
    private final Words words;
    private final Adverbials adverbials;
    private final Nouns nouns;

    Clauses(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
        this.adverbials = new Adverbials(elements, words);
        this.nouns = new Nouns(elements, words);
    }

    /** Whether a word of the sentence is a verb where it stands. */
    boolean verb(Word word) {
        return words.verb(word.norm()) && !nouns.has(word);
    }

    /**
     * A verb's subject and how the verb is put.
     *
     * @param index the element that is the subject
     * @param last whether only the last of several names there is
     * @param distance how many clauses away it was found
     */
    record Governed(int index, boolean last, Mood mood, int distance) {

        Governed(int index, Mood mood, int distance) {
            this(index, false, mood, distance);
        }

        Governed as(Mood other) {
            return new Governed(index, last, other, distance);
        }
    }

    /**
     * Polarity and modality of a verb, and the words that tell them.
     *
     * @param duty whether it is what somebody must do or is asked to do
     * @param hearsay whether it is what nobody in particular says: "reportedly", "dikabarkan"
     */
    record Mood(
            boolean negative,
            boolean planned,
            boolean possible,
            boolean passive,
            boolean duty,
            boolean hearsay,
            String cues) {

        static final Mood PLAIN = new Mood(false, false, false, false, false, false, "");

        /** The same, no longer planned, denied by {@code cue}. */
        Mood calledOff(Element cue) {
            return new Mood(negative, false, possible, passive, duty, hearsay, cues).denied(cue);
        }

        /** The same, as what {@code cue} asks somebody to do. */
        Mood asked(String cue) {
            return new Mood(negative, planned, possible, passive, true, hearsay, both(cue, cues));
        }

        /** The same, as what {@code cue} puts off. */
        Mood planned(String cue) {
            return new Mood(negative, true, possible, passive, duty, hearsay, both(cue, cues));
        }

        /** The same, with what the clause that governs it, whose own mood is {@code outer}, adds by {@code cue}. */
        Mood under(Mood outer, boolean refuses, boolean plans, boolean doubts, boolean rumoured, String cue) {
            return new Mood(
                    negative ^ outer.negative ^ refuses,
                    planned || outer.planned || plans,
                    possible || outer.possible || doubts,
                    passive,
                    duty || outer.duty,
                    hearsay || outer.hearsay || rumoured,
                    both(refuses || plans || doubts || rumoured ? both(cue, outer.cues) : outer.cues, cues));
        }

        /** The same, denied by {@code cue}, a word that stands before the others. */
        Mood denied(Element cue) {
            String word = cue instanceof Word it ? it.token().text() : "";
            return new Mood(!negative, planned, possible, passive, duty, hearsay, both(word, cues));
        }

        /** The cues of both, parted by a space. */
        private static String both(String one, String other) {
            return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
        }
    }

    /** The subject of the verb at {@code verb}, unless it is no name. */
    Optional<Governed> subject(int verb) {
        return subject(verb, 0);
    }

    private Optional<Governed> subject(int verb, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Integer> appointed = appointee(verb);
        if (appointed.isPresent()) {
            return Optional.of(new Governed(appointed.get(), mood(groupStart(verb), verb), depth));
        }
        Optional<Integer> speaker = inverted(verb);
        if (speaker.isPresent()) {
            return Optional.of(new Governed(speaker.get(), Mood.PLAIN, depth));
        }
        int at = groupStart(verb) - 1;
        Mood mood = mood(at + 1, verb);
        return left(at, verb, mood, depth);
    }

    /** "…," kata Putin; "…," said Putin: the speaker behind a verb that follows a comma or quotation mark. */
    Optional<Integer> inverted(int verb) {
        if (!(elements.get(verb) instanceof Word said) || !words.is(said.norm(), WordClass.SAID) || told(said)) {
            return Optional.empty();
        }
        boolean closes = verb == 0
                || (elements.get(verb - 1) instanceof Word before
                        && (ENDS.contains(before.norm()) || before.norm().equals("juga")));
        for (int i = verb + 1; closes && i < Math.min(elements.size(), verb + SPEAKER); i++) {
            if (elements.get(i) instanceof Phrase phrase) {
                return phrase.references().isEmpty() || tells(verb, i) ? Optional.empty() : Optional.of(i);
            }
            if (elements.get(i) instanceof Word word && (word.norm().equals(",") || verb(word))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Ruto, who came as a guest, said Peru would join": what ends at {@code last} behind the verb is what the speaker tells of. */
    boolean tells(int verb, int last) {
        return words.language() == Language.ENGLISH
                && word(verb - 1, ",")
                && last + 1 < elements.size()
                && elements.get(last + 1) instanceof Word next
                && (words.verb(next.norm())
                        || words.is(next.norm(), WordClass.BE)
                        || words.is(next.norm(), WordClass.FUTURE)
                        || words.is(next.norm(), WordClass.POSSIBLE));
    }

    /** "told X", "ujarnya": a verb whose speaker stands before it, or in it. */
    private boolean told(Word said) {
        return switch (words.language()) {
            case ENGLISH -> said.norm().equals("told") || said.norm().equals("tells");
            case INDONESIAN -> said.norm().endsWith("nya");
        };
    }

    /** The index of the first word of the verb group that ends at {@code verb}. */
    int groupStart(int verb) {
        int at = verb;
        while (at > 0
                && ((elements.get(at - 1) instanceof Word word && inGroup(word, at - 1))
                        || elements.get(at - 1) instanceof When
                        || (adverbials.has(at - 1) && elements.get(verb) instanceof Word word && verb(word)))) {
            at--;
        }
        return at;
    }

    /** Whether the element at {@code at} belongs to an adverbial of several words. */
    boolean adverbial(int at) {
        return adverbials.has(at);
    }

    private boolean inGroup(Word word, int at) {
        String norm = word.norm();
        if (words.language() == Language.ENGLISH && norm.equals("yet")) {
            return word(at + 1, "to");
        }
        if (words.language() == Language.ENGLISH && norm.equals("to")) {
            return at > 0
                    && elements.get(at - 1) instanceof Word before
                    && (before.norm().equals("yet")
                            || (NOT_TO.contains(before.norm()) && is(at - 2, WordClass.FUTURE))
                            || (words.is(before.norm(), WordClass.FUTURE) && !nominal(at - 1))
                            || words.is(before.norm(), WordClass.POSSIBLE)
                            || words.is(before.norm(), WordClass.HEARSAY)
                            || isTo(at));
        }
        if (words.is(norm, WordClass.PURPOSE)) {
            return at > 0
                    && elements.get(at - 1) instanceof Word before
                    && (words.is(before.norm(), WordClass.FUTURE) || words.is(before.norm(), WordClass.REFUSE));
        }
        boolean preposition = at + 1 < elements.size()
                && elements.get(at + 1) instanceof When
                && words.is(norm, WordClass.PREPOSITION);
        boolean since = norm.equals("since")
                && at > 0
                && elements.get(at - 1) instanceof Word has
                && Set.of("has", "have", "had").contains(has.norm());
        boolean goesOn = words.is(norm, WordClass.ASPECT)
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word next
                && next.norm().endsWith("ing")
                && verb(next);
        return preposition
                || goesOn
                || since
                || words.is(norm, WordClass.ADVERB)
                || words.is(norm, WordClass.NEGATION)
                || (words.is(norm, WordClass.FUTURE) && !nominal(at))
                || words.is(norm, WordClass.POSSIBLE)
                || words.is(norm, WordClass.OBLIGATION)
                || words.is(norm, WordClass.HEARSAY)
                || now(norm, at)
                || (FLOATING.contains(norm) && at > 0 && elements.get(at - 1) instanceof Phrase)
                || (norm.equals("sama") && word(at + 1, "sekali"))
                || (norm.equals("jadi")
                        && at > 0
                        && elements.get(at - 1) instanceof Word before
                        && words.is(before.norm(), WordClass.NEGATION))
                || (words.is(norm, WordClass.BE) && words.language() == Language.ENGLISH)
                || (norm.length() > 4 && norm.endsWith("ly") && words.language() == Language.ENGLISH);
    }

    /** "saat ini" is an adverb, "saat" alone opens a clause. */
    private boolean now(String norm, int at) {
        boolean pointing = norm.equals("ini") || norm.equals("itu");
        if (pointing) {
            return at > 0 && elements.get(at - 1) instanceof Word before && MOMENTS.contains(before.norm());
        }
        boolean until = UNTIL.contains(norm)
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word following
                && NOW.contains(following.norm());
        return until
                || (MOMENTS.contains(norm)
                        && at + 1 < elements.size()
                        && elements.get(at + 1) instanceof Word next
                        && (next.norm().equals("ini") || next.norm().equals("itu")));
    }

    /** How the words from {@code from} up to the verb put it. */
    Mood mood(int from, int verb) {
        boolean negative = false;
        boolean planned = false;
        boolean possible = false;
        boolean passive = false;
        boolean duty = false;
        boolean hearsay = false;
        String cues = "";
        for (int i = Math.max(0, from); i < verb; i++) {
            if (elements.get(i) instanceof Word word) {
                boolean future = words.is(word.norm(), WordClass.FUTURE) || isTo(i) || bare(i, from);
                boolean denies = (words.is(word.norm(), WordClass.NEGATION) && !is(i + 1, WordClass.MERELY))
                        || (word.norm().equals("yet") && word(i + 1, "to"));
                negative ^= denies || unrealised(i);
                planned |= future;
                possible |= words.is(word.norm(), WordClass.POSSIBLE);
                duty |= words.is(word.norm(), WordClass.OBLIGATION);
                hearsay |= words.is(word.norm(), WordClass.HEARSAY);
                boolean cue = denies
                        || future
                        || words.is(word.norm(), WordClass.POSSIBLE)
                        || words.is(word.norm(), WordClass.OBLIGATION)
                        || words.is(word.norm(), WordClass.HEARSAY);
                cues = cue ? Mood.both(cues, word.token().text()) : cues;
                passive = words.is(word.norm(), WordClass.BE) || (passive && words.is(word.norm(), WordClass.ADVERB));
            }
        }
        return new Mood(negative, planned, possible, passive, duty, hearsay, cues);
    }

    /** "had been due to visit", "had also been expected in": whether the text tells of a plan that something has come between. */
    boolean overtaken(int verb) {
        int from = groupStart(verb);
        int had = -1;
        int been = -1;
        for (int i = from; i < verb; i++) {
            had = word(i, "had") ? i : had;
            been = word(i, "been") && had >= 0 ? i : been;
        }
        boolean planned = been >= 0 && words.is(((Word) elements.get(verb)).norm(), WordClass.FUTURE);
        for (int i = been + 1; been >= 0 && i < verb; i++) {
            planned |= is(i, WordClass.FUTURE);
        }
        return words.language() == Language.ENGLISH && planned;
    }

    /** "is to visit", "were about to sign" */
    private boolean isTo(int to) {
        int be = to > 1 && word(to - 1, "about") ? to - 2 : to - 1;
        return words.language() == Language.ENGLISH
                && be >= 0
                && word(to, "to")
                && elements.get(be) instanceof Word word
                && words.is(word.norm(), WordClass.BE)
                && !word.norm().equals("being")
                && !word.norm().equals("been");
    }

    /** "was to have met": what was meant to happen and has not. */
    private boolean unrealised(int to) {
        return isTo(to) && word(to + 1, "have") && (word(to - 1, "was") || word(to - 1, "were"));
    }

    /** "will step down and be replaced": a bare "be" behind a conjunction goes on with what will happen. */
    private boolean bare(int at, int from) {
        return at == from && word(at, "be") && is(at - 1, WordClass.CONJUNCTION);
    }

    /** "meminta Peru keluar": the verb that asks the one at {@code phrase} for what follows. */
    private Optional<Word> asked(int phrase) {
        return words.language() == Language.INDONESIAN
                        && phrase > 0
                        && elements.get(phrase - 1) instanceof Word word
                        && words.is(word.norm(), WordClass.REQUEST)
                ? Optional.of(word)
                : Optional.empty();
    }

    private boolean word(int at, String norm) {
        return Element.reads(elements, at, norm);
    }

    private Optional<Governed> left(int at, int verb, Mood mood, int depth) {
        int i = at;
        boolean skipped = false;
        while (i >= 0) {
            Element element = elements.get(i);
            if (element instanceof When) {
                i--;
                continue;
            }
            if (element instanceof Phrase) {
                if (sent(i)) {
                    return Optional.of(new Governed(i, mood, depth));
                }
                if (i == at && beside(i) && gerund(verb)) {
                    return Optional.of(new Governed(i, mood, depth + 1));
                }
                if (behindPreposition(i) && !(i == at && behindTime(i))) {
                    i = beforePreposition(i);
                    skipped = true;
                    continue;
                }
                if (led(i) && i > 1) {
                    i -= 2;
                    continue;
                }
                if (i > 0 && elements.get(i - 1) instanceof Word before && passiveControl(before)) {
                    return controlled(i - 1, mood, depth);
                }
                if (installed(i, verb)) {
                    return subject(i - 1, depth + 1).map(it -> it.as(mood));
                }
                int relative = relativeOf(i - 1);
                if (relative > 0) {
                    return antecedent(relative, mood, depth);
                }
                int head = head(i);
                Mood own =
                        asked(head).map(cue -> mood.asked(cue.token().text())).orElse(mood);
                return ((Phrase) elements.get(head)).modifier()
                        ? deed(head, i, at, mood, depth)
                        : Optional.of(
                                new Governed(head, neither(head) ? own.denied(elements.get(head - 1)) : own, depth));
            }
            Word word = (Word) element;
            String norm = word.norm();
            int opener = i;
            if (kindBehind(i) || (i == at && pointing(i))) {
                i--;
                continue;
            }
            int bearer = adverbials.bearer(this, i);
            if (bearer >= 0) {
                i = bearer;
                continue;
            }
            if (QUOTES.contains(norm)) {
                i = norm.equals(")") ? opening(i) - 1 : i - 1;
                continue;
            }
            int visitor = i == at ? accompanied(i) : -1;
            if (visitor >= 0) {
                return Optional.of(new Governed(visitor, mood, depth));
            }
            if (words.is(norm, WordClass.PREPOSITION)
                    && i + 1 < elements.size()
                    && elements.get(i + 1) instanceof When) {
                i--;
                continue;
            }
            int aside = i == at ? aside(i) : -1;
            if (aside >= 0) {
                return Optional.of(new Governed(aside, mood, depth + 1));
            }
            if (norm.equals(",")) {
                boolean through = skipped
                        && words.language() == Language.INDONESIAN
                        && i > 0
                        && elements.get(i - 1) instanceof Phrase actor
                        && !actor.modifier()
                        && !behindPreposition(i - 1)
                        && elements.get(i + 1) instanceof Word by
                        && words.is(by.norm(), WordClass.THROUGH);
                return through ? Optional.of(new Governed(i - 1, mood, depth + 1)) : comma(i, verb, mood, depth);
            }
            // "X, whose family worked for Y": the noun does, and not whose it is.
            if (words.is(norm, WordClass.RELATIVE)) {
                return norm.equals("whose") ? Optional.empty() : antecedent(i, mood, depth);
            }
            if (passiveControl(word)) {
                return controlled(i, mood, depth);
            }
            if (relativeOf(i) > 0) {
                return antecedent(relativeOf(i), mood, depth);
            }
            if (skipped && reduced(i)) {
                return Optional.of(new Governed(i - 1, mood, depth + 1));
            }
            if (skipped && (chained(i) || TOGETHER.contains(norm))) {
                i--;
                continue;
            }
            if (skipped) {
                return Optional.empty();
            }
            if (words.is(norm, WordClass.SPEECH) && words.language() == Language.INDONESIAN) {
                Mood said = words.is(norm, WordClass.REFUSE) ? mood.denied(word) : mood;
                return subject(i, depth + 1).map(it -> it.as(said));
            }
            if (i == at && words.is(norm, WordClass.DEED) && words.language() == Language.INDONESIAN) {
                return governing(
                        i,
                        words.is(norm, WordClass.PLAN)
                                ? mood.planned(word.token().text())
                                : mood,
                        depth,
                        true);
            }
            if (i == at && gerund(verb) && words.language() == Language.ENGLISH) {
                Optional<Governed> contemplating = contemplating(i, mood, depth);
                if (contemplating.isPresent()) {
                    return contemplating;
                }
            }
            if (GERUND_OF.contains(norm) && gerund(verb) && words.language() == Language.ENGLISH) {
                return accused(i, mood, depth);
            }
            if (i == at && helps(i)) {
                return subject(i, depth + 1).map(it -> it.as(mood.under(it.mood(), false, false, false, false, "")));
            }
            if (heads(i)) {
                return Optional.of(new Governed(i - 1, mood.planned(word.token().text()), depth + 1));
            }
            if (words.is(norm, WordClass.PURPOSE)) {
                // "decided not to join", "chose never to attend"
                boolean not = i > 0 && elements.get(i - 1) instanceof Word it && NOT_TO.contains(it.norm());
                int to = not ? i - 1 : i;
                Mood own = not ? mood.denied((Word) elements.get(to)) : mood;
                return intending(to, own, depth).or(() -> governing(to, own, depth, true));
            }
            if (words.is(norm, WordClass.CONJUNCTION)
                    || norm.equals("but")
                    || norm.equals("namun")
                    || norm.equals("tetapi")
                    || norm.equals("tapi")) {
                return governing(i, mood, depth, false);
            }
            if (words.is(norm, WordClass.TEMPORAL) && (gerund(verb) || words.language() == Language.INDONESIAN)) {
                return governing(i, mood, depth, false)
                        .or(() -> verbless(opener, mood))
                        .or(() -> inOffice(opener, mood, depth))
                        .or(() -> after(verb, mood, depth));
            }
            return i == at && words.is(norm, WordClass.REASON) ? reasoned(i, mood, depth) : Optional.empty();
        }
        return skipped || (i < 0 && at >= 0) ? Optional.empty() : after(verb, mood, depth);
    }

    /** "…, with Kenya backing the plan": whether a phrase behind "with" has a clause of its own. */
    private boolean beside(int phrase) {
        int with = beforeDeterminers(phrase - 1);
        return words.language() == Language.ENGLISH
                && word(with, "with")
                && (comma(with - 1) || with == 0)
                && !((Phrase) elements.get(phrase)).modifier();
    }

    /** The index of what stands at or before {@code at}, articles and the like left out. */
    private int beforeDeterminers(int at) {
        int before = at;
        while (before > 0 && is(before, WordClass.DETERMINER)) {
            before--;
        }
        return before;
    }

    /** "Observers from ECOWAS urged …": whether those act who are sent by whom the phrase names. */
    private boolean sent(int phrase) {
        int from = beforeDeterminers(phrase - 1);
        return words.language() == Language.ENGLISH
                && from > 0
                && word(from, "from")
                && is(from - 1, WordClass.PROXY)
                && (from == 1 || !(elements.get(from - 2) instanceof Phrase || is(from - 2, WordClass.PREPOSITION)));
    }

    /** "Indonesia gagal ke Piala Dunia usai kalah dari Irak": the name that opens the clause before {@code opener}, which has no verb. */
    private Optional<Governed> verbless(int opener, Mood mood) {
        int at = opener - 1;
        while (words.language() == Language.INDONESIAN
                && at > 0
                && !comma(at)
                && !is(at, WordClass.SUBORDINATOR)
                && !(elements.get(at) instanceof Word mark && !mark.token().word())) {
            at--;
        }
        int first = at > 0 ? at + 1 : at;
        boolean subject = words.language() == Language.INDONESIAN
                && first >= 0
                && first + 1 < opener
                && elements.get(first) instanceof Phrase phrase
                && !phrase.modifier()
                && !phrase.references().isEmpty()
                && elements.get(first + 1) instanceof Word;
        return subject ? Optional.of(new Governed(first, mood, 1)) : Optional.empty();
    }

    /**
     * "absen karena mengunjungi Y", "mengecam X karena mendukung Y": who does what a reason tells, if it names nobody: the
     * subject of a verb without object, or the one whom a verb of praise or blame is about.
     */
    private Optional<Governed> reasoned(int reason, Mood mood, int depth) {
        int at = reason - 1;
        while (at > 0
                && (elements.get(at) instanceof When
                        || (elements.get(at) instanceof Word word && !verb(word) && !comma(at)))) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (at > 0
                && elements.get(at) instanceof Phrase blamed
                && !blamed.modifier()
                && elements.get(at - 1) instanceof Word verb
                && words.is(verb.norm(), WordClass.STANCE)
                && verb.norm().startsWith("me")) {
            return Optional.of(new Governed(at, mood, depth + 1));
        }
        boolean idle = elements.get(at) instanceof Phrase phrase
                && !phrase.modifier()
                && !behindPreposition(at)
                && (at == 0 || !(elements.get(at - 1) instanceof Word before) || !verb(before));
        if (idle) {
            return Optional.of(new Governed(at, mood, depth + 1));
        }
        return elements.get(at) instanceof Word verb && verb(verb)
                ? subject(at, depth + 1).map(it -> it.as(mood))
                : Optional.empty();
    }

    /** "keputusan Peru memutus hubungan", "upaya Castillo membubarkan Kongres": who decides or tries is who does. */
    private Optional<Governed> deed(int head, int phrase, int at, Mood mood, int depth) {
        boolean does = words.language() == Language.INDONESIAN
                && head == phrase
                && phrase == at
                && head > 0
                && elements.get(head - 1) instanceof Word noun
                && words.is(noun.norm(), WordClass.DEED);
        if (!does) {
            return Optional.empty();
        }
        Word noun = (Word) elements.get(head - 1);
        Mood own = words.is(noun.norm(), WordClass.PLAN)
                ? mood.planned(noun.token().text())
                : mood;
        return Optional.of(new Governed(head, own, depth + 1));
    }

    /** "Partai X pimpinan Y bersaing": who leads what acts. */
    private boolean led(int phrase) {
        return words.language() == Language.INDONESIAN
                && phrase > 1
                && elements.get(phrase - 1) instanceof Word word
                && words.is(word.norm(), WordClass.LED_BY)
                && elements.get(phrase - 2) instanceof Phrase;
    }

    /** "who was in Rome for talks with X, accused": a noun or preposition on the way back to the verb of a relative clause. */
    private boolean chained(int at) {
        if (!(elements.get(at) instanceof Word word) || !word.token().word()) {
            return false;
        }
        boolean verb = verb(word) && !words.is(word.norm(), WordClass.VERB_NOUN);
        boolean way = words.is(word.norm(), WordClass.PREPOSITION)
                || words.is(word.norm(), WordClass.DETERMINER)
                || (!words.function(word.norm()) && !verb);
        for (int i = at - 1; way && !verb && i >= Math.max(0, at - APPOSITION); i--) {
            if (elements.get(i) instanceof Word before
                    && verb(before)
                    && !words.is(before.norm(), WordClass.VERB_NOUN)) {
                return relativeOf(i) > 0;
            }
        }
        return false;
    }

    /** "Mitsotakis and his Turkish counterpart met": the name before a counterpart without one, or -1. */
    private int accompanied(int noun) {
        if (words.language() != Language.ENGLISH
                || !(elements.get(noun) instanceof Word word)
                || !words.is(word.norm(), WordClass.COUNTERPART)) {
            return -1;
        }
        int at = noun - 1;
        at -= at > 0 && elements.get(at) instanceof Phrase phrase && phrase.modifier() ? 1 : 0;
        boolean his = at > 1 && (word(at, "his") || word(at, "her")) && word(at - 1, "and");
        return his && elements.get(at - 2) instanceof Phrase phrase && !phrase.modifier() && !behindPreposition(at - 2)
                ? at - 2
                : -1;
    }

    /** "Musda yang berlangsung di Kendari itu dibuka": what closes a noun with a clause of its own. */
    private boolean pointing(int at) {
        return words.language() == Language.INDONESIAN
                && at > 2
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.POINTER);
    }

    /** "leaders meeting in Brussels agreed": a participle that tells more of the subject right before it. */
    private boolean reduced(int at) {
        return words.language() == Language.ENGLISH
                && at > 0
                && elements.get(at) instanceof Word participle
                && participle.norm().endsWith("ing")
                && verb(participle)
                && elements.get(at - 1) instanceof Phrase phrase
                && !phrase.modifier()
                && !phrase.references().isEmpty()
                && !behindPreposition(at - 1)
                && (at == 1 || !(elements.get(at - 2) instanceof Word verb && verb(verb)));
    }

    /** Whether the verb at {@code verb} is that of a relative clause: "who met", "yang didirikan". */
    boolean relative(int verb) {
        int before = groupStart(verb) - 1;
        return before >= 0 && elements.get(before) instanceof Word word && words.is(word.norm(), WordClass.RELATIVE);
    }

    /** "the party that backs X visited …": the relative that opens the clause of the verb at {@code verb}, or -1. */
    private int relativeOf(int verb) {
        if (verb < 1 || !(elements.get(verb) instanceof Word word) || !verb(word)) {
            return -1;
        }
        int before = groupStart(verb) - 1;
        return before > 0
                        && elements.get(before) instanceof Word relative
                        && words.is(relative.norm(), WordClass.RELATIVE)
                ? before
                : -1;
    }

    /** "the Labour party won": a noun that only says what the name before it is. */
    private boolean kindBehind(int at) {
        return words.language() == Language.ENGLISH
                && at > 0
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.KIND)
                && elements.get(at - 1) instanceof Phrase phrase
                && !phrase.modifier()
                && !phrase.references().isEmpty()
                && phrase.references().getFirst().entity().type() != EntityType.PERSON
                && phrase.references().getFirst().entity().type() != EntityType.COUNTRY;
    }

    /** "helped found the club": a verb of help right before another's bare form. */
    private boolean helps(int at) {
        return words.language() == Language.ENGLISH
                && elements.get(at) instanceof Word word
                && HELP.contains(word.norm())
                && verb(word);
    }

    /** "Arm to buy Mollis": a headline's infinitive, whose subject opens the line. */
    private boolean heads(int to) {
        return words.language() == Language.ENGLISH
                && to == 1
                && elements.get(to) instanceof Word word
                && word.norm().equals("to")
                && elements.getFirst() instanceof Phrase phrase
                && !phrase.modifier()
                && !(elements.getLast() instanceof Word stop && stop.norm().equals("."));
    }

    /** "Partai X pimpinan Y": of names that follow each other in Indonesian, the first is the head. */
    private int head(int phrase) {
        int at = phrase;
        while (words.language() == Language.INDONESIAN
                && at > 0
                && elements.get(at - 1) instanceof Phrase before
                && !before.references().isEmpty()
                && !(before.modifier() && person(at))
                && !behindPreposition(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean person(int at) {
        return elements.get(at) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && phrase.references().getFirst().entity().type() == EntityType.PERSON;
    }

    /** "dituduh PBB menyokong", "didesak menghentikan": who is accused or urged is who does. */
    private boolean passiveControl(Word word) {
        return words.is(word.norm(), WordClass.PASSIVE_CONTROL);
    }

    /** "was invited to join", ", asked to leave,": in English whether they did is not told. */
    private boolean onlyAsked(int verb) {
        int before = verb - 1;
        while (is(before, WordClass.ADVERB)) {
            before--;
        }
        return words.language() == Language.ENGLISH
                && passiveControl((Word) elements.get(verb))
                && (is(before, WordClass.BE) || comma(before));
    }

    private Optional<Governed> controlled(int verb, Mood mood, int depth) {
        String norm = ((Word) elements.get(verb)).norm();
        Mood own = mood.under(
                Mood.PLAIN,
                words.is(norm, WordClass.REFUSE),
                words.is(norm, WordClass.PLAN),
                false,
                words.is(norm, WordClass.HEARSAY),
                cue(verb, ""));
        return subject(verb, depth + 1)
                .map(it -> it.as(it.mood().planned() ? own.planned(it.mood().cues()) : own));
    }

    /** "melantik X sebagai kepala dinas, menggantikan Y": whoever is given an office replaces, and not who gives it. */
    private Optional<Integer> appointee(int verb) {
        for (int i = verb - 1; replaces(verb) && i >= 0; i--) {
            if (appoints(i, "me")) {
                return elements.get(i + 1) instanceof Phrase person
                                && person.references().size() == 1
                                && person.references().getFirst().entity().type() == EntityType.PERSON
                        ? Optional.of(i + 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "X dilantik Gubernur Y pada 2021 menggantikan Z": whoever is given an office replaces, not who gives it. */
    private boolean installed(int agent, int verb) {
        return replaces(verb) && appoints(agent - 1, "di");
    }

    private boolean replaces(int verb) {
        return words.language() == Language.INDONESIAN && word(verb, "menggantikan");
    }

    private boolean appoints(int at, String voice) {
        return is(at, WordClass.APPOINTING) && ((Word) elements.get(at)).norm().startsWith(voice);
    }

    /** "since Britain left": what stands between a word for a time and a verb is the verb's subject. */
    private boolean behindTime(int phrase) {
        return phrase > 0 && elements.get(phrase - 1) instanceof Word word && TIMES.contains(word.norm());
    }

    /** "has no intention of joining", "refrained from joining", "avoided joining": who thinks of doing what follows, or does not do it. */
    private Optional<Governed> contemplating(int before, Mood mood, int depth) {
        if (is(before, WordClass.REFUSE) && verb((Word) elements.get(before))) {
            return subject(before, depth + 1).map(it -> it.as(mood.denied(elements.get(before))));
        }
        int thought = before - 1;
        boolean shunned = is(thought, WordClass.SHUNNED);
        if (!is(before, WordClass.PREPOSITION) || !(shunned || is(thought, WordClass.CONTEMPLATED))) {
            return Optional.empty();
        }
        int governor = thought;
        Element denial = shunned ? elements.get(thought) : null;
        while (governor > 0
                && thought - governor <= CONTEMPLATION
                && elements.get(governor) instanceof Word word
                && word.token().word()
                && (!verb(word) || nominal(governor))) {
            denial = words.is(word.norm(), WordClass.NEGATION) ? word : denial;
            governor--;
        }
        boolean owned =
                elements.get(governor) instanceof Word mark && mark.norm().equals("'s");
        int owner = owned ? governor - 1 : governor;
        Optional<Governed> subject = owner >= 0 && elements.get(owner) instanceof Phrase && governor < thought
                ? Optional.of(new Governed(owner, mood, depth + 1))
                : elements.get(governor) instanceof Word word && verb(word)
                        ? subject(governor, depth + 1)
                        : Optional.empty();
        boolean refused = is(governor, WordClass.REFUSE) || word(governor + 1, "up");
        Mood thinking = refused
                ? mood.denied(elements.get(governor))
                : denial != null
                        ? mood.denied(denial)
                        : mood.planned(((Word) elements.get(thought)).token().text());
        return subject.map(it -> it.as(it.mood().negative() && !thinking.negative() ? it.mood() : thinking));
    }

    /** "accused Rwanda of backing", "thanked Qatar for mediating", "kept Kosovo from joining" */
    private Optional<Governed> accused(int preposition, Mood mood, int depth) {
        boolean named = preposition > 0
                && elements.get(preposition - 1) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && !phrase.modifier();
        int by = preposition - 2;
        while (named && by > 0 && elements.get(by) instanceof Word word && !verb(word) && !word(by, "by")) {
            by--;
        }
        if (named && by > 0 && word(by, "by") && elements.get(by - 1) instanceof Word blamed && verb(blamed)) {
            return subject(by - 1, depth + 1).map(it -> it.as(mood));
        }
        if (!named && blamed(preposition - 1)) {
            Element blame = elements.get(preposition - 1);
            boolean alleged = is(preposition - 1, WordClass.ALLEGING);
            Mood own = alleged
                    ? mood.under(
                            Mood.PLAIN,
                            false,
                            false,
                            false,
                            true,
                            ((Word) blame).token().text())
                    : mood;
            return subject(preposition - 1, depth + 1).map(it -> it.as(own));
        }
        boolean prevented = ((Word) elements.get(preposition)).norm().equals("from");
        Optional<Integer> fronted = named
                        || preposition == 0
                        || !(elements.get(preposition - 1) instanceof Word verb)
                        || !words.is(verb.norm(), WordClass.CONTROL)
                ? Optional.empty()
                : fronted(preposition - 1);
        if (fronted.isPresent()) {
            String cue = cue(preposition - 1, "");
            return antecedent(fronted.get(), mood.under(Mood.PLAIN, false, false, false, true, cue), depth + 1);
        }
        return named
                ? Optional.of(new Governed(
                        preposition - 1, prevented ? mood.denied(elements.get(preposition)) : mood, depth + 1))
                : Optional.empty();
    }

    /** "is accused of", "was praised for": a passive verb of blame or thanks, whose subject did what follows. */
    private boolean blamed(int verb) {
        return (is(verb, WordClass.ACCUSING) || is(verb, WordClass.ALLEGING) || is(verb, WordClass.PUNISHED))
                && mood(groupStart(verb), verb).passive();
    }

    /** The word by which whoever speaks of it denies the clause of the subject at {@code subject}: "denied that Iran …". */
    Optional<Element> deniedAbove(int subject) {
        int at = subject - 1;
        while (at >= 0
                && elements.get(at) instanceof Word word
                && (words.is(word.norm(), WordClass.DETERMINER)
                        || words.is(word.norm(), WordClass.SUBORDINATOR)
                        || words.is(word.norm(), WordClass.ADVERB))) {
            at--;
        }
        boolean refused = at >= 0
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.SPEECH)
                && words.is(word.norm(), WordClass.REFUSE);
        boolean rumour = at >= 0 && at < subject - 1 && is(at, WordClass.RUMOUR);
        int verb = at - 1;
        while (rumour && verb > 0 && at - verb < APPOSITION && !is(verb, WordClass.DENIAL) && describes(verb)) {
            verb--;
        }
        if (rumour && is(verb, WordClass.DENIAL)) {
            return Optional.of(elements.get(verb));
        }
        return refused ? Optional.of(elements.get(at)) : rumour ? denial(subject) : Optional.empty();
    }

    /** "dismissed as nonsense a newspaper report": what may stand between the denial and the noun of what is denied. */
    private boolean describes(int at) {
        return elements.get(at) instanceof Phrase phrase
                ? phrase.modifier()
                : elements.get(at) instanceof Word word
                        && word.token().word()
                        && !verb(word)
                        && !words.is(word.norm(), WordClass.SUBORDINATOR)
                        && !words.is(word.norm(), WordClass.CONJUNCTION);
    }

    /** "Kabar bahwa ia hengkang dibantah": the word that denies what is told from {@code from} on. */
    private Optional<Element> denial(int from) {
        return IntStream.range(from, elements.size())
                .filter(at -> is(at, WordClass.DENIAL)
                        && (words.language() == Language.INDONESIAN || is(at - 1, WordClass.BE)))
                .mapToObj(elements::get)
                .findFirst();
    }

    /** "dikabarkan hengkang, tetapi kabar itu dibantah": the word that denies a rumour told before {@code from}. */
    Optional<Element> rumourDenied(int from) {
        for (int at = from; at + 2 < elements.size(); at++) {
            if (is(at, WordClass.RUMOUR) && is(at + 1, WordClass.POINTER)) {
                return denial(at);
            }
        }
        return Optional.empty();
    }

    private boolean is(int at, WordClass wanted) {
        return at >= 0
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), wanted);
    }

    /** "Neither Xi nor Putin attended", "nor did Xi attend" */
    private boolean neither(int at) {
        boolean inverted = at > 1
                && (is(at - 1, WordClass.ADVERB) || is(at - 1, WordClass.FUTURE) || is(at - 1, WordClass.POSSIBLE))
                && (word(at - 2, "nor") || word(at - 2, "neither"));
        return inverted
                || (at > 0
                        && elements.get(at - 1) instanceof Word word
                        && (word.norm().equals("neither") || word.norm().equals("no")));
    }

    private boolean gerund(int verb) {
        return elements.get(verb) instanceof Word word
                && (word.norm().endsWith("ing")
                        || perfect(verb)
                        || (words.language() == Language.INDONESIAN
                                && (INFLECTED.stream().anyMatch(word.norm()::startsWith) || moreover(verb))));
    }

    /** ", having earlier founded …": what the subject had done before. */
    private boolean perfect(int verb) {
        for (int at = groupStart(verb); words.language() == Language.ENGLISH && at < verb; at++) {
            if (word(at, "having")) {
                return true;
            }
        }
        return false;
    }

    /** ", lalu terbang ke …": a further verb of the same subject, though it has no prefix. */
    private boolean moreover(int verb) {
        return verb > 0
                && elements.get(verb - 1) instanceof Word before
                && Set.of("lalu", "kemudian", "lantas", "then").contains(before.norm());
    }

    /** "[became president of Chile] in 2020 after beating X": whom the words of an office before {@code opener} tell of. */
    private Optional<Governed> inOffice(int opener, Mood mood, int depth) {
        int at = opener - 1;
        while (at > 0 && (elements.get(at) instanceof When || elements.get(at + 1) instanceof When)) {
            at--;
        }
        return at >= 0 && person(at) && !((Phrase) elements.get(at)).modifier() && !behindPreposition(at)
                ? Optional.of(new Governed(at, mood, depth + 1))
                : Optional.empty();
    }

    /** "Bertemu Xi, Putin ...", "Speaking in Paris, Macron ...": the subject that follows the comma. */
    private Optional<Governed> after(int verb, Mood mood, int depth) {
        for (int i = verb + 1; i < Math.min(elements.size() - 1, verb + REACH); i++) {
            if (elements.get(i) instanceof Word comma && comma.norm().equals(",")) {
                if (elements.get(i + 1) instanceof Phrase phrase && !phrase.modifier()) {
                    return Optional.of(new Governed(i + 1, mood, depth + 1));
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Renault – the French carmaker – bought", "Chile, but not Peru, joined": the name before an aside that ends at {@code close}; -1 without. */
    private int aside(int close) {
        boolean dash = elements.get(close) instanceof Word mark
                && Lines.DASHES.contains(mark.token().text());
        if (words.language() != Language.ENGLISH || !(dash || comma(close))) {
            return -1;
        }
        for (int i = close - 1; i > 0 && close - i <= DESCRIPTION; i--) {
            boolean opens = dash
                    ? elements.get(i) instanceof Word mark
                            && Lines.DASHES.contains(mark.token().text())
                    : comma(i) && (word(i + 1, "but") || word(i + 1, "though")) && word(i + 2, "not");
            if (opens) {
                return elements.get(i - 1) instanceof Phrase named
                                && !named.modifier()
                                && !named.references().isEmpty()
                                && !behindPreposition(i - 1)
                        ? i - 1
                        : -1;
            }
        }
        return -1;
    }

    /** The verb's clause opens behind a comma: its subject stands before what the commas enclose, or governs it. */
    private Optional<Governed> comma(int comma, int verb, Mood mood, int depth) {
        if (gerund(verb) && words.language() == Language.ENGLISH && is(comma - 1, WordClass.SAID) && comma > 1) {
            return elements.get(comma - 2) instanceof Phrase speaker
                            && !speaker.modifier()
                            && !speaker.references().isEmpty()
                    ? Optional.of(new Governed(comma - 2, mood, depth + 1))
                    : Optional.empty();
        }
        if (comma > 3 && comma(comma - 2) && placed(comma - 2)) {
            Optional<Governed> around = left(comma - 3, verb, mood, depth + 1);
            if (around.isPresent() || described(comma - 2)) {
                return around.or(() -> comma(comma - 2, verb, mood, depth));
            }
        }
        for (int at = comma - 1; at >= Math.max(0, comma - PARENTHESIS); at--) {
            int i = at;
            if (elements.get(i) instanceof Word word && word.norm().equals(",") && encloses(i) && !placed(i)) {
                if (gerund(verb) && words.language() == Language.ENGLISH && object(i - 1)) {
                    return governing(i, mood, depth, false);
                }
                Optional<Governed> before = left(i - 1, verb, mood, depth + 1);
                boolean named = i + 2 == comma && elements.get(i + 1) instanceof Phrase phrase && !phrase.modifier();
                return named
                                && (before.isEmpty()
                                        || tied(i - 1)
                                        || whose(before.get().index(), i + 1))
                        ? Optional.of(new Governed(i + 1, mood, depth + 1))
                        : before.or(() -> outer(i, mood, depth));
            }
        }
        if (listed(comma)) {
            return Optional.of(new Governed(comma - 1, mood, depth + 1));
        }
        if (renamed(comma)) {
            return Optional.of(new Governed(comma - 1, mood, depth + 1));
        }
        int of = beforeDeterminers(comma - 2);
        boolean belongs = words.language() == Language.ENGLISH
                && of > 3
                && word(of, "of")
                && elements.get(comma - 1) instanceof Phrase body
                && !body.references().isEmpty()
                && (body.references().getFirst().entity().type() == EntityType.ORGANIZATION
                        || (place(comma - 1) && person(of - 1)))
                && renamed(of);
        if (belongs || hails(comma, of)) {
            return Optional.of(new Governed(of - 1, mood, depth + 1));
        }
        int closed = closing(comma);
        if (closed >= 0) {
            return Optional.of(new Governed(closed, mood, depth + 1));
        }
        if (gerund(verb) || (moreover(verb) && groupStart(verb) - 1 == comma)) {
            return governing(comma, mood, depth, false).or(() -> attending(comma, verb, mood, depth));
        }
        return elements.get(comma - 1 < 0 ? 0 : comma - 1) instanceof Phrase phrase
                        && depth > 0
                        && !phrase.modifier()
                        && !behindPreposition(comma - 1)
                        && groupStart(verb) - 1 == comma
                ? Optional.of(new Governed(comma - 1, mood, depth + 1))
                : Optional.empty();
    }

    /** "Roe, a deputy for Popular Action who sits on the committee, accused": who is told of up to the comma; -1 without. */
    private int closing(int comma) {
        for (int at = comma - 1; words.language() == Language.ENGLISH && at > 0 && !comma(at); at--) {
            if (is(at, WordClass.RELATIVE)) {
                return elements.get(at - 1) instanceof Phrase told
                                && told.to() - told.from() > 3
                                && person(at - 1)
                                && !behindPreposition(at - 1)
                        ? at - 1
                        : -1;
            }
        }
        return -1;
    }

    /** "Its secretary general, Albert Ramdin of Suriname, …": a person who opens the sentence, with the land behind {@code of}. */
    private boolean hails(int comma, int of) {
        return words.language() == Language.ENGLISH
                && of > 0
                && word(of, "of")
                && place(comma - 1)
                && person(of - 1)
                && IntStream.range(0, of - 1).allMatch(at -> is(at, WordClass.DETERMINER));
    }

    /** "Subianto, attending his first summit, met": the name before the comma, which no verb has before it. */
    private Optional<Governed> attending(int comma, int verb, Mood mood, int depth) {
        return words.language() == Language.ENGLISH
                        && groupStart(verb) - 1 == comma
                        && comma > 0
                        && elements.get(comma - 1) instanceof Phrase phrase
                        && !phrase.modifier()
                        && !phrase.references().isEmpty()
                        && !behindPreposition(comma - 1)
                ? Optional.of(new Governed(comma - 1, mood, depth + 1))
                : Optional.empty();
    }

    /** "the presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, met": whether a name only tells whose people are. */
    private boolean whose(int lands, int people) {
        return words.language() == Language.ENGLISH
                && people(people)
                && lands < people
                && elements.get(lands) instanceof Phrase phrase
                && (word(lands - 1, "of")
                        || phrase.references().size()
                                == ((Phrase) elements.get(people)).references().size())
                && phrase.references().stream().noneMatch(it -> it.entity().type() == EntityType.PERSON);
    }

    private boolean people(int at) {
        return elements.get(at) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && phrase.references().stream().allMatch(it -> it.entity().type() == EntityType.PERSON);
    }

    /** "Pesaing Nvidia, AMD, turut …": whether the name at {@code owner} only tells whose rival or relative the next one is. */
    private boolean tied(int owner) {
        return words.language() == Language.INDONESIAN
                && owner > 0
                && elements.get(owner) instanceof Phrase phrase
                && phrase.references().size() == 1
                && elements.get(owner - 1) instanceof Word
                && (is(owner - 1, WordClass.PERSON_NOUN) || RIVALS.contains(((Word) elements.get(owner - 1)).norm()))
                && !(owner > 1
                        && elements.get(owner - 2) instanceof Word before
                        && before.token().word()
                        && !words.function(before.norm()));
    }

    /** "Prowse, head of the union, which …, urged": whom an apposition tells of that ends at {@code inner}, where another one opens. */
    private Optional<Governed> outer(int inner, Mood mood, int depth) {
        for (int i = inner - 1; words.language() == Language.ENGLISH && i > Math.max(0, inner - PARENTHESIS); i--) {
            boolean subject = comma(i)
                    && elements.get(i - 1) instanceof Phrase phrase
                    && !phrase.modifier()
                    && !phrase.references().isEmpty()
                    && !behindPreposition(i - 1);
            if (comma(i)) {
                return subject && encloses(i) ? Optional.of(new Governed(i - 1, mood, depth + 1)) : Optional.empty();
            }
            boolean leaves = elements.get(i) instanceof Word word
                    && verb(word)
                    && !words.is(word.norm(), WordClass.VERB_NOUN)
                    && !nominal(i)
                    && !(comma(i - 1) && participial(i - 1));
            if (leaves) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "lulusan Universitas X, Belanda, …": the comma between a house that an apposition ends in and what it lies in. */
    private boolean described(int comma) {
        return words.language() == Language.INDONESIAN
                && comma > 2
                && place(comma + 1)
                && comma(comma + 2)
                && elements.get(comma - 1) instanceof Phrase house
                && house.references().size() == 1
                && (place(comma - 1) || house.references().getFirst().entity().type() == EntityType.ORGANIZATION)
                && elements.get(comma - 2) instanceof Word noun
                && noun.token().word()
                && !words.function(noun.norm())
                && !verb(noun)
                && noun(comma - 3);
    }

    /** "di Long Beach, California, …": the comma between a place and what it lies in encloses nothing. */
    private boolean placed(int comma) {
        return described(comma)
                || (words.language() == Language.INDONESIAN
                        && place(comma - 1)
                        && place(comma + 1)
                        && (behindPreposition(comma - 1) || (comma > 2 && comma(comma - 2) && place(comma - 3))));
    }

    /** Whether a comma, or a noun behind one, stands at {@code at}: an apposition opens there. */
    private boolean noun(int at) {
        return comma(at)
                || (at > 0
                        && comma(at - 1)
                        && elements.get(at) instanceof Word word
                        && word.token().word()
                        && !words.function(word.norm())
                        && !verb(word));
    }

    private boolean place(int at) {
        if (at < 0 || at >= elements.size() || !(elements.get(at) instanceof Phrase phrase)) {
            return false;
        }
        return phrase.references().size() == 1
                && Set.of(EntityType.PLACE, EntityType.COUNTRY, EntityType.FACILITY)
                        .contains(phrase.references().getFirst().entity().type());
    }

    /** "More than 50 countries, including A and B, …": the list that stands for a subject without a name. */
    private boolean listed(int comma) {
        if (comma < 2
                || !(elements.get(comma - 1) instanceof Phrase phrase)
                || phrase.references().isEmpty()
                || !(elements.get(comma - 2) instanceof Word opener)
                || !words.is(opener.norm(), WordClass.LISTING)) {
            return false;
        }
        int before = comma(comma - 3) ? comma - 4 : comma - 3;
        return before >= 0
                && elements.get(before) instanceof Word noun
                && noun.token().word()
                && !words.function(noun.norm());
    }

    /** "Mantan wali kota itu, Dedi Mulyadi, …": the name between commas behind a noun that points to it. */
    private boolean renamed(int comma) {
        boolean named = comma > 2
                && elements.get(comma - 1) instanceof Phrase phrase
                && !phrase.modifier()
                && !phrase.references().isEmpty();
        int before = named ? (person(comma - 1) ? comma - 2 : beforeDeterminers(comma - 2)) : -1;
        return before > 0
                && comma(before)
                && elements.get(before - 1) instanceof Word noun
                && (words.is(noun.norm(), WordClass.POINTER)
                        || words.is(noun.norm(), WordClass.PRONOUN_PLURAL)
                        || (noun.token().word()
                                && !words.function(noun.norm())
                                && (!verb(noun) || tellsWhich(before - 1))));
    }

    /** "The party he founded, the APRC,": whether the verb is that of a clause that tells which the noun before it is. */
    private boolean tellsWhich(int verb) {
        return words.language() == Language.ENGLISH
                && verb > 2
                && (elements.get(verb - 1) instanceof Phrase || is(verb - 1, WordClass.PRONOUN_PERSON))
                && elements.get(verb - 2) instanceof Word noun
                && noun.token().word()
                && !words.function(noun.norm())
                && !verb(noun)
                && is(verb - 3, WordClass.DETERMINER);
    }

    /** Whether the phrase at {@code at} is the object of a verb right before it. */
    private boolean object(int at) {
        int before = at - 1;
        while (before >= 0
                && elements.get(before) instanceof Word word
                && words.is(word.norm(), WordClass.DETERMINER)) {
            before--;
        }
        return before >= 0
                && elements.get(before) instanceof Word word
                && verb(word)
                && !words.is(word.norm(), WordClass.BE)
                && !words.is(word.norm(), WordClass.SAID);
    }

    /** "Pompeo, writing on Twitter, called …", "Whitfield, elected in 2021, is …": what a subject did before or beside. */
    private boolean participial(int comma) {
        if (words.language() != Language.ENGLISH
                || object(comma - 1)
                || possessed(comma)
                || !(elements.get(comma + 1) instanceof Word verb)
                || !verb(verb)) {
            return false;
        }
        boolean placed = comma + 2 < elements.size()
                && (elements.get(comma + 2) instanceof When
                        || (elements.get(comma + 2) instanceof Word next
                                && (words.is(next.norm(), WordClass.PREPOSITION)
                                        || (words.is(verb.norm(), WordClass.NAMING)
                                                && next.token().word()))));
        return verb.norm().endsWith("ing")
                || (placed && (verb.norm().endsWith("ed") || BACKGROUND.contains(verb.norm())));
    }

    /** "the union, whose president, X, handed out …": whether the comma closes whom a relative clause tells of. */
    private boolean possessed(int comma) {
        int at = comma - 2;
        if (at < 2 || !comma(at)) {
            return false;
        }
        at--;
        while (at > 0
                && comma - at < APPOSITION
                && elements.get(at) instanceof Word word
                && !verb(word)
                && !comma(at)
                && !word(at, "whose")) {
            at--;
        }
        return word(at, "whose");
    }

    private boolean encloses(int comma) {
        if (comma + 1 >= elements.size() || comma == 0) {
            return false;
        }
        boolean named = elements.get(comma - 1) instanceof Phrase;
        if (!named) {
            return false;
        }
        return elements.get(comma + 1) instanceof Phrase
                || participial(comma)
                || meanwhile(comma + 1)
                || said(comma + 1)
                || (elements.get(comma + 1) instanceof Word word
                        && (words.is(word.norm(), WordClass.RELATIVE)
                                || words.is(word.norm(), WordClass.DETERMINER)
                                || words.is(word.norm(), WordClass.PREPOSITION)
                                || (Character.isLetterOrDigit(word.norm().charAt(0))
                                        && !verb(word)
                                        && !words.is(word.norm(), WordClass.CONJUNCTION)
                                        && (!words.is(word.norm(), WordClass.SUBORDINATOR)
                                                || comma(comma + 2)
                                                || elements.get(comma + 2) instanceof When))));
    }

    /** "Sisi, seusai menerima Abbas, memuji …": what the subject does before or after, told between commas. */
    private boolean meanwhile(int at) {
        return at + 1 < elements.size()
                && elements.get(at) instanceof Word opener
                && words.is(opener.norm(), WordClass.TEMPORAL)
                && elements.get(at + 1) instanceof Word verb
                && verb(verb);
    }

    /** "UE, kata dia, tidak …": who says it stands within the clause. */
    private boolean said(int at) {
        return words.language() == Language.INDONESIAN
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.SAID);
    }

    /** "a conference in Accra that was hosted by X": the thing before the place at {@code place} that a relative clause tells of. */
    private Optional<Governed> staged(int place, Mood mood, int depth) {
        int before = beforePreposition(place);
        boolean thing = before >= 0
                && elements.get(before) instanceof Phrase phrase
                && !phrase.modifier()
                && phrase.references().size() == 1
                && Set.of(EntityType.EVENT, EntityType.AGREEMENT)
                        .contains(phrase.references().getFirst().entity().type());
        return thing ? Optional.of(new Governed(before, true, mood, depth + 1)) : Optional.empty();
    }

    private Optional<Governed> antecedent(int relative, Mood mood, int depth) {
        int same = repeated(relative);
        if (same >= 0 && depth < DEEPEST) {
            return antecedent(same, mood, depth + 1);
        }
        int at = relative - 1;
        boolean all = false;
        while (at > 0 && elements.get(at) instanceof Word word && ALL_OF.contains(word.norm())) {
            all = true;
            at--;
        }
        if (at >= 0
                && elements.get(at) instanceof Word word
                && (word.norm().equals(",") || QUOTES.contains(word.norm()))) {
            at--;
        }
        at -= is(at, WordClass.SELF) ? 1 : 0;
        if (among(at)) {
            return predicated(at - 1, mood, depth);
        }
        Optional<Integer> whom =
                words.language() == Language.ENGLISH && word(relative, "who") ? toldOf(relative - 1) : Optional.empty();
        if (whom.isPresent()) {
            return Optional.of(new Governed(whom.get(), true, mood, depth + 1));
        }
        Optional<Integer> told = belonging(at, relative);
        if (told.isPresent()) {
            return Optional.of(new Governed(told.get(), true, mood, depth + 1));
        }
        if (at >= 0
                && elements.get(at) instanceof Phrase phrase
                && !phrase.modifier()
                && !phrase.references().isEmpty()) {
            boolean pair = phrase.references().size() > 1
                    && phrase.references().stream().allMatch(Reference::antecedent);
            boolean together = all || pair || listed(phrase, at, relative);
            boolean who = word(relative, "who")
                    || (word(relative, "yang")
                            && at == relative - 2
                            && words.language() == Language.INDONESIAN
                            && !(word(relative + 1, "menjadi") && word(relative + 2, "tuan")));
            if (who && belongs(at, phrase)) {
                return Optional.of(new Governed(at - 2, mood, depth + 1));
            }
            Optional<Governed> described =
                    at == relative - 1 && word(relative, "who") ? heldBy(at, mood, depth) : Optional.empty();
            if (described.isPresent()) {
                return described;
            }
            int not = clefted(at);
            boolean aside = not > 1
                    && comma(not - 1)
                    && elements.get(not - 2) instanceof Phrase meant
                    && !meant.modifier()
                    && !meant.references().isEmpty();
            if (aside) {
                return Optional.of(new Governed(not - 2, mood, depth + 1));
            }
            return whence(at) && at == relative - 1
                    ? words.language() == Language.INDONESIAN ? sourced(at, mood, depth) : staged(at, mood, depth)
                    : Optional.of(
                            new Governed(at, !together, not >= 0 ? mood.denied(elements.get(not)) : mood, depth + 1));
        }
        return predicated(at, mood, depth)
                .or(() -> apposed(relative - 1, mood, depth))
                .or(() -> introduced(relative, mood, depth));
    }

    /** "a diplomat who served in Tunis and who replaced X": the relative that tells of the same as the one behind a conjunction; -1 without. */
    private int repeated(int relative) {
        if (!is(relative - 1, WordClass.CONJUNCTION)) {
            return -1;
        }
        String norm = ((Word) elements.get(relative)).norm();
        return IntStream.iterate(relative - 2, at -> at >= Math.max(0, relative - APPOSITION), at -> at - 1)
                .filter(at -> word(at, norm))
                .findFirst()
                .orElse(-1);
    }

    /** "X, dokter asal Solo yang …", "X adalah dokter asal Solo yang …": of whom a noun tells that comes from the place at {@code place}. */
    private Optional<Governed> sourced(int place, Mood mood, int depth) {
        return apposed(place - 1, mood, depth).or(() -> predicated(place - 2, mood, depth));
    }

    /** "Kim, a former adviser to Sall who teaches": the person of whom a noun tells more that the name at {@code at} goes with. */
    private Optional<Governed> heldBy(int at, Mood mood, int depth) {
        return words.language() != Language.ENGLISH || !behindPreposition(at)
                ? Optional.empty()
                : described(beforePreposition(at), mood, depth)
                        .filter(told -> person(told.index()) && !word(told.index() + 2, "the"));
    }

    /** The name before the comma behind which an article opens the words up to the noun at {@code noun}. */
    private Optional<Governed> described(int noun, Mood mood, int depth) {
        return apposed(noun, mood, depth)
                .filter(told -> comma(told.index() + 1)
                        && (word(told.index() + 2, "a")
                                || word(told.index() + 2, "an")
                                || word(told.index() + 2, "the")));
    }

    /** "The man who leads the party, Naim Qassem, said", "One of those who met Xi was Lula": whom a noun tells of that is named behind. */
    private Optional<Governed> introduced(int relative, Mood mood, int depth) {
        boolean indonesian = words.language() == Language.INDONESIAN;
        boolean pronoun = indonesian
                ? word(relative, "yang")
                : word(relative, "who") || word(relative, "that") || word(relative, "which");
        boolean opens = pronoun
                && relative > 0
                && relative + 1 < elements.size()
                && elements.get(relative - 1) instanceof Word noun
                && noun.token().word()
                && !verb(noun)
                && (indonesian
                        ? !(elements.get(relative + 1) instanceof Word made
                                && made.norm().startsWith("di"))
                        : relative > 1 && elements.get(relative - 2) instanceof Word);
        boolean one = indonesian && word(relative - 1, "satu");
        boolean who = indonesian
                ? is(relative - 1, WordClass.PERSON_NOUN) || word(relative - 1, "orang")
                : word(relative, "who");
        for (int i = relative + 2; opens && i + 1 < Math.min(elements.size(), relative + REACH); i++) {
            boolean be = i > relative + 2 && is(i, WordClass.BE) && elements.get(i - 1) instanceof Phrase;
            if (comma(i) || be) {
                boolean named = elements.get(i + 1) instanceof Phrase phrase
                        && !phrase.modifier()
                        && phrase.references().size() == 1
                        && !phrase.references().getFirst().antecedent()
                        && (one || person(i + 1) == who)
                        && closes(i + 2);
                return named ? Optional.of(new Governed(i + 1, mood, depth + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether what stands before {@code at} goes on no further: a comma, the end, or a verb. */
    private boolean closes(int at) {
        return at >= elements.size()
                || comma(at)
                || (elements.get(at) instanceof Word word && (!word.token().word() || verb(word)));
    }

    /**
     * "Boulos, an envoy of France to Chad, who …", "Wong, 39, who …", "Diaz of the Green Party, who …": the person that the words
     * up to the comma at {@code comma} tell of, where no other stands in between.
     */
    private Optional<Integer> toldOf(int comma) {
        if (!comma(comma) || person(comma - 1)) {
            return Optional.empty();
        }
        boolean title = false;
        for (int i = comma - 1; i >= Math.max(0, comma - DESCRIPTION); i--) {
            if (elements.get(i) instanceof Phrase && !person(i)) {
                continue;
            }
            if (elements.get(i) instanceof Phrase person) {
                boolean told = comma(i + 1) || word(i + 1, "(") || (is(i + 1, WordClass.PREPOSITION) && !title);
                return told && !person.modifier() && person.references().size() == 1
                        ? Optional.of(i)
                        : Optional.empty();
            }
            // "a deputy since 2019 for the party, who …": a time tells of nobody.
            if (!(elements.get(i) instanceof Word word) || elements.get(i + 1) instanceof When) {
                continue;
            }
            boolean other = words.is(word.norm(), WordClass.RELATIVE)
                    || words.is(word.norm(), WordClass.SUBORDINATOR)
                    || (verb(word) && !nominal(i))
                    || QUOTES.contains(word.norm())
                    || word.norm().equals(";");
            if (other) {
                return Optional.empty();
            }
            title |= word.token().word() && word.norm().endsWith("s") && !words.function(word.norm());
        }
        return Optional.empty();
    }

    /** "Kiir was among the leaders who …": whether those at {@code at} are told by what follows, and by no name. */
    private boolean among(int at) {
        boolean many = words.language() == Language.ENGLISH
                && at > 0
                && elements.get(at) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && phrase.references().stream().allMatch(Reference::antecedent);
        return many && (word(at - 1, "among") || (word(at - 1, "of") && at > 1 && word(at - 2, "one")));
    }

    /** "UNRWA, badan PBB yang berdiri …": the body before the comma, of which the noun tells whose it is; empty where none does. */
    private Optional<Integer> belonging(int owner, int relative) {
        int at = owner - 1;
        boolean body = words.language() == Language.INDONESIAN
                && owner > 0
                && owner == relative - 1
                && elements.get(owner) instanceof Phrase phrase
                && phrase.references().size() == 1
                && phrase.references().getFirst().entity().type() != EntityType.PERSON;
        while (body
                && at > 0
                && owner - at <= 3
                && elements.get(at) instanceof Word noun
                && noun.token().word()
                && !words.function(noun.norm())
                && !verb(noun)) {
            at--;
        }
        boolean kinds = body
                && at > 0
                && comma(at)
                && (at < owner - 1
                        ? elements.get(at + 1) instanceof Word kind && words.is(kind.norm(), WordClass.OWNED_BODY)
                        : opensWithNoun(owner));
        return kinds
                        && elements.get(at - 1) instanceof Phrase named
                        && !named.references().isEmpty()
                        && named.references().getLast().entity().type() == EntityType.ORGANIZATION
                ? Optional.of(at - 1)
                : Optional.empty();
    }

    /** "badan PBB": whether a noun belongs to the phrase and stands before its name, behind a comma. */
    private boolean opensWithNoun(int phrase) {
        return elements.get(phrase - 1) instanceof Word comma
                && ((Phrase) elements.get(phrase))
                                .references()
                                .getFirst()
                                .entity()
                                .type()
                        == EntityType.ORGANIZATION
                && ((Phrase) elements.get(phrase))
                                        .references()
                                        .getFirst()
                                        .span()
                                        .start()
                                - comma.token().span().end()
                        > 1;
    }

    /** "Mali, Burkina Faso and Niger, which left …": a list that opens its clause is told of as a whole, unless one alone acts. */
    private boolean listed(Phrase list, int at, int relative) {
        List<EntityType> types = list.references().stream()
                .map(reference -> reference.entity().type())
                .distinct()
                .toList();
        boolean apart = list.references().size() > 1 && types.size() == 1 && at < relative - 1;
        int verb = relative + 1;
        while (verb < elements.size()
                && elements.get(verb) instanceof Word word
                && words.is(word.norm(), WordClass.ADVERB)) {
            verb++;
        }
        boolean one = verb >= elements.size() || !(elements.get(verb) instanceof Word acts) || singular(acts.norm());
        boolean opens = true;
        for (int i = at - 1; i >= 0 && opens && !comma(i); i--) {
            opens = elements.get(i) instanceof Word word
                    && !verb(word)
                    && !words.is(word.norm(), WordClass.PREPOSITION);
        }
        return apart && !one && (opens || plural(verb));
    }

    /** "Asfura of the National Party, who …": whether a body or land only tells whose the person before it is. */
    private boolean belongs(int at, Phrase body) {
        return body.references().stream().noneMatch(it -> it.entity().type() == EntityType.PERSON)
                && at > 1
                && (word(at - 1, "of") || word(at - 1, "from") || word(at - 1, "dari") || word(at - 1, "asal"))
                && elements.get(at - 2) instanceof Phrase person
                && person.references().size() == 1
                && person.references().getFirst().entity().type() == EntityType.PERSON;
    }

    boolean plural(int verb) {
        return word(verb, "are") || word(verb, "were") || word(verb, "have");
    }

    private boolean singular(String verb) {
        return words.language() == Language.ENGLISH
                && (verb.equals("is")
                        || verb.equals("was")
                        || verb.equals("has")
                        || (verb.endsWith("s") && words.verb(verb)));
    }

    /** "Turkey is a NATO member that …", "menjadi senator pertama yang …": what the copula says that its subject is. */
    private Optional<Governed> predicated(int from, Mood mood, int depth) {
        for (int i = from; i > Math.max(0, from - APPOSITION); i--) {
            if (elements.get(i) instanceof Word word) {
                if (words.is(word.norm(), WordClass.BE)) {
                    boolean noun = i < from && elements.get(i + 1) instanceof Word;
                    return noun ? subject(i, depth + 1).map(it -> it.as(mood)) : Optional.empty();
                }
                boolean leaves = word.norm().equals(",")
                        || words.is(word.norm(), WordClass.SUBORDINATOR)
                        || (verb(word) && !behindRelative(i));
                if (leaves && !words.is(word.norm(), WordClass.RELATIVE)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "yang sedang menjabat": a verb of a relative clause within the predicate. */
    private boolean behindRelative(int verb) {
        int at = groupStart(verb) - 1;
        return at >= 0 && elements.get(at) instanceof Word word && words.is(word.norm(), WordClass.RELATIVE);
    }

    /** "goods from Vietnam that …": where something comes from or lies is not what is told of. */
    private boolean whence(int phrase) {
        EntityType type =
                ((Phrase) elements.get(phrase)).references().getFirst().entity().type();
        return (type == EntityType.COUNTRY || type == EntityType.PLACE)
                && phrase > 0
                && elements.get(phrase - 1) instanceof Word word
                && WHENCE.contains(word.norm());
    }

    /** "Bukan Kishida yang …", "it was not Kishida who …", "it was Egypt, not the League, that …": where the denial stands; -1 without. */
    private int clefted(int phrase) {
        int at = beforeDeterminers(phrase - 1);
        return at >= 0 && elements.get(at) instanceof Word word && NOT.contains(word.norm()) ? at : -1;
    }

    /** "SCO, a regional club that …": the name before the comma that the noun describes. */
    private Optional<Governed> apposed(int from, Mood mood, int depth) {
        for (int i = from; i > Math.max(0, from - APPOSITION); i--) {
            if (elements.get(i) instanceof Phrase phrase && phrase.modifier() && i > 1 && !comma(i - 1)) {
                continue;
            }
            boolean inside = elements.get(i) instanceof Phrase
                    && i > 1
                    && elements.get(i - 1) instanceof Word of
                    && of.norm().equals("of")
                    && word(from + 1, "who");
            if (inside) {
                continue;
            }
            if (!(elements.get(i) instanceof Word word)
                    || (verb(word) && !nominal(i))
                    || words.is(word.norm(), WordClass.ACT)) {
                return Optional.empty();
            }
            if (words.is(word.norm(), WordClass.RELATIVE)) {
                return antecedent(i, mood, depth);
            }
            if (word.norm().equals(",")) {
                boolean aged = elements.get(i - 1) instanceof Word age
                        && Character.isDigit(age.norm().charAt(0))
                        && comma(i - 2)
                        && person(i - 3);
                if (aged) {
                    return Optional.of(new Governed(i - 3, mood, depth + 1));
                }
                boolean named = elements.get(i - 1) instanceof Phrase phrase
                        && !phrase.references().isEmpty();
                boolean all = words.language() == Language.ENGLISH
                        ? elements.get(from) instanceof Word noun && noun.norm().endsWith("s")
                        : is(i + 1, WordClass.SEVERAL);
                return named ? Optional.of(new Governed(i - 1, !all, mood, depth + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "memutuskan hubungan dengan X dan menuduh Y": a verb that tells of what is to come before another verb only. */
    private boolean decides(int at) {
        return words.language() == Language.INDONESIAN
                && elements.get(at) instanceof Word word
                && word.norm().startsWith("me")
                && words.is(word.norm(), WordClass.FUTURE)
                && at + 1 < elements.size()
                && !(elements.get(at + 1) instanceof Word next && verb(next));
    }

    /** "menyebut X “merusak sungai” dan mendesak Y": where the words start that are quoted right before {@code at}; it itself without. */
    private int beforeQuote(int at) {
        boolean closed = words.language() == Language.INDONESIAN
                && at > 1
                && elements.get(at - 1) instanceof Word mark
                && "\"\u201D".contains(mark.norm());
        int open = at - 2;
        while (closed && open > 0 && !(elements.get(open) instanceof Word word && "\"\u201C".contains(word.norm()))) {
            open--;
        }
        return closed && open > 0 ? open : at;
    }

    /** "joined in 2017, when X was in office, and hopes": the comma before what a clause between commas tells; {@code outer} without. */
    private int beforeSubordinate(int opener, int outer) {
        boolean goesOn = words.language() == Language.ENGLISH && comma(opener - 1) && is(opener, WordClass.CONJUNCTION);
        for (int i = opener - 2; goesOn && i > Math.max(0, opener - REACH); i--) {
            if (comma(i)) {
                boolean clause = elements.get(i + 1) instanceof Word word && CLAUSES.contains(word.norm());
                return clause ? Math.min(outer, i) : outer;
            }
        }
        return outer;
    }

    /** The subject of the verb to the left that governs the clause opened at {@code opener}. */
    private Optional<Governed> governing(int opener, Mood mood, int depth, boolean purpose) {
        if (quoter(opener)) {
            return Optional.of(new Governed(opener - 1, mood, depth + 1));
        }
        // "has resisted calls to ask X": who is called upon is not who calls.
        if (purpose
                && words.language() == Language.ENGLISH
                && is(opener - 1, WordClass.INTENTION)
                && is(opener - 2, WordClass.CALLED_UPON)) {
            return Optional.empty();
        }
        // "is the favourite to lead the party": who may do it is not who does.
        if (purpose && words.language() == Language.ENGLISH && is(opener - 1, WordClass.CANDIDATE)) {
            return Optional.empty();
        }
        Optional<Governed> speaker = purpose ? Optional.empty() : speaking(opener, mood, depth);
        if (speaker.isPresent()) {
            return speaker;
        }
        int stance = purpose ? -1 : stance(opener);
        if (stance >= 0) {
            return subject(stance, depth + 1).map(it -> it.as(mood));
        }
        int outer = purpose
                ? beforeRelative(opener, true)
                : beforeSubordinate(opener, beforeQuote(beforeRelative(opener, false)));
        for (int i = outer - 1; i >= Math.max(0, opener - REACH); i--) {
            if (!purpose && unlike(i) && relatesToPhrase(i)) {
                return antecedent(i, mood, depth + 1);
            }
            if (!(elements.get(i) instanceof Word word)
                    || !(verb(word) || decides(i))
                    || nominal(i)
                    || (manner(i) && !decides(i))) {
                continue;
            }
            if (!purpose && unlikeGerund(i, opener)) {
                continue;
            }
            if (purpose && onlyAsked(i)) {
                return Optional.empty();
            }
            boolean asked = words.is(word.norm(), WordClass.CONTROL) || permits(i, opener);
            if (purpose && asked && objectBetween(i, opener)) {
                return Optional.empty();
            }
            Optional<Integer> fronted =
                    purpose && words.is(word.norm(), WordClass.CONTROL) ? fronted(i) : Optional.empty();
            if (fronted.isPresent()) {
                return antecedent(fronted.get(), mood.planned(word.token().text()), depth + 1);
            }
            int first = groupStart(i) - 1;
            boolean reason = !purpose
                    && comma(opener - 1)
                    && (is(first, WordClass.REASON)
                            || (words.language() == Language.INDONESIAN
                                    && first > 0
                                    && elements.get(first) instanceof Phrase
                                    && is(first - 1, WordClass.REASON)));
            int aside = reason ? i - 1 : purpose ? i : parenthesis(i);
            if (aside < i) {
                i = aside;
                continue;
            }
            Optional<Governed> found = told(i, opener) ? agent(i, depth) : subject(i, depth + 1);
            int accuser = found.isPresent() ? found.get().index() - 1 : -1;
            boolean resumed = words.language() == Language.INDONESIAN
                    && !purpose
                    && comma(opener - 1)
                    && is(opener, WordClass.ADVERSATIVE)
                    && accuser > 0
                    && elements.get(accuser) instanceof Word blames
                    && words.is(blames.norm(), WordClass.ACCUSING);
            if (resumed) {
                i = accuser + 1;
                continue;
            }
            if (found.isEmpty()) {
                // "said the palace would stay out, and called …": behind a comma, the outer clause goes on.
                if (!purpose && comma(opener - 1)) {
                    continue;
                }
                return Optional.empty();
            }
            Mood inherited = inherited(word.norm(), found.get().mood(), mood, purpose, i, opener);
            return Optional.of(new Governed(found.get().index(), found.get().last(), inherited, depth + 1));
        }
        return Optional.empty();
    }

    /** The index of the verb that the group behind {@code opener} ends in, or of what stands there instead. */
    private int verbBehind(int opener) {
        int verb = opener + 1;
        while (verb < elements.size() && elements.get(verb) instanceof Word word && inGroup(word, verb)) {
            verb++;
        }
        return verb;
    }

    /** "accused both sides of ignoring it and urged X": a form in -ing behind a preposition goes on with no other form. */
    private boolean unlikeGerund(int gerund, int opener) {
        int next = verbBehind(opener);
        return words.language() == Language.ENGLISH
                && is(gerund - 1, WordClass.PREPOSITION)
                && gerund(gerund)
                && next < elements.size()
                && !gerund(next);
    }

    /** "secara terpisah": a word that looks like a verb and only says how. */
    private boolean manner(int at) {
        return words.language() == Language.INDONESIAN && is(at, WordClass.ADVERB);
    }

    /** "X, yang bukan anggota tetapi …": whether a relative clause opens at {@code relative} that says what somebody is not. */
    private boolean unlike(int relative) {
        return words.language() == Language.INDONESIAN
                && is(relative, WordClass.RELATIVE)
                && relative + 1 < elements.size()
                && elements.get(relative + 1) instanceof Word word
                && NOT.contains(word.norm());
    }

    private boolean relatesToPhrase(int relative) {
        int at = comma(relative - 1) ? relative - 2 : relative - 1;
        return at >= 0 && elements.get(at) instanceof Phrase phrase && !phrase.modifier();
    }

    /**
     * "X menyerahkan uang lewat Y, yang menjadi tersangka, setelah …", "X met Y, who was in Rome, and …": where the relative clause
     * opens that a comma closes before {@code opener}, which goes on with the clause around it; {@code opener} without.
     */
    private int beforeRelative(int opener, boolean purpose) {
        boolean english = words.language() == Language.ENGLISH;
        boolean parted = !purpose
                && comma(opener - 1)
                && ((!english && is(opener, WordClass.TEMPORAL)) || is(opener, WordClass.CONJUNCTION));
        for (int at = opener - 2; parted && at > Math.max(1, opener - REACH); at--) {
            if (is(at, WordClass.RELATIVE)) {
                return verbBefore(at) && (!english || comma(at - 1)) ? at : opener;
            }
            if (is(at, WordClass.SUBORDINATOR) || is(at, WordClass.SPEECH)) {
                return opener;
            }
        }
        return opener;
    }

    /** Whether a verb of a clause that holds the relative stands before it, with a name between. */
    private boolean verbBefore(int relative) {
        for (int at = relative - 1; at > 0 && relative - at < REACH; at--) {
            if (elements.get(at) instanceof Word word && verb(word) && !manner(at)) {
                return objectBetween(at, relative);
            }
            if (is(at, WordClass.RELATIVE) || is(at, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** "…, tutur Lula seusai bertemu X": whether who says something stands right before what he did meanwhile. */
    private boolean quoter(int opener) {
        return words.language() == Language.INDONESIAN
                && is(opener, WordClass.TEMPORAL)
                && is(opener - 2, WordClass.SAID)
                && elements.get(opener - 1) instanceof Phrase speaker
                && !speaker.modifier()
                && !speaker.references().isEmpty();
    }

    /** ", the agency Antara reported, and …": the comma before what names the source of the clause around it; {@code verb} without. */
    private int parenthesis(int verb) {
        boolean said = words.language() == Language.ENGLISH
                && elements.get(verb) instanceof Word word
                && words.is(word.norm(), WordClass.SPEECH)
                && comma(verb + 1)
                && elements.get(verb - 1 < 0 ? 0 : verb - 1) instanceof Phrase source
                && !source.modifier();
        int at = verb - 2;
        while (said && at > 0 && verb - at < SPEAKER && elements.get(at) instanceof Word word && !comma(at)) {
            if (verb(word) && !words.is(word.norm(), WordClass.VERB_NOUN)) {
                return verb;
            }
            at--;
        }
        return said && at > 0 && comma(at) ? at : verb;
    }

    /** "diumumkan Huang seusai bertemu X": whether who tells something is named behind the passive verb. */
    private boolean told(int verb, int opener) {
        boolean means = word(opener, "dengan")
                && elements.get(verb) instanceof Word passive
                && passive.norm().startsWith("di")
                && elements.get(opener - 1) instanceof Phrase
                && agentOf(verb) == opener - 1;
        return means
                || (words.language() == Language.INDONESIAN
                        && is(opener, WordClass.TEMPORAL)
                        && elements.get(verb) instanceof Word passive
                        && passive.norm().startsWith("di")
                        && verb + 1 < opener
                        && elements.get(verb + 1) instanceof Phrase agent
                        && !agent.modifier()
                        && agent.references().stream()
                                .allMatch(it -> it.entity().type() == EntityType.PERSON)
                        && !(groupStart(verb) > 0 && elements.get(groupStart(verb) - 1) instanceof Phrase));
    }

    /** The index of what stands behind a passive verb, with "oleh" or without. */
    private int agentOf(int verb) {
        return word(verb + 1, "oleh") ? verb + 2 : verb + 1;
    }

    private Optional<Governed> agent(int verb, int depth) {
        return Optional.of(new Governed(agentOf(verb), Mood.PLAIN, depth + 1));
    }

    /** "said the palace would stay out of it, and called on X": one who says something and urges is the speaker. */
    private Optional<Governed> speaking(int opener, Mood mood, int depth) {
        int verb = verbBehind(opener);
        Optional<Governed> teller =
                words.language() == Language.INDONESIAN ? told(opener, verb, mood, depth) : Optional.empty();
        if (teller.isPresent()) {
            return teller;
        }
        boolean telling = words.language() == Language.ENGLISH
                && verb < elements.size()
                && elements.get(opener) instanceof Word and
                && words.is(and.norm(), WordClass.CONJUNCTION)
                && elements.get(verb) instanceof Word told
                && told.norm().endsWith("ed")
                && (words.is(told.norm(), WordClass.CONTROL) || words.is(told.norm(), WordClass.ACCUSING))
                && mood.equals(Mood.PLAIN);
        for (int i = opener - 1; telling && i > 0; i--) {
            if (elements.get(i) instanceof Word word
                    && words.is(word.norm(), WordClass.SAID)
                    && elements.get(i - 1) instanceof Word before
                    && !before.token().word()
                    && QUOTES.contains(before.norm())) {
                return Optional.empty();
            }
            if (elements.get(i) instanceof Word word
                    && (words.is(word.norm(), WordClass.SAID)
                            || (words.is(word.norm(), WordClass.SPEECH) && word(i + 1, "that")))) {
                return subject(i, depth + 1).map(it -> it.as(mood));
            }
        }
        return Optional.empty();
    }

    /** "mengecam Israel yang membatasi bantuan dan mendesak PBB …": the verb of the one stand, whose subject takes the other, too; -1 without. */
    private int stance(int opener) {
        int verb = verbBehind(opener);
        boolean takes = words.language() == Language.INDONESIAN
                && is(opener, WordClass.CONJUNCTION)
                && (is(verb, WordClass.REQUEST) || is(verb, WordClass.STANCE));
        for (int i = opener - 1; takes && i > 0 && opener - i < REACH; i--) {
            if (is(i, WordClass.RELATIVE)) {
                boolean blames = i > 2
                        && elements.get(i - 1) instanceof Phrase
                        && (is(i - 2, WordClass.STANCE) || is(i - 2, WordClass.ACCUSING));
                return blames ? i - 2 : -1;
            }
            // "mendesak Sudan menarik pasukan dan mengecam Y"
            boolean demands = is(i, WordClass.REQUEST)
                    && (is(verb, WordClass.ACCUSING) || is(verb, WordClass.REQUEST))
                    && elements.get(i) instanceof Word demand
                    && verb(demand)
                    && elements.get(i + 1) instanceof Phrase
                    && IntStream.range(i + 2, opener)
                            .anyMatch(at -> elements.get(at) instanceof Word asked && verb(asked));
            if (demands) {
                return i;
            }
        }
        return -1;
    }

    /** "membantah pasukannya menyerang X dan menuduh Y …": who says the one thing says the other, too. */
    private Optional<Governed> told(int opener, int verb, Mood mood, int depth) {
        boolean tells = is(opener, WordClass.CONJUNCTION)
                && is(verb, WordClass.SPEECH)
                && !comma(opener - 1)
                && verb((Word) elements.get(verb));
        boolean acts = false;
        for (int i = opener - 1; tells && i > 0 && opener - i < REACH; i--) {
            if (is(i, WordClass.RELATIVE) || comma(i)) {
                return Optional.empty();
            }
            if (is(i, WordClass.SPEECH) && verb((Word) elements.get(i))) {
                boolean named = elements.get(i + 1) instanceof Phrase
                        || is(i + 1, WordClass.SUBORDINATOR)
                        || is(i + 1, WordClass.FORCES)
                        || is(i + 1, WordClass.OWN_BODY);
                return acts && named ? subject(i, depth + 1).map(it -> it.as(mood)) : Optional.empty();
            }
            acts |= elements.get(i) instanceof Word word && verb(word);
        }
        return Optional.empty();
    }

    /** "rencana China untuk menyerang", "Russia's sudden decision to invade": who intends is who does. */
    private Optional<Governed> intending(int opener, Mood mood, int depth) {
        boolean english = words.language() == Language.ENGLISH;
        int agent = by(opener);
        int noun = agent > 0 ? agent : english ? opener - 1 : opener - 2;
        int owner = agent < 0 && english ? ownerOf(noun) : opener - 1;
        boolean intends =
                noun >= 0 && elements.get(noun) instanceof Word word && words.is(word.norm(), WordClass.INTENTION);
        if (!intends || owner < 0 || !(elements.get(owner) instanceof Phrase)) {
            return Optional.empty();
        }
        int verb = beforeDeterminers(noun - 1);
        if (agent > 0 && is(verb, WordClass.REFUSE)) {
            return Optional.of(new Governed(owner, mood.calledOff(elements.get(verb)), depth + 1));
        }
        if (is(noun, WordClass.OMISSION)) {
            return Optional.of(new Governed(owner, mood.denied(elements.get(noun)), depth + 1));
        }
        Mood before = mood(Math.max(0, Math.min(noun, owner) - 3), Math.min(noun, owner));
        String cues = Mood.both(before.negative() ? before.cues() : "", cue(noun, mood.cues()));
        return Optional.of(new Governed(
                owner,
                new Mood(
                        mood.negative() ^ before.negative(),
                        true,
                        mood.possible(),
                        mood.passive(),
                        mood.duty(),
                        mood.hearsay() || before.hearsay(),
                        cues),
                depth + 1));
    }

    /** The name whose the noun at {@code noun} is, with up to two words between; -1 without. */
    private int ownerOf(int noun) {
        int at = noun - 1;
        while (at > 0
                && noun - at <= 2
                && elements.get(at) instanceof Word word
                && word.token().word()
                && !word.norm().equals("'s")
                && !words.function(word.norm())
                && !verb(word)) {
            at--;
        }
        if (at > 0
                && elements.get(at) instanceof Word mark
                && (mark.norm().equals("'s") || mark.norm().equals("'"))) {
            at--;
        }
        return at >= 0 && elements.get(at) instanceof Phrase ? at : -1;
    }

    /**
     * "Kenya's plan to join", "Kenya's hopes of joining": whether the name at {@code owner} is told of as who has made up his mind,
     * and modifies only that.
     */
    boolean resolved(int owner) {
        for (int at = owner + 1; at < elements.size() && at - owner <= 4; at++) {
            boolean thought = is(at, WordClass.CONTEMPLATED)
                    && is(at + 1, WordClass.PREPOSITION)
                    && at + 2 < elements.size()
                    && gerund(at + 2);
            if (thought || (is(at, WordClass.DEED) && word(at + 1, "to"))) {
                return words.language() == Language.ENGLISH && ownerOf(at) == owner;
            }
        }
        return false;
    }

    /** "an attempt by Orrick to take over": the noun before "by", whose agent stands before {@code opener}; -1 without. */
    private int by(int opener) {
        int at = opener - 1;
        boolean agent = words.language() == Language.ENGLISH
                && at > 1
                && elements.get(at) instanceof Phrase phrase
                && !phrase.modifier();
        at--;
        while (agent && at > 1 && is(at, WordClass.DETERMINER)) {
            at--;
        }
        return agent
                        && (word(at, "by") || (word(at, "of") && is(at - 1, WordClass.DEED)))
                        && is(at - 1, WordClass.INTENTION)
                ? at - 1
                : -1;
    }

    /** "whom Trump has nominated", "which both countries claim": the relative that is the object of the verb at {@code verb}. */
    Optional<Integer> fronted(int verb) {
        int subject = groupStart(verb) - 1;
        if (subject < 2 || !(elements.get(subject) instanceof Phrase)) {
            return Optional.empty();
        }
        int relative = subject - 1;
        while (relative > 0
                && elements.get(relative) instanceof Word word
                && words.is(word.norm(), WordClass.DETERMINER)
                && !words.is(word.norm(), WordClass.RELATIVE)) {
            relative--;
        }
        boolean opens =
                relative > 0 && elements.get(relative) instanceof Word opener && OBJECTS.contains(opener.norm());
        return opens && !(word(relative, "that") && addressed(relative - 1)) ? Optional.of(relative) : Optional.empty();
    }

    /** The same, also of what somebody tries or wants to do: "which Panama has been trying to join". */
    Optional<Integer> frontedObject(int verb) {
        return fronted(verb)
                .or(() ->
                        word(verb - 1, "to") && verb > 2 && elements.get(verb - 2) instanceof Word wants && verb(wants)
                                ? fronted(verb - 2)
                                : Optional.empty());
    }

    /**
     * Where what the relative at {@code relative} tells of stands: before it, before the comma behind which a noun describes it
     * ("East Timor, a colony that"), or before the relative that it goes on with ("of which A is a member and which B chairs").
     */
    int toldBy(int relative) {
        int before = comma(relative - 1) ? relative - 2 : relative - 1;
        if (words.language() != Language.ENGLISH || !(elements.get(before) instanceof Word)) {
            return before;
        }
        if (!is(before, WordClass.CONJUNCTION)) {
            return comma(relative - 1)
                    ? before
                    : described(before, Mood.PLAIN, 0).map(Governed::index).orElse(before);
        }
        for (int i = before - 1; i > 1 && before - i < REACH; i--) {
            if (is(i, WordClass.RELATIVE)) {
                int comma = is(i - 1, WordClass.PREPOSITION) ? i - 2 : i - 1;
                return comma(comma) ? comma - 1 : before;
            }
        }
        return before;
    }

    /** "told the daily Delo that": whether the name that ends at {@code at} is of whom something is told, and no antecedent. */
    private boolean addressed(int at) {
        int verb = at - 1;
        while (verb > 0 && at - verb < 4 && elements.get(verb) instanceof Word word && !verb(word)) {
            verb--;
        }
        return verb >= 0 && elements.get(at) instanceof Phrase && is(verb, WordClass.TELLING);
    }

    private String cue(int at, String others) {
        return Mood.both(((Word) elements.get(at)).token().text(), others);
    }

    private Mood inherited(String governor, Mood outer, Mood own, boolean purpose, int at, int opener) {
        if (!purpose) {
            boolean goesOn = opener - at < 6 && !comma(opener - 1) && !finite(opener);
            boolean planned = outer.planned
                    && !doneBefore(at, opener)
                    && (goesOn || word(opener, "sebelum") || word(opener, "before"));
            return planned ? own.planned(outer.cues) : own;
        }
        boolean intends = is(opener - 1, WordClass.INTENTION);
        if (intends && IntStream.range(at + 1, opener).anyMatch(i -> word(i, "no"))) {
            return own.planned(cue(opener - 1, "")).denied(elements.get(opener - 2));
        }
        boolean rumoured = outer.passive && words.is(governor, WordClass.SPEECH) && !words.is(governor, WordClass.PLAN);
        return own.under(
                outer,
                words.is(governor, WordClass.REFUSE) && !givesUp(at, opener),
                words.is(governor, WordClass.PLAN) || intends,
                words.is(governor, WordClass.POSSIBLE),
                rumoured,
                cue(at, ""));
    }

    /** "sepakat menarik pasukan setelah berunding": what came before somebody agreed or promised is done, unlike what he will do then. */
    private boolean doneBefore(int verb, int opener) {
        return elements.get(opener) instanceof Word after
                && AFTERWARDS.contains(after.norm())
                && IntStream.rangeClosed(Math.max(0, verb - 2), verb)
                        .anyMatch(i -> is(i, WordClass.PLEDGE) && !is(i - 1, WordClass.FUTURE));
    }

    /** "abandoned decades of neutrality to join": whether what a verb gives up is no plan of doing what follows. */
    private boolean givesUp(int verb, int opener) {
        boolean noun = false;
        boolean plan = false;
        for (int i = verb + 1; i < opener; i++) {
            noun |= elements.get(i) instanceof Word word && word.token().word() && !words.function(word.norm());
            plan |= is(i, WordClass.INTENTION) || elements.get(i) instanceof Phrase;
        }
        return words.language() == Language.ENGLISH && noun && !plan;
    }

    /** "vowed to mend ties and accused X", "berjanji berdamai dan menuduh X": a verb of its own time behind a conjunction. */
    private boolean finite(int opener) {
        int verb = opener + 1;
        while (is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return switch (words.language()) {
            case ENGLISH -> verb < elements.size() && elements.get(verb) instanceof Word word && past(word.norm());
            case INDONESIAN -> is(verb, WordClass.REQUEST) || is(verb, WordClass.SPEECH);
        };
    }

    private boolean past(String norm) {
        return norm.endsWith("ed") && words.verb(norm);
    }

    private boolean comma(int at) {
        return word(at, ",");
    }

    /** An English word in -ed before a noun or name, or a verb behind a preposition, opens no clause. */
    private boolean nominal(int at) {
        return at > 0
                && elements.get(at - 1) instanceof Word before
                && ((words.is(before.norm(), WordClass.DETERMINER)
                                && !before.norm().equals("no"))
                        || before.norm().equals("'s")
                        || before.norm().equals("-")
                        || (is(at, WordClass.INTENTION) && verb(before) && !words.is(before.norm(), WordClass.BE)));
    }

    /** "gave X the green light to buy Y", "memberikan izin kepada X untuk": whether somebody else is to do what is permitted. */
    private boolean permits(int verb, int opener) {
        return elements.get(verb) instanceof Word gives
                && GIVING.contains(gives.norm())
                && IntStream.range(verb + 1, opener)
                        .anyMatch(at -> elements.get(at) instanceof Word word && PERMISSION.contains(word.norm()));
    }

    private boolean objectBetween(int verb, int opener) {
        for (int i = verb + 1; i < opener; i++) {
            if (elements.get(i) instanceof Phrase) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase at {@code at} hangs on a preposition. */
    boolean behindPreposition(int at) {
        int before = at - 1;
        while (before >= 0
                && elements.get(before) instanceof Word word
                && (words.is(word.norm(), WordClass.DETERMINER) && !words.is(word.norm(), WordClass.PREPOSITION))
                && !pointsBack(before)) {
            before--;
        }
        return before >= 0 && elements.get(before) instanceof Word word && words.is(word.norm(), WordClass.PREPOSITION);
    }

    /** "prior to that Marcos met": whether "that" stands for what was told before, and not before the noun behind it. */
    private boolean pointsBack(int at) {
        return word(at, "that")
                && is(at - 1, WordClass.PREPOSITION)
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Phrase;
    }

    /** The index before the preposition that the phrase at {@code at} hangs on. */
    int beforePreposition(int at) {
        int before = at - 1;
        while (before >= 0
                && elements.get(before) instanceof Word word
                && (words.is(word.norm(), WordClass.PREPOSITION) || words.is(word.norm(), WordClass.DETERMINER))) {
            before--;
        }
        return before;
    }

    private int opening(int close) {
        int at = close - 1;
        while (at > 0 && !(elements.get(at) instanceof Word word && word.norm().equals("("))) {
            at--;
        }
        return at;
    }

    /** "Kazakhstan will join, Trump announced after a call": who tells, where what follows the telling at {@code anchor} is his. */
    Optional<Integer> teller(int anchor) {
        int verb = anchor - 1;
        while (verb > 0 && elements.get(verb) instanceof When) {
            verb--;
        }
        boolean tells = words.language() == Language.ENGLISH
                && verb > 1
                && elements.get(verb) instanceof Word word
                && words.is(word.norm(), WordClass.SPEECH)
                && elements.get(verb - 1) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && !phrase.modifier()
                && elements.get(verb - 2) instanceof Word mark
                && ENDS.contains(mark.norm());
        return tells ? Optional.of(verb - 1) : Optional.empty();
    }

    /** The phrase that the sentence is about: the first that hangs on no preposition and modifies nothing. */
    Optional<Integer> main() {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Phrase phrase
                    && !phrase.references().isEmpty()
                    && !phrase.modifier()
                    && !behindPreposition(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
