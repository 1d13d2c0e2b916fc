package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import org.simpul.extract.grammar.Calendar;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.Heads;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.LexiconException;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.lexicon.Titles;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.text.Document;
import org.simpul.text.Sentence;
import org.simpul.text.SentenceSplitter;

/** Reads documents by rule, offline: lexicon and grammar are data, loaded once. */
public final class RuleExtractor implements Extractor {

    private static final String NAME = "rules-14";

    private final String name;
    private final Grammar grammar;
    private final MentionFinder finder;
    private final EntityResolver resolver;
    private final ClaimExtractor claims;

    /** Loads the lexicon and the grammar that come with the program. */
    public RuleExtractor() {
        this(Tables.builtIn());
    }

    /**
     * Loads lexicon and grammar from {@code tables}; where some are the user's own, the extractor's name tells which.
     *
     * @throws LexiconException where there is a fault in them
     */
    public RuleExtractor(Tables tables) {
        this.name = tables.marked(NAME);
        this.grammar = Grammar.of(tables);
        Lexicon lexicon = Lexicon.of(tables);
        this.finder = new MentionFinder(
                lexicon, Titles.of(tables), Heads.of(tables), new DateReader(Calendar.of(tables)), grammar);
        this.resolver = new EntityResolver(lexicon);
        this.claims = new ClaimExtractor(grammar, name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Extraction extract(Document document) {
        List<Sentence> sentences = SentenceSplitter.split(document.text());
        Usage usage = Usage.of(sentences, grammar.words(document.language()));
        List<FoundNames> found = Timeline.counted(sentences.stream()
                .map(sentence -> finder.find(sentence, document.language(), document.published(), usage))
                .toList());
        List<Mention> mentions = new ArrayList<>();
        List<Claim> stated = new ArrayList<>();
        List<Resolved> resolved = resolver.resolve(
                document.id().value(),
                found,
                grammar.words(document.language()),
                grammar.anaphors(document.language()));
        for (Resolved sentence : resolved) {
            sentence.references().forEach(reference -> mentions.add(mention(document, sentence, reference)));
        }
        claims.claims(document.id(), resolved, document.language()).forEach(stated::addAll);
        return new Extraction(document, sentences, mentions, stated, name);
    }

    private static Mention mention(Document document, Resolved sentence, Reference reference) {
        return new Mention(
                sentence.sentence().index(),
                reference.span(),
                reference.span().of(document.text()),
                reference.entity());
    }
}
