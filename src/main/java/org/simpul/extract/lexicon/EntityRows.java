package org.simpul.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Tokenizer;

/** Reads the files of names: what each row says of an entity. */
final class EntityRows {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Set<String> COUNTRIES =
            Set.of("code", "wikidata", "name", "aliases", "demonyms", "capital", "metonyms");
    private static final Set<String> NAMES = Set.of("name", "wikidata", "country", "kind", "type", "aliases");
    private static final Set<String> TRANSLATIONS = Set.of("name", "indonesian");
    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final List<String> OTHERS = List.of("Group", "Event", "Agreement", "Project", "Facility");
    private static final List<String> OF_PLACES =
            List.of("city", "region", "sea", "territory", "land", "continent", "facility");
    private static final List<String> OF_ORGANIZATIONS = List.of(
            "bloc",
            "un",
            "court",
            "party",
            "agency",
            "media",
            "company",
            "bank",
            "ministry",
            "armed-group",
            "military",
            "university",
            "ngo",
            "sport");

    private final Set<String> codes;

    private EntityRows(Set<String> codes) {
        this.codes = codes;
    }

    /** The entities of all files of names. */
    static List<Draft> read(Tables tables) {
        Drafts countries = new Drafts();
        tables.of("lexicon/countries.tsv", COUNTRIES)
                .forEach(table -> table.rows().forEach(row -> countries.add(country(row, table.own()))));
        List<Draft> all = new ArrayList<>(countries.all());
        Set<String> codes = Set.copyOf(
                all.stream().flatMap(country -> country.country().stream()).toList());
        EntityRows rows = new EntityRows(codes);
        for (String name : List.of("places", "organizations", "people", "others")) {
            Drafts drafts = new Drafts();
            tables.of("lexicon/" + name + ".tsv", NAMES)
                    .forEach(table -> table.rows().forEach(row -> drafts.add(rows.draft(row, table.own(), name))));
            all.addAll(drafts.all());
        }
        return inIndonesian(all, tables);
    }

    /** The same with the names that they have in Indonesian, the user's own before the built-in ones. */
    private static List<Draft> inIndonesian(List<Draft> drafts, Tables tables) {
        Set<String> known = drafts.stream().map(Draft::name).collect(Collectors.toSet());
        Map<String, Spelling> names = new HashMap<>();
        for (Table table : tables.of("lexicon/indonesian.tsv", TRANSLATIONS)) {
            for (Row row : table.rows()) {
                String name = row.required("name");
                if (!known.contains(name)) {
                    throw row.fault(
                            "nothing has the canonical name " + Row.shown(name),
                            "write the name that stands in the first cell of its row, or add that row");
                }
                names.put(name, spelling(row, row.required("indonesian"), Form.NAME, table.own()));
            }
        }
        return drafts.stream()
                .map(draft -> Optional.ofNullable(names.get(draft.name()))
                        .map(draft::inIndonesian)
                        .orElse(draft))
                .toList();
    }

    private static Draft country(Row row, boolean own) {
        String code = row.required("code");
        if (!code.matches("[A-Z]{2}")) {
            throw row.fault("no country code: " + Row.shown(code), "use two capital letters, those of ISO 3166-1");
        }
        String given = row.cell("name");
        Locale locale = Locale.of("", code);
        String english = locale.getDisplayCountry(Locale.ENGLISH);
        // For a code that it does not know, the JDK gives the code itself.
        boolean known = (ISO.contains(code) || given.isEmpty()) && !english.equals(code);
        if (!known && given.isEmpty()) {
            throw row.fault("no ISO 3166-1 code, and no name: " + code, "give the country a name");
        }
        String name = given.isEmpty() ? english : given;
        List<Spelling> spellings = new ArrayList<>(List.of(new Spelling(name, Form.NAME, own)));
        row.values("aliases").forEach(alias -> spellings.add(spelling(row, alias, Form.NAME, own)));
        String indonesian = known ? locale.getDisplayCountry(INDONESIAN) : name;
        if (known) {
            spellings.add(new Spelling(english, Form.NAME, own));
            spellings.add(new Spelling(indonesian, Form.NAME, own));
        }
        row.values("demonyms").forEach(demonym -> spellings.add(spelling(row, demonym, Form.ADJECTIVE, own)));
        row.values("metonyms").forEach(metonym -> spellings.add(spelling(row, metonym, Form.METONYM, own)));
        return new Draft(
                row,
                own,
                EntityType.COUNTRY,
                name,
                Optional.of(indonesian).filter(other -> !other.equals(name)),
                wikidata(row),
                row.cell("kind"),
                Optional.of(code),
                Optional.of(row.cell("capital")).filter(capital -> !capital.isEmpty()),
                spellings);
    }

    private Draft draft(Row row, boolean own, String file) {
        String name = row.required("name");
        Optional<String> country = Optional.of(row.cell("country")).filter(code -> !code.isEmpty());
        country.filter(code -> !codes.contains(code) && !ISO.contains(code)).ifPresent(code -> {
            throw row.fault(
                    "unknown country " + Row.shown(code), "use two letters of ISO 3166-1, or add it to countries.tsv");
        });
        return new Draft(
                row,
                own,
                type(row, file),
                name,
                Optional.empty(),
                wikidata(row),
                kind(row, file),
                country,
                Optional.empty(),
                Stream.concat(Stream.of(name), row.values("aliases").stream())
                        .map(alias -> spelling(row, alias, Form.NAME, own))
                        .toList());
    }

    private static EntityType type(Row row, String file) {
        return switch (file) {
            case "places" -> row.cell("kind").equals("facility") ? EntityType.FACILITY : EntityType.PLACE;
            case "organizations" -> EntityType.ORGANIZATION;
            case "people" -> EntityType.PERSON;
            default ->
                EntityType.ofLabel(row.required("type"))
                        .filter(type -> OTHERS.contains(type.label()))
                        .orElseThrow(() -> row.unknown("type", row.cell("type"), OTHERS));
        };
    }

    private static String kind(Row row, String file) {
        String kind = row.cell("kind");
        List<String> known = file.equals("places") ? OF_PLACES : OF_ORGANIZATIONS;
        if ((file.equals("places") || file.equals("organizations")) && !kind.isEmpty() && !known.contains(kind)) {
            throw row.unknown("kind", kind, known);
        }
        return kind;
    }

    private static Spelling spelling(Row row, String text, Form form, boolean own) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)
                || Tokenizer.tokenize(text).isEmpty()) {
            throw row.fault("a name without letters: " + Row.shown(text), "remove or correct it");
        }
        return new Spelling(text, form, own);
    }

    private static Optional<String> wikidata(Row row) {
        Optional<String> wikidata = Optional.of(row.cell("wikidata")).filter(id -> !id.isEmpty());
        wikidata.filter(id -> !id.matches("Q[0-9]{1,12}")).ifPresent(id -> {
            throw row.fault("no Wikidata id: " + Row.shown(id), "write Q and its number, or leave it empty");
        });
        return wikidata;
    }
}
