package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.simpul.graph.EvidenceLine;

/** Claims one below the other: the first few, and the rest of them once that is asked for. */
class ClaimList extends Div {

    /** How many are shown at first. */
    static final int FIRST = 3;

    private static final long serialVersionUID = 1L;

    ClaimList(List<EvidenceLine> lines, Function<EvidenceLine, ClaimLine> shown) {
        addClassName("claim-list");
        lines.stream().limit(FIRST).map(shown).forEach(this::add);
        List<EvidenceLine> rest = lines.stream().skip(FIRST).toList();
        if (!rest.isEmpty()) {
            add(new MoreButton(rest.size(), () -> {
                List<ClaimLine> opened = rest.stream().map(shown).toList();
                opened.forEach(this::add);
                return opened;
            }));
        }
    }
}
