package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.curate.Curation;
import org.simpul.curate.Duplicate;
import org.simpul.curate.News;
import org.simpul.explore.Questions;
import org.simpul.graph.Capped;
import org.simpul.graph.CurationQuery;
import org.simpul.graph.Decision;
import org.simpul.graph.Ruling;
import org.simpul.graph.UncertainClaim;
import org.simpul.ui.ToDecide.Queue;

/** What may be wrong in the graph, for people to decide, and what they have decided. */
@Route(value = "curate", layout = MainLayout.class)
@PermitAll
public final class CurateView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    /** The id of a decision that is wanted, in the address. */
    static final String DECISION = "decision";

    private static final long serialVersionUID = 1L;

    private final transient Curation curation;
    private final transient Questions questions;
    private final transient News news;
    private final transient DatabaseWatch watch;
    private final transient Curator curator;
    private final H2 heading = new H2();
    private final Paragraph about = new Paragraph();
    private final Div choices = new Div();
    private final Map<Queue, QuietButton> buttons = new EnumMap<>(Queue.class);
    private final TextField reason = new TextField();
    private final Paragraph keys = new Paragraph();
    private final Paragraph none = new Paragraph();
    private final Paragraph among = new Paragraph();
    private final Waiting waiting = new Waiting();
    private final Waiting comparing = new Waiting();
    private final Div waitingOn = new Div(waiting);
    private final Div comparingOn = new Div(comparing);
    private transient ToDecide found = ToDecide.NOTHING;
    private transient ToMerge alike = ToMerge.NOTHING;
    private final Cards<Duplicate> duplicates = new Cards<>(
            pair -> pair.first().node().key() + " " + pair.second().node().key(),
            pair -> new DuplicateCard(pair, getLocale(), ruling -> decide(ruling, alike.seen())));
    private final Cards<UncertainClaim> claims = new Cards<>(
            claim -> claim.line().claimId(),
            claim -> new UncertainCard(claim, getLocale(), ruling -> decide(ruling, found.seen())));
    private final Cards<Decision> history =
            new Cards<>(Decision::id, decision -> new DecisionLine(decision, this::undo));
    private final Set<Queue> known = EnumSet.noneOf(Queue.class);
    private Queue queue = Queue.DUPLICATES;
    private String wanted = "";
    private boolean isSought;

    public CurateView(Curation curation, Questions questions, News news, DatabaseWatch watch) {
        this.curation = curation;
        this.questions = questions;
        this.news = news;
        this.watch = watch;
        this.curator = new Curator(this, curation);
        addClassName("curate");
        about.addClassName("summary");
        choices.addClassName("choices");
        for (Queue one : Queue.values()) {
            QuietButton button = new QuietButton(() -> choose(one));
            buttons.put(one, button);
            choices.add(button);
        }
        reason.addClassName("reason");
        reason.setMaxLength(Decision.LONGEST_REASON);
        keys.addClassName("keys");
        among.addClassName("keys");
        Div bar = new Div(choices, new SignedAs(), reason);
        bar.addClassName("bar");
        add(new Looks(), heading, about, bar, keys, among, curator.waiting(), waitingOn, comparingOn);
        add(none, duplicates, claims, history);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("rail.curate");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("rail.curate"));
        about.setText(getTranslation("curate.about"));
        reason.setPlaceholder(getTranslation("curate.reason"));
        reason.setAriaLabel(getTranslation("curate.reason"));
        List.of(duplicates, claims, history).forEach(Cards::clear);
        show();
        event.getUI().getPage().setTitle(getPageTitle());
    }

    /** A link to a decision shows it in the history. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DECISION)
                .orElse("");
        isSought = !wanted.isEmpty();
        queue = isSought ? Queue.HISTORY : queue;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.whenItAnswers(this, this::ask);
        Hearing.of(news, this, change -> ask());
    }

    private void ask() {
        waiting.ask(() -> ToDecide.find(curation, questions, wanted), now -> {
            found = now;
            known.addAll(List.of(Queue.CLAIMS, Queue.HISTORY));
            show();
            if (isSought) {
                isSought = false;
                history.goTo(wanted);
            }
        });
        comparing.ask(() -> ToMerge.find(curation, questions), now -> {
            alike = now;
            known.add(Queue.DUPLICATES);
            show();
        });
    }

    private void choose(Queue wanted) {
        queue = wanted;
        show();
    }

    private void show() {
        buttons.forEach((one, button) -> {
            button.setText(getTranslation("curate.queue." + one, known.contains(one) ? size(in(one)) : "…"));
            button.setClassName("chosen", one == queue);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(one == queue));
        });
        duplicates.show(alike.duplicates().pairs().list());
        claims.show(found.claims().list());
        history.show(found.history().list());
        comparingOn.setVisible(queue == Queue.DUPLICATES);
        waitingOn.setVisible(queue != Queue.DUPLICATES);
        duplicates.setVisible(queue == Queue.DUPLICATES);
        claims.setVisible(queue == Queue.CLAIMS);
        history.setVisible(queue == Queue.HISTORY);
        boolean empty = in(queue).list().isEmpty();
        none.setVisible(known.contains(queue) && empty);
        none.setText(getTranslation("curate.none." + queue));
        keys.setText(getTranslation("curate.keys." + queue));
        keys.setVisible(!empty);
        among.setVisible(queue == Queue.DUPLICATES && !alike.duplicates().amongAll());
        among.setText(getTranslation(
                "curate.among", alike.duplicates().among(), alike.duplicates().entities()));
    }

    private Capped<?> in(Queue one) {
        return switch (one) {
            case DUPLICATES -> alike.duplicates().pairs();
            case CLAIMS -> found.claims();
            case HISTORY -> found.history();
        };
    }

    /** "12", or "50 of 1,234" where the list is a part, or "50 of more than 10,000". */
    private String size(Capped<?> some) {
        int listed = some.list().size();
        if (some.total() > CurationQuery.COUNTED) {
            return getTranslation("curate.many", listed, CurationQuery.COUNTED);
        }
        return listed < some.total()
                ? getTranslation("curate.part", listed, some.total())
                : getTranslation("curate.all", listed);
    }

    private void decide(Ruling ruling, long seen) {
        curator.decide(ruling, reason.getValue(), seen, reason::clear);
    }

    private void undo(Decision decision) {
        curator.undo(decision, reason.getValue(), reason::clear);
    }
}
