package org.simpul.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.grammar.Anaphors;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** Builds the elements of one sentence: phrases out of names, titles and what points back, and the words between. */
final class SentenceBuilder {

    private static final int DESCRIPTION = 8;
    private static final int APPOSED = 4;
    private static final int ASIDE = 14;
    private static final Set<RelationType> ROLES =
            Set.of(RelationType.LEADER_OF, RelationType.HOLDS_OFFICE, RelationType.SPOKESPERSON_OF);
    private static final Set<RelationType> STATE = Set.of(RelationType.LEADER_OF, RelationType.HOLDS_OFFICE);
    private static final Set<EntityType> IMPLIED =
            Set.of(EntityType.ORGANIZATION, EntityType.EVENT, EntityType.AGREEMENT, EntityType.COUNTRY);
    private static final Set<String> RULE =
            Set.of("pemerintah", "pemerintahan", "rezim", "kubu", "pihak", "kabinet", "junta");
    private static final Set<String> FOLLOWING = Set.of(
            "administration",
            "government",
            "regime",
            "team",
            "campaign",
            "camp",
            "cabinet",
            "junta",
            "forces",
            "troops",
            "supporters",
            "allies");

    private static final Set<String> NEW = Set.of("new", "next", "incoming", "future");
    private static final Set<String> POSSESSORS = Set.of("his", "her", "its");

    private static final Set<String> MISTER = Set.of("mr", "sir", "lord", "king", "prince", "sheikh", "pope");
    private static final Set<String> MISTRESS =
            Set.of("ms", "mrs", "miss", "mme", "madam", "dame", "lady", "queen", "princess");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Between whose an office is and its title: "its own leader". */
    private static final Set<String> OWN = Set.of("own", "other");

    private static final Set<String> CONTRAST = Set.of("but", "while", "whereas", ";");
    private static final int DATELINE = 9;
    private static final int REACH = 7;
    private static final int QUALIFIERS = 2;
    private static final int APART = 5;
    private static final Set<String> INSTITUTIONAL =
            Set.of("chief executive", "chair", "director", "founder", "executive");
    private static final Set<String> CIVIL =
            Set.of("chief executive", "chair", "director", "founder", "player", "executive");
    private static final Set<String> GOVERNING = Set.of(
            "governor", "president", "prime minister", "leader", "monarch", "deputy minister", "member", "bishop");
    private static final Set<EntityType> NO_PLACE = EnumSet.complementOf(EnumSet.of(EntityType.PLACE));
    private static final Set<String> AMERICAN =
            Set.of("state", "treasury", "defense", "homeland", "commerce", "labor", "veterans");
    private static final int DESCRIPTIONS = 2;
    private static final int FAR = 6;
    private static final int SPEAKING = 6;
    private static final double NATIONAL = 0.85;
    private static final double MARRIED = 0.9;
    private static final double NAMED = 0.97;
    private static final double ROLE = 0.8;
    private static final double KNOWN = 0.95;
    private static final double GUESSED = 0.75;
    private static final double SUFFIXED = 0.65;
    private static final Set<String> MINISTERS = Set.of("minister", "ministers");
    private static final Set<String> STATESMEN = Set.of(
            "president",
            "chief justice",
            "prime minister",
            "chancellor",
            "minister",
            "presiden",
            "menteri",
            "vice president",
            "secretary",
            "premier",
            "attorney",
            "deputy minister",
            "army",
            "navy",
            "military",
            "kapolri",
            "wakapolri",
            "angkatan",
            "kasad",
            "kasal",
            "kasau");

    private static final Set<String> HEADS = Set.of("president", "prime minister", "monarch", "chancellor");

    private final FoundNames found;
    private final Words words;
    private final IdentityHashMap<Name, Reference> references;
    private final List<Office> offices;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Anaphors anaphors;
    private final Lexicon lexicon;
    private final boolean sport;
    private final List<Element> elements = new ArrayList<>();
    private final List<Resolved.Held> held = new ArrayList<>();
    private final List<Reference> all = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private final List<Resolved.Told> told = new ArrayList<>();

    /** Those who are named beside whom they are married to, of whom the text does not tell. */
    private final List<Reference> beside = new ArrayList<>();

    SentenceBuilder(
            FoundNames found,
            Words words,
            Anaphors anaphors,
            IdentityHashMap<Name, Reference> references,
            List<Office> offices,
            Discourse discourse,
            Lexicon lexicon,
            boolean sport) {
        this.found = found;
        this.words = words;
        this.references = references;
        this.offices = offices;
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.sport = sport;
        this.anaphors = anaphors;
        this.antecedents = new Antecedents(found, words, anaphors, references, discourse, lexicon, elements);
    }

    Resolved build() {
        references.forEach((name, reference) -> {
            if (reference.entity().type() == EntityType.PERSON) {
                addressed(name.from(), reference.entity());
            }
        });
        discourse.next();
        List<Entity> before = discourse.sides();
        found.names().stream()
                .map(references::get)
                .filter(reference -> reference != null)
                .forEach(all::add);
        offices.forEach(this::hold);
        found.names().forEach(this::gathering);
        int at = 0;
        while (at < found.tokens().size()) {
            at = step(at);
        }
        if (words.language() == Language.ENGLISH && !sport) {
            told.addAll(new Possession(elements, discourse, lexicon, ministers(), leaders(), words).read());
        }
        if (words.language() == Language.ENGLISH) {
            callApposed();
            homes();
        }
        couples();
        List<Element> joined = new Coordination(elements, words).join();
        if (words.language() == Language.ENGLISH) {
            boolean leading = IntStream.range(1, found.tokens().size())
                            .noneMatch(i ->
                                    MINISTERS.contains(norm(i)) && !norm(i - 1).equals("prime"))
                    && found.titles().stream()
                            .anyMatch(it -> HEADS.contains(it.title().office()));
            told.addAll(Possession.respective(joined, this::ministers, this::chiefs, this::peers, leading));
        }
        Map<EntityType, Entity> implied = new EnumMap<>(EntityType.class);
        for (EntityType type : IMPLIED) {
            antecedents.implied(type).ifPresent(entity -> implied.put(type, entity));
        }
        Set<Entity> known = joined.stream()
                .filter(Element.Phrase.class::isInstance)
                .flatMap(element -> ((Element.Phrase) element).references().stream())
                .map(Reference::entity)
                .filter(discourse::knows)
                .collect(Collectors.toSet());
        joined.forEach(this::remember);
        subject(joined, known);
        return new Resolved(
                found.sentence(),
                joined,
                held,
                told,
                all,
                implied,
                List.of(discourse.sides(), before),
                parties(),
                employers(),
                lands(),
                found.headline(),
                sport || clubs());
    }

    /** "Uhuru Trust, Kenya's fourth-largest lender,", "the Norwegian fund Norfund", "Corvina, the Rio de Janeiro-based producer": whose bodies are. */
    private void homes() {
        for (int i = 0; i < elements.size(); i++) {
            Optional<Entity> body = alone(i).filter(it -> it.type() == EntityType.ORGANIZATION);
            if (body.isEmpty()) {
                continue;
            }
            int before = i - 1;
            while (before > 0 && i - before <= QUALIFIERS && plain(before)) {
                before--;
            }
            Optional<Entity> owner = alone(before).filter(it -> it.type() == EntityType.COUNTRY);
            boolean apposed = Element.reads(elements, i + 1, ",");
            for (int at = i + 2;
                    owner.isEmpty()
                            && apposed
                            && at < i + REACH
                            && (plain(at) || alone(at).isPresent());
                    at++) {
                boolean based = Element.reads(elements, at + 1, "-") && Element.reads(elements, at + 2, "based");
                owner = alone(at)
                        .flatMap(it -> it.type() == EntityType.COUNTRY
                                ? Optional.of(it)
                                : based ? lexicon.homeOf(it) : Optional.empty());
            }
            owner.ifPresent(country -> discourse.home(body.get(), country));
        }
    }

    /** The one entity that the phrase at {@code at} names. */
    private Optional<Entity> alone(int at) {
        return at >= 0
                        && at < elements.size()
                        && elements.get(at) instanceof Element.Phrase phrase
                        && phrase.references().size() == 1
                ? Optional.of(phrase.references().getFirst().entity())
                : Optional.empty();
    }

    private boolean plain(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Element.Word word
                && (noun(word.token())
                        || words.is(word.norm(), WordClass.DETERMINER)
                        || Set.of("'s", "-").contains(word.norm()));
    }

    /** "X and his wife, Y": who is married to whom, before both are one phrase. */
    private void couples() {
        for (int i = 0; i < elements.size(); i++) {
            int spouse = Coordination.spouse(elements, words, i);
            if (spouse > i) {
                told.add(new Resolved.Told(
                        ((Element.Phrase) elements.get(i)).references().getFirst(),
                        RelationType.SPOUSE_OF,
                        ((Element.Phrase) elements.get(spouse)).references().getFirst(),
                        MARRIED,
                        "spouse"));
                beside.add(((Element.Phrase) elements.get(spouse)).references().getFirst());
            }
        }
    }

    /** Whether the sentence names a club, so that whoever defends it plays for it. */
    private boolean clubs() {
        return words.language() == Language.INDONESIAN
                && all.stream()
                        .map(Reference::entity)
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .anyMatch(entity -> lexicon.kindOf(entity).equals("sport")
                                || Tokenizer.tokenize(entity.name()).stream()
                                        .anyMatch(token -> words.is(token.norm(), WordClass.CLUB)));
    }

    private boolean club(Entity entity) {
        String kind = lexicon.kindOf(entity);
        return words.language() == Language.ENGLISH
                && entity.type() == EntityType.ORGANIZATION
                && (kind.equals("sport") || kind.isEmpty())
                && Tokenizer.tokenize(entity.name()).stream()
                        .noneMatch(token -> words.is(token.norm(), WordClass.OFFICIAL));
    }

    private boolean ministers(int at) {
        return words.is(norm(at), WordClass.MINISTERS) && !norm(at - 1).equals("prime");
    }

    private boolean peers(int at) {
        return Set.of("counterparts", "colleagues").contains(norm(at));
    }

    private boolean chiefs(int at) {
        return words.is(norm(at), WordClass.LEADERS)
                || (norm(at).equals("ministers") && norm(at - 1).equals("prime"));
    }

    /** Whether the sentence speaks of ministers, so that whom it names may be one. */
    private boolean ministers() {
        return IntStream.range(0, found.tokens().size())
                .anyMatch(at -> words.is(norm(at), WordClass.COUNTERPART)
                        && !(at > 0 && norm(at - 1).equals("prime")));
    }

    /** Whether the sentence speaks of leaders, so that whom it names with a land may be one. */
    private boolean leaders() {
        return found.tokens().stream().anyMatch(token -> words.is(token.norm(), WordClass.LEADERS));
    }

    private Map<EntityId, Entity> employers() {
        Map<EntityId, Entity> employers = new HashMap<>();
        all.stream()
                .flatMap(reference -> reference.readings().stream())
                .forEach(person -> discourse
                        .employerOf(person)
                        .or(() -> discourse.stateOf(person))
                        .ifPresent(body -> employers.put(person.id(), body)));
        return employers;
    }

    private Map<EntityId, Entity> lands() {
        Map<EntityId, Entity> lands = new HashMap<>();
        for (Reference reference : all) {
            for (Entity entity : reference.readings()) {
                if (entity.type() == EntityType.PERSON || entity.type() == EntityType.PLACE) {
                    discourse
                            .stateOf(entity)
                            .or(() -> lexicon.homeOf(entity))
                            .ifPresent(land -> lands.put(entity.id(), land));
                }
            }
        }
        return lands;
    }

    /** The parties of the sentence; where matches are told of, its clubs, too. */
    private Set<Entity> parties() {
        Set<Entity> parties = all.stream()
                .flatMap(reference -> reference.readings().stream())
                .filter(entity -> lexicon.kindOf(entity).equals("party") || (sport && club(entity)))
                .collect(Collectors.toSet());
        found.names().stream()
                .filter(name ->
                        name.to() < found.tokens().size() && norm(name.to()).equals("party"))
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.ORGANIZATION)
                .forEach(it -> parties.add(it.entity()));
        return parties;
    }

    /** "Her successor", "Its acquisition of": whose the noun is that opens the sentence. */
    private Optional<Entity> possessor(int at) {
        boolean opens = POSSESSORS.contains(norm(at))
                && words.language() == Language.ENGLISH
                && at + 1 < found.tokens().size()
                && (noun(found.tokens().get(at + 1)) || words.is(norm(at + 1), WordClass.VERB_NOUN))
                && found.tokens().subList(0, at).stream()
                        .noneMatch(token -> token.word() && !words.function(token.norm()));
        if (!opens
                || offices.stream()
                        .anyMatch(office ->
                                office.holder().isPresent() && office.from() > at && office.from() <= at + 3)) {
            return Optional.empty();
        }
        return switch (norm(at)) {
            case "his", "her" -> discourse.genders().owner(norm(at), discourse.person(), discourse.persons());
            case "its" -> discourse.thing();
            default -> Optional.empty();
        };
    }

    private int step(int at) {
        Optional<Antecedents.Found> relative = antecedents.relative(at);
        if (relative.isPresent()) {
            return back(at, relative.get(), Term.POINTS_BACK);
        }
        for (Office office : offices) {
            if (office.from() == at && office(office)) {
                return elements.getLast().to();
            }
        }
        Optional<Antecedents.Found> capital = antecedents.capital(at);
        if (capital.isPresent()) {
            return back(at, capital.get(), Term.CAPITAL);
        }
        Optional<Entity> possessor = possessor(at);
        if (possessor.isPresent() && antecedents.country(at).isEmpty()) {
            back(at, new Antecedents.Found(at + 1, List.of(possessor.get()), GUESSED), Term.PRONOUN);
            Element.Phrase pointing = (Element.Phrase) elements.removeLast();
            elements.add(new Element.Phrase(at, at + 1, pointing.references(), true));
            return at + 1;
        }
        Optional<Name> name = found.nameAt(at);
        if (name.isPresent()) {
            Reference reference = references.get(name.get());
            if (reference != null) {
                phrase(
                        name.get().from(),
                        name.get().to(),
                        List.of(reference),
                        name.get().adjective());
                return elements.getLast().to();
            }
        }
        for (DateReader.Found date : found.dates()) {
            if (date.from() == at) {
                elements.add(new Element.When(date));
                return date.to();
            }
        }
        dateline(at);
        return suffixed(at)
                .or(() -> acting(at))
                .or(() -> national(at))
                .or(() -> anaphor(at))
                .orElseGet(() -> {
                    elements.add(new Element.Word(at, found.tokens().get(at)));
                    return at + 1;
                });
    }

    /** "KINGSTON, Jamaica - Hurricane …", "DAKAR: …", "Media Timur, JAKARTA — …": where and for whom a text was written is not what it is about. */
    private void dateline(int at) {
        boolean english = words.language() == Language.ENGLISH;
        boolean opens = english
                ? ((Lines.DASHES.contains(found.tokens().get(at).text())
                                        && at > 0
                                        && found.tokens().get(at - 1).span().end()
                                                < found.tokens().get(at).span().start())
                                || Lines.dateline(found.tokens(), at))
                        && elements.size() <= DATELINE
                        && !elements.isEmpty()
                        && elements.getFirst() instanceof Element.Phrase
                        && elements.stream()
                                .noneMatch(element -> element instanceof Element.Word word && words.verb(word.norm()))
                : at > 0 && Lines.dateline(found.tokens()) == at;
        if (opens && english) {
            all.stream()
                    .map(Reference::entity)
                    .flatMap(it -> it.type() == EntityType.COUNTRY ? Stream.of(it) : lexicon.homeOf(it).stream())
                    .findFirst()
                    .ifPresent(discourse::written);
        }
        for (int i = 0; opens && i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Phrase phrase
                    && phrase.references().stream().noneMatch(it -> it.entity().type() == EntityType.PERSON)) {
                elements.set(i, new Element.Phrase(phrase.from(), phrase.to(), phrase.references(), true));
            }
        }
    }

    /** Adds the phrase of a title, unless its names cannot be resolved or it says nothing. */
    private boolean office(Office office) {
        if (office.from() == office.to()) {
            return false;
        }
        if (office.holder().isPresent()) {
            return holder(office);
        }
        Optional<Entity> holder = recalled(office)
                ? discourse.titled(office.title().called(found.tokens(), words.language()))
                : Optional.empty();
        if (holder.isPresent()) {
            Reference role = new Reference(
                    EntityResolver.span(found, office.from(), office.to()),
                    List.of(holder.get()),
                    ROLE,
                    true,
                    Term.ROLE);
            all.add(role);
            phrase(office.from(), pointed(office.to()), List.of(role), false);
            return true;
        }
        Optional<RelationType> relation = office.title().title().relation().filter(ROLES::contains);
        if (relation.isEmpty()) {
            return described(office);
        }
        if (predicate(office.from() - 1)) {
            return false;
        }
        Optional<Reference> body = office.body().map(references::get);
        if (body.isPresent() && body.get().entity().type() == EntityType.GROUP) {
            phrase(office.from(), office.to(), List.of(body.get()), false);
            return true;
        }
        int to = pointed(office.to());
        boolean definite = capitalised(office)
                || to > office.to()
                || (office.from() > 0 && Set.of("the", "sang").contains(norm(office.from() - 1)))
                || ranked(office.from())
                || only(office);
        if (body.isEmpty() && !definite) {
            return false;
        }
        if (body.isPresent() && !possessed(office)) {
            return false;
        }
        boolean accused = words.language() == Language.ENGLISH && accused(office.from());
        if (body.isEmpty() && !accused && to < found.tokens().size() && norm(to).equals("of")) {
            return false;
        }
        Optional<Entity> person = role(office, body.map(Reference::entity));
        if (body.isEmpty() && person.isEmpty()) {
            return described(office);
        }
        List<Reference> roles = person
                .map(entity -> new Reference(
                        EntityResolver.span(found, office.from(), office.to()), List.of(entity), ROLE, true, Term.ROLE))
                .stream()
                .toList();
        all.addAll(roles);
        if (words.language() == Language.ENGLISH
                && body.isPresent()
                && body.get().entity().type() == EntityType.COUNTRY) {
            roles.forEach(it -> hold(it, relation.get(), body.get(), office, ROLE));
        }
        if (roles.isEmpty()) {
            return described(office);
        }
        phrase(office.from(), to, roles, false);
        return true;
    }

    /** "accused the prime minister of corruption": whether a verb of accusing stands before the article of the title at {@code from}. */
    private boolean accused(int from) {
        return from > 1 && words.is(norm(from - 2), WordClass.ACCUSING);
    }

    /** "kata Menlu", "Menlu dijadwalkan terbang", "said the minister", "the minister visited": a bare title that says or does something. */
    private boolean recalled(Office office) {
        int before = office.from() - 1;
        int behind = pointed(office.to());
        boolean opens = before < 0;
        if (!office.bodies().isEmpty() || (opens && words.language() == Language.ENGLISH)) {
            return false;
        }
        return switch (words.language()) {
            case ENGLISH ->
                norm(before).equals("the")
                        && (acts(behind) || (before > 0 && words.is(norm(before - 1), WordClass.SAID)))
                        && !predicate(before);
            case INDONESIAN ->
                !office.title().former()
                        && ((!opens
                                        && words.is(norm(before), WordClass.SAID)
                                        && (behind >= found.tokens().size()
                                                || !(noun(found.tokens().get(behind))
                                                        || found.tokens()
                                                                .get(behind)
                                                                .capitalised())))
                                || (found.tokens().get(office.from()).capitalised()
                                        && acts(behind)
                                        && (opens || !words.is(norm(before), WordClass.PREPOSITION))));
        };
    }

    /** "the minister visited", "the senator has not": whether the words from {@code at} on are those of a verb. */
    private boolean acts(int at) {
        return at < found.tokens().size()
                && (words.verb(norm(at))
                        || words.is(norm(at), WordClass.FUTURE)
                        || words.is(norm(at), WordClass.POSSIBLE)
                        || words.is(norm(at), WordClass.NEGATION)
                        || (words.is(norm(at), WordClass.ADVERB) && acts(at + 1)));
    }

    /** "mendesak bupati mencopot X": a bare title behind a verb, of which the document knows one holder alone. */
    private boolean only(Office office) {
        int at = office.from() - 1;
        int to = office.to();
        boolean object = words.language() == Language.INDONESIAN
                && office.bodies().isEmpty()
                && at >= 0
                && ((words.verb(norm(at)) && norm(at).startsWith("me"))
                        || Set.of("oleh", "kepada").contains(norm(at)));
        boolean bare = to >= found.tokens().size()
                || !(noun(found.tokens().get(to)) || found.tokens().get(to).capitalised());
        return object
                && bare
                && SOLE.contains(office.title().title().office())
                && !norm(at).startsWith("menjadi")
                && !norm(at).startsWith("menjabat")
                && discourse.sole(office.title().title().office()).isPresent();
    }

    /** "the outgoing prime minister": an article before what ranks the title that starts at {@code at}. */
    private boolean ranked(int at) {
        return words.language() == Language.ENGLISH
                && at > 1
                && norm(at - 2).equals("the")
                && words.is(norm(at - 1), WordClass.RANK);
    }

    /** "kata politikus PKB itu": an office not told before, of whoever was last spoken of. */
    private boolean described(Office office) {
        int to = pointedFar(office.to());
        Optional<RelationType> relation = office.title().title().relation();
        Optional<Reference> body = office.body().map(references::get);
        boolean told = to > office.to()
                && words.language() == Language.INDONESIAN
                && relation.isPresent()
                && (body.isEmpty()
                        || led(body.get().entity())
                        || GOVERNING_PLACE.contains(office.title().title().office()))
                && (body.isPresent() || elements.stream().noneMatch(SentenceBuilder::person))
                && !predicate(office.from() - 1);
        String title = office.title().title().office();
        Optional<Entity> person = told
                ? titled(title, body.isPresent())
                        .or(() -> antecedent(
                                relation.get(),
                                body.map(Reference::entity),
                                office.title().former()))
                : Optional.empty();
        if (person.isEmpty()) {
            return false;
        }
        Reference holder = new Reference(
                EntityResolver.span(found, office.from(), office.to()),
                List.of(person.get()),
                GUESSED,
                true,
                Term.ROLE);
        all.add(holder);
        body.or(() -> STATE.contains(relation.get()) && statesman(office)
                        ? country(holder, office).or(() -> implied(holder, office))
                        : Optional.empty())
                .ifPresent(it -> hold(holder, relation.get(), it, office, ROLE));
        offices.stream()
                .filter(other -> !other.equals(office)
                        && other.from() == office.from()
                        && other.holder().isEmpty())
                .flatMap(other -> other.body().map(references::get).stream())
                .forEach(it -> hold(holder, relation.get(), it, office, ROLE));
        phrase(office.from(), to, List.of(holder), false);
        return true;
    }

    /** The only one of those spoken of last to whom the document gives this office; none where a body says more. */
    private Optional<Entity> titled(String office, boolean bodied) {
        List<Entity> holders = discourse.persons().stream()
                .filter(person -> !bodied && discourse.holds(office, person))
                .limit(2)
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** Whom a title without a name points to: of those spoken of, the first who may have it. */
    private Optional<Entity> antecedent(RelationType relation, Optional<Entity> body, boolean former) {
        boolean state = relation == RelationType.LEADER_OF
                && body.filter(it -> it.type() != EntityType.COUNTRY).isEmpty();
        boolean party = body.filter(it -> lexicon.kindOf(it).equals("party") || Membership.party(it))
                .isPresent();
        List<Entity> here = elements.stream()
                .filter(Element.Phrase.class::isInstance)
                .flatMap(element -> ((Element.Phrase) element).references().stream())
                .filter(reference -> !reference.antecedent())
                .map(Reference::entity)
                .toList();
        return discourse.persons().stream()
                .filter(person -> !here.contains(person))
                .filter(person -> body.filter(it -> !fits(person, it)).isEmpty())
                .filter(person -> state || former || party || !discourse.leadsCountry(person))
                .findFirst();
    }

    private static boolean person(Element element) {
        return element instanceof Element.Phrase phrase
                && phrase.references().stream().anyMatch(it -> it.entity().type() == EntityType.PERSON);
    }

    /** Whether nothing is known against a person's office there: nobody holds one in a country not their own. */
    private boolean fits(Entity person, Entity body) {
        return body.type() != EntityType.COUNTRY
                || discourse.countryOf(person).filter(body::equals).isPresent()
                || discourse.countryOf(person).isEmpty();
    }

    /** "Presiden juga menunjuk X": in Indonesian a capital alone tells that the one in office is meant. */
    private boolean capitalised(Office office) {
        return words.language() == Language.INDONESIAN
                && LEADING.contains(office.title().title().office())
                && found.tokens().get(office.title().from()).capitalised();
    }

    /** A bare plural such as "leaders" never gets here; a title whose body stands before it must touch it. */
    private boolean possessed(Office office) {
        return office.bodies().size() == 1;
    }

    private Optional<Entity> role(Office office, Optional<Entity> body) {
        String title = office.title().title().office();
        boolean elect = norm(office.title().to() - 1).endsWith("-elect");
        if (office.title().former() || elect) {
            return Optional.empty();
        }
        if (body.isEmpty() && office.from() > 0 && NEW.contains(norm(office.from() - 1))) {
            return discourse.person().filter(it -> discourse.holds(title, it));
        }
        if (body.isEmpty() && only(office)) {
            return discourse.sole(title);
        }
        if (body.isEmpty()) {
            boolean the = office.from() > 0 && norm(office.from() - 1).equals("sang");
            String noun = norm(office.title().to() - 1);
            boolean vague = title.equals("chief executive") && !words.is(noun, WordClass.CHIEF);
            return LEADING.contains(title)
                            || the
                            || (words.language() == Language.ENGLISH && ROLE_NOUNS.contains(title) && !vague)
                    ? here(title).or(() -> discourse.holder(title, Optional.empty()))
                    : Optional.empty();
        }
        boolean leader = office.title()
                        .title()
                        .relation()
                        .filter(RelationType.LEADER_OF::equals)
                        .isPresent()
                && !office.title().ranked();
        return discourse
                .holder(title, body)
                .or(() -> leader && LEADING.contains(title)
                        ? discourse.leader(body.get()).or(() -> discourse.personOf(body.get(), here()))
                        : Optional.empty());
    }

    /** "menelepon Bazoum dan mendukung presiden itu": who holds the office, of those whom the sentence has named. */
    private Optional<Entity> here(String title) {
        return words.language() == Language.INDONESIAN
                ? elements.stream()
                        .filter(Element.Phrase.class::isInstance)
                        .flatMap(element -> ((Element.Phrase) element).references().stream())
                        .map(Reference::entity)
                        .filter(entity -> discourse.holds(title, entity))
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    /** Whom and what the sentence has named so far. */
    private List<Entity> here() {
        return elements.stream()
                .filter(Element.Phrase.class::isInstance)
                .flatMap(element -> ((Element.Phrase) element).references().stream())
                .map(Reference::entity)
                .toList();
    }

    /** A title behind "as", "is" or "became" says what somebody is, and points to nobody. */
    private boolean predicate(int before) {
        int at = before;
        while (at >= 0 && (words.is(norm(at), WordClass.DETERMINER) || words.is(norm(at), WordClass.ADVERB))) {
            at--;
        }
        return at >= 0 && (PREDICATES.contains(norm(at)) || words.is(norm(at), WordClass.BE));
    }

    private static final Set<String> PREDICATES = Set.of(
            "as",
            "sebagai",
            "selaku",
            "bukan",
            "bukanlah",
            "lagi",
            "seorang",
            "elected",
            "named",
            "remains",
            "terpilih",
            "jabatan",
            "kursi");
    private static final Set<String> SENATORS =
            Set.of("senator", "senators", "sen", "rep", "congressman", "congresswoman");
    private static final Set<String> AMERICAN_PARTIES = Set.of("republican", "republicans", "democrat", "democrats");
    private static final Set<String> STATE_OFFICES = Set.of("presidential", "ministry", "cabinet");
    private static final int OPENING = 6;
    private static final Set<String> APPOSING = Set.of("a", "an", "the");
    private static final Set<String> GOVERNING_PLACE = Set.of("governor");
    private static final Set<String> STAFF =
            Set.of("secretary-general", "chair", "deputy chair", "chief executive", "coach", "player");
    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u201D");
    private static final Set<String> TOGETHER = Set.of("bersama", "dengan");
    private static final Set<String> ROLE_NOUNS =
            Set.of("minister", "coach", "chief executive", "spokesperson", "secretary-general", "chair");
    /** Offices that no country has. */
    private static final Set<String> CORPORATE = Set.of(
            "chair", "chief executive", "coach", "player", "founder", "rector", "executive", "secretary-general");

    /** Kinds of bodies that no chief executive leads. */
    private static final Set<String> NO_BUSINESS =
            Set.of("party", "bloc", "armed-group", "military", "ministry", "court", "un");
    /** Kinds of bodies that serve a state. */
    private static final Set<String> STATE_SERVICES = Set.of("military", "ministry", "agency");

    /** Kinds of bodies whose members news speaks of as "they". */
    private static final Set<String> MOVEMENTS = Set.of("party", "armed-group", "sport", "ngo");

    private static final Set<String> SOLE = Set.of(
            "president",
            "prime minister",
            "governor",
            "monarch",
            "rector",
            "chair",
            "chief executive",
            "secretary-general",
            "coach");
    private static final Set<String> LEADING =
            Set.of("president", "leader", "prime minister", "chancellor", "governor", "monarch");

    private boolean holder(Office office) {
        List<Office> together = offices.stream()
                .filter(other -> other.from() == office.from() && other.holder().isPresent())
                .toList();
        List<Reference> holders = new ArrayList<>();
        int to = office.to();
        for (Office each : together) {
            Reference holder = each.holder().map(references::get).orElse(null);
            if (holder == null) {
                return false;
            }
            if (!holders.contains(holder)) {
                holders.add(holder);
            }
            to = Math.max(to, each.to());
        }
        int end = ofGovernment(office, apposed(together.getLast(), to));
        int name = office.holder().map(Name::to).orElse(end);
        boolean opens = together.size() == 1
                && end + 1 < found.tokens().size()
                && office.holder().filter(it -> it.from() == office.from()).isPresent();
        boolean which = opens
                && words.language() == Language.ENGLISH
                && norm(end).equals(",")
                && norm(end + 1).equals("which")
                && office.body().filter(it -> it.to() == end).isPresent();
        if (which || (opens && goesOn(office, name, end))) {
            phrase(office.from(), name, holders, false);
            return true;
        }
        phrase(office.from(), closed(office.from(), end), holders, false);
        together.stream()
                .flatMap(each -> each.bodies().stream())
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.ORGANIZATION)
                .forEach(it -> discourse.mention(it.entity()));
        return true;
    }

    /** "Deuba, the head of Nepal's interim government": the end of what the office's state is led by; {@code to} without. */
    private int ofGovernment(Office office, int to) {
        boolean owned = words.language() == Language.ENGLISH
                && to < found.tokens().size()
                && norm(to).equals("'s")
                && office.body().filter(it -> it.to() == to).isPresent();
        return owned ? proxies(to, EntityType.COUNTRY) : to;
    }

    /** "Sall, adviser for Asia to Tinubu,", "Sall, head of Unesco and a Kenyan,": whether the apposition behind {@code name} runs on from {@code to}. */
    private boolean goesOn(Office office, int name, int to) {
        boolean english = words.language() == Language.ENGLISH;
        boolean also = words.is(norm(to), WordClass.CONJUNCTION)
                && (english
                        ? words.is(norm(to + 1), WordClass.DETERMINER)
                        : found.nameAt(to + 1).isPresent());
        boolean more = name < to
                && norm(name).equals(",")
                && (also
                        || (english
                                && words.is(norm(to), WordClass.PREPOSITION)
                                && office.body().isPresent()));
        for (int at = to; more && at < Math.min(found.tokens().size(), to + ASIDE); at++) {
            if (norm(at).equals(",")) {
                return true;
            }
            more = !(found.nameAt(at).isEmpty() && words.verb(norm(at))) && !words.is(norm(at), WordClass.RELATIVE);
        }
        return false;
    }

    /** "The Mercosur summit": a bloc whose name opens that of an event has been spoken of. */
    private void gathering(Name event) {
        List<Token> tokens = found.tokens().subList(event.from(), event.to());
        if (words.language() == Language.ENGLISH && event.may(EntityType.EVENT)) {
            Lexicon.Match body = lexicon.at(tokens.subList(0, Math.max(1, tokens.size() - 1)), 0);
            if (body.end() < tokens.size()) {
                body.senses().stream()
                        .filter(sense -> sense.entry().kind().equals("bloc"))
                        .map(sense -> sense.entry().entity())
                        .findFirst()
                        .ifPresent(discourse::mention);
            }
        }
    }

    /** An apposition opened by a comma takes the comma that closes it: "Xi Jinping, presiden China,". */
    private int closed(int from, int to) {
        boolean opened = found.tokens().subList(from, to).stream()
                .anyMatch(token -> token.text().equals(","));
        boolean more = words.language() == Language.ENGLISH
                && to + 1 < found.tokens().size()
                && (words.is(norm(to + 1), WordClass.RELATIVE) || APPOSING.contains(norm(to + 1)));
        return opened
                        && !more
                        && to < found.tokens().size()
                        && found.tokens().get(to).text().equals(",")
                ? to + 1
                : to;
    }

    /** The end of what else the sentence says the holder is: "Jens Stoltenberg, mantan perdana menteri Norwegia". */
    private int apposed(Office office, int to) {
        return offices.stream()
                .filter(other -> other.holder().equals(office.holder()) && other.from() < to)
                .mapToInt(Office::to)
                .reduce(to, Math::max);
    }

    /** "mundur dari jabatan direktur X": whether somebody gives up the seat that the title names, and nothing denies or plans it. */
    private boolean quits(TitleSpan title) {
        int seat = title.from() - 1;
        boolean left = words.language() == Language.INDONESIAN
                && seat > 2
                && words.is(norm(seat), WordClass.SEAT)
                && norm(seat - 1).equals("dari")
                && words.is(norm(seat - 2), WordClass.QUITTING);
        int verb = left && norm(seat - 2).equals("diri") ? seat - 3 : seat - 2;
        return left
                && verb > 0
                && Stream.of(
                                WordClass.NEGATION,
                                WordClass.FUTURE,
                                WordClass.POSSIBLE,
                                WordClass.REFUSE,
                                WordClass.CONTROL)
                        .noneMatch(wordClass -> words.is(norm(verb - 1), wordClass));
    }

    /** Notes what an office says of its holder; a body that it does not name may be the sentence's country. */
    private void hold(Office office) {
        Optional<Reference> holder = office.holder().map(references::get);
        Optional<RelationType> relation = relation(office);
        if (holder.isEmpty() || relation.isEmpty()) {
            return;
        }
        if (words.language() == Language.ENGLISH) {
            office.bodies().forEach(this::placed);
        } else {
            office.body().ifPresent(body -> seated(office, body));
        }
        Optional<Entity> pointed = pointed(office);
        if (pointed.isPresent()) {
            hold(holder.get(), relation.get(), owning(pointed.get(), office), office, ROLE);
            return;
        }
        Optional<Entity> called = called(office);
        if (called.isPresent()) {
            hold(holder.get(), relation.get(), owning(called.get(), office), office, ROLE);
            return;
        }
        if (factional(office) && !bodied(office) && !stately(office)) {
            return;
        }
        Optional<Reference> body = office.body()
                .map(references::get)
                .or(() -> through(office).map(it -> owning(it, office)))
                .or(() -> owner(office));
        if (body.isEmpty()) {
            body = beside(office);
        }
        if (relation.get() == RelationType.MEMBER_OF && words.language() == Language.ENGLISH) {
            american(holder.get(), office)
                    .ifPresent(it -> hold(holder.get(), RelationType.HOLDS_OFFICE, it, office, ROLE));
        }
        if (body.isPresent()) {
            hold(holder.get(), relation.get(), body.get(), office, NAMED);
            if (quits(office.title())) {
                told.add(new Resolved.Told(holder.get(), RelationType.LEAVES, led(body.get(), office), NAMED, "quit"));
            }
        } else if (possessed(office.title())) {
            return;
        } else if (institutional(office)) {
            sole(office)
                    .or(discourse::institution)
                    .or(() -> english(office))
                    .map(it -> owning(it, office))
                    .ifPresent(it -> hold(holder.get(), relation.get(), it, office, ROLE));
        } else {
            unnamed(holder.get(), relation.get(), office)
                    .ifPresent(it -> hold(holder.get(), relation.get(), it, office, ROLE));
        }
    }

    /** "chief executive of the Swiss group", "head of the company": the body that a noun behind the title points to. */
    private Optional<Entity> called(Office office) {
        int of = office.title().to();
        int noun = Pointed.office(found, of, words);
        Optional<Name> land = noun > of ? found.nameAt(of + 2) : Optional.empty();
        if (noun == of || !office.bodies().stream().allMatch(land.stream().toList()::contains)) {
            return Optional.empty();
        }
        return land.filter(name -> name.may(EntityType.COUNTRY))
                .map(references::get)
                .map(Reference::entity)
                .map(home -> antecedents
                        .national(land.orElseThrow().to(), home)
                        .map(it -> it.entities().getFirst()))
                .orElseGet(() -> antecedents.body(noun))
                .filter(SentenceBuilder::led);
    }

    /** The body, else the state, of an office beside which the text names none. */
    private Optional<Reference> unnamed(Reference holder, RelationType relation, Office office) {
        Optional<Entity> body = english(office).filter(it -> serves(it, office));
        boolean stately = body.isEmpty()
                && office.bodies().isEmpty()
                && !stateless(holder.entity())
                && ((STATE.contains(relation) && statesman(office)) || governmental(office) || speaksForState(office));
        return stately
                ? american(holder, office).or(() -> country(holder, office)).or(() -> implied(holder, office))
                : body.map(it -> owning(it, office));
    }

    /** "Rektor Universitas Leiden, Belanda, X", "Direktur Museum X di Osaka, Y": where the body of a title lies. */
    private void seated(Office office, Name body) {
        int at = body.to();
        boolean before = office.holder().filter(name -> name.from() > at + 1).isPresent()
                && at + 1 < found.tokens().size()
                && Set.of(",", "di").contains(norm(at));
        Reference seated = references.get(body);
        Optional<Reference> place = before
                ? found.nameAt(at + 1)
                        .filter(name -> name.may(EntityType.COUNTRY) || name.may(EntityType.PLACE))
                        .map(references::get)
                : Optional.empty();
        if (seated != null
                && seated.entity().type() == EntityType.ORGANIZATION
                && Tokenizer.tokenize(seated.entity().name()).stream()
                        .anyMatch(token -> words.is(token.norm(), WordClass.HOUSED))) {
            place.filter(it -> it != null)
                    .ifPresent(
                            it -> told.add(new Resolved.Told(seated, RelationType.LOCATED_IN, it, NATIONAL, "body")));
        }
    }

    /** "head of the Emirati oil company ADNOC", "a fellow with the Lahore-based Centre": where a title's body lies. */
    private void placed(Name body) {
        Reference seated = references.get(body);
        int at = body.from() - 1;
        boolean kind = false;
        while (at > 0
                && body.from() - at <= APART
                && noun(found.tokens().get(at))
                && found.nameBefore(at + 1).isEmpty()) {
            kind |= kindNoun(norm(at)) || words.is(norm(at), WordClass.KIND);
            at--;
        }
        boolean based = at > 1 && words.is(norm(at + 1), WordClass.BASED) && norm(at).equals("-");
        Optional<Name> land = found.nameBefore(based ? at : at + 1)
                .filter(name -> based || (name.adjective() && name.may(EntityType.COUNTRY)));
        boolean known = kind || based;
        Optional<Reference> place = land.map(references::get).filter(it -> known && it != null);
        if (seated != null && seated.entity().type() == EntityType.ORGANIZATION) {
            place.ifPresent(it -> told.add(new Resolved.Told(seated, RelationType.LOCATED_IN, it, NATIONAL, "body")));
        }
    }

    /** "council leader X", "company spokesman Y": the body that a noun before the title or in it points to. */
    private Optional<Entity> pointed(Office office) {
        int title = office.title().from();
        boolean bare = words.language() == Language.ENGLISH
                && office.bodies().isEmpty()
                && office.holder()
                        .filter(name -> name.from() >= office.title().to())
                        .isPresent();
        boolean opening = title == 1 && found.nameBefore(title).isEmpty();
        boolean before = bare && title > 0 && (noun(found.tokens().get(title - 1)) || opening);
        boolean inside = bare && !before && office.title().to() - title > 1;
        int noun = before ? title - 1 : title;
        boolean free = noun == 0
                || (found.nameBefore(noun).isEmpty()
                        && !norm(noun - 1).equals("'s")
                        && !(words.is(norm(noun - 1), WordClass.PORTFOLIO)
                                && noun(found.tokens().get(noun - 1))));
        return (before || inside) && free ? antecedents.nounBody(noun) : Optional.empty();
    }

    /** "Ketua Umum Golkar X … Sekretaris Jenderal Y", "Bupati X … Wakil Bupati Y": the body of the office told of before. */
    private Optional<Reference> beside(Office office) {
        Optional<Entity> through = through(office);
        if (through.isPresent()) {
            return through.map(it -> owning(it, office));
        }
        boolean bare = words.language() == Language.INDONESIAN
                && office.bodies().isEmpty()
                && office.holder().isPresent()
                && (found.tokens().get(office.title().from()).capitalised()
                        || court(office).isPresent())
                && !factional(office);
        String name = office.title().title().office();
        Optional<Entity> last = GOVERNING_PLACE.contains(name)
                ? opened(office).or(discourse::governed)
                : STAFF.contains(name)
                        ? club(office)
                                .or(() -> team(office))
                                .or(() -> spokenFor(office))
                                .or(discourse::led)
                                .or(() -> subjectBody(name))
                        : court(office);
        boolean elsewhere = name.equals("player")
                && found.names().stream()
                        .anyMatch(it -> it.may(EntityType.ORGANIZATION)
                                || (it.from() > 0 && norm(it.from() - 1).equals("dari")));
        return bare && !elsewhere ? last.map(it -> owning(it, office)) : Optional.empty();
    }

    /** "Di Hawaii, Gubernur X": the place that opens the sentence right before a governor's title. */
    private Optional<Entity> opened(Office office) {
        boolean opens = words.language() == Language.INDONESIAN
                && office.from() > 2
                && norm(0).equals("di")
                && norm(office.from() - 1).equals(",");
        return opens
                ? found.nameAt(1)
                        .filter(name -> name.to() == office.from() - 1)
                        .map(references::get)
                        .map(Reference::entity)
                        .filter(place -> place.type() == EntityType.PLACE)
                : Optional.empty();
    }

    /** "Partai Golkar, lewat Sekretaris Jenderal X,": the body for which the holder of an office acts. */
    private Optional<Entity> through(Office office) {
        int by = office.title().from() - 1;
        boolean acts = words.language() == Language.INDONESIAN
                && office.bodies().isEmpty()
                && office.holder().isPresent()
                && by > 0
                && Set.of("lewat", "melalui").contains(norm(by));
        int to = acts && norm(by - 1).equals(",") ? by - 1 : by;
        return acts
                ? found.nameBefore(to)
                        .map(references::get)
                        .filter(it -> it != null)
                        .map(Reference::entity)
                        .filter(SentenceBuilder::led)
                : Optional.empty();
    }

    /** "Partai X menolak usulan itu, kata Ketua Umum Y": of the body that opens a sentence without quotation marks. */
    private Optional<Entity> spokenFor(Office office) {
        int before = office.title().from() - 1;
        boolean tag = before > 1
                && words.is(norm(before), WordClass.SAID)
                && found.tokens().stream().noneMatch(token -> QUOTES.contains(token.text()));
        return tag
                ? found.nameAt(0)
                        .map(references::get)
                        .filter(it -> it != null)
                        .map(Reference::entity)
                        .filter(it -> it.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    /** "Ketua Umum X": of the body that the last sentence was about. */
    private Optional<Entity> subjectBody(String office) {
        return Set.of("player", "coach").contains(office)
                ? Optional.empty()
                : discourse.thing().filter(it -> it.type() == EntityType.ORGANIZATION);
    }

    /** "Kapten X": of the club that the text is about. */
    private Optional<Entity> club(Office office) {
        boolean full = office.holder().filter(name -> name.length() > 1).isPresent();
        return full && Set.of("player", "coach").contains(office.title().title().office())
                ? discourse.frequent("sport")
                : Optional.empty();
    }

    /** "Kapten X": of the club last spoken of, where the text has named none oftener. */
    private Optional<Entity> team(Office office) {
        boolean full = office.holder().filter(name -> name.length() > 1).isPresent();
        return full && Set.of("player", "coach").contains(office.title().title().office())
                ? discourse.acting("sport")
                : Optional.empty();
    }

    /** "Hakim X": of the court that the text has named. */
    private Optional<Entity> court(Office office) {
        String title = norm(office.title().from());
        boolean one = office.title().to() - office.title().from() == 1;
        boolean police = found
                .tokens()
                .subList(office.title().from(), office.title().to())
                .stream()
                .anyMatch(token -> token.norm().equals("kapolri"));
        if (police) {
            return lexicon.at(Tokenizer.tokenize("Polri"), 0).senses().stream()
                    .map(sense -> sense.entry().entity())
                    .findFirst();
        }
        if (one && title.startsWith("kapol") && !title.equals("kapolri")) {
            return discourse
                    .named("kepolisian", List.of())
                    .or(() -> discourse.named(title.replace("kapol", "pol"), List.of()));
        }
        return one && Set.of("hakim", "jaksa").contains(title)
                ? discourse.named("pengadilan", List.of()).or(() -> discourse.named("mahkamah", List.of()))
                : Optional.empty();
    }

    /** "The Bank of Ghana kept its rate, Governor X said": the only body named so far, whose office a bare title is. */
    private Optional<Entity> english(Office office) {
        int title = office.title().from();
        boolean bare = words.language() == Language.ENGLISH
                && office.bodies().isEmpty()
                && office.holder()
                        .filter(name -> name.from() >= office.title().to() || institutional(office))
                        .isPresent()
                && !factional(office)
                && (title == 0
                        || (!norm(title - 1).equals("'s")
                                && found.nameBefore(title).isEmpty()));
        String name = office.title().title().office();
        List<Entity> named = found.names().stream()
                .filter(it -> bare && it.to() <= title)
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.ORGANIZATION)
                .map(Reference::entity)
                .distinct()
                .toList();
        boolean judge = Set.of("judge", "prosecutor", "justice", "registrar")
                .contains(norm(office.title().to() - 1));
        // "The company, led by chairman X", "The company said X had resigned as chairman": whose the chairman is, the
        // sentence says.
        OptionalInt pointer = IntStream.range(1, Math.max(1, title))
                .filter(at -> bare
                        && (norm(title - 1).equals("by")
                                || (at == 1 && norm(title - 1).equals("as")))
                        && norm(at - 1).equals("the")
                        && words.is(norm(at), WordClass.BUSINESS))
                .findFirst();
        if (pointer.isPresent()) {
            return antecedents.body(pointer.getAsInt());
        }
        Optional<Entity> body = bare && (judge || named.isEmpty())
                ? discourse.institution().or(discourse::thing).filter(it -> it.type() == EntityType.ORGANIZATION)
                : named.size() == 1 ? Optional.of(named.getFirst()) : central(named, name);
        boolean mayor = bare && norm(office.title().to() - 1).equals("mayor");
        Optional<Entity> town = found.names().stream()
                .filter(it -> mayor && it.to() <= title && !around(it))
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.PLACE)
                .map(Reference::entity)
                .reduce((_, later) -> later);
        return mayor
                ? town.or(discourse::town)
                : body.filter(it -> judge
                        ? it.name().contains("Court") || it.name().contains("Tribunal")
                        : name.equals("governor")
                                ? lexicon.kindOf(it).equals("bank")
                                        || Tokenizer.norm(it.name()).contains("bank")
                                : !name.equals("player")
                                        && (STAFF.contains(name)
                                                || INSTITUTIONAL.contains(name)
                                                || name.equals("spokesperson")));
    }

    /** "FAIRHAVEN, Ohio": whether a place only tells where the one before it lies. */
    private boolean around(Name place) {
        int comma = place.from() - 1;
        return comma > 0
                && norm(comma).equals(",")
                && found.nameBefore(comma)
                        .map(references::get)
                        .filter(it -> it.entity().type() == EntityType.PLACE)
                        .isPresent();
    }

    /** "Army spokesman X", "ministry spokesman Y": whether a body may be one of the state's, if the office is. */
    private boolean serves(Entity body, Office office) {
        return !speaksForState(office) || STATE_SERVICES.contains(lexicon.kindOf(body));
    }

    /** Of several bodies: the one that the text is about, else the company that is the subject. */
    private Optional<Entity> central(List<Entity> named, String office) {
        Optional<Entity> subject = found.names().stream()
                .filter(name -> name.to() < found.tokens().size()
                        && !norm(name.to()).equals("-")
                        && !norm(name.to()).equals("'s"))
                .findFirst()
                .filter(name -> name.from() < OPENING)
                .map(references::get)
                .filter(it -> it != null)
                .map(Reference::entity)
                .filter(named::contains);
        return discourse
                .institution()
                .filter(named::contains)
                .or(() -> STAFF.contains(office) ? subject : Optional.empty());
    }

    /** A body that no words beside the office name. */
    private Reference owning(Entity body, Office office) {
        return new Reference(
                EntityResolver.span(found, office.title().from(), office.title().to()),
                List.of(body),
                GUESSED,
                true,
                Term.OWNER_OF_THE_OFFICE);
    }

    /** "the academy's president": whose the office is, the text says, though nobody can tell. */
    private boolean possessed(TitleSpan title) {
        return words.language() == Language.ENGLISH
                && title.from() > 0
                && norm(title.from() - 1).equals("'s");
    }

    /** "Chief executive Jane Roe", "John Doe, the director,": an office of the body that the document is about. */
    private boolean institutional(Office office) {
        int before = office.title().from() - 1;
        while (before >= 0
                && office.title().from() - before <= DESCRIPTIONS
                && noun(found.tokens().get(before))) {
            before--;
        }
        boolean bare = before < 0
                || Set.of("the", ",", "then", "as", "its").contains(norm(before))
                || words.is(norm(before), WordClass.APPOINTING)
                || !found.tokens().get(before).word();
        boolean told = office.title().to() < found.tokens().size()
                && Set.of("of", "at", "for").contains(norm(office.title().to()));
        return words.language() == Language.ENGLISH
                && office.bodies().isEmpty()
                && bare
                && !told
                && INSTITUTIONAL.contains(office.title().title().office());
    }

    /** "Boeing said X had resigned as chief executive": the only body that the sentence names before an office. */
    private Optional<Entity> sole(Office office) {
        List<Entity> bodies = found.names().stream()
                .filter(name -> name.to() <= office.title().from())
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.ORGANIZATION)
                .map(Reference::entity)
                .distinct()
                .limit(2)
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    /** Whether the title is one of a party or of rebels: it is never held in a country. */
    private boolean factional(Office office) {
        int before = office.title().from() - 1;
        return office.title().title().office().equals("faction leader")
                || (before >= 0
                        && !office.title().title().office().equals("governor")
                        && words.is(norm(before), WordClass.FACTION));
    }

    /** "Spain's Socialist prime minister": an office of state, whatever party its holder is of. */
    private boolean stately(Office office) {
        return words.language() == Language.ENGLISH
                && LEADING.contains(office.title().title().office())
                && !office.title().title().office().equals("leader")
                && office.body().filter(name -> name.may(EntityType.COUNTRY)).isPresent();
    }

    private boolean bodied(Office office) {
        return office.body()
                .map(references::get)
                .filter(it -> it.entity().type() == EntityType.ORGANIZATION)
                .isPresent();
    }

    /** "his finance minister", "its president", "Donald Trump's adviser": the country or body of whoever owns the office. */
    private Optional<Reference> owner(Office office) {
        if (office.bodies().isEmpty() && office.title().owned(found.tokens())) {
            return owned(office);
        }
        int title = office.title().to();
        if (office.bodies().isEmpty() && Pointed.behind(found.tokens(), title, words) > title) {
            return words.is(norm(title), WordClass.PRONOUN_PLURAL) ? owned(office) : pointedAt(office);
        }
        Optional<Reference> served = served(office);
        if (served.isPresent()) {
            return served.filter(_ ->
                            STATE.contains(office.title().title().relation().orElse(RelationType.WORKS_FOR)))
                    .flatMap(it -> discourse.countryOf(it.entity()).or(() -> discourse.employerOf(it.entity())))
                    .map(it -> owning(it, office));
        }
        boolean called = words.language() == Language.INDONESIAN
                && office.bodies().isEmpty()
                && title + 1 < found.tokens().size()
                && Pointed.noun(norm(title), words)
                && office.holder()
                        .filter(name -> name.from() == title + 1
                                || (name.from() == title + 2 && norm(title + 1).equals(",")))
                        .isPresent();
        boolean own = words.language() == Language.INDONESIAN
                && office.bodies().isEmpty()
                && title - office.title().from() > 1
                && Pointed.noun(norm(title - 1), words)
                && office.holder().filter(name -> name.from() == title).isPresent();
        if (own) {
            return antecedents.body(title - 1).filter(SentenceBuilder::led).map(it -> owning(it, office));
        }
        if (called) {
            return antecedents.body(title).filter(SentenceBuilder::led).map(it -> owning(it, office));
        }
        int noun = words.language() == Language.ENGLISH
                        && office.bodies().isEmpty()
                        && title + 1 < found.tokens().size()
                ? Pointed.english(found.tokens(), title + 1, words)
                : title + 1;
        if (noun > title + 1 && norm(title + 1).equals("the")) {
            return antecedents.body(noun).filter(SentenceBuilder::led).map(it -> owning(it, office));
        }
        int at = office.title().from() - 1;
        while (at > office.title().from() - 4 && at > 0 && noun(found.tokens().get(at))) {
            at--;
        }
        if (at < 0
                || !office.bodies().isEmpty()
                || words.language() != Language.ENGLISH
                || office.title().title().office().equals("counterpart")) {
            return Optional.empty();
        }
        boolean speaks = office.title()
                .title()
                .relation()
                .filter(RelationType.SPOKESPERSON_OF::equals)
                .isPresent();
        int joined = words.is(norm(at), WordClass.CONJUNCTION) ? titleBefore(at) - 1 : at;
        int here = joined > 0 && OWN.contains(norm(joined)) ? joined - 1 : joined;
        if (here < 0) {
            return Optional.empty();
        }
        Optional<Entity> owner = switch (norm(here)) {
            case "his", "her" -> serves(office, here, speaks);
            case "its", "their" ->
                GOVERNING_PLACE.contains(office.title().title().office())
                        ? discourse
                                .town()
                                .or(() -> discourse.only(EntityType.PLACE, _ -> true))
                                .or(() -> suited(office, here))
                        : suited(office, here);
            case "'s", "'" ->
                found.nameBefore(here)
                        .map(references::get)
                        .flatMap(it -> discourse.countryOf(it.entity()))
                        .or(() -> headed(here))
                        .or(() -> pointedTo(here));
            default -> Optional.empty();
        };
        Span span = EntityResolver.span(found, at, office.title().to());
        return owner.filter(it -> it.type() == EntityType.COUNTRY
                        || it.type() == EntityType.ORGANIZATION
                        || (it.type() == EntityType.PLACE
                                && GOVERNING_PLACE.contains(
                                        office.title().title().office()))
                        || (speaks && it.type() == EntityType.PERSON))
                .map(it -> new Reference(span, List.of(it), GUESSED, true, Term.OWNER_OF_THE_OFFICE));
    }

    /** "its founder and boss": where the title that ends at {@code conjunction} starts, else {@code conjunction} plus one. */
    private int titleBefore(int conjunction) {
        return found.titles().stream()
                .filter(title -> title.to() == conjunction)
                .findFirst()
                .map(TitleSpan::from)
                .orElse(conjunction + 1);
    }

    /** "the French president's envoy": the country of the head before the mark at {@code mark}, whose office he shares. */
    private Optional<Entity> headed(int mark) {
        int title = titleBefore(mark);
        return title > mark
                ? Optional.empty()
                : found.nameBefore(title)
                        .map(references::get)
                        .map(Reference::entity)
                        .filter(it -> it.type() == EntityType.COUNTRY);
    }

    /** "his spokesman" speaks for the person; "his finance minister" serves the person's country. */
    private Optional<Entity> serves(Office office, int pronoun, boolean speaks) {
        if (words.is(norm(office.title().to() - 1), WordClass.LAWYER)) {
            return Optional.empty();
        }
        Optional<Entity> person = personBefore(office, pronoun).or(discourse::person);
        return speaks
                ? person
                : person.flatMap(it -> discourse
                        .stateOf(it)
                        .or(() -> discourse.employerOf(it))
                        .or(() -> statesman(office) ? discourse.countryOf(it) : Optional.empty()));
    }

    /** "Its chief executive", "their leader": what the sentence or the one before was about, if such an office is one of its kind. */
    private Optional<Entity> suited(Office office, int pronoun) {
        Optional<Entity> likeliest = gapped(pronoun)
                .or(() -> clauseBody(pronoun))
                .or(() -> bodyBefore(pronoun))
                .or(discourse::thing);
        if (likeliest.filter(it -> suits(it, office, pronoun)).isPresent()) {
            return likeliest;
        }
        Optional<Entity> other = bodiesBefore(pronoun).reversed().stream()
                .filter(it -> suits(it, office, pronoun))
                .findFirst();
        boolean chief = words.is(norm(office.title().to() - 1), WordClass.CHIEF);
        boolean theirs = norm(pronoun).equals("their");
        boolean secretary = office.title().title().office().equals("secretary-general");
        return other.or(() -> chief || theirs || secretary
                ? discourse.salient(
                        EntityType.ORGANIZATION,
                        Set.of(),
                        List.of(),
                        it -> discourse.near(it) && suits(it, office, pronoun))
                : discourse.only(EntityType.ORGANIZATION, it -> suits(it, office, pronoun)));
    }

    /** "Colombia was represented by its ambassador, and Peru by its minister": who stands right before "by its". */
    private Optional<Entity> gapped(int pronoun) {
        return pronoun > 1 && norm(pronoun - 1).equals("by")
                ? found.nameBefore(pronoun - 1)
                        .filter(name -> name.from() > 0 && words.is(norm(name.from() - 1), WordClass.CONJUNCTION))
                        .map(references::get)
                        .map(Reference::entity)
                : Optional.empty();
    }

    /** "Turkey is the host, but Australia will act through its minister": the first body of the clause that the pronoun stands in. */
    private Optional<Entity> clauseBody(int pronoun) {
        int opens = IntStream.iterate(pronoun - 1, at -> at > 0, at -> at - 1)
                .filter(at -> CONTRAST.contains(norm(at)))
                .findFirst()
                .orElse(-1);
        return opens < 0
                ? Optional.empty()
                : found.names().stream()
                        .filter(name -> name.from() > opens && name.to() <= pronoun)
                        .filter(name -> !words.is(norm(name.from() - 1), WordClass.PREPOSITION))
                        .map(references::get)
                        .filter(Objects::nonNull)
                        .map(Reference::entity)
                        .filter(SentenceBuilder::led)
                        .findFirst();
    }

    /** Whether a country or body may have such an office, and be called by such a pronoun. */
    private boolean suits(Entity owner, Office office, int pronoun) {
        boolean minister = MINISTERS.contains(norm(office.title().to() - 1));
        if (minister && owner.type() != EntityType.COUNTRY) {
            return false;
        }
        boolean chief = words.is(norm(office.title().to() - 1), WordClass.CHIEF);
        boolean several = norm(pronoun).equals("their");
        String kind = lexicon.kindOf(owner);
        return owner.type() == EntityType.COUNTRY
                ? !several && !CORPORATE.contains(office.title().title().office())
                : !(chief && NO_BUSINESS.contains(kind)) && (!several || kind.isEmpty() || MOVEMENTS.contains(kind));
    }

    private Optional<Entity> personBefore(Office office, int at) {
        return found.names().stream()
                .filter(name -> name.to() <= at && !office.holder().equals(Optional.of(name)))
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.PERSON)
                .map(Reference::entity)
                .findFirst();
    }

    private Optional<Entity> bodyBefore(int at) {
        Optional<Entity> beside = norm(at - 1 < 0 ? 0 : at - 1).equals("and")
                ? found.nameBefore(at - 1)
                        .map(references::get)
                        .filter(it -> it != null && it.entity().type() == EntityType.ORGANIZATION)
                        .map(Reference::entity)
                : Optional.empty();
        return beside.or(() -> firstBody(at));
    }

    private Optional<Entity> firstBody(int at) {
        return bodiesBefore(at).stream().findFirst();
    }

    /** Whether an adjective only tells more of what stands behind it: "the Kenyan press", but not "the Kenyan government". */
    private boolean tells(Name name) {
        return name.adjective()
                && !(words.language() == Language.ENGLISH && words.is(norm(name.to()), WordClass.REGIME));
    }

    /** The countries and bodies that the sentence names before {@code at}, but for those that only tell more of another name. */
    private List<Entity> bodiesBefore(int at) {
        return found.names().stream()
                .filter(name -> name.to() <= at && !tells(name) && !owning(name) && !agency(name) && !describing(name))
                .map(references::get)
                .filter(Objects::nonNull)
                .map(Reference::entity)
                .filter(SentenceBuilder::led)
                .toList();
    }

    /** "The U.N. peacekeeping mission": a name that only tells more of the noun behind it. */
    private boolean describing(Name name) {
        return name.to() < found.tokens().size()
                && name.may(EntityType.ORGANIZATION)
                && noun(found.tokens().get(name.to()))
                && !words.is(norm(name.to()), WordClass.VERB_NOUN);
    }

    /** "GENEVA (Xinhua) -": who a dateline says that the text is from. */
    private boolean agency(Name name) {
        return name.from() > 0
                && name.from() < DATELINE
                && norm(name.from() - 1).equals("(")
                && name.to() < found.tokens().size()
                && norm(name.to()).equals(")");
    }

    /** "India's Adani Group": a name that only says whose the next one is. */
    private boolean owning(Name name) {
        int next = name.to();
        return next < found.tokens().size()
                && norm(next).equals("'s")
                && found.names().stream()
                        .anyMatch(other -> other.from() > next && other.from() <= next + APART && !person(other));
    }

    private boolean person(Name name) {
        Reference reference = references.get(name);
        return reference != null && reference.entity().type() == EntityType.PERSON;
    }

    /** "the company's chief executive": the body that the noun before the mark at {@code mark} points to. */
    private Optional<Entity> pointedTo(int mark) {
        Optional<Entity> before =
                mark > 1 && norm(mark - 2).equals("the") ? antecedents.before(mark - 1) : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        for (int from = mark - 2; from >= Math.max(0, mark - 4); from--) {
            Optional<Antecedents.Found> pointed = antecedents.at(from).filter(it -> it.to() == mark);
            if (pointed.isPresent()) {
                return pointed.get().entities().stream().findFirst();
            }
        }
        return found.titles().stream()
                .filter(title -> title.to() == mark
                        && title.from() > 0
                        && norm(title.from() - 1).equals("the"))
                .findFirst()
                .flatMap(title -> discourse.holder(title.title().office(), Optional.empty()));
    }

    /** "Utusan Guterres, X", "X, an adviser to President Y": whom the office serves. */
    private Optional<Reference> served(Office office) {
        int to = office.title().to();
        boolean english = words.language() == Language.ENGLISH;
        if (!office.bodies().isEmpty() || (english && (to + 1 >= found.tokens().size() || !norm(to).equals("to")))) {
            return Optional.empty();
        }
        int title = english ? to + 1 : to;
        int served = english
                ? found.titles().stream()
                        .filter(it -> it.from() == title)
                        .mapToInt(TitleSpan::to)
                        .findFirst()
                        .orElse(title)
                : title;
        return found.nameAt(served)
                .filter(name -> office.holder().filter(name::equals).isEmpty())
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.PERSON);
    }

    /** "Ketua asosiasi itu, X": the body or country that the noun behind the title points to. */
    private Optional<Reference> pointedAt(Office office) {
        return antecedents.at(office.title().to()).stream()
                .flatMap(it -> it.entities().stream())
                .filter(SentenceBuilder::led)
                .findFirst()
                .map(it -> behind(office) ? discourse.latest(it) : it)
                .map(it -> owning(it, office));
    }

    /** "X, politikus partai tersebut": whether the holder stands before the title. */
    private static boolean behind(Office office) {
        return office.holder()
                .filter(name -> name.from() < office.title().from())
                .isPresent();
    }

    /** "Adapun PAN … setelah ketua umumnya, Zulkifli Hasan": the country or body that the sentence names last before it. */
    private Optional<Reference> owned(Office office) {
        Span span =
                EntityResolver.span(found, office.title().from(), office.title().to());
        if (words.language() == Language.INDONESIAN
                && words.is(norm(office.title().from()), WordClass.LAWYER)) {
            return Optional.empty();
        }
        Optional<Entity> land = words.language() == Language.INDONESIAN && statesman(office)
                ? found.nameAt(0)
                        .map(references::get)
                        .filter(it -> it != null)
                        .map(Reference::entity)
                        .filter(it -> it.type() == EntityType.COUNTRY)
                : Optional.empty();
        if (land.isPresent()) {
            return land.map(it -> new Reference(span, List.of(it), GUESSED, true, Term.OWNER_OF_THE_OFFICE));
        }
        boolean corporate = words.language() == Language.INDONESIAN
                && CORPORATE.contains(office.title().title().office());
        boolean group = words.language() == Language.INDONESIAN
                && found.tokens().stream().anyMatch(token -> words.is(token.norm(), WordClass.OWN_BODY));
        boolean owner = words.language() == Language.INDONESIAN
                && found.names().stream()
                        .filter(name -> name.to() <= office.title().from())
                        .map(references::get)
                        .anyMatch(it -> it != null && led(it.entity()));
        Optional<Entity> spokenFor = spokesman(office) && elements.isEmpty() && !group && !owner
                ? discourse.subject().filter(it -> it.type() == EntityType.PERSON)
                : Optional.empty();
        if (spokenFor.isPresent()) {
            return spokenFor.map(it -> new Reference(span, List.of(it), GUESSED, true, Term.OWNER_OF_THE_OFFICE));
        }
        Optional<Entity> named = found.names().stream()
                .filter(name -> name.to() <= office.title().from())
                .map(references::get)
                .filter(it -> it != null)
                .map(Reference::entity)
                .filter(SentenceBuilder::led)
                .filter(it -> !corporate || it.type() != EntityType.COUNTRY)
                .reduce((_, later) -> later);
        return named.or(() -> discourse
                        .thing()
                        .filter(SentenceBuilder::led)
                        .filter(it -> !corporate || it.type() != EntityType.COUNTRY))
                .or(() -> words.language() == Language.INDONESIAN && elements.isEmpty()
                        ? discourse
                                .subject()
                                .filter(it -> it.type() == EntityType.PERSON)
                                .flatMap(it -> discourse.employerOf(it).or(() -> discourse.stateOf(it)))
                        : Optional.empty())
                .map(it -> new Reference(span, List.of(it), GUESSED, true, Term.OWNER_OF_THE_OFFICE));
    }

    private static boolean spokesman(Office office) {
        return office.title()
                .title()
                .relation()
                .filter(RelationType.SPOKESPERSON_OF::equals)
                .isPresent();
    }

    private static boolean led(Entity entity) {
        return entity.type() == EntityType.COUNTRY || entity.type() == EntityType.ORGANIZATION;
    }

    /** "juru bicara militer X", "juru bicara kepresidenan X": one who speaks for the state that the text is about. */
    private boolean governmental(Office office) {
        return words.language() == Language.INDONESIAN
                && found.tokens().subList(office.title().from(), office.title().to()).stream()
                        .anyMatch(token -> words.is(token.norm(), WordClass.GOVERNMENTAL));
    }

    /** "foreign ministry spokeswoman X", "government spokesman Y": of the country that the text is about, or whose capital opens the sentence. */
    private boolean speaksForState(Office office) {
        int title = office.title().from();
        boolean speaks = words.language() == Language.ENGLISH
                && office.title()
                        .title()
                        .relation()
                        .filter(RelationType.SPOKESPERSON_OF::equals)
                        .isPresent()
                && office.holder().isPresent();
        int noun = title > 0 && noun(found.tokens().get(title - 1)) ? title - 1 : title;
        boolean state = words.is(norm(noun), WordClass.GOVERNMENT)
                || words.is(norm(noun), WordClass.SERVICE)
                || STATE_OFFICES.contains(norm(noun));
        boolean free = noun == 0
                || ((found.nameBefore(noun).isEmpty() || words.is(norm(noun - 1), WordClass.PORTFOLIO))
                        && !norm(noun - 1).equals("'s"));
        return speaks && state && free;
    }

    private boolean statesman(Office office) {
        String title = office.title().title().office();
        return STATESMEN.contains(title)
                || (!title.equals("secretary-general")
                        && found
                                .tokens()
                                .subList(office.title().from(), office.title().to())
                                .stream()
                                .anyMatch(token -> STATESMEN.contains(token.norm())));
    }

    /** "Treasury Secretary Mnuchin", "Secretary of State Pompeo": offices that one country alone has. */
    private Optional<Reference> american(Reference holder, Office office) {
        List<String> title = found
                .tokens()
                .subList(office.title().from(), office.title().to())
                .stream()
                .map(Token::norm)
                .toList();
        boolean senator = title.stream().anyMatch(SENATORS::contains)
                && found.tokens().stream().map(Token::norm).anyMatch(AMERICAN_PARTIES::contains);
        boolean american = senator
                || (title.contains("secretary")
                        && title.stream().anyMatch(AMERICAN::contains)
                        && !title.equals(List.of("state", "secretary"))
                        && lexicon.homeOf(holder.entity()).isEmpty());
        return american
                ? lexicon.country("US")
                        .map(it -> new Reference(
                                EntityResolver.span(
                                        found,
                                        office.title().from(),
                                        office.title().to()),
                                List.of(it.entity()),
                                KNOWN,
                                true,
                                Term.OWNER_OF_THE_OFFICE))
                : Optional.empty();
    }

    /** "President Lai": one whom everyone knows, and as of no country that others are told by. */
    private boolean stateless(Entity holder) {
        return lexicon.knows(holder) && lexicon.homeOf(holder).isEmpty();
    }

    /** "Presiden X menemui Menteri Luar Negeri Turki": whether a state that nobody names with a head's title has another head, or another's minister. */
    private boolean taken(Entity country, Reference holder, Office office) {
        String head = office.title().title().office();
        if (!HEADS.contains(head)) {
            return false;
        }
        boolean told = discourse
                .holder(head, Optional.of(country))
                .filter(other -> !other.equals(holder.entity()))
                .isPresent();
        return told
                || offices.stream()
                        .filter(other -> !other.holder().equals(office.holder())
                                && (!leads(other)
                                        || other.title().title().office().equals(head)))
                        .flatMap(other -> other.bodies().stream())
                        .map(references::get)
                        .anyMatch(it -> it != null && it.entity().equals(country));
    }

    private static boolean leads(Office office) {
        return office.title().title().relation().equals(Optional.of(RelationType.LEADER_OF));
    }

    /** "Foreign ministry spokesman X said China …", "President X … a Korean leader": whether a land behind a title may be the one meant. */
    private boolean told(Name name, Office office) {
        boolean speaks = office.title().title().relation().equals(Optional.of(RelationType.SPOKESPERSON_OF));
        return words.language() == Language.ENGLISH
                && (speaks || name.senses().stream().anyMatch(sense -> sense.form() == Form.ADJECTIVE));
    }

    /** "President Biden": the country that the text need not name, since everyone knows it or the text is about it. */
    private Optional<Reference> implied(Reference holder, Office office) {
        Optional<Entity> home = lexicon.homeOf(holder.entity()).or(() -> apposed(office));
        int title = found.tokens().get(office.title().from()).span().start();
        boolean abroad = found.names().stream()
                .filter(name -> found.tokens().get(name.from()).span().start() < title || told(name, office))
                .filter(name -> words.language() == Language.ENGLISH ? !counterpart(name) : !overheard(name, office))
                .map(references::get)
                .anyMatch(it -> it != null
                        && it.entity().type() == EntityType.COUNTRY
                        && (words.language() != Language.ENGLISH
                                || !discourse.land().filter(it.entity()::equals).isPresent()));
        boolean present = words.language() == Language.ENGLISH
                && !office.title().former()
                && !office.title().ranked();
        boolean regional = words.language() == Language.ENGLISH
                && !abroad
                && norm(office.title().to() - 1).equals("minister")
                && !norm(office.title().from()).equals("prime");
        Optional<Entity> country = home.or(() -> listed(office))
                .or(() -> speaksForState(office) ? seat(office) : Optional.empty())
                .or(() -> regional ? discourse.region() : Optional.empty())
                .or(() ->
                        abroad || words.language() != Language.INDONESIAN ? Optional.empty() : discourse.compatriots())
                .or(() -> abroad
                        ? Optional.empty()
                        : present
                                ? discourse
                                        .land()
                                        .filter(it -> !counterparts(0).contains(it))
                                        .or(() -> seat(office))
                                        .or(discourse::written)
                                : discourse.homeland())
                .or(() -> seat(office))
                .or(() -> present ? speakingIn(office) : Optional.empty())
                .or(() -> present ? opposite(office) : Optional.empty())
                .or(() -> present && !abroad
                        ? discourse.thing().filter(it -> it.type() == EntityType.COUNTRY)
                        : Optional.empty())
                .or(() -> abroad ? Optional.empty() : capital(office))
                .or(() -> present ? spokenOf(office) : Optional.empty())
                .or(() -> present && !abroad && statesman(office)
                        ? discourse.soleLand().or(this::housing)
                        : Optional.empty())
                .or(() -> abroad || words.language() != Language.INDONESIAN ? Optional.empty() : discourse.state())
                .or(() -> abroad || words.language() != Language.INDONESIAN
                        ? Optional.empty()
                        : discourse.onlyLand(List.of()))
                .filter(it -> home.isPresent()
                        || (words.language() == Language.ENGLISH
                                && !LEADING.contains(office.title().title().office()))
                        || office.title().former()
                        || !taken(it, holder, office));
        return country.map(it -> new Reference(
                EntityResolver.span(found, office.title().from(), office.title().to()),
                List.of(it),
                home.isPresent() ? KNOWN : GUESSED,
                true,
                Term.COUNTRY_OF_THE_HOLDER));
    }

    /** "Foreign Minister X said Canada would …": the country of which a speaker for a state first tells what it does. */
    private Optional<Entity> spokenOf(Office office) {
        int at = office.holder().map(Name::to).orElse(0);
        boolean speaks = words.language() == Language.ENGLISH
                && (statesman(office) || speaksForState(office))
                && at > 0
                && at + 1 < found.tokens().size();
        while (speaks
                && at + 1 < found.tokens().size()
                && !words.is(norm(at), WordClass.SAID)
                && found.nameAt(at).isEmpty()) {
            at++;
        }
        int behind = at + 1;
        behind += behind < found.tokens().size() && norm(behind).equals("that") ? 1 : 0;
        // "“Kenya backs the plan,” Trade Minister X said."
        boolean quoted = speaks
                && office.from() > 3
                && QUOTES.contains(norm(0))
                && QUOTES.contains(norm(office.from() - 1))
                && behind < found.tokens().size()
                && found.nameAt(behind).isEmpty();
        int said = quoted ? 1 : behind;
        return speaks && said < found.tokens().size()
                ? found.nameAt(said)
                        .filter(name -> name.to() < found.tokens().size()
                                && !name.adjective()
                                && !norm(name.to()).equals("'s")
                                && !words.is(norm(name.to()), WordClass.CONJUNCTION))
                        .map(references::get)
                        .filter(it -> it != null && it.entity().type() == EntityType.COUNTRY)
                        .map(Reference::entity)
                : Optional.empty();
    }

    /** The only country whose bodies the sentence names: "Finance Minister X has appointed Y as governor of the Bank of Ghana". */
    private Optional<Entity> housing() {
        List<Entity> lands = found.names().stream()
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.ORGANIZATION)
                .flatMap(it -> lexicon.homeOf(it.entity()).stream())
                .distinct()
                .limit(2)
                .toList();
        return lands.size() == 1 ? Optional.of(lands.getFirst()) : Optional.empty();
    }

    /** "Ketua delegasi Taliban, Wakil Menteri Dalam Negeri X": the country of the body that the title before the comma names. */
    private Optional<Entity> apposed(Office office) {
        int comma = office.from() - 1;
        boolean apposes = words.language() == Language.INDONESIAN
                && comma > 0
                && norm(comma).equals(",");
        return apposes
                ? found.nameBefore(comma)
                        .filter(body -> found.titles().stream().anyMatch(title -> title.to() == body.from()))
                        .map(references::get)
                        .map(Reference::entity)
                        .filter(body -> body.type() == EntityType.ORGANIZATION)
                        .flatMap(lexicon::homeOf)
                : Optional.empty();
    }

    /** "In Lima, Foreign Minister X said": the country whose capital opens the sentence, right before a title of state. */
    private Optional<Entity> seat(Office office) {
        boolean speaks = speaksForState(office);
        int title = office.from();
        while (speaks && title > 2 && noun(found.tokens().get(title - 1))) {
            title--;
        }
        int comma = title - 1;
        boolean opens = words.language() == Language.ENGLISH
                && found.tokens().size() > 2
                && norm(0).equals("in")
                && title > 2
                && norm(comma).equals(",");
        return opens
                ? found.nameAt(1)
                        .filter(name -> name.to() == comma)
                        .flatMap(name -> name.senses().stream()
                                .map(sense -> sense.entry().entity())
                                .filter(entity -> entity.type() == EntityType.COUNTRY)
                                .findFirst())
                : Optional.empty();
    }

    /** "Foreign Minister Wadephul, Defence Minister X and …": the country of whoever is listed right before with an office of the same sort. */
    private Optional<Entity> listed(Office office) {
        return words.language() != Language.ENGLISH
                ? Optional.empty()
                : offices.stream()
                        .filter(other -> other.title()
                                .title()
                                .relation()
                                .equals(office.title().title().relation()))
                        .flatMap(other -> other.holder().stream())
                        .filter(holder -> holder.to() < office.title().from()
                                && office.title().from() - holder.to() <= 2
                                && found
                                        .tokens()
                                        .subList(holder.to(), office.title().from())
                                        .stream()
                                        .allMatch(token -> token.text().equals(",")
                                                || token.norm().equals("and")))
                        .map(references::get)
                        .filter(it -> it != null)
                        .flatMap(it -> lexicon.homeOf(it.entity()).stream())
                        .findFirst();
    }

    /** "Foreign Minister X told reporters in Brasilia": the land in whose capital the holder of an office speaks, which the text has named. */
    private Optional<Entity> speakingIn(Office office) {
        int said = office.to();
        while (said < found.tokens().size()
                && said - office.to() < SPEAKING
                && !words.is(norm(said), WordClass.SAID)
                && !words.is(norm(said), WordClass.TELLING)) {
            said++;
        }
        int verb = said;
        return found.names().stream()
                .filter(name -> name.from() > verb
                        && name.from() - verb <= SPEAKING
                        && norm(name.from() - 1).equals("in"))
                .flatMap(name -> name.senses().stream())
                .map(sense -> sense.entry().entity())
                .filter(land -> land.type() == EntityType.COUNTRY && discourse.knows(land))
                .findFirst();
    }

    /** "his Japanese counterpart": whether a land's name only tells whose the counterpart is. */
    private boolean counterpart(Name land) {
        return land.to() < found.tokens().size() && words.is(norm(land.to()), WordClass.COUNTERPART);
    }

    /** The lands, named from {@code from} on, whose ministers and the like are only the counterparts of those of another. */
    private List<Entity> counterparts(int from) {
        return found.names().stream()
                .filter(name -> name.from() >= from && counterpart(name))
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.COUNTRY)
                .map(Reference::entity)
                .toList();
    }

    /** "Foreign Minister X rang his Japanese counterpart": of two lands that the text has told of together, the other. */
    private Optional<Entity> opposite(Office office) {
        Optional<Entity> land = counterparts(office.to() + 1).stream().findFirst();
        return land.flatMap(other -> discourse.onlyLand(List.of(other)));
    }

    /** "terbang ke Jakarta, menemui Menteri Kelautan X": the country whose capital the sentence names last before the title. */
    private Optional<Entity> capital(Office office) {
        return words.language() != Language.INDONESIAN
                ? Optional.empty()
                : found.names().stream()
                        .filter(name -> name.to() <= office.from() && name.may(EntityType.PLACE))
                        .reduce((_, later) -> later)
                        .flatMap(name -> name.senses().stream()
                                .map(sense -> sense.entry().entity())
                                .filter(entity -> entity.type() == EntityType.COUNTRY)
                                .findFirst());
    }

    /** "“… partai Kremlin,” kata Menteri Energi X": whether a name stands in a quotation, and the title outside. */
    private boolean overheard(Name name, Office office) {
        return antecedents.quoted(name.from())
                && !antecedents.quoted(office.title().from());
    }

    /** The country that the holder is known to belong to, if the sentence names it; else its only country. */
    private Optional<Reference> country(Reference holder, Office office) {
        List<Reference> countries = found.names().stream()
                .filter(name -> !overheard(name, office))
                .map(references::get)
                .filter(it -> it != null && it.entity().type() == EntityType.COUNTRY)
                .toList();
        Optional<Entity> home = lexicon.homeOf(holder.entity());
        if (home.isEmpty() && apposed(office).isPresent()) {
            return Optional.empty();
        }
        if (home.isPresent()) {
            return countries.stream()
                    .filter(it -> it.entity().equals(home.get()))
                    .findFirst();
        }
        int start = found.tokens().get(office.from()).span().start();
        if (governmental(office)) {
            return countries.stream().filter(it -> it.span().start() < start).reduce((_, later) -> later);
        }
        boolean single = countries.stream().map(Reference::entity).distinct().count() == 1;
        return countries.stream()
                .filter(it -> single && it.span().start() < start)
                .filter(it -> words.language() == Language.ENGLISH
                        || office.title().former()
                        || !taken(it.entity(), holder, office))
                .findFirst();
    }

    /** "a deputy for the Sumar party", "the Reform Party's candidate": one of a party. */
    private boolean deputy(Office office, Optional<Entity> body) {
        String title = norm(office.title().to() - 1);
        boolean stands = words.is(title, WordClass.CANDIDATE);
        boolean sits = title.equals("deputy")
                && office.title().to() < found.tokens().size()
                && Set.of("for", "of", "from").contains(norm(office.title().to()));
        return words.language() == Language.ENGLISH
                && (stands || sits)
                && body.filter(it -> lexicon.kindOf(it).equals("party")
                                || words.is(
                                        Tokenizer.norm(
                                                it.name().substring(it.name().lastIndexOf(' ') + 1)),
                                        WordClass.PARTISAN))
                        .isPresent();
    }

    /** A counterpart's office is that of whoever is spoken of beside it: "Putin met his Chinese counterpart Xi". */
    private Optional<RelationType> relation(Office office) {
        Optional<Entity> body =
                office.body().map(references::get).filter(it -> it != null).map(Reference::entity);
        if (!office.title().title().office().equals("counterpart")) {
            return deputy(office, body)
                    ? Optional.of(RelationType.MEMBER_OF)
                    : office.title().title().relation();
        }
        if (words.language() == Language.INDONESIAN
                && body.filter(it -> it.type() == EntityType.ORGANIZATION).isPresent()) {
            return Optional.of(
                    lexicon.kindOf(body.get()).equals("party") ? RelationType.MEMBER_OF : RelationType.WORKS_FOR);
        }
        Optional<RelationType> peer = peer(office).flatMap(discourse::officeOf);
        if (peer.isPresent()) {
            return peer;
        }
        return offices.stream()
                .filter(other -> other.title().from() < office.title().from()
                        && !other.title().title().office().equals("counterpart"))
                .flatMap(other -> other.title().title().relation().stream())
                .filter(STATE::contains)
                .reduce((_, later) -> later)
                .or(() -> discourse.person().flatMap(discourse::officeOf))
                .or(() -> office.holder().map(_ -> RelationType.HOLDS_OFFICE));
    }

    /** "between Fidan and his Greek counterpart": whom "his" stands for. */
    private Optional<Entity> peer(Office counterpart) {
        int his = counterpart.title().from() - 1;
        his = counterpart
                .body()
                .filter(it -> it.to() == counterpart.title().from())
                .map(it -> it.from() - 1)
                .orElse(his);
        boolean owned = words.language() == Language.ENGLISH
                && his > 1
                && Set.of("his", "her").contains(norm(his))
                && words.is(norm(his - 1), WordClass.CONJUNCTION);
        return owned
                ? found.nameBefore(his - 1)
                        .map(references::get)
                        .map(Reference::entity)
                        .filter(it -> it.type() == EntityType.PERSON)
                : Optional.empty();
    }

    private void hold(Reference holder, RelationType relation, Reference body, Office office, double prior) {
        String name = office.title().title().office();
        if (national(office, body) || served(relation, body)) {
            return;
        }
        Optional<Entity> whole = relation == RelationType.LEADER_OF ? whole(body.entity()) : Optional.empty();
        if (whole.isPresent()) {
            Reference around = owning(whole.get(), office);
            held.add(new Resolved.Held(holder, RelationType.HOLDS_OFFICE, around, office.title(), prior));
            return;
        }
        boolean place = body.readings().stream().allMatch(entity -> entity.type() == EntityType.PLACE);
        boolean nameless = body.entity().type() == EntityType.ORGANIZATION
                && lexicon.kindOf(body.entity()).isEmpty()
                && !body.entity().name().startsWith("Pol")
                && !body.entity().name().startsWith("Ko");
        Optional<Entity> force =
                place || nameless || body.entity().type() == EntityType.PLACE ? force(office, body) : Optional.empty();
        if (force.isPresent()) {
            held.add(new Resolved.Held(holder, relation, owning(force.get(), office), office.title(), prior));
            return;
        }
        if (place && !governs(office, body)) {
            return;
        }
        Optional<Entity> union = place ? union(office) : Optional.empty();
        if (union.isPresent()) {
            held.add(new Resolved.Held(holder, relation, owning(union.get(), office), office.title(), prior));
            return;
        }
        if (name.equals("governor") && norm(office.title().to() - 1).equals("minister") && place) {
            discourse.region(body.entity());
        }
        if (!office.title().former() || words.language() != Language.ENGLISH) {
            discourse.holds(holder.entity(), name, Optional.of(body.entity()));
        }
        boolean national =
                body.entity().type() == EntityType.COUNTRY && !office.title().former();
        if (STAFF.contains(name) || GOVERNING_PLACE.contains(name) || national) {
            discourse.office(
                    words.language() == Language.INDONESIAN ? led(body, office).entity() : body.entity());
        }
        boolean country = body.readings().stream().anyMatch(entity -> entity.type() == EntityType.COUNTRY);
        boolean adjective = office.body().filter(Name::adjective).isPresent();
        boolean compatriot = country
                && (name.equals("player") || (name.equals("coach") && adjective))
                && words.language() == Language.ENGLISH;
        if (compatriot) {
            return;
        }
        boolean one = words.language() == Language.ENGLISH
                && name.equals("chief executive")
                && !office.title().former()
                && office.title().from() > 0
                && Set.of("a", "an").contains(norm(office.title().from() - 1));
        boolean employed = words.language() == Language.ENGLISH
                && name.equals("coach")
                && norm(office.title().to() - 1).equals("manager")
                && !sport
                && !lexicon.kindOf(body.entity()).equals("sport");
        if (employed) {
            held.add(new Resolved.Held(holder, RelationType.WORKS_FOR, led(body, office), office.title(), prior));
            return;
        }
        RelationType fitting = (relation == RelationType.LEADER_OF
                                && (office.title().ranked() || one || partly(office, body)))
                        || (relation == RelationType.FOUNDED && country)
                        || (relation == RelationType.MEMBER_OF && country && words.language() == Language.ENGLISH)
                ? RelationType.HOLDS_OFFICE
                : relation;
        boolean partisan = words.language() == Language.ENGLISH
                && fitting == RelationType.HOLDS_OFFICE
                && lexicon.kindOf(body.entity()).equals("party")
                && (name.equals("minister")
                        || name.equals("governor")
                        || norm(office.title().from()).equals("attorney"))
                && office.body().filter(it -> it.to() == office.title().from()).isPresent();
        Optional<Entity> state = words.language() == Language.ENGLISH
                        && name.equals("leader")
                        && lexicon.kindOf(body.entity()).equals("military")
                ? lexicon.homeOf(body.entity())
                : Optional.empty();
        Reference led = state.map(it -> owning(it, office)).orElseGet(() -> led(body, office));
        held.add(new Resolved.Held(holder, partisan ? RelationType.MEMBER_OF : fitting, led, office.title(), prior));
    }

    /** "kuasa hukum X", "ketua tim pemenangan X": whoever serves a person has no office in a body. */
    private boolean served(RelationType relation, Reference body) {
        return words.language() == Language.INDONESIAN
                && body.entity().type() == EntityType.PERSON
                && (relation == RelationType.WORKS_FOR || relation == RelationType.HOLDS_OFFICE);
    }

    /** "Pusat Penerangan Hukum Kejaksaan Agung", "Divisi Humas Polri": the known body that a part of it has in its name. */
    private Optional<Entity> whole(Entity part) {
        List<Token> tokens = Tokenizer.tokenize(part.name());
        boolean unit = words.language() == Language.INDONESIAN
                && tokens.size() > 2
                && lexicon.kindOf(part).isEmpty()
                && words.is(tokens.getFirst().norm(), WordClass.UNIT)
                && tokens.stream().noneMatch(token -> words.is(token.norm(), WordClass.SCHOLARLY));
        for (int at = 1; unit && at < tokens.size(); at++) {
            Lexicon.Match match = lexicon.at(tokens, at);
            if (match.end() == tokens.size()) {
                return match.senses().stream()
                        .map(sense -> sense.entry().entity())
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "Direktur Keuangan Antam", "Sekjen Partai Golkar": one who is in charge of a part of the body, and does not lead it. */
    private boolean partly(Office office, Reference body) {
        String name = office.title().title().office();
        String last = norm(office.title().to() - 1);
        boolean share = name.equals("director")
                && office.title().to() - office.title().from() > 1
                && words.is(last, WordClass.PORTFOLIO)
                && !words.is(last, WordClass.WHOLE);
        boolean party = name.equals("secretary-general")
                && (lexicon.kindOf(body.entity()).equals("party")
                        || body.entity().name().startsWith("Partai "))
                && Tokenizer.tokenize(body.entity().name()).stream()
                        .noneMatch(token -> words.is(token.norm(), WordClass.SECRETARIAL));
        return words.language() == Language.INDONESIAN && (share || party);
    }

    /** "European Trade Commissioner": the union that is called after a continent, and not the continent. */
    private Optional<Entity> union(Office office) {
        boolean commissioner = words.language() == Language.ENGLISH
                && found.tokens().subList(office.title().from(), office.title().to()).stream()
                        .anyMatch(token -> token.norm().equals("commissioner"));
        return office.body()
                .filter(_ -> commissioner)
                .flatMap(name -> lexicon.at(Tokenizer.tokenize(name.surface() + " Union"), 0).senses().stream()
                        .map(sense -> sense.entry().entity())
                        .filter(it -> it.type() == EntityType.ORGANIZATION)
                        .findFirst());
    }

    /** "Kapolda Papua", "Pangdam Cenderawasih": the force of the place whose head the title is, "Polda Papua". */
    private Optional<Entity> force(Office office, Reference body) {
        String title = found.tokens().get(office.title().to() - 1).text();
        boolean one = words.language() == Language.INDONESIAN;
        Optional<String> name = !one || title.length() < 5
                ? Optional.empty()
                : title.startsWith("Kapol") && !title.equals("Kapolri")
                        ? Optional.of("P" + title.substring(3))
                        : title.startsWith("Kaja") && title.length() == 6
                                ? Optional.of("Ke" + title.substring(2))
                                : title.startsWith("Pangd") || title.startsWith("Dandi") || title.startsWith("Danre")
                                        ? Optional.of("Ko" + title.substring(title.startsWith("P") ? 4 : 3))
                                        : Optional.empty();
        return name.map(it -> EntityNames.entity(EntityType.ORGANIZATION, it + " " + regional(body.entity())));
    }

    /** "Sulawesi Selatan", and not "South Sulawesi": what Indonesian calls a region whose name English translates. */
    private String regional(Entity region) {
        return region.aliases().stream()
                .filter(alias -> Tokenizer.tokenize(alias).size() > 1
                        && words.is(Tokenizer.tokenize(alias).getLast().norm(), WordClass.COMPASS))
                .sorted()
                .findFirst()
                .orElse(region.name());
    }

    /** "the Danish director X": where a chief comes from, who leads no country. */
    private boolean national(Office office, Reference body) {
        return words.language() == Language.ENGLISH
                && CIVIL.contains(office.title().title().office())
                && body.entity().type() == EntityType.COUNTRY
                && !body.antecedent()
                && office.body().filter(Name::adjective).isPresent();
    }

    /** "Michigan Attorney General X", "the president of Abkhazia": whether an office is one of a place; no "Asia director" is. */
    private boolean governs(Office office, Reference body) {
        String name = office.title().title().office();
        int title = found.tokens().get(office.title().from()).span().start();
        boolean territory = name.equals("chief executive")
                && norm(office.title().from()).equals("kepala")
                && body.readings().stream().allMatch(entity -> entity.type() == EntityType.PLACE);
        return territory
                || GOVERNING.contains(name)
                || (name.equals("office") && body.span().end() <= title && !body.antecedent());
    }

    /** "London mayor": a mayor leads the city, and no other office is meant of a place that a body has its name from. */
    private Reference led(Reference body, Office office) {
        boolean city =
                Set.of("governor", "bishop").contains(office.title().title().office())
                        && body.readings().stream().anyMatch(entity -> entity.type() == EntityType.PLACE);
        if (city) {
            return body.only(Set.of(EntityType.PLACE));
        }
        return governs(office, body) ? body : body.only(NO_PLACE);
    }

    /** "mantan presiden berusia 85 tahun itu": the index behind a pointer a few words on, if no clause opens before it. */
    private int pointedFar(int to) {
        boolean described = to < found.tokens().size()
                && words.language() == Language.INDONESIAN
                && words.is(norm(to), WordClass.DESCRIBING);
        for (int at = to; described && at < Math.min(found.tokens().size(), to + FAR); at++) {
            if (words.is(norm(at), WordClass.POINTER)) {
                return at + 1;
            }
            if (norm(at).equals(",") || norm(at).equals(".") || words.is(norm(at), WordClass.RELATIVE)) {
                return to;
            }
        }
        return pointed(to);
    }

    private int pointed(int to) {
        return to < found.tokens().size()
                        && words.language() == Language.INDONESIAN
                        && words.is(norm(to), WordClass.POINTER)
                ? to + 1
                : to;
    }

    /** Adds a phrase, with the words before or behind it that say what it is. */
    private void phrase(int from, int to, List<Reference> members, boolean adjective) {
        members.stream().reduce((_, last) -> last).ifPresent(last -> partisan(last, to));
        int end = abbreviation(to);
        Optional<EntityType> type =
                members.stream().findFirst().map(it -> it.entity().type());
        boolean modifier;
        int start = from;
        if (members.size() == 1 && type.filter(EntityType.PERSON::equals).isPresent()) {
            describe(from, end, members.getFirst().entity());
        }
        if (words.language() == Language.INDONESIAN) {
            called.clear();
            int apposed = type.filter(it -> it == EntityType.ORGANIZATION || it == EntityType.PERSON)
                                    .isPresent()
                            && members.size() == 1
                    ? ofLand(from, end, members.getFirst())
                    : from;
            if (apposed < from) {
                boolean comma = from > 0
                        && norm(from - 1).equals(",")
                        && end < found.tokens().size()
                        && norm(end).equals(",");
                int close = comma ? end + 1 : end;
                elements.add(new Element.Phrase(apposed, close, members, nounBefore()));
                return;
            }
            boolean product = type.isPresent() && type.get() == EntityType.ORGANIZATION && made();
            int described =
                    type.isPresent() && !product && !supranational(members) ? takeDescription(from, type.get()) : from;
            described = type.filter(EntityType.PERSON::equals).isPresent() ? competitor(described) : described;
            start = type.isPresent() && !product ? takeKinds(described, type.get()) : from;
            call(members, called.stream().filter(noun -> words.is(noun, WordClass.BODY_NOUN)));
            boolean governs = members.size() == 1
                    && type.filter(EntityType.COUNTRY::equals).isPresent()
                    && found.tokens().subList(start, from).stream()
                            .anyMatch(token -> words.is(token.norm(), WordClass.GOVERNMENTAL));
            if (governs) {
                discourse.office(members.getFirst().entity());
            }
            modifier = nounBefore() && !(type.filter(EntityType.PERSON::equals).isPresent() && related());
            end = end < found.tokens().size()
                            && type.isPresent()
                            && type.get() != EntityType.PERSON
                            && words.is(norm(end), WordClass.POINTER)
                    ? end + 1
                    : end;
        } else {
            start = type.isPresent() ? takeKindOf(from, type.get()) : from;
            int proxies = type.isPresent() ? proxies(end, type.get()) : end;
            int kinds = type.isPresent() ? kindsBehind(proxies, type.get()) : proxies;
            boolean told = found.nameAt(kinds)
                    .filter(name -> name.may(EntityType.ORGANIZATION) && !name.may(EntityType.PERSON))
                    .isPresent();
            boolean agency = kinds > proxies && (told || named(kinds));
            kinds = agency ? proxies : kinds;
            modifier = agency || (adjective && proxies == end) || (kinds == proxies && nounBehind(proxies));
            modifier |= indefinite(from) && kinds == end && described(end);
            modifier |= kinds == proxies && hyphenated(end);
            call(members, Stream.concat(endOf(proxies, kinds), last()).filter(this::kindNoun));
            end = type.filter(EntityType.ORGANIZATION::equals).isPresent() ? kinds : proxies;
        }
        end += type.filter(EntityType.EVENT::equals).isPresent() && year(end) ? 1 : 0;
        end += type.filter(EntityType.PERSON::equals).isPresent() ? aged(end) : 0;
        elements.add(new Element.Phrase(start, end, governing(members, to, end), modifier));
    }

    /** "Mr Lungu", "Mrs. Adamu": what somebody is addressed by tells whether "he" or "she" stands for them. */
    private void addressed(int name, Entity person) {
        int before = name > 1 && norm(name - 1).equals(".") ? name - 2 : name - 1;
        String address = words.language() == Language.ENGLISH && before >= 0
                ? norm(before).replace(".", "")
                : "";
        if (MISTER.contains(address)) {
            discourse.genders().note("he", person);
        } else if (MISTRESS.contains(address)) {
            discourse.genders().note("she", person);
        }
    }

    /** "Budi Santoso (45),": how many words and marks tell how old a person is, right behind the name. */
    private int aged(int at) {
        boolean number = at + 2 < found.tokens().size()
                && found.tokens().get(at).text().equals("(")
                && AGE.matcher(norm(at + 1)).matches();
        boolean bare = number && found.tokens().get(at + 2).text().equals(")");
        boolean years = number
                && at + 3 < found.tokens().size()
                && norm(at + 2).equals("tahun")
                && found.tokens().get(at + 3).text().equals(")");
        return bare ? 3 : years ? 4 : 0;
    }

    /** "Asian Games 2026": a year behind an event's Indonesian name. */
    private boolean year(int at) {
        return words.language() == Language.INDONESIAN
                && at < found.tokens().size()
                && YEAR.matcher(norm(at)).matches();
    }

    /** "the Trump administration", "Sandu's government": the state acts, which its head may stand for. */
    private List<Reference> governing(List<Reference> members, int from, int to) {
        boolean governed = words.language() == Language.ENGLISH
                && members.size() == 1
                && members.getFirst().entity().type() == EntityType.PERSON
                && IntStream.range(from, to).anyMatch(at -> words.is(norm(at), WordClass.REGIME));
        Optional<Entity> state =
                governed ? discourse.countryOf(members.getFirst().entity()) : Optional.empty();
        return state.map(it -> {
                    Reference head = members.getFirst();
                    List<Entity> readings = Stream.concat(Stream.of(it), head.readings().stream())
                            .toList();
                    return List.of(new Reference(head.span(), readings, head.certainty(), true, Term.POINTS_BACK));
                })
                .orElse(members);
    }

    /**
     * "perusahaan teknologi asal Singapura, FinPlus,", "perusahaan Taiwan TSMC", "wakil Jepang, Aya Ohori", "wakil Thailand, Buriram United": where the words
     * start that say what and whence somebody is; {@code from} without.
     */
    private int ofLand(int from, int to, Reference named) {
        boolean person = named.entity().type() == EntityType.PERSON;
        boolean parted = !elements.isEmpty()
                && elements.getLast() instanceof Element.Word mark
                && mark.norm().equals(",");
        int land = parted ? elements.size() - 2 : elements.size() - 1;
        if (land < 1 || (person && !parted) || !(parted ? closes(to) : true) || !landed(land, parted)) {
            return from;
        }
        boolean taken = !person && words.is(norm(elements.get(land).from()), WordClass.BODY_NOUN);
        int at = taken ? land : land - 1;
        at -= elements.get(at) instanceof Element.Word word && words.is(word.norm(), WordClass.ORIGIN) ? 1 : 0;
        int first = at;
        while (!taken && at > 0 && first - at < DESCRIPTIONS && !sort(at, person) && describing(at)) {
            at--;
        }
        boolean kind = at >= 0
                && (taken || sort(at, person))
                && titleBefore(elements.get(at).from()) > elements.get(at).from();
        if (!kind) {
            return from;
        }
        if (!person) {
            Reference country =
                    ((Element.Phrase) elements.get(land)).references().getFirst();
            told.add(new Resolved.Told(named, RelationType.LOCATED_IN, country, NATIONAL, "body"));
            discourse.call(norm(elements.get(at).from()), named.entity());
        }
        int start = elements.get(at).from();
        while (elements.size() > at) {
            elements.removeLast();
        }
        return start;
    }

    /** Whether an apposition ends at {@code to}, and no list goes on. */
    private boolean closes(int to) {
        return to >= found.tokens().size()
                || norm(to).equals(".")
                || Character.isDigit(norm(to).charAt(0))
                || (norm(to).equals(",")
                        && to + 1 < found.tokens().size()
                        && !words.is(norm(to + 1), WordClass.CONJUNCTION)
                        && found.nameAt(to + 1).isEmpty());
    }

    private boolean landed(int at, boolean parted) {
        return elements.get(at) instanceof Element.Phrase land
                && land.references().size() == 1
                && (land.references().getFirst().entity().type() == EntityType.COUNTRY
                        || (!parted && land.references().getFirst().entity().type() == EntityType.PLACE))
                && !land.references().getFirst().antecedent();
    }

    private boolean sort(int at, boolean person) {
        return elements.get(at) instanceof Element.Word noun
                && ((words.is(noun.norm(), WordClass.COMPETITOR) && (person || sport || clubs()))
                        || (words.is(noun.norm(), WordClass.BODY_NOUN) && !person));
    }

    private boolean describing(int at) {
        return elements.get(at) instanceof Element.Word word
                && word.token().word()
                && Character.isLowerCase(word.token().text().charAt(0))
                && !words.verb(word.norm())
                && !words.is(word.norm(), WordClass.PREPOSITION)
                && !words.is(word.norm(), WordClass.CONJUNCTION)
                && !words.is(word.norm(), WordClass.SUBORDINATOR)
                && !words.is(word.norm(), WordClass.RELATIVE);
    }

    /** "pasangan tuan rumah X", "petenis nomor satu dunia Y": where the words start that say what a player is. */
    private int competitor(int from) {
        int at = elements.size() - 1;
        while (at > 0 && elements.size() - at <= APART && !sort(at, true) && describing(at)) {
            at--;
        }
        if (at < 0
                || !sort(at, true)
                || (at > 0 && words.is(norm(elements.get(at).from() - 1), WordClass.DETERMINER))) {
            return from;
        }
        int start = elements.get(at).from();
        while (elements.size() > at) {
            elements.removeLast();
        }
        return start;
    }

    /** Notes by which nouns the text calls a body: "gerakan X" is "gerakan itu" later on, "the carmaker X" "the carmaker". */
    private void call(List<Reference> members, Stream<String> nouns) {
        if (members.size() == 1 && members.getFirst().entity().type() == EntityType.ORGANIZATION) {
            nouns.forEach(noun -> discourse.call(noun, members.getFirst().entity()));
        }
    }

    /** Notes the nouns before a person's name, or behind it and a comma, that tell who that is: "pengusaha asal Kano X". */
    private void describe(int from, int end, Entity person) {
        int before = from - 1;
        while (before >= 0 && from - before <= DESCRIPTION && !parts(before)) {
            if (figure(before)) {
                discourse.describe(norm(before), person);
            }
            before--;
        }
        boolean english = words.language() == Language.ENGLISH;
        IntStream.range(from, end)
                .filter(at -> english && figure(at))
                .forEach(at -> discourse.describe(norm(at), person));
        boolean comma = end + 1 < found.tokens().size() && norm(end).equals(",");
        int behind = end + 1;
        while (comma
                && behind < found.tokens().size()
                && behind - end <= APPOSED
                && !parts(behind)
                && found.nameAt(behind).isEmpty()) {
            if (figure(behind)) {
                discourse.describe(norm(behind), person);
            }
            behind++;
        }
    }

    /** Whether a noun tells who somebody is. */
    private boolean figure(int at) {
        return words.is(norm(at), WordClass.PERSON_NOUN)
                || (words.language() == Language.ENGLISH && words.is(norm(at), WordClass.FIGURE));
    }

    private boolean parts(int at) {
        return (!found.tokens().get(at).word() && !norm(at).equals("-"))
                || words.is(norm(at), WordClass.SPEECH)
                || words.is(norm(at), WordClass.SUBORDINATOR)
                || words.is(norm(at), WordClass.RELATIVE)
                || (words.is(norm(at), WordClass.PREPOSITION) && !norm(at).equals("dari"))
                || words.verb(norm(at));
    }

    /** The last word of what stands between two places, where there is anything. */
    private Stream<String> endOf(int from, int to) {
        return to > from ? Stream.of(norm(to - 1)) : Stream.empty();
    }

    /** The word that was built last. */
    private Stream<String> last() {
        return elements.isEmpty() || !(elements.getLast() instanceof Element.Word word)
                ? Stream.empty()
                : Stream.of(word.norm());
    }

    private boolean kindNoun(String noun) {
        return words.is(noun, WordClass.BODY_NOUN)
                || anaphors.of(noun).stream().anyMatch(meaning -> meaning.type() == EntityType.ORGANIZATION);
    }

    /** "Norvia, a Dutch chipmaker based in …": the noun of an apposition is what the text calls the body by. */
    private void callApposed() {
        for (int i = 0; i + 2 < elements.size(); i++) {
            boolean apposed = elements.get(i) instanceof Element.Phrase phrase
                    && phrase.references().size() == 1
                    && phrase.references().getFirst().entity().type() == EntityType.ORGANIZATION
                    && elements.get(i + 1) instanceof Element.Word comma
                    && comma.norm().equals(",")
                    && elements.get(i + 2) instanceof Element.Word article
                    && Set.of("a", "an", "the", "one").contains(article.norm());
            int at = i + 3;
            while (apposed
                    && at < elements.size()
                    && at < i + 3 + REACH
                    && (elements.get(at) instanceof Element.Phrase
                            || (elements.get(at) instanceof Element.Word word
                                    && (noun(word.token()) || "-'s".contains(word.norm()))
                                    && !kindNoun(word.norm())))) {
                at++;
            }
            if (apposed
                    && at < elements.size()
                    && elements.get(at) instanceof Element.Word noun
                    && kindNoun(noun.norm())) {
                discourse.call(
                        noun.norm(),
                        ((Element.Phrase) elements.get(i))
                                .references()
                                .getFirst()
                                .entity());
            }
        }
    }

    /** "the Saudi-funded league": a name that a hyphen ties to a participle. */
    private boolean hyphenated(int at) {
        List<Token> tokens = found.tokens();
        return at > 0
                && at + 1 < tokens.size()
                && norm(at).equals("-")
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && words.is(norm(at + 1), WordClass.TIED);
    }

    private boolean indefinite(int name) {
        return name > 0 && Set.of("a", "an").contains(norm(name - 1));
    }

    /** "a City Council plan": behind a name with such an article, a word that might be a verb is a noun. */
    private boolean described(int at) {
        return at < found.tokens().size()
                && Character.isLowerCase(found.tokens().get(at).text().charAt(0))
                && !words.function(norm(at));
    }

    /** "the Labour party", "the M23 rebel group": the end of nouns behind a name that only say what it is. */
    private int kindsBehind(int from, EntityType type) {
        int at = from;
        while (type == EntityType.ORGANIZATION
                && at < found.tokens().size()
                && at - from < QUALIFIERS
                && !kind(at, type)
                && !words.is(norm(at), WordClass.BODY_NOUN)
                && noun(found.tokens().get(at))) {
            at++;
        }
        boolean body = type == EntityType.ORGANIZATION
                && at < found.tokens().size()
                && words.is(norm(at), WordClass.BODY_NOUN);
        boolean kind = at + 1 < found.tokens().size() && (body || kind(at, type)) && !nounBehind(at + 1);
        return kind ? at + 1 : from;
    }

    /** Whether a noun says of which kind an entity of a type is. */
    private boolean kind(int at, EntityType type) {
        return switch (type) {
            case ORGANIZATION -> words.is(norm(at), WordClass.BODY_KIND);
            case PLACE -> words.is(norm(at), WordClass.PLACE_KIND);
            case FACILITY -> words.is(norm(at), WordClass.FACILITY_KIND);
            default -> false;
        };
    }

    /** The end of "'s new government", "forces", "administration" behind a name: they act for it. */
    private int proxies(int end, EntityType type) {
        int at = end < found.tokens().size() && norm(end).equals("'s") ? end + 1 : end;
        int first = at;
        // "EU foreign ministers": what they are ministers of.
        while (words.language() == Language.ENGLISH
                && first + 1 < found.tokens().size()
                && first - at < 2
                && words.is(norm(first), WordClass.PORTFOLIO)
                && !words.function(norm(first))
                && !proxy(first, type)) {
            first++;
        }
        while (first < found.tokens().size()
                && first - at < 2
                && at > end
                && (noun(found.tokens().get(first)) || qualifies(first))
                && !proxy(first, type)
                && !organ(first, end, type)) {
            first++;
        }
        int to = first;
        while (to < found.tokens().size() && found.nameAt(to).isEmpty() && (proxy(to, type) || organ(to, end, type))) {
            to++;
        }
        // "the West African bloc ECOWAS", "the UN mission, Minusma,": the nouns belong to the name behind them.
        boolean apposed = (to > first && named(to)) || found.nameAt(to).isPresent();
        return to > first && !apposed ? to : end;
    }

    /** "the UN mission, Minusma,": whether an apposition names the body whose noun ends at {@code comma}. */
    private boolean named(int comma) {
        return words.language() == Language.ENGLISH
                && comma < found.tokens().size()
                && norm(comma).equals(",")
                && words.is(norm(comma - 1), WordClass.BODY_NOUN)
                && found.nameAt(comma + 1)
                        .filter(name -> name.may(EntityType.ORGANIZATION)
                                && !name.may(EntityType.PERSON)
                                && (name.to() == found.tokens().size()
                                        || norm(name.to()).equals(",")
                                        || norm(name.to()).equals(".")))
                        .isPresent();
    }

    /** "the university's council": what decides for a body, behind its name. */
    private boolean organ(int at, int end, EntityType type) {
        return type == EntityType.ORGANIZATION
                && (at == end + 1 || at == end + 2)
                && norm(end).equals("'s")
                && words.is(norm(at), WordClass.ORGAN);
    }

    /** "Kenya's new government", "its ruling coalition": a word before a noun that says which of its kind is meant. */
    private boolean qualifies(int at) {
        String norm = norm(at);
        return words.is(norm, WordClass.RANK) || words.is(norm, WordClass.FORMER) || words.is(norm, WordClass.NOT_VERB);
    }

    private boolean proxy(int at, EntityType type) {
        return switch (type) {
            case EVENT -> false;
            case COUNTRY -> words.is(norm(at), WordClass.PROXY) && !words.is(norm(at), WordClass.OWN_ACTOR);
            case PERSON -> FOLLOWING.contains(norm(at));
            default -> words.is(norm(at), WordClass.PROXY);
        };
    }

    private int abbreviation(int to) {
        List<Token> tokens = found.tokens();
        boolean closed = to + 2 < tokens.size()
                && tokens.get(to).text().equals("(")
                && tokens.get(to + 2).text().equals(")")
                && tokens.get(to + 1).capitalised();
        return closed ? to + 3 : to;
    }

    /** "Deputy Talita Ferrugem (PSOL)", "Senator X (PT-SP)": whose party stands in brackets behind the name that ends at {@code to}. */
    private void partisan(Reference person, int to) {
        boolean bracketed = to + 1 < found.tokens().size()
                && norm(to).equals("(")
                && person.entity().type() == EntityType.PERSON;
        Optional<Reference> party = bracketed
                ? found.nameAt(to + 1)
                        .map(references::get)
                        .filter(it -> it != null && lexicon.kindOf(it.entity()).equals("party"))
                : Optional.empty();
        party.ifPresent(it -> told.add(new Resolved.Told(person, RelationType.MEMBER_OF, it, KNOWN, "party")));
    }

    /** "Novo, produsen Wegovy": whether a body's apposition only tells what it makes. */
    private boolean made() {
        int last = elements.size() - 1;
        return last > 1
                && elements.get(last) instanceof Element.Word maker
                && words.is(maker.norm(), WordClass.MAKER)
                && elements.get(last - 1) instanceof Element.Word comma
                && comma.norm().equals(",")
                && elements.get(last - 2) instanceof Element.Phrase;
    }

    /** "badan penanggulangan bencana ASEAN": a body of a bloc, and not the bloc. */
    private boolean supranational(List<Reference> members) {
        return members.stream()
                .map(it -> lexicon.kindOf(it.entity()))
                .anyMatch(kind -> kind.equals("bloc") || kind.equals("un"));
    }

    private int takeKinds(int from, EntityType type) {
        int start = from;
        while (!elements.isEmpty()
                && elements.getLast() instanceof Element.Word word
                && kind(word.norm(), type)
                && !mayor(word)) {
            called.add(word.norm());
            elements.removeLast();
            start = word.from();
        }
        return start;
    }

    /** "perusahaan roket X", "aktivis hak asasi X": a noun for a kind and those between that describe it are the name's. */
    private int takeDescription(int from, EntityType type) {
        int last = elements.size() - 1;
        int at = last;
        while (at > 0 && last - at < DESCRIPTIONS && describes(at, type)) {
            at--;
        }
        boolean kind = at < last
                && at >= 0
                && elements.get(at) instanceof Element.Word noun
                && (noun(noun.token()) || opens(noun))
                && (type == EntityType.PERSON
                        ? words.is(noun.norm(), WordClass.PERSON_NOUN) && !words.is(noun.norm(), WordClass.KIN)
                        : type == EntityType.ORGANIZATION && words.is(noun.norm(), WordClass.BODY_NOUN));
        int start = from;
        for (int i = last; kind && i >= at; i--) {
            Element taken = elements.removeLast();
            start = taken.from();
            if (taken instanceof Element.Word word) {
                called.add(word.norm());
            }
        }
        return start;
    }

    /** Whether the word opens the sentence, or the text behind a dateline: its capital says nothing. */
    private boolean opens(Element.Word word) {
        return word.from() == 0
                || Lines.DASHES.contains(found.tokens().get(word.from() - 1).text())
                || QUOTES.contains(found.tokens().get(word.from() - 1).text());
    }

    /** "wali kota Pau": a word of a title, and no kind of place. */
    private boolean mayor(Element.Word kind) {
        return kind.norm().equals("kota")
                && elements.size() > 1
                && elements.get(elements.size() - 2) instanceof Element.Word before
                && (before.norm().equals("wali") || before.norm().equals("ibu"));
    }

    /** Whether a noun may stand between the one for a kind and the name: none for an act, and no other kind of person. */
    private boolean describes(int at, EntityType type) {
        return elements.get(at) instanceof Element.Word word
                && noun(word.token())
                && !words.is(word.norm(), WordClass.ACT)
                && !(type == EntityType.ORGANIZATION && words.is(word.norm(), WordClass.CITIZEN))
                && !word.norm().equals("induk")
                && !words.is(word.norm(), type == EntityType.PERSON ? WordClass.PERSON_NOUN : WordClass.BODY_NOUN);
    }

    /** "the town of Avdiivka", "the foreign ministers of Peru": the words before the name say what it is or who acts. */
    private int takeKindOf(int from, EntityType type) {
        boolean article = words.language() == Language.ENGLISH && Element.reads(elements, elements.size() - 1, "the");
        int last = elements.size() - (article ? 2 : 1);
        boolean acts = type == EntityType.COUNTRY || type == EntityType.ORGANIZATION || type == EntityType.GROUP;
        boolean governs = type == EntityType.PERSON
                && last >= 1
                && elements.get(last) instanceof Element.Word word
                && word.norm().equals("of")
                && elements.get(last - 1) instanceof Element.Word noun
                && words.is(noun.norm(), WordClass.REGIME);
        boolean kindOf = governs
                || (last >= 1
                        && elements.get(last) instanceof Element.Word of
                        && of.norm().equals("of")
                        && elements.get(last - 1) instanceof Element.Word kind
                        && (words.is(kind.norm(), WordClass.KIND)
                                || (type == EntityType.COUNTRY && words.is(kind.norm(), WordClass.STATE_KIND))
                                || (acts && words.is(kind.norm(), WordClass.PROXY))));
        if (!kindOf) {
            return from;
        }
        if (article) {
            elements.removeLast();
        }
        elements.removeLast();
        int start = elements.removeLast().from();
        while (acts
                && !elements.isEmpty()
                && elements.getLast() instanceof Element.Word word
                && words.is(word.norm(), WordClass.PORTFOLIO)
                && !words.function(word.norm())) {
            start = elements.removeLast().from();
        }
        return start;
    }

    private boolean kind(String norm, EntityType type) {
        boolean proxy = words.is(norm, WordClass.PROXY);
        return switch (type) {
            case COUNTRY, GROUP -> proxy;
            case PERSON ->
                RULE.contains(norm)
                        || (words.is(norm, WordClass.KIND)
                                && !proxy
                                && anaphors.of(norm).isEmpty())
                        || norm.equals("para");
            case ORGANIZATION ->
                proxy
                        || (words.is(norm, WordClass.KIND)
                                && !words.is(norm, WordClass.PERSON_NOUN)
                                && !words.is(norm, WordClass.CITIZEN));
            default -> proxy || words.is(norm, WordClass.KIND);
        };
    }

    private boolean nounBefore() {
        return !elements.isEmpty()
                && elements.getLast() instanceof Element.Word word
                && (noun(word.token())
                        || (opens(word)
                                && (!anaphors.of(word.norm()).isEmpty()
                                        || words.is(word.norm(), WordClass.PERSON_NOUN))));
    }

    /** "istrinya Peng Liyuan": whether the word before a person says what they are to another. */
    private boolean related() {
        return elements.getLast() instanceof Element.Word word && words.is(word.norm(), WordClass.RELATED);
    }

    private boolean nounBehind(int at) {
        if (at >= found.tokens().size()) {
            return false;
        }
        Token token = found.tokens().get(at);
        return token.norm().equals("'s")
                || (token.norm().equals("'") && at + 1 < found.tokens().size())
                || (noun(token)
                        && !token.norm().endsWith("ly")
                        && found.dates().stream().noneMatch(date -> date.from() == at));
    }

    private boolean noun(Token token) {
        char first = token.text().charAt(0);
        return Character.isLowerCase(first) && !words.function(token.norm()) && !words.verb(token.norm());
    }

    /** The end of what points back from {@code at}, its phrase added; empty where nothing does. */
    private Optional<Integer> anaphor(int at) {
        return antecedents
                .at(at)
                .map(it -> back(at, it, it.to() == at + 1 && pronoun(at) ? Term.PRONOUN : Term.POINTS_BACK));
    }

    /** "mendampinginya": the verb, and a phrase for the object that its suffix stands for. */
    private Optional<Integer> suffixed(int at) {
        List<Entity> objects = antecedents.object(at).isEmpty() ? antecedents.succeeded(at) : antecedents.object(at);
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        Token token = found.tokens().get(at);
        Reference object = new Reference(token.span(), objects, SUFFIXED, true, Term.PRONOUN);
        all.add(object);
        elements.add(new Element.Word(at, new Token(token.span(), token.text(), antecedents.bare(at))));
        elements.add(new Element.Phrase(at, at + 1, List.of(object), antecedents.owns(at)));
        return Optional.of(at + 1);
    }

    private boolean pronoun(int at) {
        return words.is(norm(at), WordClass.PRONOUN_PERSON)
                || words.is(norm(at), WordClass.PRONOUN_PLURAL)
                || words.is(norm(at), WordClass.PRONOUN_THING);
    }

    /** Adds what points back; behind a noun for an act it only says whose: "aksi perusahaan tersebut". */
    private int back(int from, Antecedents.Found back, Term way) {
        int to = back.to();
        Span span = EntityResolver.span(found, from, to);
        List<Reference> members = back.entities().stream()
                .map(entity -> new Reference(span, List.of(entity), back.certainty(), true, way))
                .toList();
        all.addAll(members);
        boolean act = words.language() == Language.INDONESIAN
                && way == Term.POINTS_BACK
                && !elements.isEmpty()
                && elements.getLast() instanceof Element.Word word
                && words.is(word.norm(), WordClass.ACT);
        boolean owns = words.language() == Language.ENGLISH
                && to < found.tokens().size()
                && Set.of("'s", "'").contains(norm(to));
        int proxies = owns ? proxies(to, members.getFirst().entity().type()) : to;
        elements.add(new Element.Phrase(from, proxies, act ? List.of() : members, act || (owns && proxies == to)));
        return proxies;
    }

    /** "Kiir, whose government has accused Kenya": the country or body that the nouns behind the word act for. */
    private Optional<Integer> acting(int at) {
        boolean whose = words.language() == Language.ENGLISH && norm(at).equals("whose") && at > 0;
        int first = at + 1;
        while (whose
                && first < found.tokens().size()
                && first - at <= QUALIFIERS
                && noun(found.tokens().get(first))
                && !words.is(norm(first), WordClass.PROXY)) {
            first++;
        }
        int to = first;
        while (whose && to < found.tokens().size() && words.is(norm(to), WordClass.PROXY)) {
            to++;
        }
        int end = to;
        boolean following = end > first && FOLLOWING.contains(norm(first)) && !words.is(norm(first), WordClass.REGIME);
        return end > first
                ? owner(following).map(it -> {
                    elements.add(new Element.Word(at, found.tokens().get(at)));
                    return back(at + 1, new Antecedents.Found(end, List.of(it), GUESSED), Term.POINTS_BACK);
                })
                : Optional.empty();
    }

    /** "the Canadian company": the body that the noun points back to, which lies in that country. */
    private Optional<Integer> national(int at) {
        Optional<Name> land = words.language() == Language.ENGLISH && norm(at).equals("the")
                ? found.nameAt(at + 1).filter(Name::adjective)
                : Optional.empty();
        Optional<Reference> country =
                land.map(references::get).filter(it -> it.entity().type() == EntityType.COUNTRY);
        Optional<Antecedents.Found> compatriot = country.flatMap(
                home -> antecedents.compatriot(land.orElseThrow().to(), home.entity()));
        if (compatriot.isPresent()) {
            return compatriot.map(it -> back(at, it, Term.POINTS_BACK));
        }
        return country.flatMap(home -> antecedents
                .national(land.orElseThrow().to(), home.entity())
                .map(it -> {
                    int to = back(at, it, Term.POINTS_BACK);
                    Reference body = ((Element.Phrase) elements.getLast())
                            .references().stream().findFirst().orElseGet(all::getLast);
                    told.add(new Resolved.Told(body, RelationType.LOCATED_IN, home, NATIONAL, "national"));
                    return to;
                }));
    }

    /** Whose what the clause tells of is: the name right before it, and of a person the country or body served. */
    private Optional<Entity> owner(boolean following) {
        int last = elements.size() - 1;
        if (last > 0
                && elements.get(last) instanceof Element.Word comma
                && comma.norm().equals(",")) {
            last--;
        }
        Optional<Entity> named = last >= 0
                        && elements.get(last) instanceof Element.Phrase phrase
                        && phrase.references().size() == 1
                        && !phrase.modifier()
                ? Optional.of(phrase.references().getFirst().entity())
                : Optional.empty();
        return named.flatMap(it -> it.type() == EntityType.PERSON && !following
                ? discourse.countryOf(it)
                : following || led(it) ? named : Optional.empty());
    }

    /** Whom and what a phrase names, but for those who are named beside whom they are married to. */
    private List<Entity> toldOf(Element.Phrase phrase) {
        return phrase.references().stream()
                .filter(it -> !beside.contains(it))
                .map(Reference::entity)
                .toList();
    }

    private void remember(Element element) {
        if (element instanceof Element.Phrase phrase) {
            List<Entity> entities = toldOf(phrase);
            boolean press = words.language() == Language.ENGLISH
                    && found.nameAt(phrase.from()).filter(this::agency).isPresent();
            if (press) {
                return;
            }
            phrase.references().stream()
                    .filter(beside::contains)
                    .map(Reference::entity)
                    .forEach(discourse::mention);
            entities.forEach(discourse::mention);
            discourse.together(entities);
        }
    }

    /** What the sentence is about: its first phrase that is not behind a preposition. */
    private void subject(List<Element> joined, Set<Entity> known) {
        Optional<Entity> before = discourse.person();
        List<Entity> persons = new ArrayList<>();
        boolean topical = false;
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i) instanceof Element.Phrase phrase
                    && !phrase.references().isEmpty()) {
                boolean aside = led(joined, i);
                toldOf(phrase).stream()
                        .filter(entity -> entity.type() == EntityType.PERSON && !persons.contains(entity) && !aside)
                        .forEach(persons::add);
                if (!topical && owner(joined, i)) {
                    discourse.topic(List.of(phrase.references().getFirst().entity()));
                    topical = true;
                }
                boolean behind = i > 0
                        && joined.get(i - 1) instanceof Element.Word word
                        && words.is(word.norm(), WordClass.PREPOSITION);
                boolean proposed = words.language() == Language.INDONESIAN
                        && i == 0
                        && words.is(norm(phrase.from()), WordClass.PROPOSAL);
                boolean seat = words.language() == Language.ENGLISH
                        && i + 2 < joined.size()
                        && Element.reads(joined, i + 1, "-")
                        && Element.reads(joined, i + 2, "based");
                if (!topical
                        && !behind
                        && !seat
                        && !proposed
                        && !phrase.modifier()
                        && !nested(joined, i)
                        && !predicated(joined, i)) {
                    discourse.topic(toldOf(phrase));
                    topical = true;
                }
            }
        }
        if (persons.size() == 2) {
            discourse.together(persons);
        }
        if (words.language() == Language.INDONESIAN) {
            figure(joined);
            couple(joined);
            appointed(joined);
        } else {
            resumed(joined, before, known);
            // "The board has turned to Rourke": the only person in a sentence about something else.
            if (discourse.thing().isPresent() && persons.size() == 1) {
                discourse.figure(persons.getFirst());
            }
            engaged(joined);
        }
    }

    /** "FIFA's president called him a gentleman": whom a pronoun meant stays who the text is about, whoever is new to it. */
    private void resumed(List<Element> joined, Optional<Entity> before, Set<Entity> known) {
        boolean pointed = before.isPresent()
                && joined.stream()
                        .filter(Element.Phrase.class::isInstance)
                        .flatMap(element -> ((Element.Phrase) element).references().stream())
                        .anyMatch(it -> it.way(it.entity()) == Term.PRONOUN
                                && it.entity().equals(before.get()));
        if (pointed && discourse.person().filter(known::contains).isEmpty()) {
            discourse.figure(before.get());
        }
    }

    /** "Everton have appointed Rui Sardinha as …": whom a body, and no person, takes on is whom the text tells of next. */
    private void engaged(List<Element> joined) {
        for (int i = 1; i < joined.size(); i++) {
            if (joined.get(i) instanceof Element.Phrase phrase
                    && phrase.references().size() == 1
                    && phrase.references().getFirst().entity().type() == EntityType.PERSON
                    && appoints(joined, i - 1)
                    && joined.subList(0, i).stream().noneMatch(SentenceBuilder::person)) {
                discourse.figure(phrase.references().getFirst().entity());
                return;
            }
        }
    }

    /** Whether a verb of appointing that is no passive stands at {@code at}, but for nouns and an article. */
    private boolean appoints(List<Element> joined, int at) {
        int verb = at;
        while (verb > 0
                && at - verb < APART
                && joined.get(verb) instanceof Element.Word word
                && (noun(word.token())
                        || words.is(word.norm(), WordClass.DETERMINER)
                        || words.is(word.norm(), WordClass.FORMER))) {
            verb--;
        }
        return verb > 0
                && joined.get(verb) instanceof Element.Word it
                && words.is(it.norm(), WordClass.APPOINTING)
                && !(joined.get(verb - 1) instanceof Element.Word be && words.is(be.norm(), WordClass.BE));
    }

    /** "mengirim utusan yang dipimpin X": whoever only tells whose somebody else is. */
    private boolean led(List<Element> joined, int at) {
        int verb = at > 0 && Element.reads(joined, at - 1, "oleh") ? at - 2 : at - 1;
        return words.language() == Language.INDONESIAN
                && verb > 0
                && joined.get(verb) instanceof Element.Word word
                && word.norm().startsWith("di")
                && words.verb(word.norm())
                && joined.get(verb - 1) instanceof Element.Word that
                && words.is(that.norm(), WordClass.RELATIVE);
    }

    /** "Tarif itu dikritik Wang": where the sentence is about a thing, the person in it is whom "ia" stands for. */
    private void figure(List<Element> joined) {
        Optional<Entity> first = Optional.empty();
        boolean awarded = false;
        for (int i = 0; i < joined.size() && first.isEmpty() && !Element.reads(joined, i, ";"); i++) {
            boolean behind = i > 0
                    && joined.get(i - 1) instanceof Element.Word word
                    && words.is(word.norm(), WordClass.PREPOSITION)
                    && !word.norm().equals("oleh")
                    && !seated(joined, i);
            if (!behind
                    && joined.get(i) instanceof Element.Phrase phrase
                    && !phrase.modifier()
                    && phrase.references().size() == 1
                    && phrase.references().getFirst().entity().type() == EntityType.PERSON) {
                first = Optional.of(phrase.references().getFirst().entity());
                awarded = seated(joined, i);
            }
        }
        if (discourse.thing().isPresent() || awarded) {
            first.ifPresent(discourse::figure);
        }
    }

    /** "Kursi itu diberikan kepada Ratih": whether whoever is behind the preposition before {@code at} gets a seat. */
    private boolean seated(List<Element> joined, int at) {
        return at > 1
                && Element.reads(joined, at - 1, "kepada")
                && joined.get(at - 2) instanceof Element.Word given
                && words.is(given.norm(), WordClass.SEATING);
    }

    /** "Gubernur melantik Sumarno sebagai …": who is given an office is whom the text tells of next. */
    private void appointed(List<Element> joined) {
        for (int i = 1; i < joined.size(); i++) {
            if (joined.get(i) instanceof Element.Phrase phrase
                    && phrase.references().size() == 1
                    && phrase.references().getFirst().entity().type() == EntityType.PERSON
                    && joined.get(i - 1) instanceof Element.Word verb
                    && verb.norm().startsWith("me")
                    && words.is(verb.norm(), WordClass.APPOINTING)) {
                discourse.figure(phrase.references().getFirst().entity());
                return;
            }
        }
    }

    /** "PLN dan Masdar", "dibangun oleh PLN bersama Masdar": two people or bodies for "keduanya" to point to. */
    private void couple(List<Element> joined) {
        List<Entity> acting = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i) instanceof Element.Phrase phrase && !phrase.modifier()) {
                List<Entity> members = phrase.references().stream()
                        .map(Reference::entity)
                        .filter(entity ->
                                entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                        .distinct()
                        .toList();
                boolean with =
                        i > 0 && joined.get(i - 1) instanceof Element.Word word && TOGETHER.contains(word.norm());
                if (members.size() == 2) {
                    discourse.pair(members);
                } else if (members.size() == 1
                        && with
                        && !acting.isEmpty()
                        && acting.getFirst().type() == members.getFirst().type()
                        && !acting.getFirst().equals(members.getFirst())) {
                    discourse.pair(List.of(acting.getFirst(), members.getFirst()));
                }
                acting.addAll(members);
            }
        }
    }

    /** "di Astana, Kazakhstan": what a place lies in is not what the sentence is about. */
    private boolean nested(List<Element> joined, int at) {
        return at > 2
                && joined.get(at - 1) instanceof Element.Word comma
                && comma.norm().equals(",")
                && joined.get(at - 2) instanceof Element.Phrase inner
                && !inner.references().isEmpty()
                && inner.references().getFirst().entity().type() == EntityType.PLACE
                && joined.get(at - 3) instanceof Element.Word word
                && words.is(word.norm(), WordClass.PREPOSITION)
                && joined.get(at) instanceof Element.Phrase outer
                && PLACES.contains(outer.references().getFirst().entity().type());
    }

    /** "Cullinan's appointment was approved", "Rekam jejak Kluivert": whose the noun is that opens the sentence. */
    private boolean owner(List<Element> joined, int at) {
        boolean opens = words.language() == Language.ENGLISH
                ? at == 0
                : at > 0
                        && at <= APART
                        && joined.subList(0, at).stream()
                                .allMatch(element -> element instanceof Element.Word word && bare(word));
        return opens
                && joined.get(at) instanceof Element.Phrase phrase
                && phrase.modifier()
                && phrase.references().size() == 1
                && phrase.references().getFirst().entity().type() == EntityType.PERSON;
    }

    private boolean bare(Element.Word word) {
        return word.token().word() && !words.function(word.norm()) && !words.verb(word.norm());
    }

    /** Whether a verb stands before the phrase in its clause, so that it is no subject: "among those are …". */
    private boolean predicated(List<Element> joined, int phrase) {
        for (int i = phrase - 1; words.language() == Language.ENGLISH && i >= 0; i--) {
            if (!(joined.get(i) instanceof Element.Word word) || !word.token().word()) {
                return false;
            }
            if (words.is(word.norm(), WordClass.SAID) || words.is(word.norm(), WordClass.SUBORDINATOR)) {
                return false;
            }
            if (words.verb(word.norm())) {
                return true;
            }
        }
        return false;
    }

    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE, EntityType.COUNTRY);

    private String norm(int at) {
        return found.tokens().get(at).norm();
    }
}
