package org.simpul.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Evidence;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** Writes a document for a test, a sentence a claim, with all spans right. */
final class Paper {

    static final Entity PUTIN = entity(
            "Q7747",
            EntityType.PERSON,
            "Vladimir Putin",
            "",
            "Putin",
            "Presiden Putin",
            "Vladimir Vladimirovich Putin");
    static final Entity XI = entity("Q15031", EntityType.PERSON, "Xi Jinping", "", "Xi", "Presiden Xi");
    static final Entity ERDOGAN = entity("Q39259", EntityType.PERSON, "Recep Tayyip Erdoğan", "", "Erdogan");
    static final Entity LUKASHENKO =
            entity("Q2866", EntityType.PERSON, "Alexander Lukashenko", "", "Lukashenko", "Aleksandr Lukashenko");
    static final Entity MODI = entity("Q1058", EntityType.PERSON, "Narendra Modi", "", "Modi");
    static final Entity RUSSIA = entity("Q159", EntityType.COUNTRY, "Russia", "Rusia", "Moscow", "Kremlin");
    static final Entity CHINA = entity("Q148", EntityType.COUNTRY, "China", "Tiongkok", "Cina");
    static final Entity BELARUS = entity("Q184", EntityType.COUNTRY, "Belarus", "", "Belarusia");
    static final Entity SCO = entity(
            "Q485207",
            EntityType.ORGANIZATION,
            "Shanghai Cooperation Organisation",
            "Organisasi Kerja Sama Shanghai",
            "SCO");
    static final Entity SUMMIT = entity("event:sco-summit", EntityType.EVENT, "SCO summit", "KTT SCO");
    static final Entity YEAR_2001 = entity("date:2001", EntityType.DATE, "2001", "");
    static final Entity YEAR_2002 = entity("date:2002", EntityType.DATE, "2002", "");

    static final String OTHER_EXTRACTOR = "llm:test";

    private final DocumentId id;
    private final String source;
    private String extractor = "test 1";
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();

    private Paper(String source) {
        this.source = source;
        this.id = DocumentId.ofSource(source);
    }

    static Paper from(String source) {
        return new Paper(source);
    }

    /** One sentence, and of it the same claim by two extractors. */
    static Paper bothSaying(Entity subject, RelationType relation, Entity object) {
        Paper paper = from("both").says(subject, relation, object);
        paper.claims.add(by(OTHER_EXTRACTOR, paper.claims.getFirst()));
        return paper;
    }

    private static Claim by(String extractor, Claim claim) {
        return new Claim(
                claim.subject(),
                claim.relation(),
                claim.object(),
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.date(),
                0.6,
                extractor,
                extractor,
                claim.evidence());
    }

    static Entity entity(String id, EntityType type, String name, String nameId, String... aliases) {
        return new Entity(
                new EntityId(id),
                type,
                name,
                Optional.of(nameId).filter(given -> !given.isEmpty()),
                Optional.of(id).filter(given -> given.matches("Q\\d+")),
                Set.of(aliases));
    }

    static Entity person(String name) {
        return entity("person:" + name, EntityType.PERSON, name, "");
    }

    Paper published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** As another version of the extractor reads it: the claims that follow carry its name. */
    Paper readBy(String other) {
        extractor = other;
        return this;
    }

    Paper says(Entity subject, RelationType relation, Entity object) {
        return says(subject, relation, object, claim -> claim);
    }

    Paper denies(Entity subject, RelationType relation, Entity object) {
        return says(subject, relation, object, claim -> with(claim, Polarity.NEGATIVE, claim.modality(), claim.date()));
    }

    Paper denies(Entity subject, RelationType relation, Entity object, EventDate date) {
        return says(
                subject,
                relation,
                object,
                claim -> with(claim, Polarity.NEGATIVE, claim.modality(), Optional.of(date)));
    }

    Paper says(Entity subject, RelationType relation, Entity object, Modality modality) {
        return says(subject, relation, object, claim -> with(claim, claim.polarity(), modality, claim.date()));
    }

    Paper says(Entity subject, RelationType relation, Entity object, EventDate date) {
        return says(
                subject, relation, object, claim -> with(claim, claim.polarity(), claim.modality(), Optional.of(date)));
    }

    private Paper says(Entity subject, RelationType relation, Entity object, UnaryOperator<Claim> as) {
        int start = text.length();
        Span a = append(subject.name());
        text.append(' ').append(relation).append(' ');
        Span b = append(object.name());
        text.append('.');
        Span span = new Span(start, text.length());
        Sentence sentence = new Sentence(sentences.size(), span, span.of(text), List.of());
        sentences.add(sentence);
        mentions.add(new Mention(sentence.index(), a, a.of(text), subject));
        mentions.add(new Mention(sentence.index(), b, b.of(text), object));
        claims.add(as.apply(new Claim(
                subject,
                relation,
                object,
                Polarity.POSITIVE,
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9,
                "test-rule",
                extractor,
                new Evidence(id, sentence, a, b),
                List.of(
                        new Reason(Reason.About.FRAME, Reason.printed(relation.name()) + " by " + extractor),
                        new Reason(Reason.About.SUBJECT, Reason.printed(subject.name()))))));
        text.append('\n');
        return this;
    }

    /** A sentence that names {@code entity} and claims nothing. */
    Paper names(Entity entity) {
        int start = text.length();
        Span span = append(entity.name());
        Sentence sentence = new Sentence(sentences.size(), new Span(start, text.length()), span.of(text), List.of());
        sentences.add(sentence);
        mentions.add(new Mention(sentence.index(), span, span.of(text), entity));
        text.append('\n');
        return this;
    }

    Document document() {
        return extraction().document();
    }

    Extraction extraction() {
        Document document = new Document(
                id,
                source,
                "Title of " + source,
                text.toString(),
                Language.ENGLISH,
                Optional.of("Simpul test"),
                published,
                published.map(day -> "https://example.org/" + source));
        return new Extraction(document, sentences, mentions, claims, extractor);
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static Claim with(Claim claim, Polarity polarity, Modality modality, Optional<EventDate> date) {
        return new Claim(
                claim.subject(),
                claim.relation(),
                claim.object(),
                polarity,
                modality,
                modality == Modality.REPORTED ? Optional.of("the test agency") : Optional.empty(),
                date,
                date.map(day -> "on " + day.iso()),
                claim.confidence(),
                claim.rule(),
                claim.extractor(),
                claim.evidence(),
                claim.trace());
    }
}
