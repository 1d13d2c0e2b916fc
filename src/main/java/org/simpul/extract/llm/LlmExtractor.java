package org.simpul.extract.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.Extractor;
import org.simpul.extract.grammar.Calendar;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.llm.AnswerReader.Answer;
import org.simpul.extract.llm.Endpoint.Reply;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.ClaimId;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.text.Document;
import org.simpul.text.Sentence;
import org.simpul.text.SentenceSplitter;
import org.simpul.text.Span;

/**
 * Reads documents by asking a language model for their claims, batch of sentences after batch.
 *
 * <p>A batch without an answer costs its claims; a document without any is a {@link LlmUnansweredException}.
 */
public final class LlmExtractor implements Extractor {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final Prompt prompt = new Prompt();
    private final Endpoint endpoint;
    private final ClaimFilter filter;
    private final Tally tally = new Tally();

    /**
     * Loads the lexicon from {@code tables}, and asks nobody yet.
     *
     * @throws org.simpul.extract.lexicon.LexiconException where there is a fault in them
     */
    public LlmExtractor(LlmSettings settings, Tables tables) {
        this(
                settings,
                tables.marked("llm:" + settings.model()),
                new KnownNames(Lexicon.of(tables), Grammar.of(tables)),
                new DateReader(Calendar.of(tables)),
                PAUSE);
    }

    LlmExtractor(LlmSettings settings, String name, KnownNames names, DateReader dates, Duration pause) {
        this.name = name;
        this.endpoint = new Endpoint(settings, pause);
        this.filter = new ClaimFilter(name, names, dates);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Extraction extract(Document document) {
        List<Sentence> sentences = SentenceSplitter.split(document.text());
        List<Batch> batches = Batch.of(sentences);
        tally.unsent((int)
                sentences.stream().filter(sentence -> !Batch.fits(sentence)).count());
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        List<BatchFailure> failures = new ArrayList<>();
        for (Batch batch : batches) {
            switch (answer(document, batch)) {
                case Answer.Proposed(List<Proposal> proposals, int incomplete) -> {
                    tally.answered();
                    tally.refuse(Refusal.INCOMPLETE, incomplete);
                    proposals.forEach(proposal -> judge(document, batch, proposal, claims));
                }
                case Answer.Unread(BatchFailure why) -> {
                    tally.failed(why);
                    failures.add(why);
                }
            }
        }
        if ((!batches.isEmpty() && failures.size() == batches.size()) || failures.contains(BatchFailure.INTERRUPTED)) {
            throw new LlmUnansweredException(name, failures);
        }
        return new Extraction(
                document, sentences, mentions(document, claims.values()), List.copyOf(claims.values()), name());
    }

    /** What came of all documents until now. */
    public LlmReport report() {
        return tally.report(name);
    }

    private Answer answer(Document document, Batch batch) {
        return switch (endpoint.ask(prompt.instructions(), Prompt.texts(document, batch))) {
            case Reply.Said(String content) -> AnswerReader.read(content);
            case Reply.Silent(BatchFailure why) -> new Answer.Unread(why);
        };
    }

    private void judge(Document document, Batch batch, Proposal proposal, Map<ClaimId, Claim> claims) {
        switch (filter.judge(document, batch, proposal)) {
            case Verdict.Taken(Claim claim) -> {
                if (claims.putIfAbsent(claim.id(), claim) == null) {
                    tally.take();
                } else {
                    tally.refuse(Refusal.REPEATED, 1);
                }
            }
            case Verdict.Refused(Refusal reason) -> tally.refuse(reason, 1);
        }
    }

    private static List<Mention> mentions(Document document, Iterable<Claim> claims) {
        Set<Mention> mentions = new LinkedHashSet<>();
        for (Claim claim : claims) {
            mentions.add(mention(document, claim, claim.evidence().subject(), claim.subject()));
            mentions.add(mention(document, claim, claim.evidence().object(), claim.object()));
        }
        return List.copyOf(mentions);
    }

    private static Mention mention(Document document, Claim claim, Span span, Entity entity) {
        return new Mention(claim.evidence().sentence().index(), span, span.of(document.text()), entity);
    }
}
