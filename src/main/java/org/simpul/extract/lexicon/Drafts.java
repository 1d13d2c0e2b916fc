package org.simpul.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of one file of the program and its namesakes in the user's folder; rows of the user's add to both. */
final class Drafts {

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Set<Integer>> named = new HashMap<>();
    private final Map<String, Set<Integer>> spelt = new HashMap<>();
    private final Map<String, Integer> ofWikidata = new HashMap<>();

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    /** Adds an entity; where the row is the user's and the entity is known, its names go to the known one. */
    void add(Draft draft) {
        Optional<Integer> known = draft.own() ? known(draft) : Optional.empty();
        if (known.isEmpty()) {
            drafts.add(draft);
            index(drafts.size() - 1);
            return;
        }
        Draft old = drafts.get(known.get());
        if (old.own()) {
            throw draft.row()
                    .fault(
                            old.name() + " stands twice, first at " + old.row().file() + ":"
                                    + old.row().line(),
                            "put all its names into one line");
        }
        drafts.set(known.get(), old.with(draft));
        index(known.get());
    }

    private Optional<Integer> known(Draft draft) {
        Optional<Integer> same = draft.wikidata().flatMap(id -> Optional.ofNullable(ofWikidata.get(id)));
        return same.or(() -> called(draft))
                .or(() -> Optional.of(possible(draft, spelt))
                        .filter(found -> found.size() == 1)
                        .map(List::getFirst));
    }

    private List<Integer> possible(Draft draft, Map<String, Set<Integer>> index) {
        return index.getOrDefault(draft.name(), Set.of()).stream()
                .filter(at -> drafts.get(at).mayBe(draft))
                .toList();
    }

    private Optional<Integer> called(Draft draft) {
        List<Integer> found = possible(draft, named);
        if (found.size() > 1) {
            throw draft.row()
                    .fault(
                            "several are called " + draft.name(),
                            "say which one by its country or Wikidata id, or give a new one its own");
        }
        return found.stream().findFirst();
    }

    private void index(int at) {
        Draft draft = drafts.get(at);
        put(named, draft.name(), at);
        draft.spellings().forEach(spelling -> put(spelt, spelling.text(), at));
        draft.wikidata().ifPresent(id -> ofWikidata.putIfAbsent(id, at));
    }

    private static void put(Map<String, Set<Integer>> index, String name, int at) {
        index.computeIfAbsent(name, _ -> new LinkedHashSet<>(2)).add(at);
    }
}
