package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.GraphEdge;

/** Who says and who denies, side by side: those first that contradict one another, and then those of the newest texts. */
class ConflictBlock extends Section {

    private static final long serialVersionUID = 1L;

    ConflictBlock(GraphEdge edge, EvidenceList evidence, Function<EvidenceLine, ClaimLine> shown) {
        addClassName("conflict");
        List<EvidenceLine> says = EvidencePanel.of(evidence.lines(), true);
        List<EvidenceLine> denies = EvidencePanel.of(evidence.lines(), false);
        List<EvidenceLine> disputed = says.stream()
                .filter(line -> denies.stream().anyMatch(line::contradicts))
                .toList();
        List<EvidenceLine> disputing = denies.stream()
                .filter(line -> says.stream().anyMatch(line::contradicts))
                .toList();
        boolean isListed = evidence.total() <= evidence.lines().size();
        boolean isDispute = isListed ? !disputed.isEmpty() : edge.status() == EdgeStatus.DISPUTED;
        long saying = !isListed ? edge.says() : isDispute ? disputed.size() : says.size();
        long denying = !isListed ? edge.denies() : isDispute ? disputing.size() : denies.size();
        H3 title = isDispute
                ? new H3(new Icon(Icon.DISPUTE), new Span(getTranslation("edge.disputed", saying, denying)))
                : new H3(new Span(getTranslation("edge.times", saying, denying)));
        Div sides = new Div(side(true, says, disputed, shown), side(false, denies, disputing, shown));
        sides.addClassName("sides");
        add(title, sides);
    }

    private Div side(
            boolean positive,
            List<EvidenceLine> lines,
            List<EvidenceLine> first,
            Function<EvidenceLine, ClaimLine> shown) {
        List<EvidenceLine> ordered = lines.stream()
                .sorted(Comparator.comparing(line -> !first.contains(line)))
                .toList();
        Div side = new Div(
                new H4(getTranslation(positive ? "edge.saying" : "edge.denying", lines.size())),
                new ClaimList(ordered, shown));
        side.addClassName("side");
        side.setClassName("denying", !positive);
        return side;
    }
}
