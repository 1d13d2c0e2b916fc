package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Tokenizer;

/** Reads whose a person is: "Kenya's William Ruto" leads the country, "SK Group's Chey Tae-won" belongs to the group. */
final class Possession {

    private static final double PRIOR = 0.75;
    private static final double RESPECTIVE = 0.9;
    private static final double LOCATED = 0.95;
    private static final double SURE = 0.9;
    private static final Set<String> PUBLIC =
            Set.of("party", "ministry", "court", "military", "agency", "armed-group", "bloc", "un");
    private static final Set<String> MEMBERS = Set.of("party", "sport", "armed-group");
    private static final Set<String> LED = Set.of("party", "armed-group");
    private static final Set<RelationType> STATE = Set.of(RelationType.LEADER_OF, RelationType.HOLDS_OFFICE);

    private static final Set<String> LEADING = Set.of("led", "chaired", "headed", "run", "commanded", "represented");

    private final List<Element> elements;
    private final Discourse discourse;
    private final Lexicon lexicon;
    private final boolean ministers;
    private final boolean leaders;
    private final Words words;

    /** For a sentence that speaks of ministers, or of leaders, or not. */
    Possession(
            List<Element> elements,
            Discourse discourse,
            Lexicon lexicon,
            boolean ministers,
            boolean leaders,
            Words words) {
        this.elements = elements;
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.ministers = ministers;
        this.leaders = leaders;
        this.words = words;
    }

    List<Resolved.Told> read() {
        List<Resolved.Told> told = new ArrayList<>();
        for (int at = 0; at + 2 < elements.size(); at++) {
            int i = at;
            Optional<Reference> owner = owner(i);
            Optional<Reference> person = owner.isPresent() ? person(i + 2) : Optional.empty();
            ofLand(i).ifPresent(told::add);
            led(i).ifPresent(told::add);
            located(i).ifPresent(told::add);
            person.filter(_ -> !kin(i + 3) && !leading(i))
                    .flatMap(it -> relation(owner.orElseThrow().entity(), it.entity()))
                    .ifPresent(it -> told.add(
                            new Resolved.Told(person.orElseThrow(), it, owner.orElseThrow(), PRIOR, "possessor")));
        }
        return told;
    }

    /** "a mission led by Chad's Moussa Faki": the one whose office the sentence tells. */
    private boolean leading(int owner) {
        return owner > 1
                && Element.reads(elements, owner - 1, "by")
                && elements.get(owner - 2) instanceof Element.Word verb
                && LEADING.contains(verb.norm());
    }

    /** "North Korea's Kim Yo Jong, sister of": who is told of as another's kin. */
    private boolean kin(int comma) {
        return comma + 1 < elements.size()
                && Element.reads(elements, comma, ",")
                && IntStream.rangeClosed(comma + 1, Math.min(comma + 3, elements.size() - 1))
                        .mapToObj(elements::get)
                        .anyMatch(it -> it instanceof Element.Word word && words.is(word.norm(), WordClass.KIN));
    }

    /** "leaders such as Alassane Ouattara of Ivory Coast": somebody who is known to belong to the land behind. */
    private Optional<Resolved.Told> ofLand(int at) {
        boolean of = leaders && Element.reads(elements, at + 1, "of");
        Optional<Reference> land = of
                ? single(at + 2).filter(it -> it.entity().type() == EntityType.COUNTRY && !it.metonym())
                : Optional.empty();
        return land.flatMap(it -> single(at)
                .filter(person -> !person.antecedent() && person.entity().type() == EntityType.PERSON)
                .flatMap(person -> state(it.entity(), person.entity())
                        .map(relation -> new Resolved.Told(person, relation, it, PRIOR, "possessor"))));
    }

    /** "Modi's Bharatiya Janata Party", "the Swatantra Party of Lamichhane": a party is called that of who leads it. */
    private Optional<Resolved.Told> led(int at) {
        Optional<Resolved.Told> whose = whose(at);
        if (whose.isPresent()) {
            return whose;
        }
        boolean of =
                elements.get(at + 1) instanceof Element.Word word && word.norm().equals("of");
        boolean own = Element.reads(elements, at + 1, "his") || Element.reads(elements, at + 1, "her");
        int body = of ? at : at + 2;
        Optional<Reference> leader = (of ? single(at + 2) : own ? sole(at + 1) : owner(at))
                .filter(it -> it.entity().type() == EntityType.PERSON);
        return leader.flatMap(it -> single(body)
                .filter(party -> !party.antecedent()
                        && (following(party) || partisan(body + 1))
                        && !discourse
                                .officeOf(it.entity())
                                .filter(RelationType.MEMBER_OF::equals)
                                .isPresent())
                .map(party -> new Resolved.Told(it, RelationType.LEADER_OF, party, PRIOR, "possessor.party")));
    }

    /** "Mendes said her Democratic Union would": the only person whom the sentence has named before {@code at}. */
    private Optional<Reference> sole(int at) {
        List<Reference> named = elements.subList(0, at).stream()
                .filter(Element.Phrase.class::isInstance)
                .flatMap(element -> ((Element.Phrase) element).references().stream())
                .filter(it -> it.entity().type() == EntityType.PERSON)
                .toList();
        boolean one = named.stream().map(Reference::entity).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A party or armed group, or what is called as those are. */
    private boolean following(Reference body) {
        String kind = lexicon.kindOf(body.entity());
        String name = body.entity().name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return LED.contains(kind)
                || (kind.isEmpty()
                        && body.entity().type() == EntityType.ORGANIZATION
                        && words.is(Tokenizer.norm(last), WordClass.FOLLOWING));
    }

    /** "Bobi Wine, whose National Unity Platform holds 57 seats": the party or armed group of a person before a comma. */
    private Optional<Resolved.Told> whose(int at) {
        boolean relative = Element.reads(elements, at + 1, ",") && Element.reads(elements, at + 2, "whose");
        Optional<Reference> leader =
                relative ? single(at).filter(it -> it.entity().type() == EntityType.PERSON) : Optional.empty();
        return leader.flatMap(it -> single(at + 3)
                .filter(body -> following(body) || partisan(at + 4))
                .map(body -> new Resolved.Told(it, RelationType.LEADER_OF, body, PRIOR, "possessor.party")));
    }

    /** "Diallo's Bright Dawn party": whether a noun behind a name tells that it is one that somebody leads. */
    private boolean partisan(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Element.Word noun
                && (words.is(noun.norm(), WordClass.PARTISAN) || words.is(noun.norm(), WordClass.UNOFFICIAL));
    }

    /** "Siemens and Japan's Hitachi": where the second of two bodies lies. */
    private Optional<Resolved.Told> located(int at) {
        boolean second = at > 1
                && elements.get(at - 1) instanceof Element.Word and
                && and.norm().equals("and")
                && elements.get(at - 2) instanceof Element.Phrase;
        Optional<Reference> land =
                second ? owner(at).filter(it -> it.entity().type() == EntityType.COUNTRY) : Optional.empty();
        return land.flatMap(it -> single(at + 2)
                .filter(body -> body.entity().type() == EntityType.ORGANIZATION
                        && body.certainty() >= SURE
                        && !PUBLIC.contains(lexicon.kindOf(body.entity())))
                .map(body -> new Resolved.Told(body, RelationType.LOCATED_IN, it, LOCATED, "owned.located")));
    }

    /** "the foreign ministers of Congo and Rwanda, X and Y": who of them holds the office where. */
    static List<Resolved.Told> respective(
            List<Element> joined, IntPredicate ministers, IntPredicate leaders, IntPredicate peers, boolean leading) {
        List<Resolved.Told> told = new ArrayList<>();
        for (int i = 0; i + 2 < joined.size(); i++) {
            boolean apposed = joined.get(i + 1) instanceof Element.Word comma
                    && comma.norm().equals(",");
            if (apposed
                    && joined.get(i) instanceof Element.Phrase lands
                    && joined.get(i + 2) instanceof Element.Phrase holders
                    && lands.references().size() > 1
                    && lands.references().size() == holders.references().size()
                    && all(lands, EntityType.COUNTRY)
                    && all(holders, EntityType.PERSON)) {
                // "his counterparts from Jordan and Cyprus, X and Y": they are what he is.
                boolean equal = lands.from() > 1 && peers.test(lands.from() - 2);
                boolean leads = IntStream.range(lands.from(), lands.to()).anyMatch(leaders) || (equal && leading);
                boolean serves = IntStream.range(lands.from(), lands.to()).anyMatch(ministers) || (equal && !leading);
                for (int k = 0; (leads || serves) && k < lands.references().size(); k++) {
                    told.add(new Resolved.Told(
                            holders.references().get(k),
                            serves ? RelationType.HOLDS_OFFICE : RelationType.LEADER_OF,
                            lands.references().get(k),
                            RESPECTIVE,
                            "respective"));
                }
            }
        }
        return told;
    }

    private static boolean all(Element.Phrase phrase, EntityType type) {
        return phrase.references().stream().allMatch(it -> it.entity().type() == type);
    }

    private Optional<Reference> owner(int at) {
        boolean owns = elements.get(at + 1) instanceof Element.Word mark
                && (mark.norm().equals("'s") || mark.norm().equals("'"));
        return owns ? single(at).filter(it -> !it.antecedent()) : Optional.empty();
    }

    /** A person whose name nothing follows that would be his or hers. */
    private Optional<Reference> person(int at) {
        return single(at)
                .filter(it -> !it.antecedent() && it.entity().type() == EntityType.PERSON)
                .filter(_ -> at + 1 >= elements.size()
                        || !(elements.get(at + 1) instanceof Element.Word word
                                && word.norm().startsWith("'")));
    }

    private Optional<Reference> single(int at) {
        return at < elements.size()
                        && elements.get(at) instanceof Element.Phrase phrase
                        && phrase.references().size() == 1
                ? Optional.of(phrase.references().getFirst())
                : Optional.empty();
    }

    private Optional<RelationType> relation(Entity owner, Entity person) {
        return switch (owner.type()) {
            case COUNTRY -> state(owner, person);
            case ORGANIZATION ->
                Optional.of(MEMBERS.contains(lexicon.kindOf(owner)) ? RelationType.MEMBER_OF : RelationType.WORKS_FOR);
            default -> Optional.empty();
        };
    }

    /** Who is told of as the country's own and known to belong to it leads it, unless the text gives another office. */
    private Optional<RelationType> state(Entity country, Entity person) {
        if (discourse.employerOf(person).isPresent()
                && discourse.stateOf(person).isEmpty()) {
            return Optional.empty();
        }
        Optional<RelationType> told = discourse.officeOf(person).filter(STATE::contains);
        boolean own = discourse.countryOf(person).filter(country::equals).isPresent();
        boolean known = told.isPresent() || ministers || lexicon.homeOf(person).isPresent();
        return own && known
                ? told.or(() -> Optional.of(ministers ? RelationType.HOLDS_OFFICE : RelationType.LEADER_OF))
                : Optional.empty();
    }
}
