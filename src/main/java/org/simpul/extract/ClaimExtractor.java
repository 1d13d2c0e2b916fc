package org.simpul.extract;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.FrameMatcher.Match;
import org.simpul.extract.grammar.Frame;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.ClaimId;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Evidence;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Token;

/** Reads the claims that one sentence states: by its titles and by the frames that fit it. */
final class ClaimExtractor {

    private static final double UNNAMED = 0.7;

    private final Grammar grammar;
    private final String extractor;

    ClaimExtractor(Grammar grammar, String extractor) {
        this.grammar = grammar;
        this.extractor = extractor;
    }

    List<Claim> claims(DocumentId document, Resolved sentence, Language language) {
        Reading reading = new Reading(document, sentence, language);
        return reading.claims();
    }

    /** One reading of one sentence. */
    private final class Reading {
        private final DocumentId document;
        private final Resolved sentence;
        private final List<Element> elements;
        private final Words words;
        private final Language language;
        private final Clauses clauses;
        private final Speech speech;
        private final Map<ClaimId, Claim> claims = new HashMap<>();
        private final List<Claim> ordered = new ArrayList<>();

        Reading(DocumentId document, Resolved sentence, Language language) {
            this.document = document;
            this.sentence = sentence;
            this.elements = sentence.elements();
            this.words = grammar.words(language);
            this.language = language;
            this.clauses = new Clauses(elements, words);
            this.speech = new Speech(elements, words, clauses);
        }

        List<Claim> claims() {
            for (Resolved.Held held : sentence.offices()) {
                office(held);
            }
            FrameMatcher matcher = new FrameMatcher(elements, words, clauses);
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof Word word) {
                    for (Frame frame : grammar.frames(language, word.norm())) {
                        matcher.match(frame, i).ifPresent(this::match);
                    }
                }
            }
            places();
            return ordered;
        }

        private void office(Resolved.Held held) {
            double confidence =
                    held.prior() * held.holder().certainty() * held.body().certainty();
            add(
                    held.holder(),
                    held.relation(),
                    held.body(),
                    Polarity.POSITIVE,
                    Modality.ASSERTED,
                    Optional.empty(),
                    Optional.empty(),
                    confidence,
                    "title." + held.relation().name().toLowerCase(Locale.ROOT));
        }

        private void match(Match match) {
            Phrase subject = (Phrase) elements.get(match.subject());
            Optional<Integer> speaker = speech.speaker(match.anchor())
                    .filter(it -> it != match.subject() || !match.frame().verbal());
            Optional<String> attribution = speaker.map(it -> names((Phrase) elements.get(it)));
            Clauses.Mood mood = match.frame().verbal() ? match.mood() : nominalMood(match.anchor());
            Polarity polarity = mood.negative() ^ match.frame().has("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE;
            Modality modality = modality(match.frame(), mood, attribution.isPresent());
            Optional<EventDate> date = date(match.anchor());
            double confidence = match.frame().prior()
                    * Math.pow(0.96, match.distance())
                    * Math.pow(0.99, Math.max(0, match.span() - 2));
            if (match.noun().isPresent()) {
                named(match, subject, match.noun().get(), polarity, modality, attribution, date, confidence);
                return;
            }
            if (match.object() < 0) {
                match.date()
                        .flatMap(when -> when.found().date())
                        .ifPresent(found -> dated(match, subject, found, polarity, modality, attribution, confidence));
                return;
            }
            Phrase object = (Phrase) elements.get(match.object());
            if (match.subject() == match.object()) {
                pairs(match, subject, polarity, modality, attribution, date, confidence);
                return;
            }
            Phrase first = match.frame().has("swap") ? object : subject;
            Phrase second = match.frame().has("swap") ? subject : object;
            for (Reference one : match.last()
                    ? first.references()
                            .subList(
                                    first.references().size() - 1,
                                    first.references().size())
                    : first.references()) {
                for (Reference other : second.references()) {
                    add(
                            one,
                            match.frame().relation(),
                            other,
                            polarity,
                            modality,
                            attribution,
                            date,
                            confidence * one.certainty() * other.certainty(),
                            rule(match.frame()));
                }
            }
        }

        /** A thing without a name is one of its document alone: its id carries the document's. */
        private void named(
                Match match,
                Phrase subject,
                FrameMatcher.Noun noun,
                Polarity polarity,
                Modality modality,
                Optional<String> attribution,
                Optional<EventDate> date,
                double confidence) {
            List<Token> tokens = sentence.sentence().tokens();
            Span span = new Span(
                    tokens.get(elements.get(noun.from()).from()).span().start(),
                    tokens.get(elements.get(noun.to() - 1).to() - 1).span().end());
            int offset = sentence.sentence().span().start();
            String surface = sentence.sentence().text().substring(span.start() - offset, span.end() - offset);
            EntityId id = new EntityId(EntityNames.id(noun.type(), surface).value() + "@" + document.value());
            Entity entity = new Entity(id, noun.type(), surface, Optional.empty(), Optional.empty(), Set.of());
            Reference object = new Reference(span, List.of(entity), UNNAMED, false);
            for (Reference one : subject.references()) {
                add(
                        one,
                        match.frame().relation(),
                        object,
                        polarity,
                        modality,
                        attribution,
                        date,
                        confidence * UNNAMED * one.certainty(),
                        rule(match.frame()));
            }
        }

        private String rule(Frame frame) {
            return language.code() + "." + frame.name();
        }

        private void pairs(
                Match match,
                Phrase both,
                Polarity polarity,
                Modality modality,
                Optional<String> attribution,
                Optional<EventDate> date,
                double confidence) {
            List<Reference> members = both.references();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    add(
                            members.get(i),
                            match.frame().relation(),
                            members.get(j),
                            polarity,
                            modality,
                            attribution,
                            date,
                            confidence
                                    * members.get(i).certainty()
                                    * members.get(j).certainty(),
                            rule(match.frame()));
                }
            }
        }

        private void dated(
                Match match,
                Phrase subject,
                EventDate found,
                Polarity polarity,
                Modality modality,
                Optional<String> attribution,
                double confidence) {
            Entity date =
                    EntityNames.entity(EntityType.DATE, Year.from(found.start()).toString());
            When when = match.date().orElseThrow();
            Reference object = new Reference(span(when), List.of(date), 1, false);
            for (Reference one : subject.references()) {
                add(
                        one,
                        match.frame().relation(),
                        object,
                        polarity,
                        modality,
                        attribution,
                        Optional.of(found),
                        confidence * one.certainty(),
                        rule(match.frame()));
            }
        }

        private Modality modality(Frame frame, Clauses.Mood mood, boolean attributed) {
            if (frame.has("planned") || mood.planned()) {
                return Modality.PLANNED;
            }
            if (frame.has("possible") || mood.possible()) {
                return Modality.POSSIBLE;
            }
            return frame.has("reported") || attributed ? Modality.REPORTED : Modality.ASSERTED;
        }

        /** A noun is denied by what stands right before it: "without a meeting", "membatalkan pertemuan". */
        private Clauses.Mood nominalMood(int anchor) {
            boolean negative = false;
            boolean planned = false;
            for (int i = anchor - 1; i >= Math.max(0, anchor - 3); i--) {
                if (elements.get(i) instanceof Word word && word.token().word()) {
                    negative |= words.is(word.norm(), WordClass.NEGATION)
                            || (words.is(word.norm(), WordClass.REFUSE) && words.verb(word.norm()));
                    planned |= words.is(word.norm(), WordClass.FUTURE) || PLANNED_BEFORE.contains(word.norm());
                } else {
                    break;
                }
            }
            return new Clauses.Mood(negative, planned, false, false);
        }

        /** The date of the clause around {@code at}: the closest that no clause boundary parts from it. */
        private Optional<EventDate> date(int at) {
            for (int step = 1; step < elements.size(); step++) {
                for (int i : new int[] {at + step, at - step}) {
                    if (i >= 0
                            && i < elements.size()
                            && elements.get(i) instanceof When when
                            && when.found().date().isPresent()
                            && !parted(at, i)) {
                        return when.found().date();
                    }
                }
            }
            return Optional.empty();
        }

        private boolean parted(int at, int date) {
            for (int i = Math.min(at, date) + 1; i < Math.max(at, date); i++) {
                if (elements.get(i) instanceof Word word
                        && (word.norm().equals(";")
                                || (words.is(word.norm(), WordClass.SUBORDINATOR)
                                        && !words.is(word.norm(), WordClass.PREPOSITION)
                                        && !words.is(word.norm(), WordClass.ADVERB)))) {
                    return true;
                }
            }
            return false;
        }

        /** "Astana, Kazakhstan": a place, a comma and what it lies in. */
        private void places() {
            for (int i = 0; i + 2 < elements.size(); i++) {
                if (elements.get(i) instanceof Phrase inner
                        && elements.get(i + 1) instanceof Word comma
                        && comma.norm().equals(",")
                        && elements.get(i + 2) instanceof Phrase outer) {
                    boolean closed = i + 3 >= elements.size()
                            || elements.get(i + 3) instanceof When
                            || (elements.get(i + 3) instanceof Word next
                                    && (",.();\u2013-\u2014\"\u201D".contains(next.norm())
                                            || words.is(next.norm(), WordClass.PREPOSITION)
                                            || words.verb(next.norm())
                                            || (words.function(next.norm())
                                                    && !words.is(next.norm(), WordClass.CONJUNCTION))));
                    if (closed
                            && clauses.behindPreposition(i)
                            && inner.references().size() == 1
                            && outer.references().size() == 1) {
                        place(inner.references().getFirst(), outer.references().getFirst());
                    }
                }
            }
        }

        private void place(Reference inner, Reference outer) {
            boolean land =
                    inner.entity().type() == EntityType.PLACE || inner.entity().type() == EntityType.FACILITY;
            boolean within = outer.entity().type() == EntityType.COUNTRY
                    || outer.entity().type() == EntityType.PLACE;
            if (land && within) {
                add(
                        inner,
                        RelationType.LOCATED_IN,
                        outer,
                        Polarity.POSITIVE,
                        Modality.ASSERTED,
                        Optional.empty(),
                        Optional.empty(),
                        0.95 * inner.certainty() * outer.certainty(),
                        "comma.located");
            }
        }

        private String names(Phrase speaker) {
            List<String> names = speaker.references().stream()
                    .map(it -> it.entity().name())
                    .distinct()
                    .toList();
            return names.isEmpty() ? "" : String.join(", ", names);
        }

        private Span span(When when) {
            Span from = sentence.sentence().tokens().get(when.from()).span();
            Span to = sentence.sentence().tokens().get(when.to() - 1).span();
            return new Span(from.start(), to.end());
        }

        private void add(
                Reference one,
                RelationType relation,
                Reference other,
                Polarity polarity,
                Modality modality,
                Optional<String> attribution,
                Optional<EventDate> date,
                double confidence,
                String rule) {
            for (Entity subject : one.readings()) {
                for (Entity object : other.readings()) {
                    if (relation.accepts(subject.type(), object.type())
                            && !subject.id().equals(object.id())) {
                        Claim claim = new Claim(
                                subject,
                                relation,
                                object,
                                polarity,
                                modality,
                                attribution.filter(name -> !name.isBlank()),
                                date,
                                Math.min(1, confidence),
                                rule,
                                extractor,
                                new Evidence(document, sentence.sentence(), one.span(), other.span()));
                        keep(claim);
                        return;
                    }
                }
            }
        }

        private void keep(Claim claim) {
            Claim before = claims.get(claim.id());
            if (before == null || before.confidence() < claim.confidence()) {
                claims.put(claim.id(), claim);
                ordered.remove(before);
                ordered.add(claim);
            }
        }
    }

    private static final Set<String> PLANNED_BEFORE = Set.of(
            "menjelang", "jelang", "rencana", "planned", "upcoming", "ahead", "proposed", "expected", "possible");
}
