package org.simpul.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simpul.extract.Extractor;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Evidence;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Document;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** Knows one rule, "A met B", so that tests of the way into the graph do not depend on the grammar. */
public final class MeetingExtractor implements Extractor {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern MET = Pattern.compile("(\\p{Lu}\\p{L}+) (did not meet|met) (\\p{Lu}\\p{L}+)");

    /** What a document says that no extractor survives. */
    public static final String DEFEAT = "Defeat";

    @Override
    public String name() {
        return "meetings-1";
    }

    @Override
    public Extraction extract(Document document) {
        if (document.text().contains(DEFEAT)) {
            throw new IllegalStateException(document.text());
        }
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Matcher line = LINE.matcher(document.text());
        while (line.find()) {
            Span span = new Span(line.start(), line.end());
            Sentence sentence = new Sentence(sentences.size(), span, line.group(), List.of());
            sentences.add(sentence);
            MET.matcher(document.text())
                    .region(line.start(), line.end())
                    .results()
                    .forEach(met -> {
                        Mention first = mention(sentence, met, 1);
                        Mention second = mention(sentence, met, 3);
                        mentions.addAll(List.of(first, second));
                        claims.add(claim(document, sentence, first, second, met.group(2)));
                    });
        }
        return new Extraction(document, sentences, mentions, claims, name());
    }

    private static Mention mention(Sentence sentence, MatchResult met, int group) {
        String name = met.group(group);
        EntityId id = new EntityId("person:" + name.toLowerCase(Locale.ROOT));
        Entity entity = new Entity(id, EntityType.PERSON, name, Optional.empty(), Optional.empty(), Set.of());
        return new Mention(sentence.index(), new Span(met.start(group), met.end(group)), name, entity);
    }

    private Claim claim(Document document, Sentence sentence, Mention first, Mention second, String verb) {
        return new Claim(
                first.entity(),
                RelationType.MEETS,
                second.entity(),
                verb.equals("met") ? Polarity.POSITIVE : Polarity.NEGATIVE,
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                0.9,
                "met",
                name(),
                new Evidence(document.id(), sentence, first.span(), second.span()));
    }
}
