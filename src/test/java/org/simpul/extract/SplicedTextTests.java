package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/** Sentences out of all corpora, cut, joined and shuffled: what nobody has thought of is read, too, and stops no text. */
class SplicedTextTests {

    private static final long SEED = 20_261_130;
    private static final int TEXTS = 1_500;
    private static final int SENTENCES = 8;
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private final Random random = new Random(SEED);
    private final RuleExtractor extractor = new RuleExtractor();

    @Test
    void noSentenceStopsTheReadingOfAText() throws IOException {
        Map<Language, List<List<String>>> sentences = sentences();
        for (int at = 0; at < TEXTS; at++) {
            Language language = at % 2 == 0 ? Language.ENGLISH : Language.INDONESIAN;
            String text = text(sentences.getOrDefault(language, List.of()));
            Document document = new Document(
                    DocumentId.ofSource("spliced"),
                    "spliced",
                    "Spliced",
                    text,
                    language,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            assertThatCode(() -> extractor.extract(document)).as(text).doesNotThrowAnyException();
        }
    }

    private static Map<Language, List<List<String>>> sentences() throws IOException {
        Map<Language, List<List<String>>> sentences = new EnumMap<>(Language.class);
        for (EvalCorpus corpus : EvalCorpus.values()) {
            for (Document document : corpus.present() ? corpus.documents() : List.<Document>of()) {
                for (String sentence : BETWEEN.split(document.text(), -1)) {
                    List<String> words = List.of(sentence.strip().split(" ", -1));
                    if (words.size() >= SHORTEST) {
                        sentences
                                .computeIfAbsent(document.language(), _ -> new ArrayList<>())
                                .add(words);
                    }
                }
            }
        }
        return sentences;
    }

    private String text(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < SENTENCES; at++) {
            text.append(String.join(" ", spliced(any(sentences), any(sentences))))
                    .append(". ");
        }
        return text.toString();
    }

    /** The one as it stands but for a cut, a swap, a word more or the end of the other. */
    private List<String> spliced(List<String> one, List<String> other) {
        List<String> words = new ArrayList<>(one);
        int at = random.nextInt(words.size());
        switch (random.nextInt(6)) {
            case 0 -> words.subList(at, words.size()).clear();
            case 1 -> words.subList(0, at).clear();
            case 2 -> {
                words.subList(at, words.size()).clear();
                words.addAll(other.subList(random.nextInt(other.size()), other.size()));
            }
            case 3 -> words.remove(at);
            case 4 -> words.add(at, any(other));
            default -> Collections.swap(words, at, random.nextInt(words.size()));
        }
        return words;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
