package org.simpul.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.simpul.graph.TextPart.TextClaim;
import org.simpul.graph.TextPart.TextMention;
import org.simpul.graph.TextPart.TextSentence;
import org.simpul.knowledge.Polarity;
import org.simpul.text.Span;

/** What a document says, and what was read in it. */
public final class TextQuery {

    /** How many sentences one part holds at most. */
    public static final int PART = 400;

    /** How many claims of them at most. */
    public static final int CLAIMS = 1_000;

    private static final CypherFile TEXT = CypherFile.of("read/text");
    private static final CypherFile SENTENCES = CypherFile.of("read/text-sentences");
    private static final CypherFile TEXT_CLAIMS = CypherFile.of("read/text-claims");

    private final Graph graph;

    public TextQuery(Graph graph) {
        this.graph = graph;
    }

    /** The part of a document that has the sentence of an index, or else its first; nothing where there is no such document. */
    public Optional<TextPart> part(String document, int sentence) {
        return graph.read(TEXT, Map.of("document", document), row -> row).stream()
                .findFirst()
                .map(row -> part(row, sentence));
    }

    private TextPart part(Record row, int sentence) {
        String document = row.get("id").asString();
        int total = row.get("sentences").asInt();
        int from = sentence >= 0 && sentence < total ? sentence / PART * PART : 0;
        List<Optional<String>> before = new ArrayList<>();
        List<TextSentence> sentences =
                graph.read(SENTENCES, Map.of("document", document, "from", from, "limit", PART), line -> {
                    before.add(Answers.text(line, "before"));
                    return sentence(line);
                });
        boolean last = from + sentences.size() >= total;
        Optional<String> after = Answers.text(row, "after");
        return new TextPart(
                Answers.document(row),
                Answers.text(row, "url"),
                from,
                total,
                sentences,
                last ? after.orElse("") : "",
                before.stream().allMatch(Optional::isPresent) && (!last || after.isPresent()),
                graph.read(
                        TEXT_CLAIMS,
                        Map.of("document", document, "from", from, "until", from + PART, "limit", CLAIMS),
                        TextQuery::claim));
    }

    private static TextSentence sentence(Record row) {
        int start = row.get("start").asInt();
        int index = row.get("index").asInt();
        return new TextSentence(
                index,
                start,
                Answers.text(row, "before").orElse(index == 0 ? "" : " "),
                row.get("text").asString(),
                row.get("mentions").asList(mention -> mention(mention, start)));
    }

    private static TextMention mention(Value mention, int start) {
        return new TextMention(
                new Span(
                        mention.get("start").asInt() - start, mention.get("end").asInt() - start),
                Answers.node(mention));
    }

    private static TextClaim claim(Record row) {
        return new TextClaim(
                row.get("sentence").asInt(),
                EdgeKey.of(row.get("edge").asString()),
                Answers.node(row.get("subject")),
                row.get("relation").asString(),
                Answers.node(row.get("object")),
                row.get("polarity").asString().equals(Polarity.POSITIVE.name()),
                row.get("modality").asString(),
                Answers.date(row),
                row.get("rejection").isNull() ? Optional.empty() : Optional.of(Decision.of(row.get("rejection"))));
    }
}
