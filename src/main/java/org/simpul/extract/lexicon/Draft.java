package org.simpul.extract.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;

/**
 * An entity as the rows read so far describe it.
 *
 * @param row the last row about it
 * @param own whether that row is the user's own
 * @param country the code of its country; a country's own
 * @param capital a country's capital
 * @param spellings its names, the canonical one first
 */
record Draft(
        Row row,
        boolean own,
        EntityType type,
        String name,
        Optional<String> nameId,
        Optional<String> wikidata,
        String kind,
        Optional<String> country,
        Optional<String> capital,
        List<Spelling> spellings) {

    Draft {
        spellings = spellings.stream().distinct().toList();
    }

    /** Whether {@code other}, of the same name, may be the same entity: nothing that both say tells them apart. */
    boolean mayBe(Draft other) {
        return agree(wikidata, other.wikidata) && agree(country, other.country);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** This entity, and what the user's row adds to it. */
    Draft with(Draft more) {
        if (!kind.isEmpty() && !more.kind.isEmpty() && !kind.equals(more.kind)) {
            throw more.row.fault(
                    name + " is of the kind " + kind + ", not " + more.kind, "leave the kind empty to add names to it");
        }
        if (!agree(capital, more.capital)) {
            throw more.row.fault(
                    "the capital of " + name + " is " + capital.orElse(""),
                    "leave the capital empty to add names to it");
        }
        return new Draft(
                more.row,
                more.own,
                type,
                name,
                nameId,
                wikidata.or(more::wikidata),
                kind.isEmpty() ? more.kind : kind,
                country.or(more::country),
                capital.or(more::capital),
                Stream.concat(
                                spellings.stream(),
                                more.spellings.stream()
                                        .filter(added -> spellings.stream()
                                                .noneMatch(old ->
                                                        old.text().equals(added.text()) && old.form() == added.form())))
                        .toList());
    }

    /** The same, called {@code other} where one speaks Indonesian, and a name of it everywhere. */
    Draft inIndonesian(Spelling other) {
        return new Draft(
                row,
                own,
                type,
                name,
                Optional.of(other.text()).filter(text -> !text.equals(name)),
                wikidata,
                kind,
                country,
                capital,
                spellings.stream().anyMatch(known -> known.text().equals(other.text()))
                        ? spellings
                        : Stream.concat(spellings.stream(), Stream.of(other)).toList());
    }

    Entry entry(EntityId id) {
        Set<String> aliases = spellings.stream()
                .filter(spelling ->
                        spelling.form() == Form.NAME && !spelling.text().equals(name))
                .map(Spelling::text)
                .collect(Collectors.toUnmodifiableSet());
        return new Entry(new Entity(id, type, name, nameId, wikidata, aliases), kind, country);
    }
}
