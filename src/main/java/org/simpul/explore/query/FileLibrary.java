package org.simpul.explore.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.simpul.explore.Bilingual;
import org.simpul.graph.Library;

/** The library of Simpul's own queries and a folder of the user's, read anew each time. */
public final class FileLibrary implements QueryLibrary {

    private static final long LARGEST = 100_000;
    private static final int MOST = 500;

    private final Optional<Path> folder;

    /**
     * Simpul's own queries and those of a folder.
     *
     * @param folder where the user's own files lie
     */
    public FileLibrary(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public List<Entry> list() {
        return Stream.concat(
                        sorted(Library.builtIn().stream().map(entry -> entry(entry, false))),
                        sorted(own(_ -> {}).stream()))
                .toList();
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        own(faults::add);
        return List.copyOf(faults);
    }

    private static Stream<Entry> sorted(Stream<Entry> entries) {
        return entries.sorted(
                Comparator.comparing(entry -> entry.query().title().en(), String.CASE_INSENSITIVE_ORDER));
    }

    private List<Entry> own(Consumer<String> fault) {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".cypher"))
                    .sorted()
                    .limit(MOST)
                    .flatMap(file -> read(file, fault).stream())
                    .toList();
        } catch (IOException _) {
            fault.accept(folder.get() + ": is no folder that can be read; mend simpul.query.library");
            return List.of();
        }
    }

    private static Optional<Entry> read(Path file, Consumer<String> fault) {
        try {
            if (Files.size(file) > LARGEST) {
                fault.accept(file + ": is longer than 100 KB; make it one statement");
                return Optional.empty();
            }
            Entry entry = entry(Library.parse(file, Files.readString(file)), true);
            if (StatementText.parts(entry.query().text()).size() != 1) {
                fault.accept(file + ": does not hold one statement; leave one in it");
                return Optional.empty();
            }
            return Optional.of(entry);
        } catch (CharacterCodingException _) {
            fault.accept(file + ": is not UTF-8; save it as that");
        } catch (IOException _) {
            fault.accept(file + ": cannot be read; see its rights");
        }
        return Optional.empty();
    }

    private static Entry entry(Library.Entry entry, boolean own) {
        return new Entry(
                entry.name(),
                own,
                own || entry.ofAnyGraph(),
                new Query(
                        new Bilingual(entry.title(), entry.titleId()),
                        new Bilingual(entry.description(), entry.descriptionId()),
                        entry.text(),
                        entry.parameters().stream()
                                .map(parameter -> new QueryParameter(
                                        parameter.name(),
                                        ParameterType.named(parameter.type()),
                                        new Bilingual(parameter.what(), parameter.whatId()),
                                        parameter.example()))
                                .toList()));
    }
}
