package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.SchemaPicture;

/** What the database is made of: as a picture, and as tables of labels, types, indexes and constraints. */
@Route(value = "query/schema", layout = MainLayout.class)
@PermitAll
public final class SchemaView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient DatabaseWatch watch;
    private final H2 heading = new H2();
    private final RouterLink back = new RouterLink();
    private final Paragraph totals = new Paragraph();
    private final Paragraph drawn = new Paragraph();
    private final SchemaDrawing drawing = new SchemaDrawing();
    private final Div tables = new Div();
    private final Waiting waiting = new Waiting();
    private transient Optional<SchemaPicture> schema = Optional.empty();

    public SchemaView(Workbench workbench, DatabaseWatch watch) {
        this.workbench = workbench;
        this.watch = watch;
        addClassName("schema");
        tables.addClassName("tables");
        tables.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        totals.addClassName("totals");
        drawn.setVisible(false);
        Div sums = new Div(totals, drawn);
        sums.addClassName("sums");
        back.setRoute(QueryView.class);
        back.addClassName("button");
        Header head = new Header(heading, back, new Looks());
        head.addClassName("top");
        add(head, waiting, sums, drawing, tables);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("schema.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("schema.title"));
        back.setText(getTranslation("rail.query"));
        tables.getElement().setAttribute("aria-label", getTranslation("schema.title"));
        schema.ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.whenItAnswers(this, () -> waiting.look(workbench::schema, this::show));
    }

    private void show(SchemaPicture now) {
        schema = Optional.of(now);
        totals.setText(getTranslation("schema.totals", now.nodes(), now.relationships()));
        long labels = SchemaDrawing.count(now);
        drawn.setVisible(labels > SchemaDrawing.MOST);
        drawn.setText(getTranslation("schema.drawn", SchemaDrawing.MOST, labels));
        drawing.show(now, getTranslation("schema.picture"));
        tables.removeAll();
        tables.add(
                SchemaTable.ofParts("schema.labels", now.labels()),
                SchemaTable.ofParts("schema.types", now.types()),
                SchemaTable.ofIndexes(now.indexes()),
                SchemaTable.ofConstraints(now.constraints()));
    }
}
