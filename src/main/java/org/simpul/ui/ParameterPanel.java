package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.simpul.explore.Questions;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.explore.query.ParameterType;
import org.simpul.explore.query.QueryParameter;
import org.simpul.graph.console.CypherValue;

/** The values that a statement is run with: a field for each parameter that it names, asked for in words where a form has them. */
class ParameterPanel extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Consumer<Set<String>> named;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph();
    private final Div fields = new Div();
    private final NativeDetails others = new NativeDetails();
    private final Div unused = new Div();
    private final transient Map<String, ParameterField> shown = new LinkedHashMap<>();
    private final transient Map<String, CypherValue> values = new LinkedHashMap<>();
    private final transient Set<String> kept = new HashSet<>();
    private transient Map<String, QueryParameter> form = Map.of();
    private transient List<String> used = List.of();

    /**
     * @param questions what finds the entities that forms ask for
     * @param named is told the names that have values
     */
    ParameterPanel(Questions questions, Consumer<Set<String>> named) {
        this.questions = questions;
        this.named = named;
        addClassName("parameters");
        fields.addClassName("fields");
        unused.addClassName("fields");
        others.setContent(unused);
        add(title, none, fields, others);
    }

    /** The values by name. */
    Map<String, CypherValue> values() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    Optional<ParameterType> type(String name) {
        return Optional.ofNullable(shown.get(name)).map(ParameterField::type);
    }

    /** Asks for these, each in its own words, and keeps what is set. */
    void form(List<QueryParameter> parameters) {
        Map<String, QueryParameter> now = new LinkedHashMap<>();
        parameters.forEach(parameter -> now.put(parameter.name(), parameter));
        form = now;
        draw();
    }

    /** Asks for these, each in its own words, and begins with their examples. */
    void ask(List<QueryParameter> parameters) {
        form(parameters);
        values.keySet().retainAll(kept);
        parameters.forEach(parameter -> {
            if (!parameter.example().isBlank()
                    && ParameterText.field(parameter.type(), parameter.example()) instanceof Reading.Read(var read)) {
                values.put(parameter.name(), read.values().stream().findFirst().orElseThrow());
            }
        });
        used = List.copyOf(form.keySet());
        draw();
    }

    /** Sets values beside those that are there. */
    void set(Map<String, CypherValue> some) {
        values.putAll(some);
        draw();
    }

    /** Sets values that stay when another query asks for its own. */
    void keep(Map<String, CypherValue> some) {
        kept.addAll(some.keySet());
        set(some);
    }

    /** Forgets all values. */
    void forget() {
        values.clear();
        kept.clear();
        draw();
    }

    /** Forgets all values but those that are kept, and all words of a form. */
    void clear() {
        form = Map.of();
        values.keySet().retainAll(kept);
        draw();
    }

    /** Asks for what a statement names, and keeps what is set. */
    void use(List<String> names) {
        if (!used.equals(names)) {
            used = names;
            draw();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("parameter.title"));
        none.setText(getTranslation("parameter.none"));
        draw();
    }

    /** What the statement does not name is folded away. */
    private void draw() {
        List<String> left =
                values.keySet().stream().filter(name -> !used.contains(name)).toList();
        shown.clear();
        fields.removeAll();
        unused.removeAll();
        used.forEach(name -> fields.add(field(name)));
        left.forEach(name -> unused.add(field(name)));
        others.setSummaryText(getTranslation(
                "parameter.unused", left.stream().map(name -> "$" + name).collect(Collectors.joining(", "))));
        Seen.in(this, others, !left.isEmpty());
        none.setVisible(used.isEmpty());
        tell();
    }

    private ParameterField field(String name) {
        return shown.computeIfAbsent(name, _ -> {
            Optional<QueryParameter> asked = Optional.ofNullable(form.get(name));
            Optional<CypherValue> value = Optional.ofNullable(values.get(name));
            ParameterType type = asked.map(QueryParameter::type)
                    .or(() -> value.map(ParameterPanel::typeOf))
                    .orElse(ParameterType.STRING);
            String words = asked.map(parameter -> parameter.what().read(StoryActions.language()))
                    .orElse("");
            ParameterField field = new ParameterField(name, type, words, questions, this::put);
            value.ifPresent(field::show);
            return field;
        });
    }

    private void put(String name, Optional<CypherValue> value) {
        value.ifPresentOrElse(now -> values.put(name, now), () -> values.remove(name));
        tell();
    }

    private void tell() {
        named.accept(Set.copyOf(values.keySet()));
    }

    private static ParameterType typeOf(CypherValue value) {
        return switch (value) {
            case CypherValue.Whole _ -> ParameterType.INTEGER;
            case CypherValue.Real _ -> ParameterType.FLOAT;
            case CypherValue.Bool _ -> ParameterType.BOOLEAN;
            case CypherValue.Moment(LocalDate _) -> ParameterType.DATE;
            case CypherValue.Items _ -> ParameterType.LIST;
            case CypherValue.Fields _ -> ParameterType.MAP;
            case CypherValue.Text _ -> ParameterType.STRING;
            default -> ParameterType.LITERAL;
        };
    }
}
