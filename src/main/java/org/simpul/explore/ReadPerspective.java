package org.simpul.explore;

import java.util.List;
import org.simpul.graph.LabelStyle;
import org.simpul.graph.TypeStyle;

/** What became of a file that should hold a perspective. */
public sealed interface ReadPerspective {

    record Read(List<LabelStyle> labels, List<TypeStyle> types) implements ReadPerspective {

        public Read {
            labels = List.copyOf(labels);
            types = List.copyOf(types);
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
