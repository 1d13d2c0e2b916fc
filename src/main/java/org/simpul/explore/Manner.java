package org.simpul.explore;

import java.util.Objects;

/**
 * In what manner a picture is drawn.
 *
 * @param layout the name of the layout that put the nodes where they are
 * @param sizing the name of what a node is large by
 * @param colouring the name of what a node has its colour from
 * @param fanned whether several edges between one pair are each drawn
 * @param minimap whether the whole is shown small beside it
 */
public record Manner(String layout, String sizing, String colouring, boolean fanned, boolean minimap) {

    /** What a canvas begins with. */
    public static final Manner PLAIN = new Manner("force", "degree", "type", false, false);

    public Manner {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(sizing, "sizing");
        Objects.requireNonNull(colouring, "colouring");
    }
}
