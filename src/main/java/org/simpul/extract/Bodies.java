package org.simpul.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** What a document tells of unknown names by the way: in English which are bodies, and which words are short for a body's name. */
final class Bodies {

    private static final Set<String> OWNED = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "boss",
            "chief",
            "shares",
            "board",
            "owner",
            "customers",
            "profits",
            "sales",
            "employees",
            "staff",
            "workers",
            "subsidiary",
            "headquarters",
            "founder",
            "ceo",
            "chairman",
            "factory",
            "plant",
            "shareholders",
            "parent",
            "stores",
            "directors",
            "managers",
            "shareholder",
            "investors",
            "creditors",
            "lenders",
            "revenue",
            "turnover",
            "workforce",
            "fleet",
            "mill",
            "mills",
            "mine",
            "mines",
            "refinery",
            "smelter",
            "brand",
            "brands",
            "branches",
            "passengers",
            "flights",
            "editor",
            "newsroom",
            "lawmakers",
            "goalkeeper",
            "striker",
            "midfielder",
            "defender",
            "squad",
            "stadium",
            "trustees");
    private static final Set<String> LIKE_A_BODY = Set.of("founded", "established", "headquartered", "based", "listed");
    private static final Set<String> WAS_LIKE_A_BODY =
            Set.of("founded", "established", "bought", "acquired", "nationalised", "nationalized", "privatised");
    private static final Set<String> PLAYING =
            Set.of("signed", "signs", "signing", "matches", "games", "appearances", "caps", "goals", "debut");
    private static final Set<String> WORKING = Set.of("works", "worked", "working", "employed", "studied", "teaches");
    private static final int SHORTEST = 4;
    private static final int REACH = 5;
    private static final int LONGEST_SHORT = 3;
    private static final Set<String> FORMS = Set.of("PT", "CV", "Grup", "Partai");

    private final Words words;
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> apposedTo = new HashSet<>();
    private final Map<String, Set<String>> shortened = new HashMap<>();
    private final Set<String> owners = new HashSet<>();
    private final Set<String> bodily = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> staffed = new HashSet<>();

    private final Predicate<String> given;

    private Bodies(Words words, Predicate<String> given) {
        this.words = words;
        this.given = given;
    }

    /** What the sentences tell of bodies; {@code given} knows given names, which no body opens with. */
    static Bodies of(List<FoundNames> sentences, Words words, Predicate<String> given) {
        Bodies bodies = new Bodies(words, given);
        if (words.language() == Language.ENGLISH) {
            sentences.forEach(found -> found.names().forEach(name -> bodies.read(found, name)));
            sentences.forEach(found -> found.names().forEach(bodies::called));
            sentences.forEach(found -> found.names().forEach(bodies::shorten));
        } else {
            sentences.forEach(found -> found.names().forEach(bodies::open));
        }
        return bodies;
    }

    /** Whether a name that might be a person's is a body's, as the words beside it tell somewhere. */
    boolean body(String surface) {
        return bodies.contains(surface);
    }

    /** Whether the text itself says of a name that it is a body's. */
    boolean told(String surface) {
        return apposedTo.contains(surface);
    }

    /** "Halden's chief executive" of Halden Marine, though its founder is called Halden, too: whether the text means the body. */
    boolean namesake(String word) {
        return owners.contains(word) && full(word).isPresent();
    }

    /** The name that a word, or all words but the last, are short for: "Mollis" for Mollis Semiconductor, "Cape Rowan" for Cape Rowan Oil. */
    Optional<String> full(String word) {
        return Optional.ofNullable(shortened.get(word))
                .flatMap(names -> names.stream()
                        .max(Comparator.comparingInt(String::length))
                        .filter(longest -> names.stream()
                                .allMatch(name -> name.equals(longest)
                                        || (longest.startsWith("PT ") && longest.contains(name)))));
    }

    private void read(FoundNames found, Name name) {
        List<Token> tokens = found.tokens();
        int to = name.to();
        boolean unknown = !name.known() && name.length() > 1;
        boolean definite = name.from() > 0 && tokens.get(name.from() - 1).norm().equals("the");
        boolean told = to + 1 < tokens.size()
                && tokens.get(to).text().equals(",")
                && tokens.get(to + 1).norm().equals("which");
        boolean owns = to + 1 < tokens.size()
                && tokens.get(to).norm().equals("'s")
                && OWNED.contains(tokens.get(to + 1).norm());
        boolean apposed = to + 2 < tokens.size() && tokens.get(to).text().equals(",") && apposed(tokens, to + 1);
        boolean traded = name.from() > 1
                && (words.is(tokens.get(name.from() - 1).norm(), WordClass.BUY)
                        || (Set.of("of", "in", "with", "by")
                                        .contains(tokens.get(name.from() - 1).norm())
                                && words.is(tokens.get(name.from() - 2).norm(), WordClass.DEAL)));
        boolean bodily = told || owns || traded || like(tokens, to) || served(tokens, name.from());
        boolean titled = found.titles().stream().anyMatch(title -> title.to() == name.from());
        boolean speaks = to + 1 < tokens.size()
                && words.is(tokens.get(to).norm(), WordClass.SAID)
                && ofItself(tokens, to + 1)
                && tokens.subList(name.from(), to).stream().noneMatch(token -> given.test(token.norm()));
        if (owns && !name.known() && name.length() == 1) {
            owners.add(name.surface());
        }
        if (unknown && !titled && (bodily || definite || apposed || speaks)) {
            bodies.add(name.surface());
        }
        if (name.length() == 1) {
            alone.add(name.surface());
        }
        if (titled) {
            this.titled.add(name.surface());
        }
        if (!name.known() && name.length() == 1 && !titled && bodily) {
            this.bodily.add(name.surface());
        }
        if (unknown && !titled && apposed) {
            apposedTo.add(name.surface());
        }
        if (unknown && name.guess().filter(EntityType.EVENT::equals).isPresent() && staffed(found, name)) {
            staffed.add(name.surface());
        }
    }

    /** "Araucária, founded in 1974", "Altamar was bought": what only bodies are told to be. */
    private boolean like(List<Token> tokens, int to) {
        if (to + 2 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(to + 1).norm();
        boolean apposed = tokens.get(to).text().equals(",")
                && LIKE_A_BODY.contains(next)
                && words.is(tokens.get(to + 2).norm(), WordClass.PREPOSITION);
        return apposed || (words.is(tokens.get(to).norm(), WordClass.BE) && WAS_LIKE_A_BODY.contains(next));
    }

    /** "signed for Defensor Sporting", "works at Korea Eximbank": for whom somebody plays or works. */
    private static boolean served(List<Token> tokens, int from) {
        if (from < 2) {
            return false;
        }
        String before = tokens.get(from - 2).norm();
        return switch (tokens.get(from - 1).norm()) {
            case "for" -> PLAYING.contains(before);
            case "at" -> WORKING.contains(before);
            default -> false;
        };
    }

    /** "Kestrel's chief executive" of Kestrel Pulp: a name that the text shortens to its first word, of which it tells what only bodies have. */
    private void called(Name name) {
        List<Token> tokens =
                Tokenizer.tokenize(name.surface()).stream().filter(Token::word).toList();
        boolean shortens = !name.known()
                && tokens.size() > 1
                && bodily.contains(tokens.getFirst().text())
                && !alone.contains(tokens.getLast().text())
                && !titled.contains(name.surface())
                && !given.test(tokens.getFirst().norm());
        if (shortens) {
            bodies.add(name.surface());
        }
    }

    /** "who chairs the Malindi Residents Forum", "X of the Chatham Policy Forum said": an event's name that people belong to. */
    private boolean staffed(FoundNames found, Name name) {
        List<Token> tokens = found.tokens();
        int article = name.from() - 1;
        int at = article >= 0 && words.is(tokens.get(article).norm(), WordClass.ARTICLE) ? article - 1 : article;
        if (at < 1 || !words.is(tokens.get(name.to() - 1).norm(), WordClass.FORUM)) {
            return false;
        }
        String before = tokens.get(at).norm();
        boolean of = Set.of("of", "at", "for", "with").contains(before);
        boolean titled = of
                && found.titles().stream()
                        .anyMatch(title ->
                                title.to() == at && title.title().relation().isPresent());
        boolean person = before.equals("of")
                && found.nameBefore(at)
                        .filter(it -> it.may(EntityType.PERSON) && !it.may(EntityType.COUNTRY))
                        .isPresent();
        boolean leads = words.is(tokens.get(at - 1).norm(), WordClass.RELATIVE) && words.is(before, WordClass.CHAIRING);
        boolean itself =
                name.to() < tokens.size() && words.is(tokens.get(name.to()).norm(), WordClass.SAID);
        return titled || person || leads || itself;
    }

    /** Whether the text tells of a name that might be an event's that people belong to what is called so. */
    boolean forum(String surface) {
        return staffed.contains(surface);
    }

    /** "Shin Horng Fishery, a company based in …": an article and, a few words on, a noun for a body. */
    private boolean apposed(List<Token> tokens, int at) {
        boolean article = Set.of("a", "an", "the").contains(tokens.get(at).norm());
        for (int i = at + 1; article && i < Math.min(tokens.size(), at + REACH); i++) {
            String norm = tokens.get(i).norm();
            if (words.is(norm, WordClass.BODY_NOUN)) {
                boolean owns = i + 1 < tokens.size() && tokens.get(i + 1).norm().startsWith("'");
                boolean more = i + 1 < tokens.size()
                        && tokens.get(i + 1).word()
                        && !tokens.get(i + 1).norm().endsWith("ed")
                        && !words.function(tokens.get(i + 1).norm())
                        && !words.verb(tokens.get(i + 1).norm());
                return !owns && !more;
            }
            if (!tokens.get(i).word() || words.function(norm) || words.verb(norm)) {
                return false;
            }
        }
        return false;
    }

    /** "said on Monday it would": whether what somebody says is soon told of "it". */
    private boolean ofItself(List<Token> tokens, int from) {
        for (int at = from; at + 1 < Math.min(tokens.size(), from + REACH); at++) {
            String norm = tokens.get(at).norm();
            if (norm.equals("it")) {
                return words.is(tokens.get(at + 1).norm(), WordClass.FUTURE)
                        || Set.of("had", "has").contains(tokens.get(at + 1).norm());
            }
            if (!tokens.get(at).word() || words.verb(norm)) {
                return false;
            }
        }
        return false;
    }

    /** "Goldhill" for Goldhill Capital, "Aneka Logam" for PT Aneka Logam Nusantara: the words that an Indonesian text goes on with. */
    private void open(Name name) {
        boolean body = name.known()
                ? name.may(EntityType.ORGANIZATION) && !name.may(EntityType.PERSON) && !name.may(EntityType.COUNTRY)
                : name.guess().filter(EntityType.ORGANIZATION::equals).isPresent();
        if (!body || name.length() < 2) {
            return;
        }
        List<Token> tokens =
                Tokenizer.tokenize(name.surface()).stream().filter(Token::word).toList();
        int first = 0;
        while (first < tokens.size() && head(tokens.get(first))) {
            first++;
        }
        if (first >= tokens.size() - (first == 0 ? 1 : 0)) {
            return;
        }
        StringBuilder opening = new StringBuilder();
        for (int at = first; at < tokens.size() - (first == 0 ? 1 : 0) && at - first < LONGEST_SHORT; at++) {
            opening.append(opening.isEmpty() ? "" : " ").append(tokens.get(at).text());
            boolean says = at > first || distinct(tokens.get(at));
            if (says && tokens.get(at).capitalised()) {
                shortened
                        .computeIfAbsent(opening.toString(), _ -> new HashSet<>())
                        .add(name.surface());
            }
        }
    }

    /** Whether a word only tells what the body is: "PT", "Bank", "Partai". */
    private boolean head(Token token) {
        return FORMS.contains(token.text())
                || words.is(token.norm(), WordClass.BODY_NOUN)
                || words.is(token.norm(), WordClass.NAMESAKE)
                || words.is(token.norm(), WordClass.KIND);
    }

    /** Whether a word is nobody's but the body's: no common noun, no given name, no letters that may be short for something else. */
    private boolean distinct(Token token) {
        return token.text().length() >= SHORTEST
                && token.text().chars().anyMatch(Character::isLowerCase)
                && !words.function(token.norm())
                && !words.verb(token.norm())
                && !words.is(token.norm(), WordClass.PLAIN)
                && !words.is(token.norm(), WordClass.NOUN)
                && !words.is(token.norm(), WordClass.PORTFOLIO)
                && !words.is(token.norm(), WordClass.PERSON_NOUN)
                && !given.test(token.norm());
    }

    private void shorten(Name name) {
        boolean body = name.known()
                ? name.may(EntityType.ORGANIZATION) && !name.may(EntityType.PERSON)
                : name.guess().filter(EntityType.ORGANIZATION::equals).isPresent() || bodies.contains(name.surface());
        if (!body || name.length() < 2) {
            return;
        }
        List<Token> tokens =
                Tokenizer.tokenize(name.surface()).stream().filter(Token::word).toList();
        if (tokens.size() > 2 && name.surface().indexOf(tokens.getLast().text()) > 0) {
            String opening = name.surface()
                    .substring(0, name.surface().lastIndexOf(tokens.getLast().text()))
                    .strip();
            shortened.computeIfAbsent(opening, _ -> new HashSet<>()).add(name.surface());
        }
        for (Token token : List.of(tokens.getFirst(), tokens.getLast())) {
            boolean says = token.capitalised()
                    && token.text().length() >= SHORTEST
                    && !words.function(token.norm())
                    && !words.is(token.norm(), WordClass.PLAIN);
            if (says) {
                shortened.computeIfAbsent(token.text(), _ -> new HashSet<>()).add(name.surface());
            }
        }
    }
}
