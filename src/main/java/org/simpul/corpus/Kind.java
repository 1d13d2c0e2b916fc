package org.simpul.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file's suffix promises that is in it. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum Kind {
    PLAIN_TEXT(List.of(".txt", ".text")),
    MARKDOWN(List.of(".md", ".markdown")),
    HTML(List.of(".html", ".htm", ".xhtml")),
    JSON_LINES(List.of(".jsonl", ".ndjson")),
    PDF(List.of(".pdf")),
    WORD(List.of(".docx")),
    MAIL(List.of(".eml")),
    ZIP(List.of(".zip"));

    /** The usual suffixes, for people. */
    static final String SUFFIXES = ".txt, .md, .html, .jsonl, .pdf, .docx, .eml and .zip";

    private final List<String> suffixes;

    Kind(List<String> suffixes) {
        this.suffixes = suffixes;
    }

    static Optional<Kind> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.suffixes.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The file's name without its suffix. */
    static String baseName(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The last part of a path: the path itself where it has none, as {@code /} does. */
    static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
