package org.simpul.explore;

import java.util.List;
import org.simpul.graph.LabelStyle;

/** What became of a file that should hold a perspective. */
public sealed interface ReadPerspective {

    record Read(List<LabelStyle> styles) implements ReadPerspective {

        public Read {
            styles = List.copyOf(styles);
        }
    }

    record Refused(Reason reason) implements ReadPerspective {}

    /** Why a file is none. */
    enum Reason {
        TOO_LARGE,
        NOT_JSON,
        NOT_A_PERSPECTIVE,
        NO_LABELS
    }
}
