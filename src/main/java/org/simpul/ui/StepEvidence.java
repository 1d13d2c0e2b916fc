package org.simpul.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.StoryEvidence;
import org.simpul.explore.StoryStep;
import org.simpul.graph.EvidenceLine;
import org.simpul.knowledge.ClaimId;

/** The sentences behind what stands out in a step: which it shows, and ticks to choose them by. */
class StepEvidence extends Div {

    private static final long serialVersionUID = 1L;

    /** How many sentences are offered at most. */
    private static final int MOST = 60;

    private final transient StoryEvidence evidence;
    private final transient Consumer<Set<ClaimId>> pinned;
    private final H3 title = new H3();
    private final Paragraph about = new Paragraph();
    private final Waiting waiting = new Waiting();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph more = new Paragraph();
    private final transient Map<ClaimId, ListItem> lines = new HashMap<>();
    private transient Set<ClaimId> ticked = Set.of();
    private transient Set<ClaimId> untold = Set.of();

    /** What can be chosen from, and what is shown where nothing is chosen. */
    private record Offer(List<EvidenceLine> choices, List<EvidenceLine> untold) {}

    /** @param pinned is told all claims that are ticked, whenever one more or less is */
    StepEvidence(StoryEvidence evidence, Consumer<Set<ClaimId>> pinned) {
        this.evidence = evidence;
        this.pinned = pinned;
        addClassName("pins");
        about.addClassName("about");
        more.addClassName("about");
        add(title, about, waiting, list, more);
        setVisible(false);
    }

    void show(StoryStep step) {
        waiting.ask(
                () -> new Offer(evidence.choices(step), evidence.of(step.pinning(Set.of()))),
                offer -> show(step, offer));
    }

    private void show(StoryStep step, Offer offer) {
        ticked = new LinkedHashSet<>(step.pinned());
        untold = ids(offer.untold());
        lines.clear();
        list.removeAll();
        setVisible(!offer.choices().isEmpty());
        title.setText(getTranslation("stories.evidence"));
        offer.choices().stream().limit(MOST).forEach(line -> list.add(line(line)));
        int left = offer.choices().size() - MOST;
        more.setVisible(left > 0);
        more.setText(left > 0 ? getTranslation("stories.evidence.more", left) : "");
        tell();
    }

    private ListItem line(EvidenceLine line) {
        ClaimId id = new ClaimId(line.claimId());
        Checkbox tick = new Checkbox(ticked.contains(id));
        tick.setAriaLabel(getTranslation("stories.evidence.tick", line.sentence()));
        tick.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tick(id, tick);
            }
        });
        Div source = new Div(new SourceLink(
                line,
                Stream.of(
                                line.published().map(day -> Dates.shortly(day, Messages.language(getLocale()))),
                                Optional.of(getTranslation("edge.denied")).filter(_ -> !line.positive()))
                        .flatMap(Optional::stream)));
        source.addClassName("about");
        Div words = new Div(
                new MarkedSentence(line, getTranslation("edge.subject"), getTranslation("edge.object")), source);
        words.addClassName("claim");
        ListItem item = new ListItem(tick, words);
        lines.put(id, item);
        return item;
    }

    private void tick(ClaimId id, Checkbox tick) {
        Set<ClaimId> now = new LinkedHashSet<>(ticked);
        if (tick.getValue()) {
            now.add(id);
        } else {
            now.remove(id);
        }
        if (now.size() > StoryStep.MOST_PINNED) {
            tick.setValue(false);
            Note.say(getTranslation("stories.evidence.full", StoryStep.MOST_PINNED));
        } else {
            ticked = now;
            pinned.accept(now);
            tell();
        }
    }

    /** Says how it is chosen, and marks what is shown. */
    private void tell() {
        long chosen = ticked.stream().filter(lines::containsKey).count();
        about.setText(
                chosen == 0
                        ? getTranslation("stories.evidence.none")
                        : getTranslation("stories.evidence.some", chosen));
        Set<ClaimId> shown = chosen == 0 ? untold : ticked;
        lines.forEach((id, line) -> line.setClassName("shown", shown.contains(id)));
    }

    private static Set<ClaimId> ids(List<EvidenceLine> lines) {
        return lines.stream().map(line -> new ClaimId(line.claimId())).collect(Collectors.toSet());
    }
}
