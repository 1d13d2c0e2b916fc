package org.simpul.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Simpul reads. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** The language of an ISO 639-1 code or a tag that starts with one, such as {@code en-GB}. */
    public static Optional<Language> ofCode(String code) {
        String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code.equals(primary))
                .findFirst();
    }
}
