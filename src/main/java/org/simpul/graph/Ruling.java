package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** A decision that somebody wants to make, in the keys that they saw. */
public sealed interface Ruling {

    DecisionKind kind();

    /** The entities that it is about, so that nobody decides about them unseen. */
    default List<NodeKey> entities() {
        return List.of();
    }

    /** The claims that it is about. */
    default List<String> claims() {
        return List.of();
    }

    /** Two entities are one: {@code kept}. */
    record Merge(NodeKey kept, NodeKey merged) implements Ruling {

        @Override
        public DecisionKind kind() {
            return DecisionKind.MERGE;
        }

        @Override
        public List<NodeKey> entities() {
            return List.of(merged, kept);
        }
    }

    /** Two entities are two. */
    record Apart(NodeKey first, NodeKey second) implements Ruling {

        @Override
        public DecisionKind kind() {
            return DecisionKind.APART;
        }

        @Override
        public List<NodeKey> entities() {
            return List.of(first, second);
        }
    }

    /** A claim was read rightly or, where it is not {@code accepted}, wrongly. */
    record Judge(String claim, boolean accepted) implements Ruling {

        @Override
        public DecisionKind kind() {
            return accepted ? DecisionKind.ACCEPT : DecisionKind.REJECT;
        }

        @Override
        public List<String> claims() {
            return List.of(claim);
        }
    }

    /** An entity is of another type. */
    record Retype(NodeKey entity, EntityType type) implements Ruling {

        @Override
        public DecisionKind kind() {
            return DecisionKind.RETYPE;
        }

        @Override
        public List<NodeKey> entities() {
            return List.of(entity);
        }
    }

    /** An entity is shown by another name; the old one becomes an alias. */
    record Rename(NodeKey entity, String name, Optional<String> nameId) implements Ruling {

        /** The longest name that an index takes with ease. */
        public static final int LONGEST = 200;

        public Rename {
            if (name.isBlank() || name.length() > LONGEST) {
                throw new IllegalArgumentException("A name of " + name.length() + " characters");
            }
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.RENAME;
        }

        @Override
        public List<NodeKey> entities() {
            return List.of(entity);
        }
    }

    /**
     * A claim that no text makes.
     *
     * @param source where it is from, in words or as an address
     * @param words the relation in words
     * @param language of the words
     */
    record Fact(
            NodeKey subject,
            RelationType relation,
            NodeKey object,
            Optional<EventDate> date,
            String source,
            String words,
            Language language)
            implements Ruling {

        @Override
        public DecisionKind kind() {
            return DecisionKind.FACT;
        }
    }
}
