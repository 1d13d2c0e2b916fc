package org.simpul.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Tokenizer;

/** "Astana, Kazakhstan": a place, a comma and what it lies in. */
final class NestedPlaces {

    private static final int APPOSITION = 10;
    private static final int NOUNS = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final double SURE = 0.9;
    private static final double PRIOR = 0.95;
    private static final int LONGEST_BETWEEN = 14;
    private static final Pattern BETWEEN = Pattern.compile("(?: \\([\\p{L}&.-]{2,10}\\))?, ");
    private static final String CLOSERS = ",.();\u2013-\u2014\"\u201D";

    private final Syntax syntax;
    private final List<Element> elements;

    NestedPlaces(Syntax syntax) {
        this.syntax = syntax;
        this.elements = syntax.elements();
    }

    void add(ClaimSet claims) {
        int chained = -1;
        held(claims);
        for (int i = 0; i + 2 < elements.size(); i++) {
            if (elements.get(i) instanceof Phrase titled
                    && !titled.modifier()
                    && elements.get(i + 1) instanceof Word in
                    && (in.norm().equals("in") || in.norm().equals("di"))
                    && elements.get(behindArticle(i + 2)) instanceof Phrase seat
                    && seat.references().size() == 1) {
                seated(i, seat.references().getFirst(), claims);
            }
            if (elements.get(i) instanceof Phrase titled && !titled.modifier()) {
                based(i, claims);
            }
            if (elements.get(i) instanceof Phrase country
                    && elements.get(i + 1) instanceof Word mark
                    && mark.norm().equals("'s")) {
                owned(i, country, claims);
            }
            if (elements.get(i) instanceof Phrase land && land.references().size() == 1) {
                int named = described(i + 1);
                if (elements.get(named) instanceof Phrase body
                        && body.references().size() == 1
                        && (named > i + 1 || land.modifier())) {
                    national(land.references().getFirst(), body.references().getFirst(), named > i + 1, claims);
                }
            }
            if (elements.get(i) instanceof Phrase inner
                    && elements.get(i + 1) instanceof Word comma
                    && comma.norm().equals(",")
                    && elements.get(i + 2) instanceof Phrase outer
                    && closed(i + 3)
                    && !((i < 3 || fronted(i)) && acts(i + 3))
                    && (i == chained || syntax.clauses().behindPreposition(i) || visited(i) || dateline(i))
                    && outer.references().size() == 1
                    && bare(comma, outer.references().getFirst())) {
                Reference land = town(outer.references().getFirst());
                String printed = syntax.surface(syntax.span(i, i + 3));
                for (Reference place : inner.references()) {
                    if (place.equals(inner.references().getLast()) || near(place.entity(), land.entity())) {
                        place(i, place, land, printed, claims);
                    }
                }
                chained = i + 2;
            }
        }
    }

    /** "in the Netherlands": what stands behind an article at {@code at}, or itself. */
    private int behindArticle(int at) {
        return at + 1 < elements.size() && Element.reads(elements, at, "the") ? at + 1 : at;
    }

    /** "Budi, dosen Universitas Leiden (UL), Belanda, mengatakan": the body of a title, which a place follows behind a comma. */
    private void held(ClaimSet claims) {
        if (syntax.words().language() != Language.INDONESIAN) {
            return;
        }
        List<Reference> references = syntax.sentence().references();
        Stream<Reference> bodies = Stream.concat(
                syntax.sentence().offices().stream().map(Resolved.Held::body),
                syntax.sentence().told().stream().map(Resolved.Told::object));
        bodies.distinct()
                .filter(body -> stands(body.entity()) && !body.antecedent())
                .forEach(body -> references.stream()
                        .filter(place -> follows(body, place))
                        .findFirst()
                        .map(NestedPlaces::town)
                        .ifPresent(place -> seat(body, place, claims)));
    }

    /** Whether only a comma, or letters in brackets and one, stand between a body and the name of a place. */
    private boolean follows(Reference body, Reference place) {
        int from = body.span().end();
        int to = place.span().start();
        boolean land = place.entity().type() == EntityType.COUNTRY
                || place.entity().type() == EntityType.PLACE
                || place.reading(it -> it.type() == EntityType.PLACE).isPresent();
        return land
                && to > from
                && to - from <= LONGEST_BETWEEN
                && BETWEEN.matcher(syntax.surface(new Span(from, to))).matches()
                && closes(place.span().end());
    }

    /** Whether a comma or the end of the sentence stands behind {@code end}. */
    private boolean closes(int end) {
        Span whole = syntax.sentence().sentence().span();
        return end >= whole.end()
                || ",.;".indexOf(syntax.surface(new Span(end, end + 1)).charAt(0)) >= 0;
    }

    /** "mengunjungi RSUD Sayang, Cianjur", "lulusan Universitas Leiden, Belanda": whether a house stands behind a verb or noun. */
    private boolean visited(int at) {
        return at > 0
                && syntax.words().language() == Language.INDONESIAN
                && elements.get(at - 1) instanceof Word before
                && before.token().word()
                && !syntax.words().is(before.norm(), WordClass.SPEECH)
                && !syntax.words().is(before.norm(), WordClass.CONJUNCTION)
                && !syntax.words().is(before.norm(), WordClass.SUBORDINATOR)
                && elements.get(at) instanceof Phrase phrase
                && phrase.references().size() == 1
                && (stands(phrase.references().getFirst().entity())
                        || inside(at)
                        || (phrase.references().getFirst().entity().type() == EntityType.PLACE
                                && syntax.words().verb(before.norm())
                                && before.norm().startsWith("me")));
    }

    /** "SYLHET, Bangladesh (East Wire) —": whether a dateline opens with the town. */
    private boolean dateline(int at) {
        return at == 0
                && elements.getFirst() instanceof Phrase town
                && town.modifier()
                && Lines.dateline(syntax.sentence().sentence().tokens()) > 0;
    }

    /** "di tenda pengungsian Kelurahan Rua, Ternate": whether nouns alone stand between a place and a preposition. */
    private boolean inside(int place) {
        int at = place - 1;
        while (at > 0
                && place - at <= NOUNS
                && elements.get(at) instanceof Word word
                && word.token().word()
                && !syntax.words().function(word.norm())
                && !syntax.words().verb(word.norm())) {
            at--;
        }
        return at < place - 1
                && elements.get(at) instanceof Word word
                && (word.norm().equals("di")
                        || word.norm().equals("ke")
                        || word.norm().equals("dari"))
                && ((Phrase) elements.get(place))
                                .references()
                                .getFirst()
                                .entity()
                                .type()
                        == EntityType.PLACE;
    }

    /** "Universitas Mahidol, Bangkok": where something stands, a seat of government is a town. */
    private static Reference town(Reference seat) {
        boolean city = seat.metonym()
                && seat.reading(it -> it.type() == EntityType.PLACE).isPresent();
        return city ? seat.only(Set.of(EntityType.PLACE)) : seat;
    }

    /** Whether the name follows the comma at once: "New York, diplomat Swiss itu" names no place behind it. */
    private static boolean bare(Word comma, Reference outer) {
        return outer.span().start() - comma.token().span().end() <= 1;
    }

    /** "a professor at the University of Oslo in Norway": where the body of a title lies. */
    private void seated(int phrase, Reference seat, ClaimSet claims) {
        int end = syntax.span(phrase, phrase + 1).end();
        Stream<Reference> named = ((Phrase) elements.get(phrase))
                .references().stream().filter(body -> body.span().end() == end && stands(body.entity()));
        Stream<Reference> held = syntax.sentence().offices().stream()
                .map(Resolved.Held::body)
                .filter(body -> body.span().end() == end && (placed(body.entity()) || unknown(body)));
        Stream<Reference> places =
                ((Phrase) elements.get(phrase)).references().stream().filter(place -> kindred(phrase, place));
        Stream.concat(Stream.concat(held, named), places)
                .filter(body -> !body.antecedent())
                .findFirst()
                .ifPresent(body -> seat(body, seat, claims));
    }

    /** "kota El Nahla di Kordofan", "klub Horsens BK di Denmark": whether a noun says what a place, or a body, is. */
    private boolean kindred(int phrase, Reference place) {
        return syntax.words().language() == Language.INDONESIAN
                && ((Phrase) elements.get(phrase)).references().size() == 1
                && (place.entity().type() == EntityType.PLACE || unknown(place))
                && !place.antecedent()
                && Character.isLowerCase(
                        syntax.surface(syntax.span(phrase, phrase + 1)).charAt(0));
    }

    private static void seat(Reference body, Reference seat, ClaimSet claims) {
        boolean land = seat.entity().type() == EntityType.PLACE || seat.entity().type() == EntityType.COUNTRY;
        if (land) {
            claims.add(
                    body,
                    RelationType.LOCATED_IN,
                    seat,
                    Manner.PLAIN,
                    Ground.of(
                            "seated.located",
                            RelationType.LOCATED_IN,
                            "in",
                            Score.of(PRIOR)
                                    .times(body.certainty(), Term.SUBJECT)
                                    .times(seat.certainty(), Term.OBJECT)));
        }
    }

    /** "X, head of the Ben Kinsella Trust, a charity based in Y": what is told of the body of a title before it. */
    private void based(int phrase, ClaimSet claims) {
        int at = phrase + 1;
        while (at < elements.size()
                && at - phrase < APPOSITION
                && elements.get(at) instanceof Word word
                && !syntax.words().is(word.norm(), WordClass.BASED)
                && (!syntax.words().verb(word.norm()) || syntax.words().is(word.norm(), WordClass.VERB_NOUN))) {
            at++;
        }
        boolean told = at > phrase + 2
                && at + 2 < elements.size()
                && elements.get(at) instanceof Word word
                && syntax.words().is(word.norm(), WordClass.BASED)
                && elements.get(at + 1) instanceof Word in
                && in.norm().equals("in")
                && elements.get(phrase + 1) instanceof Word article
                && (ARTICLES.contains(article.norm()) || article.norm().equals(","));
        int end = syntax.span(phrase, phrase + 1).end();
        Optional<Reference> seat = told
                ? syntax.sentence()
                        .phrase(at + 2)
                        .filter(place -> place.references().size() == 1)
                        .map(place -> place.references().getFirst())
                : Optional.empty();
        seat.ifPresent(place -> syntax.sentence().offices().stream()
                .map(Resolved.Held::body)
                .filter(body -> body.entity().type() == EntityType.ORGANIZATION
                        && end - body.span().end() <= 1)
                .findFirst()
                .ifPresent(body -> seat(body, place, claims)));
    }

    /** Whether only the text tells of the body: what the lexicon knows may be at work anywhere. */
    private static boolean unknown(Reference body) {
        return body.entity().type() == EntityType.ORGANIZATION && body.certainty() < 1;
    }

    /** "the Courtauld Institute in London": whether a body has one house, so that a place behind it is where that stands. */
    private boolean stands(Entity body) {
        return body.type() == EntityType.FACILITY || named(body, WordClass.HOUSED);
    }

    private boolean placed(Entity body) {
        return named(body, WordClass.HOUSED) || named(body, WordClass.SEATED);
    }

    private boolean named(Entity body, WordClass noun) {
        return body.type() == EntityType.ORGANIZATION
                && Stream.concat(Stream.of(body.name()), body.aliases().stream())
                        .flatMap(name -> Tokenizer.tokenize(name).stream())
                        .anyMatch(token -> syntax.words().is(token.norm(), noun));
    }

    /** "Swiss commodities trader Glencore": the index of the name behind up to three nouns that say what it is. */
    private int described(int from) {
        int at = from;
        while (at + 1 < elements.size()
                && at - from < NOUNS
                && elements.get(at) instanceof Word word
                && word.token().word()
                && Character.isLowerCase(word.token().text().charAt(0))
                && !syntax.words().function(word.norm())
                && (!syntax.words().verb(word.norm()) || syntax.words().is(word.norm(), WordClass.VERB_NOUN))
                && !syntax.words().is(word.norm(), WordClass.TIE)) {
            at++;
        }
        return at;
    }

    /** "the Senegalese Institut Pasteur": a body behind the adjective of its country. */
    private void national(Reference land, Reference body, boolean described, ClaimSet claims) {
        boolean own = syntax.words().language() == Language.ENGLISH
                && land.entity().type() == EntityType.COUNTRY
                && land.way(land.entity()) == Term.ADJECTIVE
                && body.readings().size() == 1
                && body.entity().type() == EntityType.ORGANIZATION
                && !body.antecedent()
                && (described || body.senses().isEmpty())
                && !partisan(body.entity())
                && (described
                        || body.entity().name().indexOf(' ') > 0
                        || body.entity().name().equals(body.entity().name().toUpperCase(Locale.ROOT)))
                && Tokenizer.tokenize(body.entity().name()).stream()
                        .noneMatch(token -> syntax.words().is(token.norm(), WordClass.OFFICIAL)
                                || syntax.words().is(token.norm(), WordClass.PROXY));
        if (own) {
            seat(body, land, claims);
        }
    }

    /** "South Korea's Democratic Party": a party is where its country is, which nobody needs to say. */
    private boolean partisan(Entity body) {
        return syntax.sentence().parties().contains(body)
                || Tokenizer.tokenize(body.name()).stream()
                        .anyMatch(token -> syntax.words().is(token.norm(), WordClass.PARTISAN));
    }

    /** "Bolivia's Senate": a body that has no name of its own. */
    private boolean official(Entity body) {
        return syntax.words().is(Tokenizer.norm(body.name()), WordClass.OFFICIAL);
    }

    /** "Japan's SoftBank", "Venezuela's state-run PDVSA": a body lies in the country that has it, if that is not on its way into the body. */
    private void owned(int at, Phrase country, ClaimSet claims) {
        int next = at + 2;
        while (next < elements.size()
                && next < at + 5
                && elements.get(next) instanceof Word word
                && word.token().word()
                && !syntax.words().function(word.norm())) {
            next++;
        }
        if (next < elements.size()
                && elements.get(next) instanceof Phrase body
                && !body.references().isEmpty()
                && country.references().size() == 1) {
            Reference land = country.references().getFirst();
            Reference owned = body.references().getFirst();
            boolean company = owned.readings().size() == 1
                    && owned.entity().type() == EntityType.ORGANIZATION
                    && !official(owned.entity())
                    && !partisan(owned.entity())
                    && (owned.certainty() >= SURE || !body.modifier());
            boolean city = land.entity().type() == EntityType.PLACE
                    && owned.readings().size() == 1
                    && placed(owned.entity())
                    && next == at + 2;
            boolean joins = next + 1 < elements.size()
                    && elements.get(next + 1) instanceof Word way
                    && syntax.words().is(way.norm(), WordClass.ACCESSION);
            if (!joins && ((company && land.entity().type() == EntityType.COUNTRY) || city) && !land.antecedent()) {
                claims.add(
                        owned,
                        RelationType.LOCATED_IN,
                        land,
                        Manner.PLAIN,
                        Ground.of(
                                "owned.located",
                                RelationType.LOCATED_IN,
                                "'s",
                                Score.of(PRIOR)
                                        .times(owned.certainty(), Term.SUBJECT)
                                        .times(land.certainty(), Term.OBJECT)));
            }
        }
    }

    /**
     * "During the war over Kosovo, Serbia said …", "Setelah perundingan di Istanbul, Iran menyatakan …": whether what ends in
     * a place at {@code at} goes before its clause.
     */
    private boolean fronted(int at) {
        boolean english = syntax.words().language() == Language.ENGLISH;
        boolean opens = elements.getFirst() instanceof Word first
                && (syntax.words().is(first.norm(), WordClass.PREPOSITION)
                        || (!english
                                && (syntax.words().is(first.norm(), WordClass.SUBORDINATOR)
                                        || syntax.words().is(first.norm(), WordClass.TEMPORAL))));
        return opens
                && elements.subList(0, at).stream()
                        .noneMatch(it -> it instanceof Word word
                                && (word.norm().equals(",")
                                        || (english && syntax.words().verb(word.norm()))));
    }

    /** "In Rome, Ukraine asked …": what follows the comma is the subject. */
    private boolean acts(int at) {
        int verb = at;
        while (verb < elements.size()
                && elements.get(verb) instanceof Word word
                && syntax.words().function(word.norm())
                && !syntax.words().verb(word.norm())) {
            verb++;
        }
        return verb < elements.size()
                && elements.get(verb) instanceof Word word
                && syntax.words().verb(word.norm());
    }

    private boolean closed(int at) {
        return at >= elements.size()
                || elements.get(at) instanceof When
                || (elements.get(at) instanceof Word next
                        && (CLOSERS.contains(next.norm())
                                || syntax.words().is(next.norm(), WordClass.PREPOSITION)
                                || syntax.words().verb(next.norm())
                                || (syntax.words().function(next.norm())
                                        && !syntax.words().is(next.norm(), WordClass.CONJUNCTION))));
    }

    /** "di Jalan Sudirman, Jakarta": an address, which tells where something else is. */
    private boolean street(Entity place) {
        return Tokenizer.tokenize(place.name()).stream()
                .anyMatch(token -> syntax.words().is(token.norm(), WordClass.STREET));
    }

    /** "bekerja di Lembaga Eijkman, Jakarta", "diputar di Festival Locarno, Swiss": what something is at, that lies in a place. */
    private boolean at(int phrase, Reference inner) {
        boolean sort = inner.entity().type() == EntityType.ORGANIZATION
                || inner.entity().type() == EntityType.EVENT;
        return sort
                && syntax.words().language() == Language.INDONESIAN
                && !inner.antecedent()
                && Element.reads(elements, phrase - 1, "di");
    }

    /** "di Kendari dan Kolaka Tenggara, Sulawesi Tenggara": whether a place lies, as far as is known, where the last one of a list does. */
    private boolean near(Entity place, Entity land) {
        Optional<Entity> wider = land.type() == EntityType.COUNTRY
                ? Optional.of(land)
                : Optional.ofNullable(syntax.sentence().lands().get(land.id()));
        return wider.filter(it -> it.equals(syntax.sentence().lands().get(place.id())))
                .isPresent();
    }

    /** "After talks in Geneva, Iran agreed": a town that is known to lie in another country. */
    private boolean elsewhere(Entity place, Entity land) {
        Entity known = syntax.sentence().lands().get(place.id());
        return land.type() == EntityType.COUNTRY && known != null && !known.equals(land);
    }

    private void place(int phrase, Reference inner, Reference outer, String printed, ClaimSet claims) {
        boolean land = (inner.entity().type() == EntityType.PLACE && !street(inner.entity()))
                || stands(inner.entity())
                || at(phrase, inner);
        boolean within =
                outer.entity().type() == EntityType.COUNTRY || outer.entity().type() == EntityType.PLACE;
        if (land && within && !elsewhere(inner.entity(), outer.entity())) {
            claims.add(
                    inner,
                    RelationType.LOCATED_IN,
                    outer,
                    Manner.PLAIN,
                    Ground.of(
                            "comma.located",
                            RelationType.LOCATED_IN,
                            printed,
                            Score.of(PRIOR)
                                    .times(inner.certainty(), Term.SUBJECT)
                                    .times(outer.certainty(), Term.OBJECT)));
        }
    }
}
