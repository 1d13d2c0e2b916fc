package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.StoredView;
import org.simpul.graph.ViewId;
import org.simpul.graph.ViewLine;
import org.simpul.graph.ViewOutcome;

/** The saved views, which all who use one database share. */
public interface Views {

    /** The views by name; a capped list. */
    List<ViewLine> list();

    Optional<KeptView> find(ViewId id);

    /**
     * Saves a new view, unless another bears its name.
     *
     * @param by who saves it; empty where nobody told a name
     */
    ViewOutcome add(SavedView view, String by);

    /** Saves a view in place of what {@code before} tells of, unless somebody else has saved that since. */
    ViewOutcome replace(ViewLine before, SavedView view, String by);

    /** Gives a view another name, unless another bears that. */
    ViewOutcome rename(ViewId id, String name);

    /** Removes a view; what it was, where it was there. */
    Optional<StoredView> remove(ViewId id);

    /** Takes a removal back, unless another view bears the name by now. */
    ViewOutcome putBack(StoredView view);
}
