package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;

/** The sentences that state an edge, and those that deny it. */
class EvidencePanel extends Div {

    /** How many claims are shown at most where all say the same. */
    static final int LIMIT = 50;

    private static final long serialVersionUID = 1L;

    EvidencePanel(
            GraphNode subject,
            GraphEdge edge,
            GraphNode object,
            EvidenceList evidence,
            List<Side> others,
            Curator curator,
            long seen,
            Locale locale) {
        addClassName("panel");
        List<EvidenceLine> says = of(evidence.lines(), true);
        List<EvidenceLine> denies = of(evidence.lines(), false);
        add(heading(subject, edge, object, RelationWords.PLAIN, locale), summary(edge, evidence, locale));
        boolean isTwofold = !says.isEmpty() && !denies.isEmpty();
        Function<EvidenceLine, ClaimLine> shown = line -> new ClaimLine(line, locale, new Judging(line, curator, seen));
        List<EvidenceLine> lines = isTwofold
                ? evidence.lines()
                : evidence.lines().stream().limit(LIMIT).toList();
        if (isTwofold) {
            add(new ConflictBlock(edge, evidence, shown));
        } else {
            lines.forEach(line -> add(shown.apply(line)));
        }
        if (!others.isEmpty()) {
            add(new OtherValues(subject, others, locale));
        }
        if (lines.isEmpty() && evidence.rejections() == 0 && evidence.outside() == 0) {
            add(new Paragraph(getTranslation("edge.none")));
        }
        if (evidence.outside() > 0) {
            Paragraph outside = new Paragraph(getTranslation("edge.outside", evidence.outside()));
            outside.addClassName("capped");
            add(outside);
        }
        if (evidence.total() > lines.size()) {
            Paragraph capped = new Paragraph(getTranslation("edge.capped", lines.size(), evidence.total()));
            capped.addClassName("capped");
            add(capped);
        }
        if (evidence.rejections() > 0) {
            add(rejected(evidence, curator, seen, locale));
        }
    }

    /** Says of how many texts the edge does not know the time. */
    void tellUntold(long documents) {
        Paragraph untold = new Paragraph(getTranslation("edge.untold", documents));
        untold.addClassName("capped");
        add(untold);
    }

    /** Folded: they count no more, and are here to be taken back. */
    private NativeDetails rejected(EvidenceList evidence, Curator curator, long seen, Locale locale) {
        Div lines = new Div();
        evidence.rejected().forEach(line -> lines.add(new ClaimLine(line, locale, new Judging(line, curator, seen))));
        if (evidence.rejections() > evidence.rejected().size()) {
            Paragraph capped = new Paragraph(
                    getTranslation("edge.capped", evidence.rejected().size(), evidence.rejections()));
            capped.addClassName("capped");
            lines.add(capped);
        }
        NativeDetails rejected = new NativeDetails(getTranslation("claim.rejected", evidence.rejections()), lines);
        rejected.addClassName("rejected-claims");
        return rejected;
    }

    static H2 heading(GraphNode subject, GraphEdge edge, GraphNode object, RelationWords said, Locale locale) {
        Span relation = new Span(said.of(edge.key().relation(), locale));
        relation.addClassName("relation");
        relation.setClassName("denied", edge.status() == EdgeStatus.DENIED);
        relation.setTitle(edge.key().relation());
        return new H2(new Span(Captions.of(subject, locale)), relation, new Span(Captions.of(object, locale)));
    }

    /** How many documents say and deny it; where not all of its claims are listed, as the edge itself tells of them. */
    private Paragraph summary(GraphEdge edge, EvidenceList evidence, Locale locale) {
        List<EvidenceLine> says = of(evidence.lines(), true);
        List<EvidenceLine> denies = of(evidence.lines(), false);
        boolean isListed = evidence.total() <= evidence.lines().size();
        StringBuilder words =
                new StringBuilder(getTranslation("edge.says", isListed ? documents(says) : edge.documents(true)));
        if (!denies.isEmpty()) {
            long denying = isListed ? documents(denies) : edge.documents(false);
            words.append(" · ").append(getTranslation("edge.denies", denying));
        }
        String when = Dates.span(
                says.stream().flatMap(line -> line.eventDate().stream()).toList(), locale);
        Paragraph summary = new Paragraph(words + (when.isEmpty() ? "" : " · " + when));
        summary.addClassName("summary");
        return summary;
    }

    /** Of some claims those that state it or deny it. */
    static List<EvidenceLine> of(List<EvidenceLine> lines, boolean positive) {
        return lines.stream().filter(line -> line.positive() == positive).toList();
    }

    private static long documents(List<EvidenceLine> lines) {
        return lines.stream().map(EvidenceLine::documentId).distinct().count();
    }
}
