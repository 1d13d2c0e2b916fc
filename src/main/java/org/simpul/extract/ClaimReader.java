package org.simpul.extract;

import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.FrameMatcher.Match;
import org.simpul.extract.grammar.Anchored;
import org.simpul.extract.grammar.Frame;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** One reading of one sentence: its titles, its frames, its places. */
final class ClaimReader {

    private static final int RELATIVE = 14;
    private static final double UNNAMED = 0.7;
    private static final double SEAT = 0.9;
    private static final double PARALLEL = 0.9;
    private static final double GUEST = 0.9;
    private static final int WANTED = 5;
    private static final int REACH = 12;
    private static final Set<String> GETTING = Set.of(
            "mendapat",
            "mendapatkan",
            "menerima",
            "memperoleh",
            "get",
            "got",
            "receive",
            "received",
            "receiving",
            "win",
            "won",
            "obtain");
    private static final Set<EntityType> NO_COUNTRY = EnumSet.complementOf(EnumSet.of(EntityType.COUNTRY));
    private static final int TITLED = 5;
    private static final String NO = "no";
    private static final Set<String> SEEKING = Set.of(
            "mencari",
            "mengemis",
            "membutuhkan",
            "seek",
            "seeks",
            "seeking",
            "sought",
            "requested",
            "requesting",
            "needs",
            "need",
            "needed");

    /** What a sentence mentions by the way: the author knows it, whoever speaks. */
    private static final Set<RelationType> BACKGROUND = Set.of(
            RelationType.LOCATED_IN,
            RelationType.CAPITAL_OF,
            RelationType.FOUNDED_IN,
            RelationType.LEADER_OF,
            RelationType.HOLDS_OFFICE,
            RelationType.SPOKESPERSON_OF,
            RelationType.WORKS_FOR,
            RelationType.SPOUSE_OF,
            RelationType.MEMBER_OF,
            RelationType.SUCCEEDS);

    /** What two do to one another where a frame speaks of both at once: "traded accusations". */
    private static final Set<RelationType> MUTUAL =
            Set.of(RelationType.CRITICISES, RelationType.ATTACKS, RelationType.SANCTIONS);

    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE);

    /** What others have done, and a refusal of it does not undo: "rejected China's claim". */
    private static final Set<RelationType> STANDING = Set.of(
            RelationType.CLAIMS,
            RelationType.CRITICISES,
            RelationType.SANCTIONS,
            RelationType.URGES,
            RelationType.OPPOSES);

    /** What several do together, each of them. */
    private static final Set<RelationType> SHARED = Set.of(
            RelationType.FOUNDED,
            RelationType.SIGNS,
            RelationType.ANNOUNCES,
            RelationType.HOSTS,
            RelationType.ATTENDS,
            RelationType.VISITS,
            RelationType.SUPPORTS,
            RelationType.OPPOSES,
            RelationType.CRITICISES,
            RelationType.PRAISES,
            RelationType.URGES,
            RelationType.MEDIATES,
            RelationType.SANCTIONS,
            RelationType.ATTACKS,
            RelationType.INVADES,
            RelationType.ACQUIRES,
            RelationType.JOINS,
            RelationType.LEAVES);

    /** What nouns tell of as lasting. */
    private static final Set<RelationType> UNDATED = Set.of(
            RelationType.CAPITAL_OF,
            RelationType.SPOUSE_OF,
            RelationType.SPOKESPERSON_OF,
            RelationType.WORKS_FOR,
            RelationType.ALLY_OF);

    /** Offices whose holders lead bodies, and serve where a country has them. */
    private static final Set<String> BODY_HEADS = Set.of("chief executive", "secretary-general", "director");

    /** Sorts of bodies that meet or act in many a town. */
    private static final Set<String> ROAMING = Set.of("bloc", "un", "party", "armed-group", "military", "sport");

    /** Sorts of places in which a body's seat is not said to be. */
    private static final Set<String> WIDE = Set.of("region", "sea", "territory", "continent");

    private static final Set<String> IN = Set.of("in", "di");
    private static final Set<String> AS = Set.of("as", "sebagai");
    private static final Set<String> ATTENDING = Set.of(
            "menghadiri",
            "hadir",
            "datang",
            "mengikuti",
            "attend",
            "attends",
            "attending",
            "attended",
            "appear",
            "appears",
            "participate",
            "come");
    private static final Set<String> HOLDING = Set.of(
            "host",
            "hold",
            "stage",
            "organise",
            "organize",
            "convene",
            "hosting",
            "holding",
            "menggelar",
            "mengadakan",
            "menyelenggarakan",
            "menghelat",
            "tuan");
    private static final Set<String> NEXT = Set.of("next", "upcoming", "forthcoming");
    private static final Set<String> ABILITY = Set.of("dapat", "bisa", "mampu", "boleh", "can", "able");

    /** What war nouns tell of. */
    private static final Set<RelationType> WARS = Set.of(RelationType.ATTACKS, RelationType.INVADES);

    private static final Set<String> AGGRESSION =
            Set.of("agresi", "pendudukan", "serbuan", "aggression", "occupation", "offensive", "ofensif");

    private static final Set<RelationType> CANCELLABLE = Set.of(
            RelationType.MEETS,
            RelationType.VISITS,
            RelationType.ATTENDS,
            RelationType.HOSTS,
            RelationType.SIGNS,
            RelationType.ACQUIRES);
    private static final Set<String> PLANNED_BEFORE = Set.of(
            "menjelang", "jelang", "rencana", "planned", "upcoming", "ahead", "proposed", "expected", "possible");

    /** Among how many words behind somebody a prize is told of. */
    private static final int PRIZE = 7;

    private final Grammar grammar;
    private final Syntax syntax;
    private final Optional<String> quoted;
    private final Earlier earlier;
    private final ClaimSet claims;
    private final List<Element> elements;
    private final Words words;
    private final EventDates dates;
    private final Parallels parallels;
    private final Conditions conditions;

    /**
     * A reading that adds to {@code claims}; {@code quoted} speaks where the sentence itself names nobody, {@code earlier} is what
     * the sentences before it state.
     */
    ClaimReader(Grammar grammar, Syntax syntax, Optional<String> quoted, Earlier earlier, ClaimSet claims) {
        this.grammar = grammar;
        this.syntax = syntax;
        this.quoted = quoted;
        this.earlier = earlier;
        this.claims = claims;
        this.elements = syntax.elements();
        this.words = syntax.words();
        this.dates = new EventDates(elements, words);
        this.parallels = new Parallels(elements, words);
        this.conditions = new Conditions(elements, words);
    }

    List<Claim> read() {
        syntax.sentence().offices().forEach(this::office);
        syntax.sentence().told().forEach(this::told);
        frames();
        new NestedPlaces(syntax).add(claims);
        new Partisans(syntax).add(claims);
        return claims.all();
    }

    /** The claims that the frames alone tell. */
    List<Claim> framed() {
        frames();
        seats();
        return claims.all();
    }

    /** "the Geneva talks": what has no name but its town was held there. */
    private void seats() {
        for (int i = 0; i + 1 < elements.size(); i++) {
            if (elements.get(i) instanceof Phrase town
                    && town.modifier()
                    && town.references().size() == 1
                    && elements.get(i + 1) instanceof Phrase event
                    && event.references().getFirst().way() == Term.NO_NAME
                    && event.references().getFirst().entity().type() == EntityType.EVENT) {
                Reference held = event.references().getFirst();
                Reference there = town.references().getFirst().only(Set.of(EntityType.PLACE));
                Score score = Score.of(SEAT).times(held.certainty(), Term.SUBJECT);
                claims.add(
                        held,
                        RelationType.LOCATED_IN,
                        there,
                        Manner.PLAIN,
                        Ground.of("event.town", RelationType.LOCATED_IN, syntax.surface(held.span()), score));
            }
        }
    }

    private void frames() {
        FrameMatcher matcher = new FrameMatcher(elements, words, syntax.clauses());
        boolean sport = syntax.sentence().sport();
        List<String> norms = elements.stream()
                .map(element -> element instanceof Word word ? word.norm() : "")
                .toList();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Word word) {
                for (Anchored frame :
                        grammar.frames(words.language(), word.norm(), sport).before(norms, i + 1)) {
                    matcher.match(frame, i).ifPresent(this::match);
                }
                int comma = words.is(word.norm(), WordClass.CONJUNCTION) ? matcher.apposition(i) : -1;
                if (comma > 0) {
                    for (Anchored frame :
                            grammar.frames(words.language(), ",", sport).before(norms, i + 1)) {
                        matcher.goesOn(frame, comma, i).ifPresent(this::match);
                    }
                }
            }
        }
    }

    private void office(Resolved.Held held) {
        boolean serves = held.relation() == RelationType.LEADER_OF
                && held.body().entity().type() == EntityType.COUNTRY
                && BODY_HEADS.contains(held.title().title().office());
        RelationType relation = serves
                ? RelationType.HOLDS_OFFICE
                : Membership.of(
                        held.relation(), held.body().entity(), syntax.sentence().parties());
        Score score = Score.of(held.prior())
                .times(held.holder().certainty(), Term.SUBJECT)
                .times(held.body().certainty(), Term.OBJECT);
        String rule = "title." + held.relation().name().toLowerCase(Locale.ROOT);
        Ground ground = Ground.of(held.title(), rule, relation, syntax.printed(held.title()), score);
        claims.add(held.holder(), relation, held.body(), Manner.PLAIN, ground);
    }

    private void told(Resolved.Told told) {
        RelationType relation = Membership.of(
                told.relation(), told.object().entity(), syntax.sentence().parties());
        Score score = Score.of(told.prior())
                .times(told.subject().certainty(), Term.SUBJECT)
                .times(told.object().certainty(), Term.OBJECT);
        Ground ground =
                Ground.of(told.rule(), relation, syntax.surface(told.object().span()), score);
        claims.add(told.subject(), relation, told.object(), Manner.PLAIN, ground);
    }

    private void match(Match match) {
        if (parallels.shared(match)
                || wanted(match)
                || supposed(match)
                || accession(match)
                || conferring(match)
                || sent(match)
                || member(match)
                || beyond(match)
                || honoured(match)
                || judged(match)
                || homeward(match)
                || conditions.doubted(match.anchor())
                || another(match)) {
            return;
        }
        Phrase subject = (Phrase) elements.get(match.subject());
        Manner manner = manner(match);
        Score score = Score.of(match.frame().prior())
                .times(Math.pow(0.96, match.distance()), Term.CLAUSE_DISTANCE)
                .times(Math.pow(0.99, Math.max(0, match.span() - 2)), Term.LENGTH);
        if (match.noun().isPresent()) {
            FrameMatcher.Noun noun = match.noun().get();
            Score nameless = score.times(UNNAMED, Term.NO_NAME);
            unnamed(match, subject, noun, manner, nameless);
            together(match)
                    .ifPresent(other ->
                            unnamed(match, other, noun, manner, nameless.times(PARALLEL, Term.SECOND_OF_A_PARALLEL)));
            Optional<Phrase> too = match.frame().verbal() && noun.from() > match.anchor()
                    ? parallels.also(noun.to())
                    : Optional.empty();
            too.ifPresent(
                    other -> unnamed(match, other, noun, manner, nameless.times(PARALLEL, Term.SECOND_OF_A_PARALLEL)));
        } else if (match.implied().isPresent()) {
            EntityType type = match.implied().get();
            Score unsaid = score.times(UNNAMED, Term.LEFT_OUT);
            Score parallel = unsaid.times(PARALLEL, Term.SECOND_OF_A_PARALLEL);
            implied(match, subject, type, manner, unsaid);
            if (match.frame().verbal()) {
                parallels
                        .also(match.anchor() + match.span())
                        .ifPresent(other -> implied(match, other, type, manner, parallel));
                manner.when()
                        .map(when -> parallels.gapped(elements.indexOf(when)))
                        .orElse(Map.of())
                        .forEach((other, when) -> implied(match, other, type, manner.at(when), parallel));
            }
        } else if (match.object() < 0) {
            match.date().ifPresent(when -> founded(match, subject, when, manner, score));
        } else if (match.subject() == match.object()) {
            pairs(match, subject, manner, score);
            guests(match, manner, score);
        } else {
            Phrase object = (Phrase) elements.get(match.object());
            link(match, subject, object, manner, score);
            together(match)
                    .ifPresent(other ->
                            link(match, other, object, manner, score.times(PARALLEL, Term.SECOND_OF_A_PARALLEL)));
            opened(match, object, manner, score);
            guests(match, manner, score);
            parallels
                    .to(match.object())
                    .forEach(next ->
                            link(match, subject, next, manner, score.times(PARALLEL, Term.SECOND_OF_A_PARALLEL)));
            Optional<Phrase> also = match.frame().verbal() && !match.frame().has("swap")
                    ? parallels.also(Math.max(match.anchor() + match.span(), match.object() + 1))
                    : Optional.empty();
            also.ifPresent(
                    other -> link(match, other, object, manner, score.times(PARALLEL, Term.SECOND_OF_A_PARALLEL)));
            boolean dated = match.frame().verbal()
                    && !match.frame().has("swap")
                    && manner.when()
                            .filter(when -> elements.indexOf(when) > match.object())
                            .isPresent();
            if (dated) {
                parallels.gapped(elements.indexOf(manner.when().get())).forEach((other, when) -> {
                    boolean done = match.object() > match.anchor() && parallels.done(other, object);
                    link(
                            match,
                            done ? subject : other,
                            done ? other : object,
                            manner.at(when),
                            score.times(PARALLEL, Term.SECOND_OF_A_PARALLEL));
                });
            }
        }
    }

    /** "Danantara bersama QIA membeli", "didirikan A bersama B": who does the same with the subject. */
    private Optional<Phrase> together(Match match) {
        boolean shared = match.frame().verbal()
                && SHARED.contains(match.frame().relation())
                && !match.frame().has("swap");
        return shared
                ? parallels.together(
                        match.subject(), match.subject() < match.anchor() ? match.anchor() : elements.size())
                : Optional.empty();
    }

    /** "mendirikan X pada 2009 bersama Y": where the text gives the year, that is when X was founded. */
    private void opened(Match match, Phrase object, Manner manner, Score score) {
        boolean founded = match.frame().relation() == RelationType.FOUNDED
                && match.frame().verbal()
                && !match.frame().has("swap")
                && manner.polarity() == Polarity.POSITIVE
                && manner.modality() == Modality.ASSERTED
                && object.references().stream().allMatch(it -> it.entity().type() == EntityType.ORGANIZATION);
        Optional<When> when = founded
                ? dates.at(event(match)).filter(it -> printed(it).anyMatch(word -> word.matches("\\d{4}")))
                : Optional.empty();
        when.flatMap(it -> it.found().date()).ifPresent(date -> {
            int at = elements.indexOf(when.get());
            Entity year =
                    EntityNames.entity(EntityType.DATE, Year.from(date.start()).toString());
            Reference started = new Reference(syntax.span(at, at + 1), List.of(year), 1, false, Term.YEAR);
            String printed = syntax.surface(syntax.span(match.anchor(), match.words()));
            object.references()
                    .forEach(body -> claims.add(
                            body,
                            RelationType.FOUNDED_IN,
                            started,
                            manner.at(when.get()),
                            Ground.of(
                                    "founded.year",
                                    RelationType.FOUNDED_IN,
                                    printed,
                                    score.times(body.certainty(), Term.SUBJECT))));
        });
    }

    /** "Macron met King Abdullah in Paris": of two that meet in the country of one, the other is on a visit. */
    private void guests(Match match, Manner manner, Score score) {
        int behind = Math.max(match.object(), match.anchor()) + 1;
        boolean meets = match.frame().relation() == RelationType.MEETS
                && manner.polarity() == Polarity.POSITIVE
                && behind + 1 < elements.size()
                && elements.get(behind) instanceof Word in
                && IN.contains(in.norm());
        if (!meets) {
            return;
        }
        Optional<Reference> place = syntax.sentence()
                .phrase(behind + 1)
                .filter(phrase -> phrase.references().size() == 1)
                .map(phrase -> phrase.references().getFirst())
                .filter(it -> it.entity().type() == EntityType.PLACE);
        Phrase first = (Phrase) elements.get(match.subject());
        Phrase second = (Phrase) elements.get(match.object());
        place.ifPresent(at -> {
            guest(first, second, at, match, manner, score);
            guest(second, first, at, match, manner, score);
        });
    }

    private void guest(Phrase guests, Phrase hosts, Reference place, Match match, Manner manner, Score score) {
        Optional<Entity> land = land(place);
        boolean home = land.isPresent()
                && hosts.references().stream().anyMatch(host -> land(host).equals(land));
        String printed = syntax.surface(syntax.span(match.anchor(), match.words()));
        guests.references().stream()
                .filter(guest -> home
                        && guest.entity().type() == EntityType.PERSON
                        && land(guest).filter(own -> !own.equals(land.get())).isPresent())
                .forEach(guest -> claims.add(
                        guest,
                        RelationType.VISITS,
                        place,
                        manner,
                        Ground.of(
                                "meets.guest",
                                RelationType.VISITS,
                                printed,
                                score.times(GUEST, Term.SECOND_OF_A_PARALLEL)
                                        .times(guest.certainty(), Term.SUBJECT)
                                        .times(place.certainty(), Term.OBJECT))));
    }

    private Optional<Entity> land(Reference reference) {
        return Optional.ofNullable(
                syntax.sentence().lands().get(reference.entity().id()));
    }

    /** "asked for more aid from Japan", "demanded X's resignation", "rumours of its exit": what somebody asks for or tells of has not come. */
    private boolean wanted(Match match) {
        boolean leaving = match.frame().relation() == RelationType.LEAVES && words.language() == Language.ENGLISH;
        if (!(leaving || match.frame().relation() == RelationType.SUPPORTS)
                || match.frame().verbal()) {
            return false;
        }
        for (int i = match.anchor() - 1; i >= Math.max(0, match.anchor() - WANTED); i--) {
            if (leaving && (elements.get(i) instanceof Phrase || Element.reads(elements, i, "'s"))) {
                continue;
            }
            if (!(elements.get(i) instanceof Word word) || !word.token().word()) {
                return false;
            }
            if (words.is(word.norm(), WordClass.REQUEST)
                    || SEEKING.contains(word.norm())
                    || (leaving
                            && (words.is(word.norm(), WordClass.RUMOUR)
                                    || words.is(word.norm(), WordClass.INTENTION)))) {
                return true;
            }
            if (words.verb(word.norm())) {
                return false;
            }
        }
        return false;
    }

    /** "said an attack by X on Y could …": an act that somebody only supposes. */
    private boolean supposed(Match match) {
        int first = Math.min(match.anchor(), Math.min(match.subject(), match.object()));
        boolean act = (match.frame().relation() == RelationType.ATTACKS
                        || match.frame().relation() == RelationType.INVADES)
                && !match.frame().verbal()
                && first > 0
                && elements.get(first - 1) instanceof Word article
                && Set.of("a", "an", "any", "bahwa", "jika", "apabila", "bila").contains(article.norm());
        int at = Math.max(match.anchor(), Math.max(match.subject(), match.object())) + 1;
        return act
                && at < elements.size()
                && elements.get(at) instanceof Word modal
                && words.is(modal.norm(), WordClass.SUPPOSING);
    }

    /** "considers Chile a rival of Peru": a view of what somebody is to another. */
    private boolean another(Match match) {
        int behind = match.anchor() + match.span();
        boolean of = Element.reads(elements, behind, "of");
        return match.frame().has("reported")
                && match.frame().verbal()
                && match.frame().relation().symmetric()
                && behind > match.object()
                && (of || words.language() == Language.INDONESIAN)
                && syntax.sentence()
                        .phrase(of ? behind + 1 : behind)
                        .filter(whose -> !elements.get(match.subject()).equals(whose))
                        .isPresent();
    }

    /** "the court dismissed the prime minister": whom a court removes did not belong to it. */
    private boolean judged(Match match) {
        return match.frame().relation() == RelationType.LEAVES
                && match.noun().isEmpty()
                && match.implied().isEmpty()
                && match.object() >= 0
                && elements.get(match.object()) instanceof Phrase body
                && body.references().getFirst().entity().type() == EntityType.ORGANIZATION
                && match.object() < match.subject()
                && court(body);
    }

    /** "the court sacked the prime minister": the same where the body that somebody leaves is left out. */
    private boolean removed(Match match) {
        boolean told = match.frame().relation() == RelationType.LEAVES && match.subject() > match.anchor();
        for (int i = match.anchor() - 1; told && i >= 0; i--) {
            if (elements.get(i) instanceof Phrase actor) {
                return court(actor);
            }
        }
        return false;
    }

    private boolean court(Phrase body) {
        return Tokenizer.tokenize(body.references().getFirst().entity().name()).stream()
                .anyMatch(token -> words.is(token.norm(), WordClass.COURT));
    }

    /** "before returning to Ottawa": who goes back to a country of their own visits nobody. */
    private boolean homeward(Match match) {
        boolean returns = match.frame().relation() == RelationType.VISITS
                && match.object() >= 0
                && elements.get(match.anchor()) instanceof Word verb
                && (words.is(verb.norm(), WordClass.HOMEWARD) || Element.reads(elements, match.anchor() + 1, "back"));
        if (!returns) {
            return false;
        }
        Reference place = ((Phrase) elements.get(match.object())).references().getFirst();
        Optional<Entity> there =
                place.entity().type() == EntityType.COUNTRY ? Optional.of(place.entity()) : land(place);
        return ((Phrase) elements.get(match.subject()))
                .references().stream()
                        .anyMatch(traveller ->
                                there.isPresent() && land(traveller).equals(there));
    }

    /** "held talks with Modi", "Jokowi dan Wong mengadakan pertemuan": who meets another is no host of it. */
    private boolean conferring(Match match) {
        boolean held = match.frame().relation() == RelationType.HOSTS
                && match.object() > match.anchor()
                && elements.get(match.anchor()) instanceof Word word
                && words.is(word.norm(), WordClass.HOLDING)
                && elements.get(match.object()) instanceof Phrase;
        return held
                && (Element.reads(elements, match.object() + 1, "with")
                        || (elements.get(match.subject()) instanceof Phrase sides
                                && sides.references().size() > 1
                                && encounter((Phrase) elements.get(match.object()))));
    }

    /** "the talks", "pertemuan tertutup": what several do together. */
    private boolean encounter(Phrase event) {
        return tokens(event).stream().anyMatch(token -> words.is(token.norm(), WordClass.ENCOUNTER));
    }

    private List<Token> tokens(Phrase phrase) {
        return syntax.sentence().sentence().tokens().subList(phrase.from(), phrase.to());
    }

    /** "membership talks with Moldova": no meeting, but a way into a body. */
    private boolean accession(Match match) {
        return words.language() == Language.ENGLISH
                && match.frame().relation() == RelationType.MEETS
                && IntStream.range(match.anchor(), Math.min(match.words(), elements.size()))
                        .anyMatch(i ->
                                elements.get(i) instanceof Word word && words.is(word.norm(), WordClass.ACCESSION));
    }

    private void link(Match match, Phrase subject, Phrase object, Manner manner, Score score) {
        Phrase first = match.frame().has("swap") ? object : subject;
        Phrase second = match.frame().has("swap") ? subject : object;
        // "X dan Y masing-masing menjadi …": who is what, the list behind tells in its order.
        if (first.references().size() > 1 && Element.reads(elements, match.anchor() - 1, "masing-masing")) {
            return;
        }
        boolean last = match.last() || apposed(match, match.frame().has("swap") ? match.object() : match.subject());
        List<Reference> ones = last
                ? List.of(first.references().getLast())
                : headed(match) ? List.of(first.references().getFirst()) : first.references();
        List<Reference> others =
                match.lastObject() ? List.of(second.references().getLast()) : second.references();
        if (words.language() == Language.INDONESIAN && match.frame().relation() == RelationType.MEDIATES) {
            others = others.stream()
                    .flatMap(talks -> sides(ones.getFirst(), talks))
                    .toList();
        }
        if (match.frame().relation() == RelationType.SPOUSE_OF && others(match)) {
            return;
        }
        // "bersama suaminya, X, serta Y": nobody is married to all who are listed
        if (match.frame().relation() == RelationType.SPOUSE_OF && match.object() > match.anchor()) {
            others = others.subList(0, 1);
        }
        Set<EntityType> firsts = match.frame().has("swap") ? match.objects() : match.subjects();
        Set<EntityType> seconds = match.frame().has("swap") ? match.subjects() : match.objects();
        for (Reference one : ones) {
            if (owner(match, one) || somebody(match, one)) {
                continue;
            }
            others.stream()
                    .filter(other -> !serving(match, other) && !ownLand(match, one, other, second))
                    .filter(other -> !match.frame().has("seat") || seated(one, other))
                    .forEach(other -> add(
                            match,
                            one.only(firsts),
                            other.only(metonym(match, other) ? PLACES : seconds),
                            manner,
                            score));
        }
    }

    /** "received her and her husband, X": whether a pronoun tells that the husband or wife is not the subject's. */
    private boolean others(Match match) {
        return words.language() == Language.ENGLISH
                && IntStream.range(Math.max(1, match.anchor() - 3), match.anchor() + 1)
                        .anyMatch(i -> Element.reads(elements, i, "and")
                                && (Element.reads(elements, i - 1, "her")
                                        || Element.reads(elements, i - 1, "him")
                                        || (elements.get(i - 1) instanceof Phrase pronoun
                                                && pronoun.references().stream().anyMatch(Reference::antecedent))));
    }

    /** "the Wereldmuseum in Leiden", and not "the G20 in Delhi": whether a body named here may have its seat in a town. */
    private static boolean seated(Reference body, Reference town) {
        boolean roams =
                body.senses().stream().map(sense -> sense.entry().kind()).anyMatch(ROAMING::contains);
        boolean wide = town.senses().stream().map(sense -> sense.entry().kind()).anyMatch(WIDE::contains);
        Set<String> homes = countries(body);
        Set<String> lands = countries(town);
        boolean abroad = !homes.isEmpty() && !lands.isEmpty() && homes.stream().noneMatch(lands::contains);
        return !body.antecedent()
                && !town.antecedent()
                && body.entity().type() != EntityType.PERSON
                && !roams
                && !wide
                && !abroad;
    }

    private static Set<String> countries(Reference known) {
        return known.senses().stream()
                .flatMap(sense -> sense.entry().country().stream())
                .collect(Collectors.toSet());
    }

    /** "the central bank of Turkey, led by X": a land that what somebody leads only belongs to. */
    private boolean beyond(Match match) {
        return words.language() == Language.ENGLISH
                && match.frame().relation() == RelationType.LEADER_OF
                && match.object() >= 0
                && match.object() < match.anchor()
                && elements.get(match.object()) instanceof Phrase land
                && land.references().getFirst().entity().type() == EntityType.COUNTRY
                && words.is(tokens(land).getFirst().norm(), WordClass.BODY_NOUN);
    }

    /** "nominated X for the Nobel Peace Prize": who is put up for a prize gets no office. */
    private boolean honoured(Match match) {
        return words.language() == Language.ENGLISH
                && match.frame().relation() == RelationType.APPOINTS
                && match.object() > match.anchor()
                && Element.reads(elements, match.object() + 1, "for")
                && syntax.sentence().sentence().tokens().stream()
                        .skip(elements.get(match.object()).to())
                        .limit(PRIZE)
                        .anyMatch(token -> words.is(token.norm(), WordClass.PRIZE));
    }

    /** "the last member of NATO to approve the bid", "parliament ratified Peru's entry": whoever joins nothing there. */
    private boolean member(Match match) {
        if (words.language() != Language.ENGLISH
                || match.frame().relation() != RelationType.JOINS
                || match.object() < 0
                || !(elements.get(match.object()) instanceof Phrase body)) {
            return false;
        }
        boolean first = match.object() > match.anchor()
                && Element.reads(elements, match.object() + 1, "to")
                && match.object() + 2 < elements.size()
                && elements.get(match.object() + 2) instanceof Word verb
                && words.verb(verb.norm());
        boolean organ = match.object() < match.anchor()
                && tokens(body).stream().anyMatch(token -> words.is(token.norm(), WordClass.ORGAN));
        return first || organ;
    }

    /** "the IMF mission is led by X": who leads what a body has sent does not lead the body. */
    private boolean sent(Match match) {
        return words.language() == Language.ENGLISH
                && match.frame().relation() == RelationType.LEADER_OF
                && match.object() >= 0
                && elements.get(match.object()) instanceof Phrase body
                && tokens(body).stream().noneMatch(token -> token.norm().equals("'s"))
                && words.is(tokens(body).getLast().norm(), WordClass.SENT);
    }

    /** "Jannik Sinner of Italy": somebody comes from there, where a body would lie. */
    private boolean somebody(Match match, Reference one) {
        return match.frame().relation() == RelationType.LOCATED_IN
                && one.entity().type() == EntityType.PERSON
                && match.object() == match.anchor() + 1
                && Element.reads(elements, match.anchor(), "of");
    }

    /** "menengahi perundingan itu": the two that talks without a name are between, if the text tells; else the talks. */
    private Stream<Reference> sides(Reference mediator, Reference talks) {
        boolean unnamed = talks.entity().type() == EntityType.EVENT
                && talks.entity().id().value().endsWith("@" + claims.document().value());
        List<Reference> two = unnamed
                ? left(mediator).stream()
                        .map(side -> new Reference(talks.span(), List.of(side), talks.certainty(), true, Term.LEFT_OUT))
                        .toList()
                : List.of();
        return two.isEmpty() ? Stream.of(talks) : two.stream();
    }

    /** The two that were last spoken of together, but for those of whom {@code one} is one. */
    private List<Entity> left(Reference one) {
        return syntax.sentence().sides().stream()
                .filter(two -> !two.isEmpty() && !two.contains(one.entity()))
                .findFirst()
                .orElse(List.of());
    }

    /** "a Kuala Lumpur consultancy", "a strike on Beirut": what lies in a capital or hits it is in the town, and not only in the state. */
    private boolean metonym(Match match, Reference other) {
        boolean struck = match.frame().relation() == RelationType.ATTACKS
                && elements.get(match.anchor()) instanceof Word word
                && !words.is(word.norm(), WordClass.WAR);
        return (match.frame().relation() == RelationType.LOCATED_IN || struck)
                && other.metonym()
                && other.readings().stream().anyMatch(it -> it.type() == EntityType.PLACE);
    }

    /** "Putin praised the partnership between Moscow and Beijing": of two lands, one's own is not meant. */
    private boolean ownLand(Match match, Reference one, Reference other, Phrase both) {
        return match.frame().relation() == RelationType.PRAISES
                && both.references().size() > 1
                && other.entity()
                        .equals(syntax.sentence().lands().get(one.entity().id()));
    }

    /** "delegasi Iran yang dipimpin X": who leads those that a country sends does not lead the country. */
    private boolean serving(Match match, Reference other) {
        boolean land = words.language() == Language.INDONESIAN
                && match.frame().relation() == RelationType.LEADER_OF
                && other.entity().type() == EntityType.COUNTRY;
        boolean before = land
                && match.object() > 0
                && elements.get(match.object() - 1) instanceof Word noun
                && words.is(noun.norm(), WordClass.SERVICE);
        // "memimpin badan cuaca PBB": who leads a body's body does not lead all of it.
        boolean part = match.frame().relation() == RelationType.LEADER_OF
                && other.senses().stream().map(sense -> sense.entry().kind()).anyMatch(ROAMING::contains)
                && IntStream.range(match.anchor() + 1, match.object())
                        .anyMatch(i -> elements.get(i) instanceof Word noun
                                && words.is(noun.norm(), WordClass.SUBSIDIARY_ORGAN));
        return before
                || part
                || (land
                        && Tokenizer.tokenize(syntax.surface(syntax.span(match.object(), match.object() + 1))).stream()
                                .anyMatch(token -> words.is(token.norm(), WordClass.SERVICE)));
    }

    /** "Grup Artha milik Tomy Winata": one who may be a person owns, and does not acquire. */
    private boolean owner(Match match, Reference one) {
        return words.language() == Language.INDONESIAN
                && match.frame().relation() == RelationType.ACQUIRES
                && !match.frame().verbal()
                && one.entity().type() == EntityType.PERSON;
    }

    /** "Trump and Anwar, this year's chair of ASEAN": what follows a comma tells of the last person alone. */
    private boolean apposed(Match match, int subject) {
        boolean touching = words.language() == Language.INDONESIAN
                && match.frame().relation() == RelationType.WORKS_FOR
                && !match.frame().verbal()
                && subject + 1 == match.anchor();
        boolean each = words.language() == Language.ENGLISH
                && match.frame().relation() == RelationType.LOCATED_IN
                && subject + 1 == match.anchor()
                && elements.get(match.anchor()) instanceof Word of
                && of.norm().equals("of");
        if (touching || each) {
            return true;
        }
        if (several(subject)) {
            return false;
        }
        boolean comma = match.frame().apposes()
                && subject + 1 < elements.size()
                && elements.get(subject + 1) instanceof Word mark
                && mark.norm().equals(",");
        return BACKGROUND.contains(match.frame().relation())
                && (comma || syntax.clauses().relative(match.anchor()))
                && ((Phrase) elements.get(subject))
                        .references().stream().allMatch(it -> it.entity().type() == EntityType.PERSON);
    }

    /** "Ortega and Murillo, who rule the country,": a verb in the plural behind "who" tells of all. */
    private boolean several(int subject) {
        int at = subject + 3;
        while (at < elements.size()
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.ADVERB)) {
            at++;
        }
        return words.language() == Language.ENGLISH
                && Element.reads(elements, subject + 1, ",")
                && Element.reads(elements, subject + 2, "who")
                && at < elements.size()
                && elements.get(at) instanceof Word verb
                && (syntax.clauses().plural(at)
                        || (words.verb(verb.norm()) && !verb.norm().endsWith("s") && words.verb(verb.norm() + "s")));
    }

    /** "German arms maker X and Y": a noun in the singular tells only of the name right behind it. */
    private boolean headed(Match match) {
        int end = match.words();
        return words.language() == Language.ENGLISH
                && match.frame().relation() == RelationType.LOCATED_IN
                && !match.frame().verbal()
                && match.subject() == end
                && match.object() < match.anchor()
                && elements.get(end - 1) instanceof Word noun
                && !noun.norm().endsWith("s");
    }

    /** "a Kaito spokeswoman said that the firm had broken nothing": nobody blames the body that they speak for there. */
    private boolean serves(Reference one, Reference other) {
        return words.language() == Language.ENGLISH
                && other.entity()
                        .equals(syntax.sentence().employers().get(one.entity().id()));
    }

    private void add(Match match, Reference subject, Reference other, Manner manner, Score score) {
        // A country lies in a region only where the frame asks for countries; elsewhere its name is that of who acts.
        boolean lies = match.frame().relation() == RelationType.LOCATED_IN
                && !match.subjects().equals(Set.of(EntityType.COUNTRY));
        Reference one = lies ? subject.only(NO_COUNTRY) : subject;
        if (one.readings().isEmpty() || other.readings().isEmpty()) {
            return;
        }
        if (match.frame().relation() == RelationType.INVADES && home(one, other)) {
            return;
        }
        if (match.frame().relation() == RelationType.CRITICISES && serves(one, other)) {
            return;
        }
        RelationType relation = Membership.of(
                match.frame().relation(), other.entity(), syntax.sentence().parties());
        String printed = syntax.surface(syntax.span(match.anchor(), match.words()));
        Score sure = score.times(one.certainty(), Term.SUBJECT).times(other.certainty(), Term.OBJECT);
        claims.add(
                one, relation, other, manner, Ground.of(match, words.language().code(), relation, printed, sure));
    }

    /** "the last town that Sudan still holds": no country invades what lies in it. */
    private static boolean home(Reference land, Reference place) {
        return place.senses().stream()
                .flatMap(sense -> sense.entry().country().stream())
                .anyMatch(code -> land.senses().stream()
                        .flatMap(sense -> sense.entry().country().stream())
                        .anyMatch(code::equals));
    }

    /**
     * A thing without a name is one of its document alone: its id carries the document's. Who mediates talks does so between the
     * two sides, where the text tells them.
     */
    private void unnamed(Match match, Phrase subject, FrameMatcher.Noun noun, Manner manner, Score score) {
        boolean told = words.language() == Language.INDONESIAN
                && match.frame().relation() == RelationType.MEDIATES
                && !left(subject.references().getFirst()).isEmpty();
        if (told) {
            return;
        }
        Span span = syntax.span(noun.from(), noun.to());
        String surface = syntax.surface(span);
        EntityId id = new EntityId(EntityNames.id(noun.type(), surface).value() + "@"
                + claims.document().value());
        Entity entity = new Entity(id, noun.type(), surface, Optional.empty(), Optional.empty(), Set.of());
        Reference object = new Reference(span, List.of(entity), UNNAMED, false, Term.NO_NAME);
        boolean swap = match.frame().has("swap");
        subject.references().forEach(one -> add(match, swap ? object : one, swap ? one : object, manner, score));
    }

    private void implied(Match match, Phrase subject, EntityType type, Manner manner, Score score) {
        if (match.mood().duty() && match.frame().relation() == RelationType.LEAVES) {
            return;
        }
        // "X keluar, disusul Y": who follows one that leaves does not join.
        boolean leaves = match.frame().relation() == RelationType.JOINS
                && claims.all().stream()
                        .anyMatch(told -> told.relation() == RelationType.LEAVES
                                && subject.references().stream()
                                        .anyMatch(it -> it.entity().equals(told.subject())));
        if (leaves && !match.frame().has("back") && words.language() == Language.INDONESIAN) {
            return;
        }
        // "mendesak X mengambil langkah yang sama": nobody has done it yet.
        if (match.mood().duty() && match.frame().has("again")) {
            return;
        }
        boolean relative = match.subject() > 0
                && match.subject() < match.anchor()
                && (Element.reads(elements, match.subject() - 1, "which")
                        || Element.reads(elements, match.subject() - 1, "whom"));
        if (relative || removed(match) || conditions.at(match.anchor(), false)) {
            return;
        }
        Span span = syntax.span(match.anchor(), match.anchor() + 1);
        for (Reference each : subject.references()) {
            Reference one = each.only(match.subjects());
            if (one.readings().isEmpty()) {
                continue;
            }
            left(match, one, type).forEach(entity -> {
                Reference object = new Reference(span, List.of(entity), UNNAMED, true, Term.LEFT_OUT);
                add(match, one, object, manner, score);
            });
        }
    }

    /**
     * What the sentence leaves out: whom a person resigns from is the body that his title names elsewhere, or that he was last told
     * to serve; what is done again, or undone, is done to what it was done to before; a group are the two that were last spoken of
     * together.
     */
    private List<Entity> left(Match match, Reference one, EntityType type) {
        if (type == EntityType.GROUP) {
            return left(one);
        }
        RelationType relation = match.frame().relation();
        if (match.frame().has("again")) {
            return earlier.same(relation, type, one.entity(), claims.all());
        }
        if (match.frame().has("back")) {
            return earlier.undone(relation, type, one.entity(), claims.all()).stream()
                    .toList();
        }
        boolean employee = relation == RelationType.LEAVES && one.entity().type() == EntityType.PERSON;
        Optional<Entity> entity = employee
                ? Earlier.serving(one.entity().id(), claims.all())
                        .or(() -> Optional.ofNullable(
                                syntax.sentence().employers().get(one.entity().id())))
                        .or(() -> earlier.employer(one.entity().id(), claims.all()))
                : Optional.ofNullable(syntax.sentence().implied().get(type));
        return entity.stream().toList();
    }

    private void pairs(Match match, Phrase both, Manner manner, Score score) {
        if (match.frame().relation() == RelationType.PARTNERS_WITH && withThird(match.words())) {
            return;
        }
        List<Reference> members = both.references();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                add(match, members.get(i).only(match.subjects()), members.get(j).only(match.objects()), manner, score);
                if (MUTUAL.contains(match.frame().relation())) {
                    add(
                            match,
                            members.get(j).only(match.subjects()),
                            members.get(i).only(match.objects()),
                            manner,
                            score);
                }
            }
        }
    }

    /** "A dan B memiliki hubungan dengan C": whether those with whom both are partners follow. */
    private boolean withThird(int behind) {
        for (int i = behind; i < Math.min(elements.size() - 1, behind + REACH); i++) {
            if (!(elements.get(i) instanceof Word word) || !word.token().word() || words.verb(word.norm())) {
                return false;
            }
            if (word.norm().equals("dengan") || word.norm().equals("with")) {
                return elements.get(i + 1) instanceof Phrase;
            }
        }
        return false;
    }

    private void founded(Match match, Phrase subject, When when, Manner manner, Score score) {
        when.found().date().ifPresent(date -> {
            Entity year =
                    EntityNames.entity(EntityType.DATE, Year.from(date.start()).toString());
            int at = elements.indexOf(when);
            Reference object = new Reference(syntax.span(at, at + 1), List.of(year), 1, false, Term.YEAR);
            subject.references().forEach(one -> add(match, one, object, manner.at(when), score));
        });
    }

    private Manner manner(Match match) {
        Frame frame = match.frame();
        Clauses.Mood own = attending(match) ? Clauses.Mood.PLAIN : frame.verbal() ? match.mood() : nominalMood(match);
        Clauses.Mood near = own.negative()
                ? own
                : none(match).or(() -> never(match)).map(own::denied).orElse(own);
        Clauses.Mood mood = vain(match)
                .or(() -> abandoned(match))
                .map(near::calledOff)
                .orElseGet(() -> meant(match).map(near::planned).orElse(near));
        Polarity polarity = mood.negative() ^ frame.has("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE;
        Optional<Speech.Said> denial = mood.negative() ? denial(match, mood) : Optional.empty();
        Optional<Speech.Said> said = denial.or(() -> said(match));
        Optional<Saying> saying = denial.isEmpty() && aside(match, mood) ? Optional.empty() : saying(match, said);
        boolean reported = saying.isPresent() && !known(match, polarity, saying.get());
        Modality modality = denial.isPresent() ? Modality.REPORTED : modality(match, mood, polarity, reported, said);
        List<Reason> reasons = Cues.of(mood, frame, words).reasons(polarity, modality, saying);
        return new Manner(polarity, modality, saying.map(Saying::speaker), when(match, modality), reasons);
    }

    /** "imposed no sanctions on": the word that denies what the frame's own verb does, where the frame does not say so itself. */
    private Optional<Element> none(Match match) {
        boolean deniable = words.language() == Language.ENGLISH
                && match.frame().verbal()
                && !match.frame().has("negative")
                && !match.frame().reads(NO);
        return deniable
                ? IntStream.range(match.anchor() + 1, Math.max(match.object(), match.anchor() + match.span()))
                        .filter(at -> Element.reads(elements, at, NO) && !compared(at + 1))
                        .mapToObj(elements::get)
                        .findFirst()
                : Optional.empty();
    }

    private boolean compared(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.COMPARED);
    }

    /** "At no point did A meet B": the word before a subject, behind its auxiliary, that denies what it does. */
    private Optional<Element> never(Match match) {
        int at = match.subject() - 1;
        while (at > 0
                && match.subject() - at <= TITLED
                && elements.get(at) instanceof Word word
                && word.token().word()
                && !words.is(word.norm(), WordClass.AUXILIARY)) {
            at--;
        }
        boolean inverted = words.language() == Language.ENGLISH
                && match.frame().verbal()
                && match.subject() < match.anchor()
                && at > 0
                && elements.get(at) instanceof Word auxiliary
                && words.is(auxiliary.norm(), WordClass.AUXILIARY);
        for (int i = at - 1; inverted && i >= Math.max(0, at - REACH); i--) {
            if (elements.get(i) instanceof Word word && words.is(word.norm(), WordClass.NEVER)) {
                return Optional.of(word);
            }
            if (elements.get(i) instanceof Word word && (!word.token().word() || words.verb(word.norm()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "flew in to meet him but returned without a meeting": the word that says that it came to nothing. */
    private Optional<Element> vain(Match match) {
        int from = Math.max(match.anchor() + match.span(), Math.max(match.subject(), match.object()) + 1);
        boolean but = CANCELLABLE.contains(match.frame().relation())
                && from < elements.size()
                && elements.get(from) instanceof Word word
                && word.norm().equals("but");
        return IntStream.range(from, but ? Math.min(elements.size(), from + WANTED) : from)
                .mapToObj(elements::get)
                .filter(element -> element instanceof Word word && word.norm().equals("without"))
                .findFirst();
    }

    /** "rencana Norwegia membeli kapal dari X dibatalkan": the word that says that what was meant to be done will not be. */
    private Optional<Element> abandoned(Match match) {
        boolean intended = intended(match, match.anchor() - 1) || meant(match).isPresent();
        if (purposed(match)) {
            int end = Math.max(match.anchor() + match.span(), match.object() + 1);
            return calledOff(end).or(() -> fellThrough(end));
        }
        return intended
                ? dropped(Math.max(match.anchor() + match.span(), Math.max(match.subject(), match.object()) + 1))
                : Optional.empty();
    }

    /** "Norway's plan to buy X": whether the verb is what a noun before it says that somebody means to do. */
    private boolean purposed(Match match) {
        int to = match.anchor() - 1;
        return words.language() == Language.ENGLISH
                && match.frame().verbal()
                && !match.mood().negative()
                && Element.reads(elements, to, "to")
                && IntStream.range(Math.max(0, to - 3), to)
                        .anyMatch(at ->
                                elements.get(at) instanceof Word noun && words.is(noun.norm(), WordClass.INTENTION));
    }

    /** "… collapsed", "… fell through", from {@code from} on. */
    private Optional<Element> fellThrough(int from) {
        boolean fell = from < elements.size()
                && elements.get(from) instanceof Word word
                && (words.is(word.norm(), WordClass.COLLAPSED)
                        || (word.norm().equals("fell")
                                && (Element.reads(elements, from + 1, "through")
                                        || Element.reads(elements, from + 1, "apart"))));
        return fell ? Optional.of(elements.get(from)) : Optional.empty();
    }

    /** "niat Norwegia membeli kapal dari X": the noun that says that somebody means to do it. */
    private Optional<String> meant(Match match) {
        int noun = match.subject() - 1;
        return match.anchor() == match.subject() + 1 && intended(match, noun)
                ? Optional.of(((Word) elements.get(noun)).token().text())
                : Optional.empty();
    }

    /** Whether a noun before what a verb says tells that it is meant to be done: "rencana", "niat". */
    private boolean intended(Match match, int noun) {
        return match.frame().verbal()
                && !match.mood().negative()
                && words.language() == Language.INDONESIAN
                && noun >= 0
                && elements.get(noun) instanceof Word word
                && words.is(word.norm(), WordClass.DEED)
                && words.is(word.norm(), WordClass.PLAN);
    }

    /** When it happens or, where it is planned, will; what only names a war or a standing tie happens at no date near by. */
    private Optional<When> when(Match match, Modality modality) {
        Frame frame = match.frame();
        boolean standing = !frame.verbal()
                && (UNDATED.contains(frame.relation()) || (WARS.contains(frame.relation()) && war(match.anchor())));
        int event = event(match);
        Optional<When> when = standing ? dates.beside(event) : dates.at(event);
        return modality == Modality.PLANNED || modality == Modality.POSSIBLE
                ? when.map(it -> it.found()
                        .ahead()
                        .map(ahead -> new When(it.found().on(ahead)))
                        .orElse(it))
                : when;
    }

    /** Where the frame tells what happens: at its anchor or, where that is a mark, at the verb behind it. */
    private int event(Match match) {
        int at = match.anchor();
        int end = Math.min(elements.size(), Math.max(match.words(), match.anchor() + match.span()));
        while (at < end
                && !(elements.get(at) instanceof Word word
                        && word.token().word()
                        && (at == match.anchor() || words.verb(word.norm())))) {
            at++;
        }
        return at < end ? at : match.anchor();
    }

    /** What somebody denies, as the words put it that deny the claim. */
    private Optional<Speech.Said> denial(Match match, Clauses.Mood mood) {
        boolean denied =
                Stream.of(mood.cues().split(" ", -1)).anyMatch(cue -> words.is(Tokenizer.norm(cue), WordClass.DENIAL));
        return denied ? syntax.speech().denial(match.anchor()) : Optional.empty();
    }

    /** What is so, though somebody says it: what one attends as one already is, and what the speaker himself has done. */
    private boolean known(Match match, Polarity polarity, Saying saying) {
        boolean own = match.frame().verbal()
                && polarity == Polarity.POSITIVE
                && !match.frame().has("reported")
                && elements.get(match.subject()) instanceof Phrase subject
                && subject.references().stream()
                        .anyMatch(it -> it.entity().name().equals(saying.speaker()));
        return own || attending(match);
    }

    /** What is said that the match belongs to, unless its own subject says it. */
    private Optional<Speech.Said> said(Match match) {
        return syntax.speech()
                .at(match.anchor())
                .filter(it ->
                        !it.speaker().is(match.subject()) || !match.frame().verbal() || own(it, match))
                .or(() -> quoted.isEmpty() ? syntax.speech().stray(match.anchor()) : Optional.empty());
    }

    /** "mengaku bertemu X", "admitted meeting X": what somebody says of himself, the verb right behind the one that tells. */
    private boolean own(Speech.Said said, Match match) {
        return said.cue() < match.anchor()
                && elements.get(said.cue()) instanceof Word cue
                && words.is(cue.norm(), WordClass.SPEECH)
                && !words.is(cue.norm(), WordClass.PLAN)
                && IntStream.range(said.cue() + 1, syntax.clauses().groupStart(match.anchor()))
                        .allMatch(i -> elements.get(i) instanceof Word word
                                && word.token().word()
                                && !words.is(word.norm(), WordClass.CONJUNCTION)
                                && !words.is(word.norm(), WordClass.RELATIVE)
                                && (words.language() == Language.INDONESIAN || words.function(word.norm())));
    }

    /** Who says so: whom the sentence names, else, for a view, its holder, else whom the quotation belongs to. */
    private Optional<Saying> saying(Match match, Optional<Speech.Said> said) {
        if (said.isPresent() && !(quoted.isPresent() && syntax.speech().doubtful())) {
            return said.map(it -> Saying.by(it, syntax));
        }
        if (match.frame().has("reported") && match.frame().verbal()) {
            Optional<Speech.Speaker> agent = syntax.speech().agent(match.anchor());
            return match.frame().has("passive")
                    ? agent.map(it -> Saying.of(it, syntax))
                    : Optional.of(Saying.of(Speech.Speaker.named(match.subject()), syntax));
        }
        return quoted.map(Saying::quoted);
    }

    /** What the author says by the way, whoever speaks: of wars, in titles and relative clauses. */
    private boolean aside(Match match, Clauses.Mood mood) {
        Frame frame = match.frame();
        boolean war = !frame.verbal() && WARS.contains(frame.relation()) && war(match.anchor());
        boolean literal = syntax.speech().literal(match.anchor());
        boolean background =
                !literal && (frame.apposition() || (BACKGROUND.contains(frame.relation()) && !frame.verbal()));
        boolean past = !mood.planned() && !mood.possible() && !mood.hearsay();
        boolean relative = past
                && !literal
                && (match.last() || (frame.verbal() && syntax.clauses().relative(match.anchor())));
        return !frame.has("reported") && (war || background || relative);
    }

    private boolean war(int at) {
        return elements.get(at) instanceof Word word
                && (words.is(word.norm(), WordClass.WAR_NOUN) || AGGRESSION.contains(word.norm()));
    }

    private Modality modality(
            Match match, Clauses.Mood mood, Polarity polarity, boolean attributed, Optional<Speech.Said> said) {
        Frame frame = match.frame();
        if (mood.hearsay()) {
            return Modality.REPORTED;
        }
        if (frame.has("done")) {
            return attributed ? Modality.REPORTED : Modality.ASSERTED;
        }
        boolean planned = (frame.has("planned") && !mood.negative()) || mood.planned();
        boolean possible = mood.possible() && polarity == Polarity.POSITIVE && !(planned && able(mood));
        if (frame.has("possible")
                || (frame.has("negative") && mood.negative())
                || threat(match.anchor())
                || possible
                || (planned && said.filter(this::forecast).isPresent())
                || conditions.at(match.anchor(), planned)) {
            return Modality.POSSIBLE;
        }
        if (planned || (mood.duty() && !attributed) || ahead(match)) {
            return Modality.PLANNED;
        }
        return frame.has("reported") || attributed ? Modality.REPORTED : Modality.ASSERTED;
    }

    /** "threatened X with tariffs": a frame's own verb that tells what may be. */
    private boolean threat(int anchor) {
        return elements.get(anchor) instanceof Word word
                && words.verb(word.norm())
                && words.is(word.norm(), WordClass.POSSIBLE);
    }

    /** "at a summit in Lima next month", "flies to Lima on Friday": what the day that the sentence gives is still to bring. */
    private boolean ahead(Match match) {
        boolean event = Retold.event(match.frame().relation())
                || match.frame().relation() == RelationType.LOCATED_IN
                || match.frame().relation() == RelationType.COMPETES_WITH
                || (match.frame().relation() == RelationType.LEADER_OF && present(match));
        Optional<When> when = event ? dates.at(event(match)) : Optional.empty();
        return when.filter(it -> later(it) || (present(match) && yearless(it))).isPresent();
    }

    private boolean later(When when) {
        boolean after = when.found().date().isPresent()
                && when.found().counted().isPresent()
                && when.found()
                        .date()
                        .get()
                        .start()
                        .isAfter(when.found().counted().get());
        return after || (!told(when) && printed(when).anyMatch(word -> words.is(word, WordClass.COMING)));
    }

    /** "the next day": a day counted from what the text has told, and not from today. */
    private boolean told(When when) {
        return printed(when).findFirst().filter("the"::equals).isPresent()
                || Element.reads(elements, elements.indexOf(when) - 1, "the");
    }

    /** Whether an English verb of the third person in the present is the frame's anchor. */
    private boolean present(Match match) {
        return words.language() == Language.ENGLISH
                && match.frame().verbal()
                && elements.get(match.anchor()) instanceof Word word
                && word.norm().endsWith("s")
                && !word.norm().equals("was")
                && words.verb(word.norm());
    }

    private boolean yearless(When when) {
        return printed(when).noneMatch(word -> word.matches("\\d{4}") || words.is(word, WordClass.PAST));
    }

    private Stream<String> printed(When when) {
        return syntax.sentence().sentence().tokens().subList(when.from(), when.to()).stream()
                .map(Token::norm);
    }

    /** "hopes to be able to": what is possible because somebody can, not because it may be. */
    private boolean able(Clauses.Mood mood) {
        return Stream.of(mood.cues().split(" ", -1))
                .map(Tokenizer::norm)
                .filter(cue -> words.is(cue, WordClass.POSSIBLE))
                .allMatch(ABILITY::contains);
    }

    private boolean forecast(Speech.Said said) {
        return elements.get(said.cue()) instanceof Word cue && words.is(cue.norm(), WordClass.FORECAST);
    }

    /** "will attend as a member": one attends as what one already is. */
    private boolean attending(Match match) {
        return match.frame().verbal()
                && elements.get(match.anchor()) instanceof Word as
                && AS.contains(as.norm())
                && governing(match.anchor()).filter(ATTENDING::contains).isPresent();
    }

    /** The verb that the words before {@code at} hang on. */
    private Optional<String> governing(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Word word) {
                if (word.norm().equals(",")) {
                    return Optional.empty();
                }
                if (words.verb(word.norm()) && !words.is(word.norm(), WordClass.ADVERB)) {
                    return Optional.of(word.norm());
                }
            }
        }
        return Optional.empty();
    }

    /** "will not get weapons and support from France": how the verb is put by which one gets it. */
    private Optional<Clauses.Mood> got(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            if (!(elements.get(i) instanceof Word word) || !word.token().word()) {
                return Optional.empty();
            }
            if (GETTING.contains(word.norm())) {
                return Optional.of(syntax.clauses().mood(syntax.clauses().groupStart(i), i))
                        .filter(Clauses.Mood::negative);
            }
            if (words.verb(word.norm())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "will hold the next summit in Lima": where what is yet to be held will be. */
    private Optional<String> yetToBe(int event) {
        for (int i = event - 1; i >= Math.max(0, event - WANTED); i--) {
            if (!(elements.get(i) instanceof Word word) || !word.token().word()) {
                return Optional.empty();
            }
            if (NEXT.contains(word.norm())) {
                return Optional.of(word.token().text());
            }
            if (HOLDING.contains(word.norm())) {
                return Optional.of(syntax.clauses().mood(syntax.clauses().groupStart(i), i))
                        .filter(Clauses.Mood::planned)
                        .map(Clauses.Mood::cues);
            }
            if (words.verb(word.norm())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What is called off, as nouns put it, does not happen. */
    private Clauses.Mood nominalMood(Match match) {
        RelationType relation = match.frame().relation();
        Clauses.Mood near = nominalMood(match.anchor(), relation);
        Clauses.Mood mood = switch (relation) {
            case LOCATED_IN -> yetToBe(match.subject()).map(near::planned).orElse(near);
            case SUPPORTS -> near.negative() ? near : got(match.anchor()).orElse(near);
            default -> near;
        };
        int end = Math.max(match.anchor() + match.span(), Math.max(match.subject(), match.object()) + 1);
        Optional<Element> off = CANCELLABLE.contains(relation) && !mood.negative()
                ? calledOff(end).or(() -> callsOff(match.anchor() - 1))
                : Optional.empty();
        return off.map(cue -> mood.calledOff(cue)).orElse(mood);
    }

    /** "… was called off", "has been cancelled", from {@code from} on. */
    private Optional<Element> calledOff(int from) {
        if (words.language() == Language.INDONESIAN) {
            return dropped(from);
        }
        int at = from;
        boolean be = false;
        while (at < elements.size()
                && (elements.get(at) instanceof When
                        || (elements.get(at) instanceof Phrase
                                && syntax.clauses().behindPreposition(at)
                                && at > from)
                        || (elements.get(at) instanceof Word word
                                && words.function(word.norm())
                                && word.token().word()))) {
            be |= elements.get(at) instanceof Word word && words.is(word.norm(), WordClass.BE);
            at++;
        }
        boolean off = (be || at == from)
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && (words.is(word.norm(), WordClass.DROPPED)
                        || (word.norm().equals("called")
                                && at + 1 < elements.size()
                                && elements.get(at + 1) instanceof Word particle
                                && particle.norm().equals("off")));
        return off ? Optional.of(elements.get(at)) : Optional.empty();
    }

    /** "… di Budapest batal digelar", "… dibatalkan", from {@code from} on. */
    private Optional<Element> dropped(int from) {
        int at = behindRelative(from);
        while (at < elements.size()
                && (elements.get(at) instanceof When
                        || (elements.get(at) instanceof Phrase
                                && syntax.clauses().behindPreposition(at)
                                && at > from)
                        || (elements.get(at) instanceof Word word
                                && word.token().word()
                                && words.function(word.norm())
                                && !words.is(word.norm(), WordClass.NEGATION)))) {
            at++;
        }
        return at < elements.size() && elements.get(at) instanceof Word word && words.is(word.norm(), WordClass.DROPPED)
                ? Optional.of(word)
                : Optional.empty();
    }

    /** "…, yang semula direncanakan di Jibuti, batal": the index behind what a relative clause between commas tells; {@code from} without. */
    private int behindRelative(int from) {
        boolean opens = from + 1 < elements.size()
                && Element.reads(elements, from, ",")
                && elements.get(from + 1) instanceof Word that
                && words.is(that.norm(), WordClass.RELATIVE);
        for (int at = from + 2; opens && at < Math.min(elements.size() - 1, from + RELATIVE); at++) {
            if (Element.reads(elements, at, ",")) {
                return at + 1;
            }
        }
        return from;
    }

    /** "called off a planned meeting", up to {@code from}. */
    private Optional<Element> callsOff(int from) {
        int at = from;
        while (at > 0
                && from - at < 3
                && elements.get(at) instanceof Word word
                && !word.norm().equals("off")) {
            at--;
        }
        boolean off = at > 0
                && elements.get(at) instanceof Word particle
                && particle.norm().equals("off")
                && elements.get(at - 1) instanceof Word called
                && called.norm().startsWith("call");
        return off ? Optional.of(elements.get(at - 1)) : Optional.empty();
    }

    /** "tidak ada": that there is no such thing as the noun behind it. */
    private boolean absent(int verb) {
        return words.language() == Language.INDONESIAN
                && verb > 0
                && elements.get(verb) instanceof Word there
                && there.norm().equals("ada")
                && elements.get(verb - 1) instanceof Word no
                && words.is(no.norm(), WordClass.NEGATION);
    }

    /** A noun is denied by what stands right before it: "without a meeting", "membatalkan pertemuan". */
    private Clauses.Mood nominalMood(int anchor, RelationType relation) {
        boolean negative = false;
        boolean planned = false;
        String cues = "";
        for (int i = anchor - 1; i >= Math.max(0, anchor - 3); i--) {
            if (!(elements.get(i) instanceof Word word)
                    || !word.token().word()
                    || words.is(word.norm(), WordClass.CONJUNCTION)) {
                break;
            }
            boolean refuses = words.is(word.norm(), WordClass.REFUSE) && words.verb(word.norm());
            boolean adjective = i > 0
                    && elements.get(i - 1) instanceof Word before
                    && words.is(before.norm(), WordClass.DETERMINER);
            if (words.verb(word.norm()) && !refuses && !adjective) {
                negative |= absent(i);
                cues = absent(i) ? ((Word) elements.get(i - 1)).token().text() : cues;
                break;
            }
            boolean denies = refuses ? !STANDING.contains(relation) : words.is(word.norm(), WordClass.NEGATION);
            boolean plans = words.is(word.norm(), WordClass.FUTURE) || PLANNED_BEFORE.contains(word.norm());
            negative |= denies;
            planned |= plans;
            cues = denies || plans ? word.token().text() + (cues.isEmpty() ? "" : " " + cues) : cues;
        }
        return new Clauses.Mood(negative, planned, false, false, false, false, cues);
    }
}
