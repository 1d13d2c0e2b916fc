package org.simpul.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where lexicon and grammar come from: the tables of the program, and behind them those of a folder of the user's own. */
public final class Tables {

    private final UserFolder own;

    private Tables(UserFolder own) {
        this.own = own;
    }

    /** The tables that come with the program. */
    public static Tables builtIn() {
        return new Tables(new UserFolder(Map.of(), List.of()));
    }

    /**
     * The tables that come with the program, and those in {@code folder}.
     *
     * @throws LexiconException where the folder or a file in it cannot be read
     */
    public static Tables with(Path folder) {
        return new Tables(UserFolder.of(folder));
    }

    /**
     * The tables of one name, such as {@code lexicon/people.tsv}, the program's own first.
     *
     * @throws LexiconException where a file is no table of these columns
     */
    public List<Table> of(String name, Set<String> columns) {
        List<Table> tables = new ArrayList<>();
        tables.add(TableReader.read("/" + name, resource("/" + name), columns, false));
        for (UserFolder.OwnFile file : own.files().getOrDefault(name, List.of())) {
            tables.add(TableReader.read(file.path(), file.text(), columns, true));
        }
        return tables;
    }

    /** The same with the user's tables first, for words of which the first meaning found is taken. */
    public List<Table> ownFirst(String name, Set<String> columns) {
        return of(name, columns).reversed();
    }

    /** Files in the user's folder that are no part of lexicon or grammar. */
    public List<String> unknown() {
        return own.unknown();
    }

    /** Some letters that tell the user's files from others; none where there are none. */
    public Optional<String> hash() {
        return own.hash();
    }

    /** The name of an extractor that reads these: with the letters behind it, where there are some. */
    public String marked(String extractor) {
        return extractor + hash().map(hash -> "+lexicon:" + hash).orElse("");
    }

    private static byte[] resource(String path) {
        try (InputStream in = Tables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + ": no such file");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
