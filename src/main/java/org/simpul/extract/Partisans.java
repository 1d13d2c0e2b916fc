package org.simpul.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;

/** Reads the party of a person from a noun beside the name: "X, a California Democrat", "Texas Republican X", "Dari kubu Z, X". */
final class Partisans {

    private static final double PRIOR = 0.9;
    private static final int REACH = 4;
    private static final Set<String> FOLLOWERS = Set.of(
            "democrat",
            "republican",
            "conservative",
            "socialist",
            "communist",
            "labourite",
            "tory",
            "social democrat",
            "christian democrat",
            "liberal democrat",
            "islamist",
            "r",
            "d");

    private final Syntax syntax;
    private final List<Element> elements;

    Partisans(Syntax syntax) {
        this.syntax = syntax;
        this.elements = syntax.elements();
    }

    void add(ClaimSet claims) {
        for (int i = 0; i < elements.size(); i++) {
            boolean camp = camp(i);
            Optional<Reference> party = camp ? body(i) : party(i);
            if (party.isPresent()) {
                (camp ? person(i + 2) : holder(i))
                        .ifPresent(person -> claims.add(
                                person,
                                RelationType.MEMBER_OF,
                                party.get(),
                                Manner.PLAIN,
                                Ground.of(
                                        "partisan",
                                        RelationType.MEMBER_OF,
                                        syntax.surface(party.get().span()),
                                        Score.of(PRIOR)
                                                .times(person.certainty(), Term.SUBJECT)
                                                .times(party.get().certainty(), Term.OBJECT))));
            }
        }
    }

    /** "Dari kubu Gerindra, X": whether a body is told as the side that whoever follows is on. */
    private boolean camp(int at) {
        return Element.reads(elements, at - 1, "dari")
                && comma(at + 1)
                && syntax.words()
                        .is(
                                syntax.sentence()
                                        .sentence()
                                        .tokens()
                                        .get(elements.get(at).from())
                                        .norm(),
                                WordClass.CAMP);
    }

    private Optional<Reference> body(int at) {
        return syntax.sentence()
                .phrase(at)
                .filter(phrase -> phrase.references().size() == 1)
                .map(phrase -> phrase.references().getFirst())
                .filter(body -> body.entity().type() == EntityType.ORGANIZATION);
    }

    private Optional<Reference> party(int at) {
        return body(at).filter(
                        body -> FOLLOWERS.contains(syntax.surface(body.span()).toLowerCase(Locale.ROOT)));
    }

    /** The person right behind the noun, or the one before a comma and an article that the noun follows. */
    private Optional<Reference> holder(int party) {
        Optional<Reference> behind = person(party + 1);
        if (behind.isPresent()) {
            return behind;
        }
        boolean lettered = party > 1
                && elements.get(party - 1) instanceof Word mark
                && "(,".contains(mark.norm())
                && elements.get(party - 2) instanceof Phrase;
        if (lettered) {
            return person(party - 2);
        }
        int at = party - 1;
        while (at > 1 && party - at < REACH && !comma(at)) {
            boolean describes = (elements.get(at) instanceof Word word
                            && word.token().word()
                            && !syntax.words().verb(word.norm()))
                    || (elements.get(at) instanceof Phrase phrase
                            && phrase.references().stream()
                                    .noneMatch(it -> it.entity().type() == EntityType.PERSON));
            if (!describes) {
                return Optional.empty();
            }
            at--;
        }
        boolean article = comma(at)
                && elements.get(at + 1) instanceof Word word
                && Set.of("a", "an", "the").contains(word.norm());
        return article ? person(at - 1) : Optional.empty();
    }

    private boolean comma(int at) {
        return Element.reads(elements, at, ",");
    }

    private Optional<Reference> person(int at) {
        return syntax.sentence()
                .phrase(at)
                .filter(phrase -> phrase.references().size() == 1 && !phrase.modifier())
                .map(phrase -> phrase.references().getFirst())
                .filter(it -> it.entity().type() == EntityType.PERSON);
    }
}
