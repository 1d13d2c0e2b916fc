package org.simpul.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** The names that Simpul knows before it reads: countries, places, organizations, people and others. */
public final class Lexicon {

    private static final Set<String> GIVEN_NAMES = Set.of("region", "names");
    private static final Set<String> TOWNS = Set.of("country", "names");
    private static final Set<String> ORDINARY = Set.of("letter", "words");

    private final NameTrie trie = new NameTrie();
    private final Map<String, Entry> countries = new HashMap<>();
    private final Map<EntityId, String> homes = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<EntityId, String> capitals = new HashMap<>();
    private final Map<EntityId, String> kinds = new HashMap<>();
    private final Map<String, Draft> lands = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Lexicon() {}

    /** The names of {@code tables}. */
    public static Lexicon of(Tables tables) {
        Lexicon lexicon = of(EntityRows.read(tables));
        tables.of("lexicon/given-names.tsv", GIVEN_NAMES).forEach(table -> norms(table, "names", lexicon.givenNames));
        Stream.of("towns", "regions")
                .flatMap(places -> tables.of("lexicon/" + places + ".tsv", TOWNS).stream())
                .forEach(table -> norms(table, "names", lexicon.towns));
        tables.of("lexicon/ordinary.tsv", ORDINARY).forEach(table -> norms(table, "words", lexicon.ordinary));
        return lexicon;
    }

    private static void norms(Table table, String column, Set<String> norms) {
        table.rows().forEach(row -> row.values(column).forEach(name -> norms.add(Tokenizer.norm(name))));
    }

    static Lexicon of(List<Draft> drafts) {
        Lexicon lexicon = new Lexicon();
        drafts.forEach(lexicon::add);
        lexicon.trie.sift();
        return lexicon;
    }

    /** The longest name at token {@code from}. */
    public Match at(List<Token> tokens, int from) {
        NameTrie.Hit hit = trie.longest(tokens, from);
        return new Match(hit.end(), hit.senses());
    }

    /** What the words from {@code from} to before {@code to} name, with whatever capitals they are printed. */
    public List<Sense> spelled(List<Token> tokens, int from, int to) {
        return trie.spelled(tokens, from, to);
    }

    /** The country of an ISO 3166-1 code. */
    public Optional<Entry> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Whether people bear this as a first name. */
    public boolean givenName(String norm) {
        return givenNames.contains(norm);
    }

    /** Whether a town or region that the lexicon has no more of than its name is called so. */
    public boolean town(String norm) {
        return towns.contains(norm);
    }

    /** Whether an English word is no name: "forge", "pulp". */
    public boolean ordinary(String norm) {
        return ordinary.contains(norm)
                || (norm.endsWith("s") && ordinary.contains(norm.substring(0, norm.length() - 1)));
    }

    /** Whether the lexicon has an entity. */
    public boolean knows(Entity entity) {
        return kinds.containsKey(entity.id());
    }

    /** The country that a person or thing of the lexicon belongs to. */
    public Optional<Entity> homeOf(Entity entity) {
        return Optional.ofNullable(homes.get(entity.id()))
                .flatMap(this::country)
                .map(Entry::entity);
    }

    /** The capital of a country. */
    public Optional<Entity> capitalOf(Entity country) {
        return Optional.ofNullable(capitals.get(country.id()))
                .flatMap(name -> at(Tokenizer.tokenize(name), 0).senses().stream()
                        .map(sense -> sense.entry().entity())
                        .filter(entity -> entity.type() == EntityType.PLACE)
                        .findFirst());
    }

    /** The sort of an entity within its type, such as bloc, party or city; empty where the lexicon knows none. */
    public String kindOf(Entity entity) {
        return kinds.getOrDefault(entity.id(), "");
    }

    /**
     * A name found in a sentence.
     *
     * @param end the index after its last token
     * @param senses empty where there is no name
     */
    public record Match(int end, List<Sense> senses) {

        public Match {
            senses = List.copyOf(senses);
        }

        /** Whether the name is also one of this type. */
        public boolean may(EntityType type) {
            for (Sense sense : senses) {
                if (sense.entry().entity().type() == type) {
                    return true;
                }
            }
            return false;
        }
    }

    private void add(Draft draft) {
        EntityId id = id(draft);
        Entry entry = draft.entry(id);
        draft.country().ifPresent(code -> homes.put(id, code));
        if (draft.type() == EntityType.COUNTRY) {
            draft.country().ifPresent(code -> countries.put(code, entry));
        }
        draft.capital().ifPresent(capital -> capitals.put(id, capital));
        kinds.put(id, draft.kind());
        List<Token> words = Tokenizer.tokenize(draft.name());
        if (draft.type() == EntityType.PERSON && words.size() > 1) {
            givenNames.add(words.getFirst().norm());
        }
        draft.spellings().forEach(spelling -> trie.add(spelling, entry));
        draft.spellings().stream()
                .filter(spelling -> spelling.text().startsWith("Al-"))
                .map(spelling -> new Spelling("al-" + spelling.text().substring(3), spelling.form(), spelling.own()))
                .filter(small -> !draft.spellings().contains(small))
                .forEach(spelling -> trie.add(spelling, entry));
        owned(draft).forEach(spelling -> trie.add(spelling, entry));
    }

    /** "Sudan's army", "Sudan army" beside "Sudanese army": what a body is called by its country's adjective it is called by the country, too. */
    private Stream<Spelling> owned(Draft draft) {
        Optional<Draft> land =
                draft.type() == EntityType.ORGANIZATION ? draft.country().map(lands::get) : Optional.empty();
        if (draft.type() == EntityType.COUNTRY) {
            draft.country().ifPresent(code -> lands.put(code, draft));
        }
        return land.stream()
                .flatMap(country -> country.spellings().stream())
                .filter(adjective -> adjective.form() == Form.ADJECTIVE)
                .flatMap(adjective -> draft.spellings().stream()
                        .filter(name -> common(name.text(), adjective.text() + " "))
                        .flatMap(name -> Stream.of("'s", "")
                                .map(mark -> new Spelling(
                                        land.get().name()
                                                + mark
                                                + name.text()
                                                        .substring(
                                                                adjective.text().length()),
                                        Form.NAME,
                                        name.own()))));
    }

    private static boolean common(String name, String opening) {
        return name.startsWith(opening)
                && name.length() > opening.length()
                && Character.isLowerCase(name.charAt(opening.length()));
    }

    /** The id of an entity, which no other has. */
    private EntityId id(Draft draft) {
        EntityId plain =
                draft.wikidata().map(EntityId::new).orElseGet(() -> EntityNames.id(draft.type(), draft.name()));
        boolean namesake = ids.contains(plain.value())
                && draft.wikidata().isEmpty()
                && draft.country().isPresent();
        EntityId id = namesake
                ? EntityNames.id(
                        draft.type(), draft.name() + " " + draft.country().get())
                : plain;
        if (!ids.add(id.value())) {
            throw draft.row()
                    .fault(id + " stands twice", "join the two lines, or tell them apart by country or Wikidata id");
        }
        return id;
    }
}
