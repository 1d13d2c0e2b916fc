package org.simpul.evaluate;

import java.util.Set;
import org.simpul.knowledge.Polarity;

/**
 * What a gold names as subject, relation and object in one document, with what it accepts instead.
 *
 * @param subjects the subject among them, as with relations and objects
 * @param symmetric whether the direction does not matter
 */
record Target(
        String document,
        String subject,
        String relation,
        String object,
        Polarity polarity,
        Set<String> subjects,
        Set<String> relations,
        Set<String> objects,
        boolean symmetric) {

    Target {
        subjects = Set.copyOf(subjects);
        relations = Set.copyOf(relations);
        objects = Set.copyOf(objects);
    }
}
