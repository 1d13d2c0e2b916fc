package org.simpul.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.simpul.explore.query.ValueForm;
import org.simpul.graph.console.CypherValue;

/** The rows of an answer, of which the browser holds those that are seen; a row that is clicked is written out whole. */
class AnswerTable extends Div {

    private static final long serialVersionUID = 1L;

    /** How much of a value a cell shows, in UTF-16 units. */
    private static final int CELL = 300;

    private static final int PAGE = 50;

    /** How many rows tell how wide their columns are to be. */
    private static final int SAMPLE = 50;

    private static final int NARROWEST = 5;

    /** Texts are read in the table, what has parts is opened. */
    private static final int WIDEST_TEXT = 42;

    private static final int WIDEST = 25;

    /** What one character takes on the average, a digit, and what stands beside the words of a cell. */
    private static final double CHARACTER_EM = 0.62;

    private static final double DIGIT_EM = 0.65;

    private static final double AROUND_EM = 1.8;

    /** So many capitals are as wide as one character more. */
    private static final int CAPITALS = 3;

    /** As are so many digits. */
    private static final int DIGITS = 6;

    /** How many characters the arrow beside a heading takes. */
    private static final int ARROW = 3;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Grid<Integer> grid = new Grid<>();
    private transient Optional<Answer> shown = Optional.empty();
    private transient Optional<Answer> laid = Optional.empty();
    private transient List<String> columns = List.of();
    private boolean isMeasured;

    /** How many rows of the shown answer there have been. */
    private int most;

    AnswerTable() {
        addClassName("answer-table");
        grid.setPageSize(PAGE);
        grid.setMultiSort(false);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::whole));
        add(grid);
    }

    /** Has the browser build a table, of nothing yet, so that the first rows need not wait for that. */
    void rehearse() {
        if (grid.getColumns().isEmpty()) {
            grid.setItems(
                    query -> IntStream.range(query.getOffset(), query.getOffset() + query.getLimit())
                            .boxed(),
                    query -> PAGE);
            head(List.of("", ""));
        }
    }

    /** Shows the rows; what stood there before is hidden until there are any, or it is known that none will come. */
    void show(Answer answer) {
        shown = Optional.of(answer);
        boolean isWaiting = answer.columnNames().isEmpty() && answer.end().isEmpty();
        Unseen.set(this, "waiting", isWaiting);
        if (isWaiting) {
            return;
        }
        boolean isOther = laid.filter(answer::equals).isEmpty();
        laid = Optional.of(answer);
        if (isOther) {
            IntStream.range(0, most).filter(grid::isDetailsVisible).forEach(at -> grid.setDetailsVisible(at, false));
            most = 0;
            ValueRows rows = new ValueRows(answer);
            grid.setItems(rows::part, query -> answer.size());
            grid.sort(List.of());
        }
        most = Math.max(most, answer.size());
        boolean isHeaded = isOther || !columns.equals(answer.columnNames());
        if (isHeaded) {
            head(answer.columnNames());
        }
        if (!isMeasured && answer.size() > 0) {
            measure(answer);
        }
        grid.getColumns().stream()
                .findFirst()
                .ifPresent(number ->
                        number.setWidth(em(Integer.toString(answer.size()).length() * DIGIT_EM)));
        if (isHeaded || answer.end().isPresent() || !grid.getSortOrder().isEmpty()) {
            grid.getDataProvider().refreshAll();
        } else {
            // The rows that are seen stay as they are, and are not sent again.
            grid.getLazyDataView().setItemCountCallback(_ -> answer.size());
        }
    }

    /** The rows that it shows. */
    List<List<CypherValue>> rows() {
        return shown.map(answer -> answer.first(answer.size())).orElse(List.of());
    }

    void speak() {
        grid.setAriaLabel(getTranslation("query.table"));
    }

    /** Columns that are there are called anew, which is done sooner than to build others. */
    private void head(List<String> names) {
        columns = names;
        isMeasured = false;
        int wanted = names.isEmpty() ? 0 : names.size() + 1;
        while (grid.getColumns().size() > wanted) {
            grid.removeColumn(grid.getColumns().getLast());
        }
        if (wanted > 0 && grid.getColumns().isEmpty()) {
            grid.addColumn(at -> at + 1)
                    .setHeader("#")
                    .setFlexGrow(0)
                    .setTextAlign(ColumnTextAlign.END)
                    .setPartNameGenerator(at -> "number");
        }
        while (grid.getColumns().size() < wanted) {
            column(grid.getColumns().size() - 1);
        }
        for (int at = 0; at < names.size(); at++) {
            grid.getColumns().get(at + 1).setHeader(names.get(at));
        }
    }

    private void column(int at) {
        grid.addColumn(row -> value(row, at)
                        .map(value -> cell(laid.orElseThrow(), value))
                        .orElse(""))
                .setSortProperty(Integer.toString(at))
                .setTooltipGenerator(
                        row -> value(row, at).map(AnswerTable::about).orElse(""))
                .setPartNameGenerator(row -> value(row, at)
                        .filter(CypherValue.Null.class::isInstance)
                        .map(_ -> "null")
                        .orElse(""))
                .setResizable(true);
    }

    /** What a cell shows; nothing before there is an answer. */
    private Optional<CypherValue> value(int row, int column) {
        return laid.map(answer -> answer.row(row))
                .filter(values -> column < values.size())
                .map(values -> values.get(column));
    }

    /** Columns are as wide as the first rows need, so that a sentence has more room than a number; numbers stand at the end. */
    private void measure(Answer answer) {
        isMeasured = answer.size() >= SAMPLE || answer.end().isPresent();
        List<List<CypherValue>> sample = answer.first(SAMPLE);
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            List<CypherValue> values = sample.stream()
                    .map(row -> row.get(column))
                    .filter(value -> !(value instanceof CypherValue.Null))
                    .toList();
            int longest = Math.max(
                    room(columns.get(at)) + ARROW,
                    values.stream()
                            .mapToInt(value -> room(cell(answer, value)))
                            .max()
                            .orElse(0));
            boolean isText = values.stream().anyMatch(CypherValue.Text.class::isInstance);
            int characters = Math.clamp(longest, NARROWEST, isText ? WIDEST_TEXT : WIDEST);
            grid.getColumns()
                    .get(at + 1)
                    .setWidth(em(characters * CHARACTER_EM))
                    .setFlexGrow(characters)
                    .setTextAlign(isNumbers(values) ? ColumnTextAlign.END : ColumnTextAlign.START);
        }
    }

    private static boolean isNumbers(List<CypherValue> values) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> value instanceof CypherValue.Whole || value instanceof CypherValue.Real);
    }

    /** How many characters' room it takes: capitals, as those of a duration, and digits, as those of a date, are wider than others. */
    private static int room(String text) {
        return text.length()
                + (int) text.chars().filter(Character::isUpperCase).count() / CAPITALS
                + (int) text.chars().filter(Character::isDigit).count() / DIGITS;
    }

    private static String em(double words) {
        return String.format(Locale.ROOT, "%.1fem", words + AROUND_EM);
    }

    private Div whole(Integer at) {
        Div whole = new Div();
        whole.addClassName("whole");
        shown.ifPresent(answer -> {
            List<CypherValue> row = answer.row(at);
            for (int column = 0; column < row.size(); column++) {
                Pre value = new Pre(ValueForm.json(row.get(column)).toPrettyString());
                value.getElement().setAttribute("dir", "auto");
                whole.add(new H3(columns.get(column) + " · " + ValueForm.type(row.get(column))), value);
            }
        });
        return whole;
    }

    private String cell(Answer answer, CypherValue value) {
        String text = EdgeText.edge(value)
                .map(edge -> EdgeText.words(edge, answer, getLocale()))
                .orElseGet(() -> ValueForm.text(value));
        return seen(text.length() > CELL ? text.substring(0, CELL) + "…" : text);
    }

    /** Its type and, where it is shown in other words, what it is. */
    private static String about(CypherValue value) {
        String type = ValueForm.type(value);
        return EdgeText.edge(value)
                .map(edge -> seen(type + " · " + EdgeText.written(edge)))
                .orElse(type);
    }

    /** A control character has no picture in any font; it is written as Cypher and Java escape it. */
    static String seen(String text) {
        return CONTROL.matcher(text)
                .replaceAll(one -> String.format("\\\\u%04x", (int) one.group().charAt(0)));
    }
}
