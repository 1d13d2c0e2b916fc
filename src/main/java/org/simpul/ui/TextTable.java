package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.simpul.explore.Texts;
import org.simpul.graph.TextFilter;
import org.simpul.graph.TextLine;
import org.simpul.graph.TextOrder;
import org.simpul.graph.TextOrder.By;

/** The texts as rows, each a way to its text; it asks for those alone that are seen. */
class TextTable extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Texts texts;
    private final Grid<TextLine> grid = new Grid<>();
    private transient TextFilter filter = TextFilter.ALL;
    private int count;

    TextTable(Texts texts) {
        this.texts = texts;
        addClassName("table");
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(false);
        grid.setItems(new CallbackDataProvider<TextLine, Void>(
                this::rows, query -> count, line -> line.document().id()));
        add(grid);
    }

    /** From now on rows can be selected; {@code listener} hears which are. */
    void letSelect(Consumer<Set<TextLine>> listener) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(event -> listener.accept(event.getAllSelectedItems()));
    }

    void deselect() {
        grid.deselectAll();
    }

    /** Shows the documents that are meant, of which there are so many. */
    void show(TextFilter wanted, int all) {
        filter = wanted;
        count = all;
        grid.getDataProvider().refreshAll();
    }

    void speak(Locale locale) {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("rail.texts"));
        grid.addComponentColumn(TextTable::title)
                .setHeader(getTranslation("texts.title"))
                .setSortProperty(By.TITLE.name())
                .setWidth("240px")
                .setFlexGrow(4);
        text(
                        "texts.publisher",
                        By.PUBLISHER,
                        line -> line.document().publisher().orElse(""))
                .setWidth("120px")
                .setFlexGrow(1);
        Grid.Column<TextLine> published = text("texts.published", By.PUBLISHED, line -> published(line, locale))
                .setFlexGrow(0)
                .setAutoWidth(true);
        text(
                        "texts.language",
                        By.LANGUAGE,
                        line -> Languages.name(line.document().language(), locale))
                .setFlexGrow(0)
                .setAutoWidth(true);
        number("texts.entities", TextLine::entities, locale).setSortProperty(By.ENTITIES.name());
        number("texts.claims", TextLine::claims, locale).setSortProperty(By.CLAIMS.name());
        number("texts.conflicts", TextLine::conflicts, locale).setSortProperty(By.CONFLICTS.name());
        grid.sort(List.of(new GridSortOrder<>(published, SortDirection.DESCENDING)));
    }

    private Stream<TextLine> rows(Query<TextLine, Void> query) {
        return texts.list(filter, order(query.getSortOrders()), query.getOffset(), query.getLimit()).stream();
    }

    private Grid.Column<TextLine> text(String header, By by, Function<TextLine, String> text) {
        return grid.addColumn(text::apply)
                .setHeader(getTranslation(header))
                .setSortProperty(by.name())
                .setResizable(true);
    }

    private Grid.Column<TextLine> number(String header, ToLongFunction<TextLine> number, Locale locale) {
        return grid.addColumn(line -> String.format(locale, "%,d", number.applyAsLong(line)))
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private static TextLink title(TextLine line) {
        TextLink title =
                new TextLink(line.document().id(), new Text(line.document().title()));
        title.addClassName("title");
        title.getElement().setAttribute("lang", line.document().language());
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private static String published(TextLine line, Locale locale) {
        return line.document()
                .published()
                .map(day -> Dates.shortly(day, locale))
                .orElse("");
    }

    private static TextOrder order(Collection<QuerySortOrder> orders) {
        Optional<QuerySortOrder> first = orders.stream().findFirst();
        return first.map(order ->
                        new TextOrder(By.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(TextOrder.NEWEST);
    }
}
