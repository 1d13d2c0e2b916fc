package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.GraphEdge;

/** Who says and who denies, side by side: those first that contradict one another, the surest of either side. */
class ConflictBlock extends Section {

    private static final long serialVersionUID = 1L;
    private static final int EACH = 3;

    ConflictBlock(GraphEdge edge, EvidenceList evidence, Function<EvidenceLine, Judging> judging, Locale locale) {
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
        Div sides = new Div();
        sides.addClassName("sides");
        surest(says, disputed).limit(1).forEach(line -> sides.add(side(line, locale)));
        surest(denies, disputing).limit(EACH).forEach(line -> {
            Div denial = side(line, locale);
            Why why = new Why(line, locale);
            denial.addClassName("denial");
            denial.add(judging.apply(line), why);
            sides.add(denial, why.reasons());
        });
        add(title, sides);
    }

    private static Stream<EvidenceLine> surest(List<EvidenceLine> lines, List<EvidenceLine> first) {
        return lines.stream()
                .sorted(Comparator.<EvidenceLine, Boolean>comparing(line -> !first.contains(line))
                        .thenComparing(Comparator.comparingDouble(EvidenceLine::confidence)
                                .reversed()));
    }

    private Div side(EvidenceLine line, Locale locale) {
        return new Div(
                new MarkedSentence(line, getTranslation("edge.subject"), getTranslation("edge.object")),
                new Div(source(line, locale)));
    }

    private static SourceLink source(EvidenceLine line, Locale locale) {
        return new SourceLink(
                line,
                line.attribution().or(line::publisher),
                line.published().or(line::eventDate).map(date -> Dates.shortly(date, locale)).stream());
    }
}
