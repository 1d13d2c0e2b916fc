package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.simpul.explore.Exploration;
import org.simpul.explore.export.Export;
import org.simpul.explore.export.ExportFormat;
import org.simpul.graph.Subgraph;

/** Gives what the canvas shows as a picture, which the browser draws, or as a file, which the server writes; or a part of it as a file. */
class ExportMenu extends Menu implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> PICTURES = List.of("png", "svg");

    private final transient Exploration exploration;
    private final transient Supplier<String> title;
    private final GraphCanvas canvas;
    private final transient Supplier<Subgraph> part;
    private final transient List<String> pictures;
    private final Download download = new Download();

    /** @param title what the files say that they are, and are named after */
    ExportMenu(Exploration exploration, GraphCanvas canvas, Supplier<String> title) {
        this(exploration, canvas, title, exploration::shown, PICTURES);
    }

    private ExportMenu(
            Exploration exploration,
            GraphCanvas canvas,
            Supplier<String> title,
            Supplier<Subgraph> part,
            List<String> pictures) {
        super(new Icon(Icon.EXPORT));
        this.part = part;
        this.pictures = pictures;
        this.exploration = exploration;
        this.canvas = canvas;
        this.title = title;
        addClassName("export");
        add(download);
    }

    /** Gives away the nodes that are selected and the edges among them. */
    static ExportMenu ofSelection(Exploration exploration, GraphCanvas canvas, Supplier<String> title) {
        return new ExportMenu(exploration, canvas, title, exploration::chosen, List.of());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("export.title"));
        List<Component> choices = new ArrayList<>();
        if (!pictures.isEmpty()) {
            choices.add(heading(getTranslation("export.pictures")));
        }
        pictures.forEach(kind -> choices.add(choice(getTranslation("export." + kind), () -> draw(kind))));
        choices.add(heading(getTranslation("export.files")));
        for (ExportFormat format : ExportFormat.values()) {
            choices.add(choice(getTranslation("export." + format), () -> write(format)));
        }
        show(choices.toArray(Component[]::new));
    }

    private void draw(String kind) {
        String name = title.get();
        String time = time();
        canvas.draw(kind, time.isEmpty() ? name : name + " · " + time, FileName.of(name, time, kind));
    }

    /** The time that is looked at, in words; empty where that is any. */
    private String time() {
        return PeriodWords.of(exploration.filter().period(), this, getLocale());
    }

    private void write(ExportFormat format) {
        String name = title.get();
        String time = time();
        canvas.arrangement(arrangement -> canvas.measured(measured -> {
            Export export = Export.of(
                            name,
                            time,
                            exploration.filter().period(),
                            LocalDate.now(ZoneId.systemDefault()),
                            part.get(),
                            arrangement.places(),
                            exploration.questions()::script)
                    .measured(measured.nodes());
            download.start(
                    FileName.of(name, time, format.ending()), format.contentType(), to -> format.write(export, to));
        }));
    }
}
