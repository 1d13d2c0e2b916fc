package org.simpul.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simpul.explore.Texts;
import org.simpul.graph.SentenceWords;
import org.simpul.graph.TextFilter;
import org.simpul.graph.TextOrder;
import org.simpul.graph.TextPart;

/** Answers what programs ask of the documents; every answer is capped. Safe for use by several threads. */
public final class TextAnswers {

    /** How many documents, sentences or conflicts one answer has at most. */
    public static final int MOST = 200;

    private static final int DEEPEST = 1_000_000;

    private final Texts texts;

    public TextAnswers(Texts texts) {
        this.texts = texts;
    }

    /** Which documents are meant; empty texts mean any. */
    public record Which(
            Optional<String> publisher, Optional<String> language, Optional<String> since, Optional<String> until) {

        private TextFilter filter() {
            return new TextFilter(
                    publisher.filter(name -> !name.isBlank()),
                    language.filter(name -> !name.isBlank()),
                    since.map(Which::day),
                    until.map(Which::day));
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new WrongQuestionException("A day is written like 2024-07-04, not \"" + text + "\".");
            }
        }
    }

    /** The documents that are meant, newest first. */
    public Told.Page<Told.DocumentCounts> documents(Which which, int offset, int limit) {
        Limits.check(offset, limit, MOST, DEEPEST);
        TextFilter filter = which.filter();
        long total = texts.count(filter);
        List<Told.DocumentCounts> items = texts.list(filter, TextOrder.NEWEST, offset, limit).stream()
                .map(line -> new Told.DocumentCounts(
                        Told.Document.of(line.document()), line.entities(), line.claims(), line.conflicts()))
                .toList();
        return new Told.Page<>(
                items,
                Optional.of(total),
                offset + items.size() < total ? Optional.of(offset + items.size()) : Optional.empty());
    }

    /** A document's text with what it names and claims; of a long one the part that has a sentence. */
    public Told.Text text(String id, int sentence) {
        if (sentence < 0) {
            throw new WrongQuestionException("Sentences are counted from 0, not from " + sentence + ".");
        }
        return texts.part(id, sentence)
                .map(TextAnswers::told)
                .orElseThrow(() -> new NothingThereException("document", id));
    }

    /** The sentences with all of some words, best match first. */
    public Told.Page<Told.Sentence> sentences(String words, Which which, int offset, int limit) {
        Limits.check(offset, limit, MOST);
        SentenceWords wanted = SentenceWords.of(words);
        if (wanted.isEmpty()) {
            throw new WrongQuestionException("Nothing to search for: give words, or a phrase in quotes.");
        }
        List<Told.Sentence> found = texts.sentences(wanted, which.filter(), Limits.upTo(offset, limit, MOST)).stream()
                .map(hit -> new Told.Sentence(hit.text(), hit.index(), Told.Document.of(hit.document())))
                .toList();
        return Told.Page.of(found, offset, limit, Optional.empty());
    }

    /** What documents disagree about, what most speak of first. */
    public Told.Page<Told.Conflict> conflicts(int offset, int limit) {
        Limits.check(offset, limit, MOST);
        List<Told.Conflict> found = texts.conflicts(Limits.upTo(offset, limit, MOST)).stream()
                .map(conflict -> new Told.Conflict(
                        conflict.sides().stream()
                                .map(side -> new Told.Side(
                                        Told.Node.of(side.subject()),
                                        side.edge().relation(),
                                        Told.Node.of(side.object()),
                                        side.positive(),
                                        side.documents(),
                                        side.lines().stream()
                                                .map(GraphAnswers::claim)
                                                .toList()))
                                .toList(),
                        conflict.documents()))
                .toList();
        return Told.Page.of(found, offset, limit, Optional.empty());
    }

    private static Told.Text told(TextPart part) {
        return new Told.Text(
                Told.Document.of(part.document()),
                part.url(),
                part.from(),
                part.total(),
                part.sentences().stream()
                        .map(sentence -> new Told.TextSentence(
                                sentence.index(),
                                sentence.start(),
                                sentence.text(),
                                sentence.mentions().stream()
                                        .map(mention -> new Told.Mention(
                                                Told.Range.of(mention.span()), Told.Node.of(mention.entity())))
                                        .toList()))
                        .toList(),
                part.claims().stream()
                        .map(claim -> new Told.TextClaim(
                                claim.sentence(),
                                Told.Node.of(claim.subject()),
                                claim.relation(),
                                Told.Node.of(claim.object()),
                                claim.positive(),
                                claim.modality().toLowerCase(Locale.ROOT),
                                claim.eventDate(),
                                !claim.stands()))
                        .toList());
    }
}
