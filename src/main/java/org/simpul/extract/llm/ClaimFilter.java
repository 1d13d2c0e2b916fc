package org.simpul.extract.llm;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.extract.llm.Proposal.Named;
import org.simpul.extract.llm.Verdict.Refused;
import org.simpul.extract.llm.Verdict.Taken;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Evidence;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Document;
import org.simpul.text.Sentence;
import org.simpul.text.Span;
import org.simpul.text.Token;

/**
 * Takes a claim only where the document bears it out.
 *
 * <p>Sentence, mentions, names, speaker and date are the document's own words, found in it; relation, types, polarity and
 * modality are of the closed sets. What cannot be checked is whether the sentence means it.
 */
final class ClaimFilter {

    private final String extractor;
    private final KnownNames names;
    private final DateReader dates;

    ClaimFilter(String extractor, KnownNames names, DateReader dates) {
        this.extractor = extractor;
        this.names = names;
        this.dates = dates;
    }

    /** How a proposal puts its relation, in words that are known. */
    private record Put(RelationType relation, Polarity polarity, Modality modality) {}

    /** An entity and where its sentence names it. */
    private record Argument(Span span, Entity entity) {}

    /** What comes of one argument. */
    private sealed interface Found {

        record At(Argument argument) implements Found {}

        record Not(Refusal reason) implements Found {}
    }

    Verdict judge(Document document, Batch batch, Proposal proposal) {
        Optional<Sentence> sentence =
                batch.sentence(proposal.sentence()).filter(sent -> Verbatim.contains(sent.text(), proposal.quote()));
        Optional<RelationType> relation = constant(RelationType.values(), proposal.relation());
        Optional<Polarity> polarity = constant(Polarity.values(), proposal.polarity());
        Optional<Modality> modality = constant(Modality.values(), proposal.modality());
        if (sentence.isEmpty()) {
            return new Refused(Refusal.NOT_THE_SENTENCE);
        }
        if (relation.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_RELATION);
        }
        if (polarity.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_POLARITY);
        }
        if (modality.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_MODALITY);
        }
        if (!(proposal.confidence() >= 0 && proposal.confidence() <= 1)) {
            return new Refused(Refusal.CONFIDENCE_OUT_OF_RANGE);
        }
        if (!proposal.attribution().isEmpty() && !Verbatim.contains(document.text(), proposal.attribution())) {
            return new Refused(Refusal.SPEAKER_NOT_IN_THE_TEXT);
        }
        if (!proposal.date().isEmpty() && !Verbatim.contains(sentence.get().text(), proposal.date())) {
            return new Refused(Refusal.DATE_NOT_IN_THE_SENTENCE);
        }
        Put put = new Put(relation.get(), polarity.get(), modality.get());
        return switch (argument(document, sentence.get(), proposal.quote(), proposal.subject())) {
            case Found.Not(Refusal reason) -> new Refused(reason);
            case Found.At(Argument subject) ->
                switch (argument(document, sentence.get(), proposal.quote(), proposal.object())) {
                    case Found.Not(Refusal reason) -> new Refused(reason);
                    case Found.At(Argument object) -> linked(document, sentence.get(), proposal, put, subject, object);
                };
        };
    }

    private Verdict linked(
            Document document, Sentence sentence, Proposal proposal, Put put, Argument subject, Argument object) {
        if (subject.span().equals(object.span())
                || subject.entity().id().equals(object.entity().id())) {
            return new Refused(Refusal.TO_ITSELF);
        }
        if (!put.relation().accepts(subject.entity().type(), object.entity().type())) {
            return new Refused(Refusal.TYPES_DO_NOT_FIT);
        }
        return new Taken(new Claim(
                subject.entity(),
                put.relation(),
                object.entity(),
                put.polarity(),
                put.modality(),
                words(proposal.attribution()),
                date(document, sentence, proposal.quote(), proposal.date()),
                words(proposal.date()),
                proposal.confidence(),
                extractor,
                extractor,
                new Evidence(document.id(), sentence, subject.span(), object.span()),
                List.of()));
    }

    private Found argument(Document document, Sentence sentence, String quote, Named named) {
        Optional<EntityType> type = EntityType.ofLabel(named.type());
        Optional<Span> span = Verbatim.find(sentence, quote, named.text());
        if (type.isEmpty()) {
            return new Found.Not(Refusal.UNKNOWN_TYPE);
        }
        if (span.isEmpty()) {
            return new Found.Not(Refusal.NOT_IN_THE_SENTENCE);
        }
        if (type.get() == EntityType.DATE) {
            return date(document, sentence, span.get())
                    .map(ClaimFilter::year)
                    .<Found>map(year -> new Found.At(new Argument(span.get(), year)))
                    .orElseGet(() -> new Found.Not(Refusal.NO_NAME));
        }
        if (!Verbatim.contains(document.text(), named.fullName())) {
            return new Found.Not(Refusal.NAME_NOT_IN_THE_TEXT);
        }
        if (!names.isName(named.fullName(), document.language())) {
            return new Found.Not(Refusal.NO_NAME);
        }
        return new Found.At(new Argument(span.get(), names.entity(type.get(), named.fullName())));
    }

    private static Entity year(EventDate date) {
        return EntityNames.entity(EntityType.DATE, Year.from(date.start()).toString());
    }

    private Optional<EventDate> date(Document document, Sentence sentence, String quote, String words) {
        return Verbatim.find(sentence, quote, words).flatMap(span -> date(document, sentence, span));
    }

    /** The date that the rules read there: the model only points at it. */
    private Optional<EventDate> date(Document document, Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        return dates.read(tokens, document.published()).stream()
                .filter(found -> tokens.subList(found.from(), found.to()).stream()
                        .anyMatch(token -> token.span().overlaps(span)))
                .flatMap(found -> found.date().stream())
                .findFirst();
    }

    private static Optional<String> words(String words) {
        return Optional.of(words).filter(given -> !given.isEmpty());
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
