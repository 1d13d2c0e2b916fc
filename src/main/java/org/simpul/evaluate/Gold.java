package org.simpul.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.simpul.knowledge.Polarity;

/** An annotated corpus: what its documents state, what they only seem to, and how entities are called. */
public final class Gold {

    final List<Fact> facts;
    final List<Trap> traps;
    final Aliases aliases = new Aliases();
    private final Map<String, GoldDocument> documents = new TreeMap<>();

    /** What makes lines state the same fact. */
    private record Key(String document, String subject, String relation, String object, Polarity polarity) {

        static Key of(GoldLine line) {
            return new Key(
                    line.document(),
                    line.subject().canonical(),
                    line.relation(),
                    line.object().canonical(),
                    line.polarity());
        }
    }

    private Gold(Path file, boolean anaphora) {
        List<GoldLine> lines = Rows.of(file).stream().map(GoldLine::of).toList();
        if (lines.isEmpty()) {
            throw new UnusableFileException(file.toString(), "holds no fact");
        }
        List<GoldLine> trapLines =
                beside(file, "traps.jsonl").stream().map(GoldLine::of).toList();
        beside(file, "entities.jsonl").forEach(row -> name(row, anaphora));
        Stream.concat(lines.stream(), trapLines.stream())
                .flatMap(line -> Stream.of(line.subject(), line.object()))
                .forEach(entity -> name(entity, anaphora));
        facts = merge(lines);
        traps = trapLines.stream().map(Trap::of).toList();
        beside(file, "docs.jsonl").stream()
                .map(GoldDocument::of)
                .forEach(document -> documents.put(document.name(), document));
        facts.forEach(fact -> documents.computeIfAbsent(fact.target().document(), GoldDocument::unlisted));
    }

    /**
     * Reads a folder with facts.jsonl (or gold.jsonl), or such a file, with traps.jsonl, entities.jsonl and docs.jsonl
     * where they lie beside it.
     *
     * @param anaphora whether pronouns and roles count as names
     */
    public static Gold read(Path path, boolean anaphora) {
        if (!Files.isDirectory(path)) {
            return new Gold(path, anaphora);
        }
        Path file = Stream.of("facts.jsonl", "gold.jsonl")
                .map(path::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new UnusableFileException(
                        path.toString(),
                        "has no facts.jsonl and no gold.jsonl: name the folder of an annotated corpus"));
        return new Gold(file, anaphora);
    }

    /** Its documents by name. */
    public List<GoldDocument> documents() {
        return List.copyOf(documents.values());
    }

    /** How many there are, in these documents or in others. */
    public int traps() {
        return traps.size();
    }

    private static List<Row> beside(Path facts, String name) {
        Path file = facts.resolveSibling(name);
        return Files.exists(file) ? Rows.of(file) : List.of();
    }

    private void name(Row entity, boolean anaphora) {
        String canonical = entity.text("canonical");
        String type = entity.text("type");
        aliases.type(canonical, type);
        aliases.add(canonical, canonical, type, anaphora);
        Stream.of("aliases", "metonyms", "surface_forms")
                .flatMap(field -> entity.texts(field).stream())
                .forEach(alias -> aliases.add(canonical, alias, type, anaphora));
    }

    private void name(GoldEntity entity, boolean anaphora) {
        aliases.typeIfUnknown(entity.canonical(), entity.type());
        aliases.add(entity.canonical(), entity.canonical(), entity.type(), true);
        aliases.add(entity.canonical(), entity.text(), entity.type(), anaphora);
    }

    private static List<Fact> merge(List<GoldLine> lines) {
        Map<Key, List<GoldLine>> same = new LinkedHashMap<>();
        lines.stream()
                .map(GoldLine::directed)
                .forEach(line -> same.computeIfAbsent(Key.of(line), _ -> new ArrayList<>())
                        .add(line));
        return same.values().stream().map(Fact::of).toList();
    }
}
