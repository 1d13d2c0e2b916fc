package org.simpul.explore;

import java.util.List;

/**
 * What came of showing a saved view.
 *
 * @param gone the captions of nodes that are no longer in the database
 * @param beyond how many nodes more the view has than the canvas takes
 */
public record Restored(CanvasChange change, List<String> gone, int beyond) {

    public Restored {
        gone = List.copyOf(gone);
    }
}
