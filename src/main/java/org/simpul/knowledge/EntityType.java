package org.simpul.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing an entity is. */
public enum EntityType {
    PERSON("Person"),
    COUNTRY("Country"),
    ORGANIZATION("Organization"),
    GROUP("Group"),
    PLACE("Place"),
    FACILITY("Facility"),
    EVENT("Event"),
    AGREEMENT("Agreement"),
    PROJECT("Project"),
    /** A literal, only ever the object of FOUNDED_IN. */
    DATE("Date");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The name as a label in Neo4j and in what {@code extract} prints. */
    public String label() {
        return label;
    }

    /** The type of a label, in any case. */
    public static Optional<EntityType> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }
}
