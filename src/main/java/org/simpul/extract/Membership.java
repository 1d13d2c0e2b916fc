package org.simpul.extract;

import java.util.Set;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** Tells members of a party from people who work for a body. */
final class Membership {

    private static final Set<String> PARTY = Set.of(
            "party",
            "partai",
            "parti",
            "partij",
            "partido",
            "partito",
            "partia",
            "stranka",
            "alianza",
            "frente",
            "movimiento",
            "rassemblement",
            "forza",
            "koalisi",
            "front",
            "movement");

    private Membership() {}

    /** The relation, or membership where it is work for a party. */
    static RelationType of(RelationType relation, Entity body, Set<Entity> parties) {
        boolean member = relation == RelationType.WORKS_FOR && (parties.contains(body) || party(body));
        return member ? RelationType.MEMBER_OF : relation;
    }

    /** Whether a body's name says that it is a party. */
    static boolean party(Entity body) {
        return Tokenizer.tokenize(body.name()).stream().map(Token::norm).anyMatch(PARTY::contains);
    }
}
