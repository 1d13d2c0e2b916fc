package org.simpul.explore;

import java.util.Objects;

/** Words in English and in Indonesian; where one of them is blank, the other stands in for it. */
public record Bilingual(String en, String id) {

    private static final String INDONESIAN = "id";

    public Bilingual {
        en = Objects.requireNonNull(en, "en").strip();
        id = Objects.requireNonNull(id, "id").strip();
    }

    /** The same in one language alone: "en" or "id". */
    public static Bilingual in(String language, String words) {
        return new Bilingual("", "").with(language, words);
    }

    /** Other words in one language. */
    public Bilingual with(String language, String words) {
        return language.equals(INDONESIAN) ? new Bilingual(en, words) : new Bilingual(words, id);
    }

    /** What is read in a language. */
    public String read(String language) {
        String wanted = written(language);
        return wanted.isEmpty() ? en + id : wanted;
    }

    /** What is written in a language; empty where nothing is. */
    public String written(String language) {
        return language.equals(INDONESIAN) ? id : en;
    }

    /** How long the longer of both is, in UTF-16 units. */
    int length() {
        return Math.max(en.length(), id.length());
    }
}
