package org.simpul.extract.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.simpul.text.Language;

/**
 * The files of lexicon and grammar in a folder of the user's own, each in the folder itself or in a sub-folder as the
 * program has it: {@code people.tsv} or {@code lexicon/people.tsv}, {@code en/frames.tsv} or
 * {@code grammar/en/frames.tsv}.
 *
 * @param files by the names that the program's own files have, each where it was found
 * @param unknown what else lies in the folder, relative to it
 */
record UserFolder(Map<String, List<OwnFile>> files, List<String> unknown) {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int HASH = 8;
    private static final Set<String> NAMES = Set.of(
            "countries",
            "places",
            "organizations",
            "people",
            "given-names",
            "towns",
            "regions",
            "ordinary",
            "others",
            "indonesian",
            "titles",
            "calendar");
    private static final Set<String> OF_A_LANGUAGE = Set.of("frames.tsv", "sets.tsv", "words.tsv", "anaphors.tsv");

    UserFolder {
        files = Map.copyOf(files);
        unknown = List.copyOf(unknown);
    }

    /** A file and its text. */
    record OwnFile(String path, String text) {}

    /** What lies in {@code folder}. */
    static UserFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw LexiconException.of(
                    folder.toString(),
                    Files.exists(folder) ? "not a folder" : "no such folder",
                    "give --lexicon a folder of .tsv files");
        }
        Map<String, String> places = places();
        Map<String, List<OwnFile>> files = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (String sub : folders()) {
            Path looked = folder.resolve(sub);
            for (Path path : Files.isDirectory(looked) ? list(looked) : List.<Path>of()) {
                String relative = sub.isEmpty() ? name(path) : sub + "/" + name(path);
                Optional<String> known = Optional.ofNullable(places.get(relative));
                if (known.isPresent()) {
                    files.computeIfAbsent(known.get(), _ -> new ArrayList<>())
                            .add(new OwnFile(path.toString(), read(path)));
                } else if (sub.isEmpty() && OF_A_LANGUAGE.contains(relative)) {
                    throw LexiconException.of(
                            path.toString(),
                            "no language",
                            "put it into the folder grammar/en or grammar/id beside it");
                } else if (!folders().contains(relative)) {
                    unknown.add(relative);
                }
            }
        }
        return new UserFolder(files, unknown);
    }

    /** Some letters that tell these files from others; none where there are no files. */
    Optional<String> hash() {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files)
                    .forEach((name, found) -> found.forEach(file ->
                            digest.update((name + "\n" + file.text() + "\0").getBytes(StandardCharsets.UTF_8))));
            return Optional.of(HexFormat.of().formatHex(digest.digest()).substring(0, HASH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Where a file may lie in the folder, and the name that the program's own has. */
    private static Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        NAMES.forEach(name ->
                List.of("", "lexicon/").forEach(sub -> places.put(sub + name + ".tsv", "lexicon/" + name + ".tsv")));
        List.of("", "grammar/").forEach(sub -> {
            places.put(sub + "heads.tsv", "grammar/heads.tsv");
            for (Language language : Language.values()) {
                OF_A_LANGUAGE.forEach(name ->
                        places.put(sub + language.code() + "/" + name, "grammar/" + language.code() + "/" + name));
            }
        });
        return places;
    }

    private static List<String> folders() {
        List<String> folders = new ArrayList<>(List.of("", "lexicon", "grammar"));
        for (Language language : Language.values()) {
            folders.add(language.code());
            folders.add("grammar/" + language.code());
        }
        return folders;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> !name(path).startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String read(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw LexiconException.of(path.toString(), "not a file", "rename or remove it");
            }
            if (Files.size(path) > LARGEST) {
                throw LexiconException.of(path.toString(), "more than 20 MB", "leave out what the texts do not need");
            }
            return TableReader.decoded(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static LexiconException unreadable(Path path, IOException e) {
        LexiconException fault = LexiconException.of(
                path.toString(), "cannot be read (" + e.getClass().getSimpleName() + ")", "check who may read it");
        fault.initCause(e);
        return fault;
    }
}
