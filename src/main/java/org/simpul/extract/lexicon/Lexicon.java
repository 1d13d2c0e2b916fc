package org.simpul.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** The names that Simpul knows before it reads: countries, places, organizations, people and others. */
public final class Lexicon {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Set<String> COUNTRIES =
            Set.of("code", "wikidata", "name", "aliases", "demonyms", "capital", "metonyms");
    private static final Set<String> NAMES = Set.of("name", "wikidata", "country", "kind", "type", "aliases");

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final NameTrie trie = new NameTrie();
    private final Map<String, Entry> countries = new HashMap<>();
    private final Map<EntityId, String> homes = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Map<EntityId, String> capitals = new HashMap<>();
    private final Map<EntityId, String> kinds = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Lexicon() {}

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        Lexicon lexicon = new Lexicon();
        lexicon.readCountries(Table.ofResource("/lexicon/countries.tsv", COUNTRIES));
        lexicon.readNames(Table.ofResource("/lexicon/places.tsv", NAMES), EntityType.PLACE);
        lexicon.readNames(Table.ofResource("/lexicon/organizations.tsv", NAMES), EntityType.ORGANIZATION);
        lexicon.readNames(Table.ofResource("/lexicon/people.tsv", NAMES), EntityType.PERSON);
        lexicon.readOthers(Table.ofResource("/lexicon/others.tsv", NAMES));
        return lexicon;
    }

    /** A lexicon of these tables alone, none of which may be missing but may be empty. */
    static Lexicon of(Table countries, Table places, Table organizations, Table people, Table others) {
        Lexicon lexicon = new Lexicon();
        lexicon.readCountries(countries);
        lexicon.readNames(places, EntityType.PLACE);
        lexicon.readNames(organizations, EntityType.ORGANIZATION);
        lexicon.readNames(people, EntityType.PERSON);
        lexicon.readOthers(others);
        return lexicon;
    }

    /** The longest name at token {@code from}. */
    public Match at(List<Token> tokens, int from) {
        NameTrie.Hit hit = trie.longest(tokens, from);
        return new Match(hit.end(), hit.senses());
    }

    /** The country of an ISO 3166-1 code. */
    public Optional<Entry> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Whether people of the lexicon bear this first name. */
    public boolean givenName(String norm) {
        return givenNames.contains(norm);
    }

    /** The country that a person or thing of the lexicon belongs to. */
    public Optional<Entity> homeOf(Entity entity) {
        return Optional.ofNullable(homes.get(entity.id()))
                .flatMap(this::country)
                .map(Entry::entity);
    }

    /** The capital of a country. */
    public Optional<Entity> capitalOf(Entity country) {
        return Optional.ofNullable(capitals.get(country.id())).flatMap(name -> at(Tokenizer.tokenize(name), 0).senses().stream()
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
    }

    private void readCountries(Table table) {
        for (Row row : table.rows()) {
            String code = row.required("code");
            Locale locale = Locale.of("", code);
            boolean iso = ISO.contains(code) || row.cell("name").isEmpty();
            if (iso && locale.getDisplayCountry(Locale.ENGLISH).equals(code)) {
                throw row.fault("no ISO 3166-1 code, and no name: " + code);
            }
            String english = iso ? locale.getDisplayCountry(Locale.ENGLISH) : row.cell("name");
            String indonesian = iso ? locale.getDisplayCountry(INDONESIAN) : row.cell("name");
            String name = row.cell("name").isEmpty() ? english : row.cell("name");
            Set<String> aliases = new HashSet<>(row.values("aliases"));
            aliases.add(english);
            aliases.add(indonesian);
            Entry entry = entry(row, EntityType.COUNTRY, name, Optional.of(indonesian), aliases, Optional.of(code));
            countries.put(code, entry);
            Optional.of(row.cell("capital"))
                    .filter(capital -> !capital.isEmpty())
                    .ifPresent(capital -> capitals.put(entry.entity().id(), capital));
            row.values("demonyms").forEach(demonym -> trie.add(demonym, entry, Form.ADJECTIVE));
            row.values("metonyms").forEach(metonym -> trie.add(metonym, entry, Form.METONYM));
        }
    }

    private void readNames(Table table, EntityType type) {
        for (Row row : table.rows()) {
            EntityType rowType =
                    type == EntityType.PLACE && row.cell("kind").equals("facility") ? EntityType.FACILITY : type;
            entry(row, rowType);
        }
    }

    private void readOthers(Table table) {
        for (Row row : table.rows()) {
            EntityType type = EntityType.ofLabel(row.required("type"))
                    .orElseThrow(() -> row.fault("unknown type " + row.cell("type")));
            entry(row, type);
        }
    }

    private void entry(Row row, EntityType type) {
        Optional<String> country = Optional.of(row.cell("country")).filter(code -> !code.isEmpty());
        country.filter(code -> !countries.containsKey(code) && !ISO.contains(code))
                .ifPresent(code -> {
                    throw row.fault("unknown country " + code);
                });
        entry(row, type, row.required("name"), Optional.empty(), new HashSet<>(row.values("aliases")), country);
    }

    private Entry entry(
            Row row,
            EntityType type,
            String name,
            Optional<String> indonesian,
            Set<String> aliases,
            Optional<String> country) {
        Optional<String> wikidata = Optional.of(row.cell("wikidata")).filter(id -> !id.isEmpty());
        wikidata.filter(id -> !id.matches("Q[0-9]{1,12}")).ifPresent(id -> {
            throw row.fault("no Wikidata id: " + id);
        });
        EntityId plain = wikidata.map(EntityId::new).orElseGet(() -> EntityNames.id(type, name));
        boolean namesake = ids.contains(plain.value()) && wikidata.isEmpty() && country.isPresent();
        EntityId id = namesake ? EntityNames.id(type, name + " " + country.get()) : plain;
        if (!ids.add(id.value())) {
            throw row.fault("stands twice: " + id);
        }
        aliases.remove(name);
        Entity entity = new Entity(id, type, name, indonesian.filter(other -> !other.equals(name)), wikidata, aliases);
        Entry entry = new Entry(entity, row.cell("kind"), country);
        country.ifPresent(code -> homes.put(id, code));
        kinds.put(id, row.cell("kind"));
        List<Token> words = Tokenizer.tokenize(name);
        if (type == EntityType.PERSON && words.size() > 1) {
            givenNames.add(words.getFirst().norm());
        }
        trie.add(name, entry, Form.NAME);
        aliases.forEach(alias -> trie.add(alias, entry, Form.NAME));
        return entry;
    }
}
