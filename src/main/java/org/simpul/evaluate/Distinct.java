package org.simpul.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.simpul.knowledge.Polarity;

/** Keeps the first of predictions that say the same of the same entities in the same document. */
final class Distinct {

    private final Aliases aliases;
    private final Map<String, TreeSet<String>> canonicalNames = new HashMap<>();
    private final Map<Named, String> canonical = new HashMap<>();

    private record Named(String document, String name) {}

    private record Key(String document, String one, String other, String relation, Polarity polarity) {}

    Distinct(Gold gold) {
        aliases = gold.aliases;
        gold.facts.stream()
                .map(Fact::target)
                .forEach(target -> Stream.of(target.subjects(), target.objects())
                        .forEach(canonicalNames.computeIfAbsent(target.document(), _ -> new TreeSet<>())::addAll));
    }

    List<Prediction> of(List<Prediction> predictions) {
        Set<Key> seen = new HashSet<>();
        return predictions.stream()
                .filter(prediction -> seen.add(key(prediction)))
                .toList();
    }

    private Key key(Prediction prediction) {
        String subject = canonical(prediction.document(), prediction.subject());
        String object = canonical(prediction.document(), prediction.object());
        boolean swap = RelationNames.symmetric(prediction.relation()) && subject.compareTo(object) > 0;
        return new Key(
                prediction.document(),
                swap ? object : subject,
                swap ? subject : object,
                prediction.relation(),
                prediction.polarity());
    }

    /** The first entity of the document, by name, that this may be; else the name itself. */
    private String canonical(String document, String name) {
        return canonical.computeIfAbsent(
                new Named(document, name),
                named -> canonicalNames.getOrDefault(document, new TreeSet<>()).stream()
                        .filter(known -> aliases.name(named.name, Set.of(known)))
                        .findFirst()
                        .orElseGet(() -> NameForms.folded(name)));
    }
}
