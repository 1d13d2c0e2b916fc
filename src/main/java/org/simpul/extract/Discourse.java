package org.simpul.extract;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** What a document has spoken of so far, for pronouns, roles and the like to point back to. */
final class Discourse {

    private static final int MEMORY = 60;

    /** How many sentences a pair stays in mind. */
    private static final int NEAR = 4;

    /** With how many sentences a text says what it is about: its title and the first. */
    private static final int OPENING = 2;

    private static final int OFTEN = 8;
    private static final int LEAD = 3;
    private static final List<String> HEADS = List.of("president", "prime minister", "chancellor", "monarch");
    private static final List<String> WARS =
            List.of("war", "perang", "conflict", "konflik", "attack", "crisis", "coup");

    private final Function<Entity, Optional<Entity>> homes;
    private final Words words;
    private final Genders genders;
    private final Map<EntityId, Entity> seats = new HashMap<>();
    private final String document;
    private final Map<String, Entity> unnamed = new HashMap<>();
    private final Map<EntityId, Entity> leaders = new HashMap<>();
    private final Map<EntityId, Entity> states = new HashMap<>();
    private final Map<EntityId, Entity> employers = new HashMap<>();
    private final Map<EntityId, RelationType> relations = new HashMap<>();
    private final Map<String, Set<Entity>> offices = new HashMap<>();
    private final Map<EntityId, String> kinds = new HashMap<>();
    private final Map<String, Set<Entity>> described = new HashMap<>();
    private final Map<String, Entity> called = new HashMap<>();
    private final Map<EntityId, Heard> heard = new HashMap<>();
    private final Map<String, Set<Entity>> titled = new HashMap<>();
    private final Deque<Entity> recent = new ArrayDeque<>();
    private int sentence;
    private int pairedPeople = -NEAR;
    private int pairedCountries = -NEAR;
    private List<Entity> people = List.of();
    private List<Entity> pair = List.of();
    private int paired = -NEAR;
    private List<Entity> sides = List.of();
    private int sidedAt = -NEAR;
    private List<Entity> several = List.of();
    private int severalAt = -NEAR;
    private final Map<Entity, Integer> lands = new LinkedHashMap<>();
    private Optional<Entity> region = Optional.empty();
    private Optional<Entity> governed = Optional.empty();
    private Optional<Entity> led = Optional.empty();
    private final Map<Entity, Integer> governments = new LinkedHashMap<>();
    private int governedAt;
    private int ledAt;
    private List<Entity> countries = List.of();
    private List<Entity> group = List.of();
    private Optional<Entity> topic = Optional.empty();
    private Optional<Entity> thing = Optional.empty();
    private Optional<Entity> summit = Optional.empty();
    private Optional<String> venue = Optional.empty();
    private Optional<Entity> homeland = Optional.empty();
    private Optional<Entity> written = Optional.empty();
    private Optional<Entity> compatriots = Optional.empty();
    private Optional<Entity> land = Optional.empty();
    private Optional<Entity> first = Optional.empty();

    /** The two states or bodies that stand together where the text opens, of whose talks or quarrel it may tell. */
    private List<Entity> opposed = List.of();

    private Optional<Entity> institution = Optional.empty();

    /** An empty one; {@code homes} knows the country that a well-known person belongs to. */
    Discourse(Function<Entity, Optional<Entity>> homes, Words words, String document) {
        this.document = document;
        this.homes = homes;
        this.words = words;
        this.genders = new Genders(words);
    }

    /** How often an entity was mentioned, when last, and when last as a subject. */
    private static final class Heard {
        private int times;
        private int last;
        private int subject = -NEAR;
    }

    /** A new sentence begins. */
    void next() {
        sentence++;
    }

    /** The country whose press the text is, Indonesia for an Indonesian one, if the text speaks of it. */
    Optional<Entity> own() {
        return words.language() == Language.INDONESIAN
                ? lands.keySet().stream()
                        .filter(land -> land.name().equals("Indonesia"))
                        .findFirst()
                : Optional.empty();
    }

    /** Notes the country that a dateline says the text was written in. */
    void written(Entity country) {
        written = Optional.of(country);
    }

    /** The country that the text was written in, if a dateline tells. */
    Optional<Entity> written() {
        return written;
    }

    void homeland(Entity country) {
        homeland = Optional.of(country);
    }

    void institution(Entity body) {
        institution = Optional.of(body);
    }

    void land(Entity country) {
        land = Optional.of(country);
    }

    /** The country that the document is about, or that it names far oftener than any other. */
    Optional<Entity> land() {
        return homeland.or(() -> land);
    }

    /** The country that the text names first, if it has done so so often. */
    Optional<Entity> opener(int times) {
        return first.filter(it -> times(it) >= times);
    }

    /** The body that the document is about, if it is about one. */
    Optional<Entity> institution() {
        return institution;
    }

    /** Notes the country of the well-known ministers of whom the text does not say of which country. */
    void compatriots(Entity country) {
        compatriots = Optional.of(country);
    }

    /** The country whose ministers the text names without saying so. */
    Optional<Entity> compatriots() {
        return compatriots;
    }

    /** The country that the document is about, if it is about one. */
    Optional<Entity> homeland() {
        return homeland;
    }

    void leads(Entity person, Entity body) {
        leaders.putIfAbsent(body.id(), person);
    }

    void holds(Entity person, String office, Optional<Entity> body) {
        offices.computeIfAbsent(office + body.map(it -> "@" + it.id().value()).orElse(""), _ -> new LinkedHashSet<>())
                .add(person);
        body.filter(it -> it.type() == EntityType.ORGANIZATION).ifPresent(it -> employers.putIfAbsent(person.id(), it));
        body.filter(it -> it.type() == EntityType.COUNTRY).ifPresent(it -> {
            states.putIfAbsent(person.id(), it);
            lands.put(it, sentence);
        });
    }

    /** Notes the state within a country of which the text tells who governs it. */
    void region(Entity governed) {
        region = region.or(() -> Optional.of(governed));
    }

    Optional<Entity> region() {
        return region;
    }

    /** The body that a person leads or works for, as the titles of the document say. */
    Optional<Entity> employerOf(Entity person) {
        return Optional.ofNullable(employers.get(person.id()));
    }

    /** The country in which the titles of the document give a person an office. */
    Optional<Entity> stateOf(Entity person) {
        return Optional.ofNullable(states.get(person.id()));
    }

    void office(Entity person, RelationType relation) {
        relations.putIfAbsent(person.id(), relation);
    }

    /** What a person stands in to the country that gives the office: leading it, or holding office. */
    Optional<RelationType> officeOf(Entity person) {
        return Optional.ofNullable(relations.get(person.id()));
    }

    /** The country that a person holds office in, or is known to belong to. */
    Optional<Entity> countryOf(Entity person) {
        return Optional.ofNullable(states.get(person.id())).or(() -> homes.apply(person));
    }

    void kind(Entity entity, String kind) {
        kinds.put(entity.id(), kind);
    }

    /** Notes that the text calls a body by a noun; the last one so called is meant by it. */
    void call(String noun, Entity body) {
        called.put(noun, body);
    }

    private int times(Entity entity) {
        return heard.getOrDefault(entity.id(), new Heard()).times;
    }

    /** The place that the text has named oftenest, more than twice. */
    Optional<Entity> town() {
        return recent.stream()
                .filter(entity -> entity.type() == EntityType.PLACE && times(entity) > 2)
                .max(Comparator.comparingInt(entity -> times(entity)));
    }

    /** The body that the text last called by a noun. */
    Optional<Entity> called(String noun) {
        return Optional.ofNullable(called.get(noun));
    }

    Optional<Entity> leader(Entity body) {
        return Optional.ofNullable(leaders.get(body.id()));
    }

    /** Who holds an office, of several the one whom a reader has most in mind; of a body, also one named later only. */
    Optional<Entity> holder(String office, Optional<Entity> body) {
        Set<Entity> holders = offices.getOrDefault(
                office + body.map(it -> "@" + it.id().value()).orElse(""), Set.of());
        Optional<Entity> own = body.isPresent()
                ? Optional.empty()
                : holders.stream()
                        .filter(person -> heard.containsKey(person.id()))
                        .filter(person ->
                                land().isPresent() && countryOf(person).equals(land()))
                        .max(Comparator.comparingDouble(person -> salience(person, List.of())));
        if (own.isPresent() && words.language() == Language.ENGLISH) {
            return own;
        }
        Optional<Entity> said = holders.stream()
                .filter(person -> heard.containsKey(person.id()))
                .max(Comparator.comparingDouble(person -> salience(person, List.of())));
        return said.or(() -> body.flatMap(_ -> holders.stream().findFirst()));
    }

    void mention(Entity entity) {
        recent.removeFirstOccurrence(entity);
        recent.addFirst(entity);
        if (recent.size() > MEMORY) {
            heard.remove(recent.removeLast().id());
        }
        Heard it = heard.computeIfAbsent(entity.id(), _ -> new Heard());
        it.times++;
        it.last = sentence;
        if (entity.type() == EntityType.COUNTRY) {
            lands.put(entity, sentence);
        }
        if (first.isEmpty() && entity.type() == EntityType.COUNTRY) {
            first = Optional.of(entity);
        }
    }

    /** Remembers two, people or bodies, whom "both" may stand for. */
    void pair(List<Entity> two) {
        pair = two;
        paired = sentence;
    }

    /** The two, people or bodies, last spoken of together, else the two people. */
    List<Entity> lastPair() {
        return sentence - paired < NEAR && !pair.isEmpty() ? pair : pairOfPeople();
    }

    /** The two people, countries or bodies that stood together last of all. */
    List<Entity> latestPair() {
        int last = Math.max(paired, Math.max(pairedPeople, Math.max(pairedCountries, sidedAt)));
        boolean near = sentence - last < NEAR;
        return !near
                ? List.of()
                : last == pairedPeople ? people : last == pairedCountries ? countries : last == paired ? pair : sides;
    }

    /** The two people who last stood together, however long ago. */
    List<Entity> couple() {
        return people;
    }

    /** The two states or bodies that last stood together, one of each or two of a kind. */
    List<Entity> sides() {
        List<Entity> last = sentence - sidedAt < NEAR ? sides : pairOfCountries();
        boolean led = !opposed.isEmpty() && opposed.stream().allMatch(side -> times(side) > 1);
        return led && (last.isEmpty() || passing(last)) ? opposed : last;
    }

    /** The three or more that last stood together. */
    List<Entity> several() {
        return sentence - severalAt < NEAR ? several : List.of();
    }

    /** Remembers entities that stood together. */
    void together(List<Entity> entities) {
        List<Entity> distinct = entities.stream().distinct().toList();
        if (distinct.size() < 2) {
            return;
        }
        boolean actors = distinct.stream()
                .allMatch(entity -> entity.type() == EntityType.COUNTRY || entity.type() == EntityType.ORGANIZATION);
        if (actors && distinct.size() == 2) {
            sides = distinct;
            sidedAt = sentence;
            opposed = opposed.isEmpty() && sentence <= LEAD ? distinct : opposed;
        }
        if (distinct.size() > 2) {
            several = distinct;
            severalAt = sentence;
        }
        if (distinct.stream().allMatch(entity -> entity.type() == EntityType.PERSON)) {
            people = distinct.subList(0, 2);
            pairedPeople = sentence;
        } else if (distinct.stream().allMatch(entity -> entity.type() == EntityType.COUNTRY)) {
            countries = distinct.subList(0, 2);
            pairedCountries = sentence;
        }
    }

    void topic(List<Entity> subject) {
        group = subject.size() > 1 ? subject : List.of();
        subject.stream().map(entity -> heard.get(entity.id())).forEach(it -> {
            if (it != null) {
                it.subject = sentence;
            }
        });
        if (subject.size() == 1) {
            boolean person = subject.getFirst().type() == EntityType.PERSON;
            topic = person ? Optional.of(subject.getFirst()) : topic;
            thing = person ? Optional.empty() : Optional.of(subject.getFirst());
        } else {
            thing = Optional.empty();
        }
    }

    /** Remembers the country of a body that the text tells where it first names it. */
    void home(Entity body, Entity country) {
        seats.putIfAbsent(body.id(), country);
    }

    /** The country of a body, where the text has told it. */
    Optional<Entity> home(Entity body) {
        return Optional.ofNullable(seats.get(body.id()));
    }

    Genders genders() {
        return genders;
    }

    Optional<Entity> person() {
        return topic.or(() -> recent.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst());
    }

    /** The only country that the text has named so far, where it opens with it or has named it more than once. */
    Optional<Entity> soleLand() {
        return lands.size() == 1
                ? lands.entrySet().stream()
                        .filter(land -> land.getValue() <= OPENING || times(land.getKey()) > 1)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** The only country named in the last sentences but for those of {@code here} and of their people. */
    Optional<Entity> onlyLand(List<Entity> here) {
        List<Entity> lands = recent.stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY && sentence - heard(entity).last < NEAR)
                .filter(entity -> !here.contains(entity))
                .filter(entity -> here.stream().noneMatch(it -> countryOf(it).equals(Optional.of(entity))))
                .limit(2)
                .toList();
        return lands.size() == 1 ? Optional.of(lands.getFirst()) : Optional.empty();
    }

    private Heard heard(Entity entity) {
        return heard.getOrDefault(entity.id(), new Heard());
    }

    /** Those whom a description may point to: whom the text is about, then those last spoken of. */
    List<Entity> persons() {
        boolean past = words.language() == Language.INDONESIAN
                && topic.filter(it -> sentence - heard(it).last > 1).isPresent()
                && recent.stream().anyMatch(it -> it.type() == EntityType.PERSON && sentence - heard(it).last <= 1);
        return Stream.concat(past ? Stream.empty() : topic.stream(), recent.stream())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> sentence - heard.getOrDefault(entity.id(), new Heard()).last < NEAR)
                .distinct()
                .toList();
    }

    /** Those whom a noun with what it says of them may point to: first those whom the text has named more than once. */
    List<Entity> figures() {
        return persons().stream()
                .sorted(Comparator.comparingInt(
                        (Entity person) -> heard.getOrDefault(person.id(), new Heard()).times > 1 ? 0 : 1))
                .toList();
    }

    /** Notes by which noun the text tells who somebody is: "pengusaha X". */
    void describe(String noun, Entity person) {
        described.computeIfAbsent(noun, _ -> new LinkedHashSet<>()).add(person);
    }

    /** Those of whom the text says so by this noun, whoever was named last the first. */
    List<Entity> figuresCalled(String noun) {
        return described.getOrDefault(noun, Set.of()).stream()
                .sorted(Comparator.comparingInt((Entity person) -> -heard.getOrDefault(person.id(), new Heard()).last))
                .toList();
    }

    /** A person of whom a sentence about something else tells. */
    void figure(Entity person) {
        topic = Optional.of(person);
    }

    /** Notes what the text may call the holder of a title by. */
    void titled(Entity person, String noun) {
        titled.computeIfAbsent(noun, _ -> new LinkedHashSet<>()).add(person);
    }

    /** The only one spoken of so far whom a title as printed, else its noun, may stand for; those of the text's own land go first. */
    Optional<Entity> titled(List<String> nouns) {
        List<Entity> own = nouns.stream()
                .flatMap(noun -> called(noun, List.of()).stream())
                .filter(person -> land().isPresent() && countryOf(person).equals(land()))
                .toList();
        return nouns.stream()
                .map(noun -> called(noun, own))
                .filter(people -> people.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private List<Entity> called(String noun, List<Entity> own) {
        return titled.getOrDefault(noun, Set.of()).stream()
                .filter(person -> heard.containsKey(person.id()) && (own.isEmpty() || own.contains(person)))
                .toList();
    }

    /** Whether the titles of the document give somebody an office. */
    boolean holds(String office, Entity person) {
        return offices.getOrDefault(office, Set.of()).contains(person);
    }

    /** The only one whom the document gives an office. */
    Optional<Entity> sole(String office) {
        Set<Entity> holders = offices.getOrDefault(office, Set.of());
        return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
    }

    /** What the last sentence was about, a person or a thing. */
    Optional<Entity> subject() {
        return thing.or(() -> topic);
    }

    /** Whether a person leads a country, as the titles of the document say. */
    boolean leadsCountry(Entity person) {
        return HEADS.stream()
                .anyMatch(office -> offices.getOrDefault(office, Set.of()).contains(person));
    }

    /** Notes the body or place of an office that the text has told of. */
    void office(Entity body) {
        if (body.type() == EntityType.PLACE) {
            governed = Optional.of(body);
            governedAt = sentence;
        } else if (body.type() == EntityType.ORGANIZATION) {
            led = Optional.of(body);
            ledAt = sentence;
        } else if (body.type() == EntityType.COUNTRY) {
            states(body);
        }
    }

    private void states(Entity country) {
        int told = governments.getOrDefault(country, 0) + 1;
        governments.remove(country);
        governments.put(country, told);
    }

    /** The country of whose government the text has told most; of equals the last. */
    Optional<Entity> state() {
        return governments.entrySet().stream()
                .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** The place whose governor or mayor the text has told of a few sentences before. */
    Optional<Entity> governed() {
        return governed.filter(_ -> sentence - governedAt < OFTEN);
    }

    /** The body whose head the text has told of in the last sentences. */
    Optional<Entity> led() {
        return led.filter(_ -> sentence - ledAt <= 2);
    }

    /** The event that the document calls by a noun alone: one of this document, the same for the same noun. */
    Entity event(String noun, String surface) {
        return unnamed.computeIfAbsent(
                noun,
                _ -> new Entity(
                        new EntityId(EntityNames.id(EntityType.EVENT, surface).value() + "@" + document),
                        EntityType.EVENT,
                        surface,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()));
    }

    /** The event last spoken of whose name opens with a word. */
    Optional<Entity> occasion(String word) {
        return recent.stream()
                .filter(entity -> entity.type() == EntityType.EVENT
                        && Tokenizer.norm(entity.name()).startsWith(word + " "))
                .findFirst();
    }

    /** What the last sentence was about, if that is one thing and no person. */
    Optional<Entity> thing() {
        return thing;
    }

    /** The two people last spoken of together, else the two leaders last spoken of. */
    List<Entity> pairOfPeople() {
        if (!people.isEmpty() && sentence - pairedPeople < NEAR) {
            return people;
        }
        Set<Entity> leading = Set.copyOf(leaders.values());
        List<Entity> last = recent.stream().filter(leading::contains).limit(2).toList();
        return last.size() == 2 ? last : List.of();
    }

    /** The leaders of the document, if they are exactly two. */
    List<Entity> leadersIfTwo() {
        List<Entity> distinct = leaders.values().stream().distinct().toList();
        return distinct.size() == 2 ? distinct : List.of();
    }

    void summit(Entity event, Optional<String> place) {
        summit = Optional.of(event);
        venue = place;
    }

    /** The first word of the place where that summit is held. */
    Optional<String> venue() {
        return venue;
    }

    Optional<Entity> summit() {
        return summit;
    }

    List<Entity> pairOfCountries() {
        return sentence - pairedCountries < NEAR ? countries : facing();
    }

    /** The only two countries that the last two sentences named: "Thailand accused Cambodia …". */
    private List<Entity> facing() {
        List<Entity> near = lands.entrySet().stream()
                .filter(land -> sentence - land.getValue() > 0 && sentence - land.getValue() <= 2)
                .map(Map.Entry::getKey)
                .toList();
        int seldom = near.stream().mapToInt(this::times).min().orElse(0);
        boolean central = recent.stream()
                .noneMatch(entity ->
                        entity.type() == EntityType.COUNTRY && !near.contains(entity) && times(entity) > seldom);
        return near.size() == 2 && central ? near : List.of();
    }

    /** The two countries last spoken of together, else the only two that the text has named more than once. */
    List<Entity> pairOfLands() {
        List<Entity> together = pairOfCountries();
        if (!together.isEmpty() || words.language() != Language.ENGLISH) {
            return together;
        }
        List<Entity> often = recent.stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY && times(entity) > 1)
                .limit(3)
                .toList();
        return often.size() == 2 ? often : List.of();
    }

    /** Whether the text has named each of them but once. */
    boolean passing(List<Entity> entities) {
        return entities.stream().allMatch(entity -> times(entity) < 2);
    }

    /** The two countries of which the text has spoken so far at least twice as often as of any other. */
    List<Entity> chief() {
        List<Entity> often = lands.keySet().stream()
                .sorted(Comparator.comparingInt(this::times).reversed())
                .limit(3)
                .toList();
        boolean clear = often.size() > 1
                && times(often.get(1)) >= NEAR - 1
                && (often.size() == 2 || times(often.get(1)) >= 2 * times(often.get(2)));
        return clear ? often.subList(0, 2) : List.of();
    }

    List<Entity> group() {
        return group;
    }

    /** Of several that a name may mean, the one that a reader has most in mind. */
    Optional<Entity> likeliest(List<Entity> candidates) {
        return candidates.stream().max(Comparator.comparingDouble(entity -> salience(entity, List.of())));
    }

    /** The entity of a type and sort that a reader has most in mind; {@code here} are those of the sentence so far. */
    Optional<Entity> salient(EntityType type, Set<String> sorts, List<Entity> here) {
        return salient(type, sorts, here, _ -> true);
    }

    /** The same, of those that {@code may} be meant. */
    Optional<Entity> salient(EntityType type, Set<String> sorts, List<Entity> here, Predicate<Entity> may) {
        Predicate<Entity> fits = entity ->
                entity.type() == type && (sorts.isEmpty() || sorts.contains(sort(entity))) && may.test(entity);
        return Stream.concat(here.stream(), recent.stream())
                .filter(fits)
                .distinct()
                .max(Comparator.comparingDouble(entity -> salience(entity, here)));
    }

    /** The entity of the sort of {@code one} that the text named last; {@code one} where its sort is not known. */
    Entity latest(Entity one) {
        String sort = sort(one);
        return sort.isEmpty() || sort.equals("other")
                ? one
                : recent.stream()
                        .filter(entity ->
                                entity.type() == one.type() && sort(entity).equals(sort))
                        .findFirst()
                        .orElse(one);
    }

    /** The only entity of a type that the last sentence named, of those that {@code may} be meant. */
    Optional<Entity> only(EntityType type, Predicate<Entity> may) {
        List<Entity> last = recent.stream()
                .filter(entity -> entity.type() == type && heard(entity).last == sentence - 1)
                .limit(2)
                .toList();
        return last.size() == 1 ? Optional.of(last.getFirst()).filter(may) : Optional.empty();
    }

    /** The same, of the sorts of a type. */
    boolean fits(Entity entity, Set<String> sorts) {
        return sorts.isEmpty() || sorts.contains(sort(entity));
    }

    /** Whether the text has named an entity. */
    boolean knows(Entity entity) {
        return heard.containsKey(entity.id());
    }

    /** Whether this sentence or one of the two before it names an entity. */
    boolean near(Entity entity) {
        return heard.containsKey(entity.id()) && sentence - heard.get(entity.id()).last <= 2;
    }

    /** The body of a sort of which the text has spoken most, and more than once. */
    Optional<Entity> frequent(String sort) {
        return recent.stream()
                .filter(entity ->
                        entity.type() == EntityType.ORGANIZATION && sort(entity).equals(sort))
                .filter(entity -> heard.getOrDefault(entity.id(), new Heard()).times > 1)
                .max(Comparator.comparingInt(entity -> heard.getOrDefault(entity.id(), new Heard()).times));
    }

    /** The body of a sort that a sentence was last about. */
    Optional<Entity> acting(String sort) {
        return recent.stream()
                .filter(entity ->
                        entity.type() == EntityType.ORGANIZATION && sort(entity).equals(sort))
                .filter(entity -> heard(entity).subject > 0)
                .max(Comparator.comparingInt(entity -> heard(entity).subject));
    }

    /** The place named last of whose name a word fits: "the sea", the South China Sea. */
    Optional<Entity> lying(Predicate<String> fits, List<Entity> here) {
        return Stream.concat(here.reversed().stream(), recent.stream())
                .filter(entity -> entity.type() == EntityType.PLACE
                        && Tokenizer.tokenize(entity.name()).stream()
                                .map(Token::norm)
                                .anyMatch(fits))
                .findFirst();
    }

    /** The entity that a reader has most in mind of those whose names hold a word: "the council", the X Council. */
    Optional<Entity> named(String word, List<Entity> here) {
        return Stream.concat(here.stream(), recent.stream())
                .filter(entity -> entity.type() != EntityType.PERSON && entity.type() != EntityType.COUNTRY)
                .filter(entity -> Tokenizer.norm(entity.name()).contains(word))
                .filter(entity -> Tokenizer.tokenize(entity.name()).stream()
                        .map(Token::norm)
                        .anyMatch(word::equals))
                .distinct()
                .max(Comparator.comparingDouble(entity -> salience(entity, here)));
    }

    /** How much a reader has an entity in mind: more the later, the oftener and the more as a subject it was heard. */
    private double salience(Entity entity, List<Entity> here) {
        Heard it = heard.getOrDefault(entity.id(), new Heard());
        int ago = here.contains(entity) ? 0 : sentence - it.last;
        boolean now = words.language() == Language.ENGLISH
                && !here.isEmpty()
                && here.getFirst().equals(entity);
        double subject = now || sentence - it.subject < 3 ? 1 : 0;
        return 2.0 / (1 + ago) + subject + 0.25 * Math.min(OFTEN, it.times);
    }

    /** The sort of an entity within its type, as the lexicon or its name tells; "other" where neither does. */
    private String sort(Entity entity) {
        if (entity.type() == EntityType.EVENT) {
            String name = Tokenizer.norm(entity.name());
            boolean top = Tokenizer.tokenize(entity.name()).stream()
                    .map(Token::norm)
                    .anyMatch(word -> words.is(word, WordClass.SUMMIT_NOUN));
            boolean storm = Tokenizer.tokenize(entity.name()).stream()
                    .findFirst()
                    .filter(token -> words.is(token.norm(), WordClass.STORM))
                    .isPresent();
            return storm ? "storm" : WARS.stream().anyMatch(name::contains) ? "war" : top ? "summit" : "other";
        }
        String kind = kinds.getOrDefault(entity.id(), "");
        return kind.isEmpty() ? "other" : kind;
    }

    /** The only person so far who is known to belong to this country. */
    Optional<Entity> personOf(Entity country, List<Entity> here) {
        List<Entity> people = Stream.concat(here.stream(), recent.stream())
                .distinct()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> homes.apply(entity).filter(country::equals).isPresent())
                .limit(2)
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
