package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.simpul.extract.lexicon.Tables;
import org.simpul.text.Language;

/** What the grammar's files say of both languages: word classes, anaphors and frames. */
public final class Grammar {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Map<Language, Anaphors> anaphors = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Called>> frames = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Called>> ofMatches = new EnumMap<>(Language.class);

    private Grammar() {}

    /** The grammar of {@code tables}. */
    public static Grammar of(Tables tables) {
        Grammar grammar = new Grammar();
        for (Language language : Language.values()) {
            grammar.words.put(language, Words.of(tables, language));
            grammar.anaphors.put(language, Anaphors.of(tables, language));
            List<Frame> frames = FrameReader.read(tables, language);
            grammar.frames.put(language, byFirstWord(frames, "sport"));
            grammar.ofMatches.put(language, byFirstWord(frames, "nosport"));
        }
        return grammar;
    }

    public Words words(Language language) {
        return of(words, language);
    }

    public Anaphors anaphors(Language language) {
        return of(anaphors, language);
    }

    private static <T> T of(Map<Language, T> all, Language language) {
        T found = all.get(language);
        if (found == null) {
            throw new IllegalStateException("No grammar of " + language);
        }
        return found;
    }

    /** The frames whose anchor starts with this word, of news or of {@code sport}. */
    public Called frames(Language language, String norm, boolean sport) {
        return of(sport ? ofMatches : frames, language).getOrDefault(norm, Called.NONE);
    }

    /** The frames without the option {@code but}, by the first word of their anchor. */
    private static Map<String, Called> byFirstWord(List<Frame> frames, String but) {
        Map<String, List<Anchored>> index = new HashMap<>();
        frames.stream()
                .filter(frame -> !frame.has(but))
                .forEach(frame -> frame.anchorWords()
                        .byFirst()
                        .forEach((word, words) -> index.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(new Anchored(frame, words))));
        return index.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, called -> new Called(called.getValue())));
    }
}
