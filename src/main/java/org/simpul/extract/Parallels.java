package org.simpul.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.FrameMatcher.Match;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** Finds what stands parallel to a phrase behind a repeated preposition: "sanctions on A, who …, and on B". */
final class Parallels {

    private static final int APPOSITION = 14;
    private static final int TIME = 6;
    private static final int ROLE = 8;
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
    private static final Set<String> ALSO = Set.of("did", "does", "do", "has", "have", "had");
    private static final Set<String> WITH = Set.of("with", "dengan");
    private static final Set<String> THIRD = Set.of("with", "dengan", "in", "di");

    private final List<Element> elements;
    private final Words words;

    Parallels(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
    }

    /** The phrases that repeat the preposition of the one at {@code phrase}, in order. */
    List<Phrase> to(int phrase) {
        List<Phrase> parallels = new ArrayList<>();
        String preposition = preposition(phrase);
        int at = phrase;
        while (!preposition.isEmpty()) {
            int next = next(at, preposition);
            if (next < 0) {
                break;
            }
            parallels.add((Phrase) elements.get(next));
            at = next;
        }
        owned(at).ifPresent(parallels::add);
        besides(at).ifPresent(parallels::add);
        later(phrase).ifPresent(parallels::add);
        mixed(phrase).ifPresent(parallels::add);
        parallels.addAll(likewise(phrase));
        return parallels;
    }

    /** "menggugat OpenAI dan Altman ke pengadilan": a second object of the same verb, though of another type. */
    private Optional<Phrase> mixed(int phrase) {
        boolean object = words.language() == Language.INDONESIAN
                && phrase > 0
                && elements.get(phrase) instanceof Phrase first
                && acts(first)
                && elements.get(phrase - 1) instanceof Word verb
                && verb.norm().startsWith("me")
                && words.verb(verb.norm());
        boolean closed = phrase + 3 >= elements.size()
                || (elements.get(phrase + 3) instanceof Word next
                        && (".,;".contains(next.norm())
                                || words.is(next.norm(), WordClass.PREPOSITION)
                                || words.is(next.norm(), WordClass.SUBORDINATOR)));
        return object && joins(phrase + 1) && closed
                ? named(phrase + 2)
                        .filter(Parallels::acts)
                        .filter(second ->
                                second.references().getFirst().entity().type()
                                        != ((Phrase) elements.get(phrase))
                                                .references()
                                                .getFirst()
                                                .entity()
                                                .type())
                : Optional.empty();
    }

    /** "named A as home minister, B as finance minister and C as …": whoever else gets a role from the same verb. */
    private List<Phrase> likewise(int phrase) {
        List<Phrase> others = new ArrayList<>();
        int at = phrase;
        while (role(at + 1)) {
            int next = at + 2;
            while (next < elements.size()
                    && next < at + ROLE
                    && elements.get(next) instanceof Word role
                    && role.token().word()
                    && !words.is(role.norm(), WordClass.CONJUNCTION)) {
                next++;
            }
            next += word(next, ",") && joins(next + 1) ? 2 : 1;
            Optional<Phrase> other = role(next + 1) ? named(next) : Optional.empty();
            if (other.isEmpty()) {
                break;
            }
            others.add(other.get());
            at = next;
        }
        return others;
    }

    private boolean role(int at) {
        return switch (words.language()) {
            case ENGLISH -> word(at, "as");
            case INDONESIAN -> word(at, "sebagai") || word(at, "menjadi");
        };
    }

    private boolean joins(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.CONJUNCTION);
    }

    /** "captured Goma, the largest city, in January and then Bukavu": what came next. */
    private Optional<Phrase> later(int phrase) {
        if (words.language() != Language.ENGLISH || !(elements.get(phrase) instanceof Phrase first)) {
            return Optional.empty();
        }
        for (int at = phrase + 1; at + 2 < Math.min(elements.size(), phrase + APPOSITION); at++) {
            if (elements.get(at) instanceof Word word
                    && words.verb(word.norm())
                    && !words.is(word.norm(), WordClass.VERB_NOUN)) {
                return Optional.empty();
            }
            boolean then = word(at, "and") && (word(at + 1, "then") || word(at + 1, "later"));
            if (then) {
                return named(at + 2)
                        .filter(next -> next.references().getFirst().entity().type()
                                == first.references().getFirst().entity().type());
            }
        }
        return Optional.empty();
    }

    /** "thanked Trump, as well as Qatar": whom else a verb is about, though of another type. */
    private Optional<Phrase> besides(int phrase) {
        int as = word(phrase + 1, ",") ? phrase + 2 : phrase + 1;
        boolean also =
                words.language() == Language.ENGLISH && word(as, "as") && word(as + 1, "well") && word(as + 2, "as");
        int named = as + 3;
        while (also
                && named < elements.size()
                && elements.get(named) instanceof Word word
                && words.is(word.norm(), WordClass.DETERMINER)) {
            named++;
        }
        return also ? named(named) : Optional.empty();
    }

    /** "praised the agency and its head, X": who belongs to the one at {@code phrase} and stands beside it. */
    private Optional<Phrase> owned(int phrase) {
        boolean joined = words.language() == Language.ENGLISH
                && word(phrase + 1, "and")
                && phrase + 3 < elements.size()
                && elements.get(phrase + 2) instanceof Word owner
                && OWNERS.contains(owner.norm());
        boolean acts = joined
                && phrase + 4 < elements.size()
                && elements.get(phrase + 4) instanceof Word verb
                && (words.verb(verb.norm()) || words.is(verb.norm(), WordClass.FUTURE));
        return joined && !acts ? named(phrase + 3) : Optional.empty();
    }

    /** "Chile joined Mercosur in 2020, Peru in 2021 and Bolivia in 2022": who else does so, and when, behind the date at {@code date}. */
    Map<Phrase, When> gapped(int date) {
        Map<Phrase, When> others = new LinkedHashMap<>();
        int at = behindPurpose(date + 1);
        while (true) {
            int next = word(at, ",") || word(at, ";") ? at + 1 : at;
            next += joins(next) || word(next, "then") || word(next, "lalu") ? 1 : 0;
            boolean follows = word(next, "followed") || word(next, "disusul") || word(next, "diikuti");
            next += follows ? (word(next + 1, "by") || word(next + 1, "oleh") ? 2 : 1) : 0;
            Optional<Phrase> other = next > at ? named(next).filter(Parallels::acts) : Optional.empty();
            int when = other.isPresent() ? next + 1 : -1;
            when += when > 0
                            && when < elements.size()
                            && elements.get(when) instanceof Word preposition
                            && words.is(preposition.norm(), WordClass.PREPOSITION)
                    ? 1
                    : 0;
            if (when < 0 || when >= elements.size() || !(elements.get(when) instanceof When told)) {
                return others;
            }
            others.put(other.get(), told);
            at = when + 1;
        }
    }

    /**
     * "bought Nestlé in 2019 and Danone in 2022": whether the one before a second date is what it was done to, as the first was, and
     * not who did so, too.
     */
    boolean done(Phrase other, Phrase object) {
        int at = elements.indexOf(other);
        boolean follows =
                word(at - 1, "by") || word(at - 1, "oleh") || word(at - 1, "disusul") || word(at - 1, "diikuti");
        return !follows
                && other.references().getFirst().entity().type()
                        == object.references().getFirst().entity().type();
    }

    /** "keluar pada 1973 untuk bergabung dengan X, disusul Y": the comma behind a purpose, before who follows; else the same. */
    private int behindPurpose(int from) {
        boolean purpose = words.language() == Language.INDONESIAN
                && from < elements.size()
                && elements.get(from) instanceof Word to
                && words.is(to.norm(), WordClass.PURPOSE);
        int comma = from;
        while (purpose && comma < elements.size() && comma - from < APPOSITION && !word(comma, ",")) {
            comma++;
        }
        boolean follows = purpose && (word(comma + 1, "disusul") || word(comma + 1, "diikuti"));
        return follows ? comma : from;
    }

    /** "Cuba backed Caracas, as did Nicaragua", "and so did Nicaragua": who else does what is told up to {@code end}. */
    Optional<Phrase> also(int end) {
        if (words.language() == Language.INDONESIAN) {
            return alike(end);
        }
        int at = end;
        while (at + 2 < elements.size() && at < end + APPOSITION && !word(at, "as") && !word(at, "so")) {
            if (elements.get(at) instanceof Word word
                    && (words.verb(word.norm()) || word.norm().equals(";"))) {
                return Optional.empty();
            }
            at++;
        }
        boolean also = words.language() == Language.ENGLISH
                && (word(at, "as") || word(at, "so"))
                && at + 2 < elements.size()
                && elements.get(at + 1) instanceof Word did
                && ALSO.contains(did.norm());
        int subject = at + 2;
        while (also
                && subject < elements.size()
                && elements.get(subject) instanceof Word word
                && words.is(word.norm(), WordClass.DETERMINER)) {
            subject++;
        }
        return also ? named(subject) : Optional.empty();
    }

    /** "mendukungnya, begitu pula Chile", "demikian juga dengan Chile": the same in Indonesian. */
    private Optional<Phrase> alike(int end) {
        int at = word(end, ",") ? end + 1 : end;
        boolean so = (word(at, "begitu") || word(at, "demikian")) && (word(at + 1, "pula") || word(at + 1, "juga"));
        return so ? named(word(at + 2, "dengan") ? at + 3 : at + 2) : Optional.empty();
    }

    /**
     * "didirikan A bersama B", "A bersama mitranya, B, mengambil alih": who else does what the one at {@code phrase} does, up to
     * the word at {@code end}.
     */
    Optional<Phrase> together(int phrase, int end) {
        Optional<Phrase> companions = fronted(phrase);
        if (companions.isPresent()) {
            return companions;
        }
        if (words.language() == Language.ENGLISH) {
            return company(phrase).or(() -> owner(phrase)).or(() -> apposed(phrase));
        }
        int at = word(phrase + 1, ",") && word(phrase + 2, "bersama") ? phrase + 2 : phrase + 1;
        boolean together =
                word(at, "bersama") && elements.get(phrase) instanceof Phrase first && !first.modifier() && acts(first);
        int named = at + 1;
        while (together && named < end && elements.get(named) instanceof Word word && describes(word)) {
            named++;
        }
        return together && named < end
                ? named(named)
                        .filter(other -> acts(other)
                                && !((Phrase) elements.get(phrase)).references().equals(other.references()))
                : related(phrase);
    }

    /** "Bersama Niger dan Chad, Mali meninggalkan", "Along with Chad, Mali left": who opens the clause of the one at {@code phrase}. */
    private Optional<Phrase> fronted(int phrase) {
        int with = phrase - 3;
        boolean together = word(with, "bersama")
                || (word(with, "with") && (word(with - 1, "along") || word(with - 1, "together")));
        int opening = word(with, "with") ? with - 1 : with;
        boolean opens = opening == 0 || word(opening - 1, ",") || word(opening - 1, ";");
        return together && opens && word(phrase - 1, ",")
                ? named(phrase - 2).filter(Parallels::acts)
                : Optional.empty();
    }

    /** "Xi Jinping dan istrinya, Peng Liyuan, menjamu": to whom the one at {@code phrase} is something, who does the same. */
    private Optional<Phrase> related(int phrase) {
        int noun = word(phrase - 1, ",") ? phrase - 2 : phrase - 1;
        boolean joined = noun > 1
                && elements.get(noun) instanceof Word related
                && words.is(related.norm(), WordClass.RELATED)
                && (joins(noun - 1) || word(noun - 1, "beserta") || word(noun - 1, "bersama"));
        return joined ? named(noun - 2).filter(Parallels::acts) : Optional.empty();
    }

    /** "Turkey, along with Qatar, condemned": who does the same, between commas. */
    private Optional<Phrase> company(int phrase) {
        int with = word(phrase + 1, ",") ? phrase + 2 : phrase + 1;
        int named = (word(with, "along") || word(with, "together")) && word(with + 1, "with")
                ? with + 2
                : word(with, "as") && word(with + 1, "well") && word(with + 2, "as") ? with + 3 : -1;
        while (named > 0
                && named < elements.size()
                && elements.get(named) instanceof Word word
                && words.is(word.norm(), WordClass.DETERMINER)) {
            named++;
        }
        boolean closed = word(phrase + 1, ",") && word(named + 1, ",");
        return named > 0 && closed ? named(named).filter(Parallels::acts) : Optional.empty();
    }

    /** "Ana Silva, 54, and Jean Dupont visited": who stands before the one at {@code phrase}, with what is told of them between. */
    private Optional<Phrase> apposed(int phrase) {
        boolean joined = phrase > 3 && word(phrase - 1, "and") && word(phrase - 2, ",") && person(phrase);
        int at = phrase - 3;
        while (joined && at > 0 && phrase - at <= APPOSITION && !word(at, ",")) {
            boolean told = elements.get(at) instanceof Word word
                    && (words.verb(word.norm()) || words.is(word.norm(), WordClass.RELATIVE));
            if (told) {
                return Optional.empty();
            }
            at--;
        }
        boolean opens = joined
                && at > 0
                && at < phrase - 3
                && word(at, ",")
                && elements.get(at + 1) instanceof Word
                && person(at - 1)
                && elements.subList(0, at - 1).stream()
                        .noneMatch(element ->
                                element instanceof Phrase || (element instanceof Word word && words.verb(word.norm())));
        return opens ? named(at - 1) : Optional.empty();
    }

    private boolean person(int at) {
        return named(at)
                .filter(it -> it.references().getFirst().entity().type() == EntityType.PERSON)
                .isPresent();
    }

    /** "King Charles and his wife, Camilla, welcomed": of whom the one at {@code phrase} is told, who does the same. */
    private Optional<Phrase> owner(int phrase) {
        int at = word(phrase - 1, ",") ? phrase - 2 : phrase - 1;
        int noun = at;
        while (at > 1
                && noun - at < ROLE
                && elements.get(at) instanceof Word word
                && word.token().word()
                && !OWNERS.contains(word.norm())
                && !words.function(word.norm())) {
            at--;
        }
        boolean and = at > 1
                && at < noun
                && elements.get(at) instanceof Word owns
                && OWNERS.contains(owns.norm())
                && word(at - 1, "and");
        return and ? named(at - 2).filter(Parallels::acts) : Optional.empty();
    }

    /** Whether a word only says what the name behind it is: "bersama pengusaha X". */
    private boolean describes(Word word) {
        return words.is(word.norm(), WordClass.DETERMINER)
                || words.is(word.norm(), WordClass.PERSON_NOUN)
                || words.is(word.norm(), WordClass.BODY_NOUN)
                || words.is(word.norm(), WordClass.KIND)
                || words.is(word.norm(), WordClass.FORMER);
    }

    private static boolean acts(Phrase phrase) {
        return phrase.references().stream()
                .map(it -> it.entity().type())
                .allMatch(type -> type == EntityType.PERSON
                        || type == EntityType.COUNTRY
                        || type == EntityType.ORGANIZATION
                        || type == EntityType.GROUP);
    }

    private Optional<Phrase> named(int at) {
        return at < elements.size()
                        && elements.get(at) instanceof Phrase phrase
                        && !phrase.references().isEmpty()
                        && !phrase.modifier()
                ? Optional.of(phrase)
                : Optional.empty();
    }

    /** "A and B deepened ties with C": what both have with a third, they have not with each other. */
    boolean shared(Match match) {
        boolean both = match.subject() == match.object()
                && match.frame().verbal()
                && match.frame().relation() == RelationType.PARTNERS_WITH;
        int at = match.anchor() + match.span();
        boolean third = both
                && at + 1 < elements.size()
                && elements.get(at) instanceof Word word
                && THIRD.contains(word.norm());
        if (!third) {
            return false;
        }
        int named = at + 1;
        while (named < elements.size()
                && elements.get(named) instanceof Word word
                && words.is(word.norm(), WordClass.DETERMINER)) {
            named++;
        }
        return named < elements.size()
                && elements.get(named) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && acts(phrase.references().getFirst().entity().type(), ((Word) elements.get(at)).norm());
    }

    private static boolean acts(EntityType type, String preposition) {
        return WITH.contains(preposition)
                ? type == EntityType.COUNTRY || type == EntityType.ORGANIZATION || type == EntityType.GROUP
                : type == EntityType.GROUP;
    }

    private String preposition(int phrase) {
        int before = phrase - 1;
        while (before > 0 && elements.get(before) instanceof Word word && words.is(word.norm(), WordClass.DETERMINER)) {
            before--;
        }
        return before >= 0 && elements.get(before) instanceof Word word && words.is(word.norm(), WordClass.PREPOSITION)
                ? word.norm()
                : "";
    }

    private int next(int phrase, String preposition) {
        boolean aside = word(phrase + 1, ",");
        for (int i = phrase + 1; i < Math.min(elements.size(), phrase + APPOSITION); i++) {
            boolean joins = elements.get(i) instanceof Word word && words.is(word.norm(), WordClass.CONJUNCTION);
            boolean starts = word(i, ",") || joins;
            int repeated = joins ? behindNoun(behindTime(i + 1)) : i + 1;
            if (starts && word(repeated, preposition)) {
                int at = repeated + 1;
                while (at < elements.size()
                        && elements.get(at) instanceof Word word
                        && words.is(word.norm(), WordClass.DETERMINER)) {
                    at++;
                }
                boolean named = at < elements.size()
                        && elements.get(at) instanceof Phrase found
                        && !found.references().isEmpty()
                        && !found.modifier();
                return named ? at : -1;
            }
            if (!aside || word(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /** "a depot in A and a block of flats in B": the index behind a noun with an article at {@code at}, else the same. */
    private int behindNoun(int at) {
        boolean article = words.language() == Language.ENGLISH
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.ARTICLE);
        int end = at + 1;
        while (article
                && end < elements.size()
                && end - at < TIME
                && elements.get(end) instanceof Word word
                && word.token().word()
                && !words.function(word.norm())) {
            end++;
        }
        return article && end > at + 1 ? end : at;
    }

    /** "on A and, a week later, on B": the index behind a time between commas at {@code at}, else the same. */
    private int behindTime(int at) {
        boolean time = word(at, ",") && at + 2 < elements.size() && elements.get(at + 1) instanceof When;
        int end = at + 2;
        while (time && end < elements.size() && end < at + TIME && !word(end, ",")) {
            end++;
        }
        return time && word(end, ",") ? end + 1 : at;
    }

    private boolean word(int at, String norm) {
        return Element.reads(elements, at, norm);
    }
}
