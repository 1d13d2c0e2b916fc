package org.simpul.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.RuleExtractor;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;

/** News about others: the sample's texts with other names in the place of theirs, a few of them far more often than most. */
final class OtherNews {

    private static final long SEED = 1;

    private final Random random = new Random(SEED);
    private final List<Extraction> samples;
    private final Map<EntityType, List<String>> names = new EnumMap<>(EntityType.class);

    OtherNews() {
        RuleExtractor extractor = new RuleExtractor();
        samples = SampleTexts.documents().stream().map(extractor::extract).toList();
        names.put(EntityType.PERSON, names("people"));
        names.put(EntityType.ORGANIZATION, names("organizations"));
        names.put(EntityType.PLACE, names("places"));
        names.put(
                EntityType.COUNTRY,
                names("countries").stream()
                        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                        .toList());
    }

    /** Texts of about so many characters, the same in each run. */
    Stream<String> texts(int texts, int characters) {
        return IntStream.range(0, texts).mapToObj(_ -> text(characters));
    }

    private String text(int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(renamed(samples.get(random.nextInt(samples.size())))).append("\n\n");
        }
        return text.toString();
    }

    private String renamed(Extraction sample) {
        StringBuilder text = new StringBuilder(sample.document().text());
        Map<EntityId, String> renamed = new HashMap<>();
        List<Mention> named = sample.mentions().stream()
                .filter(mention -> names.containsKey(mention.entity().type())
                        && Character.isUpperCase(mention.surface().charAt(0)))
                .sorted(Comparator.comparing(Mention::span).reversed())
                .toList();
        int end = text.length();
        for (Mention mention : named) {
            if (mention.span().end() <= end) {
                end = mention.span().start();
                text.replace(
                        end,
                        mention.span().end(),
                        renamed.computeIfAbsent(
                                mention.entity().id(),
                                _ -> other(names.get(mention.entity().type()))));
            }
        }
        return text.toString();
    }

    private String other(List<String> all) {
        double often = Math.pow(random.nextDouble(), 3);
        return all.get((int) (often * all.size()));
    }

    private static List<String> names(String table) {
        try (InputStream in =
                Objects.requireNonNull(OtherNews.class.getResourceAsStream("/lexicon/" + table + ".tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
