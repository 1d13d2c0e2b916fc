package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.simpul.extract.grammar.Heads;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.extract.lexicon.Title;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Token;

/**
 * Parts the capitals behind an Indonesian title into the body and its holder: "Direktur Utama Semen Indonesia Hendi Santoso".
 *
 * <p>Nothing but capitals stands there, so what tells is where a given name stands, by which word the text quotes the holder
 * later on, and where names that the lexicon knows end.
 */
final class TitledNames {

    private static final int LONGEST_PERSON = 5;
    private static final int GUESSED = 4;
    private static final Set<String> FAMILIES = Set.of(
            "Mc", "Mac", "Le", "La", "De", "Di", "Du", "Da", "Del", "Des", "Dela", "Fitz", "Van", "Von", "Ten", "Ter",
            "Saint", "Lo", "St");
    private static final Set<String> COMPANY = Set.of("PT", "CV");
    private static final Set<String> BOARDS = Set.of("PP", "PB", "PW", "PC", "PD", "PN");
    private static final Set<String> POINTERS = Set.of("itu", "tersebut", "ini");
    private static final Set<String> SHORTENING = Set.of("atau", "disingkat", "alias");
    private static final Set<String> LINKS = Set.of("for", "of", "the", "untuk");
    private static final Set<String> PREDICATES = Set.of(
            "adalah", "merupakan", "menjadi", "sebagai", "selaku", "jabatan", "kursi", "jadi", "menjabat", "merangkap");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Heads heads;
    private final Usage usage;
    private final IntPredicate office;

    TitledNames(List<Token> tokens, Lexicon lexicon, Heads heads, Usage usage, IntPredicate office) {
        this.tokens = tokens;
        this.office = office;
        this.lexicon = lexicon;
        this.heads = heads;
        this.usage = usage;
    }

    /**
     * Body and holder, by their tokens; the holder is empty, from and to alike, where the capitals name a body only.
     */
    record Parted(int body, int holder, int to) {}

    /** Parts the capitals at {@code from}, which end before {@code limit}; empty where the usual reading will do. */
    Optional<Parted> at(TitleSpan title, int from, int limit) {
        int to = end(from, limit);
        Lexicon.Match match = lexicon.at(tokens, from);
        boolean known = !match.senses().isEmpty();
        if (known && match.end() < to && tokens.get(match.end()).text().equals("for")) {
            return Optional.empty();
        }
        if (title.title().office().equals("governor") && within(from, to)) {
            return Optional.of(new Parted(from, to, to));
        }
        boolean body = known && match.may(EntityType.ORGANIZATION);
        boolean chapter = body && to == match.end() + 1 && apposed(to) && !given(match.end()) && !lands(match.end());
        if (chapter) {
            return Optional.of(new Parted(from, to, to));
        }
        if (known && (!body || !longer(match.end(), to))) {
            return Optional.empty();
        }
        boolean headed = heads.first(tokens.get(from).text()).isPresent();
        int called = usage.shortened(tokens, from);
        if (called > from && called < to) {
            return Optional.of(new Parted(from, called, to));
        }
        // "Presiden Kestrel Kenji Morinaga", where the text tells of Kestrel Holdings, too
        boolean branded = !known
                && !headed
                && to - from > 2
                && !given(from)
                && usage.alone(tokens.get(from).norm())
                && usage.opens(tokens.get(from).text(), heads);
        if (branded) {
            return Optional.of(new Parted(from, from + 1, to));
        }
        boolean governed = title.title().office().equals("governor")
                && !known
                && to - from > 2
                && usage.alone(tokens.get(from).norm());
        if (governed) {
            return Optional.of(new Parted(from, from + 1, to));
        }
        boolean pointed =
                to < tokens.size() && POINTERS.contains(tokens.get(to).norm()) && (headed || known) && !given(to - 1);
        if ((COMPANY.contains(tokens.get(from).text()) && apposed(to)) || pointed || (headed && enclosed(to))) {
            return Optional.of(new Parted(from, to, to));
        }
        if (!known && !headed && ((!bodied(title.title()) && !acronym(from)) || given(from) || pair(title, from, to))) {
            return Optional.empty();
        }
        int least = Math.max(
                Math.max(known ? match.end() : from + 1, called),
                headed && !tokens.get(from).text().startsWith("DPR") ? from + 2 : from + 1);
        int holder = person(holder(title, from, least, to, headed), to);
        if (headed && told(title) && !full(holder, to)) {
            return Optional.empty();
        }
        if (holder > 0 && (holder >= least || headed || known)) {
            return Optional.of(new Parted(from, holder, to));
        }
        return !known && !headed && alone(title, from, to) ? Optional.of(new Parted(from, to, to)) : Optional.empty();
    }

    /** "Hakim Azura Alwi": two words are a person's names, unless the first is a body's letters or a governed place. */
    private boolean pair(TitleSpan title, int from, int to) {
        return to - from == 2
                && !apposed(to)
                && !acronym(from)
                && !title.title().office().equals("governor")
                && !(usage.speaker(tokens.get(from + 1).norm())
                        && usage.alone(tokens.get(from).norm()));
    }

    private boolean acronym(int at) {
        String text = tokens.get(at).text();
        return text.length() > 1 && text.length() < 8 && text.chars().allMatch(Character::isUpperCase);
    }

    /** "Direktur PT Bina Karya Lestari (BKL), Hendra Wijaya": whether a name stands behind the comma. */
    private boolean apposed(int to) {
        boolean bracketed = to + 3 < tokens.size()
                && tokens.get(to).text().equals("(")
                && tokens.get(to + 2).text().equals(")")
                && (acronym(to + 1) || tokens.get(to + 1).norm().equals("persero"));
        int comma = spelled(bracketed ? to + 3 : to);
        return comma + 1 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).capitalised()
                && heads.first(tokens.get(comma + 1).text()).isEmpty();
    }

    /** "PT Bahtera Niaga (Persero) atau BN, X": the index behind letters that the text says to be short for the body. */
    private int spelled(int to) {
        boolean told =
                to + 1 < tokens.size() && SHORTENING.contains(tokens.get(to).norm()) && acronym(to + 1);
        return told ? to + 2 : to;
    }

    /** "Ketua Sinode Gereja Kristen Sumba, Marlin Lomi, …": whether first and last name of a holder stand between commas there. */
    private boolean enclosed(int to) {
        boolean opens = apposed(to)
                && tokens.get(to).text().equals(",")
                && !office.test(to + 1)
                && (lexicon.at(tokens, to + 1).senses().isEmpty() || !lands(to + 1));
        int end = opens ? end(to + 1, tokens.size()) : to;
        return opens
                && end - to > 2
                && end - to <= LONGEST_PERSON + 1
                && end + 1 < tokens.size()
                && tokens.get(end).text().equals(",")
                && !tokens.get(end + 1).capitalised()
                && !Set.of("dan", "serta").contains(tokens.get(end + 1).norm());
    }

    /** "Bupati Mesuji Ilir, Lampung, X": capitals that are one place, since the one around it and a name stand behind commas. */
    private boolean within(int from, int to) {
        boolean comma = to - from == 2
                && !given(to - 1)
                && to + 1 < tokens.size()
                && tokens.get(to).text().equals(",");
        int end = comma && lands(to + 1) ? lexicon.at(tokens, to + 1).end() : tokens.size();
        return end + 1 < tokens.size()
                && tokens.get(end).text().equals(",")
                && tokens.get(end + 1).capitalised();
    }

    /** Whether first and last name of a holder stand there: in a list of people, each has a title and a body. */
    private boolean full(int holder, int to) {
        return holder > 0
                && to - holder >= 2
                && (given(holder) || usage.speaker(tokens.get(holder).norm()));
    }

    /** The end of the capitals, with the small words that names hold. */
    private int end(int from, int limit) {
        int at = from + 1;
        while (at < limit) {
            Token token = tokens.get(at);
            boolean next = at + 1 < limit
                    && (tokens.get(at + 1).capitalised()
                            || (at + 2 < limit
                                    && particle(tokens.get(at + 1))
                                    && tokens.get(at + 2).capitalised()));
            boolean joined = next
                    && (particle(token)
                            || LINKS.contains(token.norm())
                            || (token.text().equals("-") && glued(at) && glued(at + 1)));
            if (!token.capitalised() && !joined) {
                break;
            }
            at++;
        }
        return at;
    }

    /** A small word within a name, but for the Italian "di", which is Indonesian for "in". */
    private static boolean particle(Token token) {
        return MentionFinder.PARTICLES.contains(token.norm()) && !token.norm().equals("di");
    }

    private boolean glued(int at) {
        return tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    /** Whether a known body's name may go on: "KPU DKI Jakarta", and "Maybank Sekuritas" before its holder's name. */
    private boolean longer(int end, int to) {
        boolean headed = end + 1 < to && closes(end + 1) && !given(end);
        boolean district = end < to
                && heads.first(tokens.get(end).text())
                        .filter(EntityType.PLACE::equals)
                        .isPresent();
        return headed
                || district
                || (end < to && lexicon.at(tokens, end).senses().stream().anyMatch(sense -> land(sense)));
    }

    private static boolean land(Sense sense) {
        EntityType type = sense.entry().entity().type();
        return type == EntityType.PLACE || type == EntityType.COUNTRY;
    }

    /** Whether a body of no known kind may follow the title: a minister's is a country, which the lexicon knows, a judge's a court. */
    private static boolean bodied(Title title) {
        return title.relation().isPresent()
                && !Set.of(
                                "minister",
                                "deputy minister",
                                "president",
                                "prime minister",
                                "monarch",
                                "queen",
                                "judge",
                                "counterpart")
                        .contains(title.office());
    }

    /** "Kabupaten Penajam Paser Utara Mulyadi": a point of the compass closes a place's name and opens nobody's; 0 where no name is left. */
    private int person(int holder, int to) {
        int at = holder;
        while (at > 0
                && at < to
                && MentionFinder.COMPASS.contains(tokens.get(at).text())) {
            at++;
        }
        return at < to ? at : 0;
    }

    /** The index of the holder's first word; 0 where nothing tells it. */
    private int holder(TitleSpan title, int from, int least, int to, boolean headed) {
        int best = 0;
        int known = least;
        boolean told = to + 1 < tokens.size()
                && tokens.get(to).text().equals(",")
                && tokens.get(to + 1).norm().equals("yang");
        boolean openEnd = told
                || to >= tokens.size()
                || !Set.of("(", "itu", "tersebut", "ini", ",")
                        .contains(tokens.get(to).norm());
        for (int at = from; at < to; at++) {
            Lexicon.Match match = lexicon.at(tokens, at);
            if (at >= least && match.may(EntityType.PERSON)) {
                boolean namesake =
                        at - 1 >= least && match.end() == at + 1 && at + 1 == to && (given(at - 1) || known == at - 1);
                return namesake ? at - 1 : at;
            }
            boolean two = closes(at) && to - at == 2 && at > from;
            if (!match.senses().isEmpty() && !match.may(EntityType.PERSON) && !(at > from && given(at)) && !two) {
                known = Math.max(known, match.end());
                at = match.end() - 1;
            } else if (heads.last(tokens.get(at).text()).isPresent() && at > from) {
                known = Math.max(known, at + 1);
            }
        }
        for (int at = least; at < to && best == 0; at++) {
            best = usage.speaker(tokens.get(at).norm()) && !lands(at) ? at : 0;
        }
        if (best > 0) {
            return widened(best, least, to);
        }
        int called = called(from, Math.max(least, Math.min(known, to)), to);
        if (called > 0) {
            return called;
        }
        int company = COMPANY.contains(tokens.get(from).text()) ? company(from, least, to) : 0;
        if (company > 0) {
            return company;
        }
        for (int at = Math.max(least, Math.min(known, to)); at < to; at++) {
            if (given(at)) {
                boolean second = closes(known) && at == known + 1 && (at + 1 < to || to - known == 2);
                return second ? known : last(at, least, to);
            }
        }
        for (int at = least; at < to; at++) {
            if (given(at)) {
                return at;
            }
        }
        if (known > from + (headed ? 1 : 0)
                && known > least - 1
                && known < to
                && tokens.get(known).capitalised()
                && to - known <= LONGEST_PERSON
                && knownBefore(from, known)) {
            return known;
        }
        for (int at = least; at < to; at++) {
            if (usage.alone(tokens.get(at).norm())
                    && lexicon.at(tokens, at).senses().isEmpty()) {
                return widened(at, least, to);
            }
        }
        boolean chief = title.title().office().equals("chief executive")
                && openEnd
                && to - from == GUESSED - 1
                && known <= from + 1
                && lexicon.at(tokens, from).senses().isEmpty();
        if (chief && !headed) {
            return from + 1;
        }
        boolean letters = acronym(from)
                && openEnd
                && to - from >= GUESSED - 1
                && to - from <= LONGEST_PERSON
                && known <= from + 1
                && !acronym(from + 1);
        boolean board = BOARDS.contains(tokens.get(from).text()) && openEnd && to - from >= GUESSED - 1;
        if (board && known <= from + 1 && to - from <= LONGEST_PERSON) {
            return from + 2;
        }
        if (letters || (camel(from) && to - from >= GUESSED - 1)) {
            return from + 1;
        }
        return headed
                        && openEnd
                        && to - from >= GUESSED
                        && known <= to - 2
                        && tokens.get(to - 2).capitalised()
                ? to - 2
                : 0;
    }

    /** "PT Karsa Tirta Abadi Benny Liauw": of several given names the one by which the text calls the holder elsewhere; 0 without. */
    private int called(int from, int least, int to) {
        boolean company = COMPANY.contains(tokens.get(from).text());
        for (int at = least; company && at + 1 < to; at++) {
            if (given(at) && usage.alone(tokens.get(at).norm())) {
                return at;
            }
        }
        return 0;
    }

    /** "PT Tirta Adi Karya Iwan Lukminto": of several given names the one that leaves two words to the company; 0 without. */
    private int company(int from, int least, int to) {
        int first = 0;
        for (int at = least; at + 1 < to; at++) {
            boolean fits = given(at) && at - from > 2 && (to - at <= GUESSED - 1 || given(at + 1));
            if (given(at) && first == 0 && !fits) {
                first = at;
            } else if (fits) {
                return first > 0 ? at : 0;
            }
        }
        return 0;
    }

    /** "Komisaris Utama Sinar Holdings Anisul Karim Chowdhury": a body's name ends at {@code end}, and a holder's begins. */
    private boolean closes(int end) {
        return end > 0
                && heads.last(tokens.get(end - 1).text())
                        .filter(EntityType.ORGANIZATION::equals)
                        .isPresent();
    }

    /** Whether something known or a word that closes names ends at {@code end}. */
    private boolean knownBefore(int from, int end) {
        if (heads.last(tokens.get(end - 1).text()).isPresent()) {
            return true;
        }
        for (int at = from; at < end; at++) {
            Lexicon.Match match = lexicon.at(tokens, at);
            if (!match.senses().isEmpty() && match.end() == end) {
                return true;
            }
        }
        return false;
    }

    private boolean lands(int at) {
        Lexicon.Match match = lexicon.at(tokens, at);
        return !match.senses().isEmpty() && !match.may(EntityType.PERSON);
    }

    /** A holder quoted by a later name has names before it. */
    private int widened(int quoted, int least, int to) {
        int at = quoted;
        while (at > least && given(at - 1)) {
            at--;
        }
        boolean last = at == to - 1
                && at - 1 >= least
                && lexicon.at(tokens, at - 1).senses().isEmpty();
        return last && heads.last(tokens.get(at - 1).text()).isEmpty() ? at - 1 : at;
    }

    /** "Universitas X Kamaruddin Said", "CEO Hanwol Energy Park Ji-hoon": a holder's name has a word before its last one. */
    private int last(int at, int least, int to) {
        boolean before = at == to - 1
                && at - 1 >= Math.max(least, 1)
                && tokens.get(at - 1).capitalised()
                && lexicon.at(tokens, at - 1).senses().isEmpty()
                && (heads.last(tokens.get(at - 1).text()).isEmpty()
                        || tokens.get(at).text().contains("-"))
                && heads.first(tokens.get(at - 1).text()).isEmpty();
        return before ? at - 1 : at;
    }

    private boolean given(int at) {
        String norm = tokens.get(at).norm();
        return tokens.get(at).capitalised() && ((lexicon.givenName(norm) && !lands(at)) || initials(at));
    }

    /** "M.K. Stalin": letters with full stops open a person's name. */
    private boolean initials(int at) {
        String text = tokens.get(at).text();
        return text.length() > 1 && text.length() < 7 && text.charAt(1) == '.';
    }

    /** A capital inside the word: LafargeHolcim, XLSmart. */
    private boolean camel(int at) {
        String text = tokens.get(at).text();
        return text.length() > 3
                && !surname(text)
                && text.chars().skip(1).anyMatch(Character::isUpperCase)
                && text.chars().anyMatch(Character::isLowerCase)
                && text.indexOf('-') < 0;
    }

    /** "LeBlanc", "McCarthy", "DiCaprio": a family's name with a capital inside. */
    static boolean surname(String text) {
        return FAMILIES.stream()
                .anyMatch(family -> text.startsWith(family)
                        && text.length() > family.length() + 2
                        && Character.isUpperCase(text.charAt(family.length()))
                        && text.chars().skip(family.length() + 1L).allMatch(Character::isLowerCase));
    }

    /** Whether all of it is the body: its holder stands behind a comma, or before the title. */
    private boolean alone(TitleSpan title, int from, int to) {
        for (int at = from; at < to; at++) {
            if (given(at) || usage.speaker(tokens.get(at).norm())) {
                return false;
            }
        }
        boolean apposed = to + 1 < tokens.size()
                && tokens.get(to).text().equals(",")
                && tokens.get(to + 1).capitalised()
                && (given(to + 1)
                        || usage.speaker(tokens.get(to + 1).norm())
                        || usage.alone(tokens.get(to + 1).norm()));
        boolean works =
                title.title().relation().filter(RelationType.MEMBER_OF::equals).isEmpty();
        return works && (told(title) || apposed || enclosed(to));
    }

    /** Whether the holder stands before the title: "Syahrul, Bupati X", "menjadi Bupati X". */
    private boolean told(TitleSpan title) {
        int before = title.from() - 1;
        return before > 0
                && (PREDICATES.contains(tokens.get(before).norm())
                        || (tokens.get(before).text().equals(",")
                                && tokens.get(before - 1).capitalised()));
    }
}
