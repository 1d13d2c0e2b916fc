package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.simpul.curate.Author;
import org.simpul.curate.Curation;
import org.simpul.explore.Questions;
import org.simpul.ingest.ImportJob;
import org.simpul.ingest.ImportJobs;
import org.simpul.text.DocumentId;

/** Takes texts into the graph, and tells what became of those that anybody handed over. */
@Route(value = "import", layout = MainLayout.class)
@PermitAll
public final class ImportView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImportJobs jobs;
    private final transient Questions questions;
    private final transient Curation curation;
    private final transient DatabaseWatch watch;
    private final transient Place place;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Paragraph foreign = new Paragraph();
    private final Div ways = new Div();
    private final H2 heading = new H2();
    private final Paragraph none = new Paragraph();
    private final Div list = new Div();
    private final Waiting waiting = new Waiting();
    private final transient Map<Long, ImportPanel> panels = new HashMap<>();

    public ImportView(ImportJobs jobs, Questions questions, Curation curation, DatabaseWatch watch, Place place) {
        this.jobs = jobs;
        this.questions = questions;
        this.curation = curation;
        this.watch = watch;
        this.place = place;
        addClassName("import");
        hint.addClassName("hint");
        foreign.addClassName("foreign");
        foreign.setVisible(false);
        ways.addClassName("ways");
        ways.add(new FileDrop(jobs, this::submitted), new PasteBox(jobs, this::submitted));
        list.addClassName("jobs");
        add(new Looks(), title, hint, foreign, ways, waiting, heading, none, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("rail.import");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("import.title"));
        hint.setText(getTranslation("import.hint", jobs.limits().largest() >> 20));
        foreign.setText(getTranslation(place.isHome() ? "import.foreign" : "import.elsewhere"));
        heading.setText(getTranslation("import.jobs"));
        none.setText(getTranslation("import.none"));
        panels.clear();
        list.removeAll();
        refresh();
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Leaving.then(this, jobs.follow(() -> {
            Future<Void> _ = event.getUI().access(this::refresh);
        }));
        watch.whenItAnswers(this, this::allow);
    }

    /** A database that somebody else filled, or that is not the configured one, is looked at, and nothing is added to it. */
    private void allow() {
        boolean own = place.isHome() && questions.own();
        list.setVisible(place.isHome());
        foreign.setVisible(!own);
        ways.setVisible(own);
    }

    private void submitted(ImportJob job) {
        refresh();
        Note.say(getTranslation("import.begun", job.names().size()));
    }

    private void refresh() {
        List<ImportJob> all = jobs.jobs();
        heading.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        panels.keySet().removeIf(number -> all.stream().noneMatch(job -> job.number() == number));
        for (ImportJob job : all.reversed()) {
            panels.computeIfAbsent(job.number(), _ -> panel()).show(job);
        }
    }

    private ImportPanel panel() {
        ImportPanel panel = new ImportPanel(jobs::cancel, this::remove, jobs.removed());
        list.addComponentAsFirst(panel);
        return panel;
    }

    /** Removes a text, when somebody has said so twice; {@code then} tells the page where it stood. */
    private void remove(DocumentId document, String name, Runnable then) {
        Author author = Who.at(UI.getCurrent());
        Ask.whether(
                        getTranslation("import.remove.title"),
                        getTranslation("import.remove.words", name),
                        getTranslation("import.remove.yes"),
                        () -> waiting.carryOut(() -> curation.remove(List.of(document), author), there -> {
                            jobs.removed(document);
                            then.run();
                            Note.say(getTranslation(there > 0 ? "import.removed" : "import.gone", name));
                        }))
                .open();
    }
}
