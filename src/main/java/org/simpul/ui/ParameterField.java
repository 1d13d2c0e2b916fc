package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.simpul.explore.Questions;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.explore.query.ParameterType;
import org.simpul.graph.console.CypherValue;

/** One parameter: its name, its type, and what is written for it. */
class ParameterField extends Div {

    private static final long serialVersionUID = 1L;

    /** What a hand chooses among; the others are for forms, which know what they ask for. */
    private static final List<ParameterType> FREE = List.of(
            ParameterType.STRING,
            ParameterType.INTEGER,
            ParameterType.FLOAT,
            ParameterType.BOOLEAN,
            ParameterType.DATE,
            ParameterType.LIST,
            ParameterType.MAP,
            ParameterType.LITERAL);

    private final String name;
    private final transient BiConsumer<String, Optional<CypherValue>> changed;
    private final Field value = new Field("text");
    private final EntityBox entity;
    private final Select<ParameterType> type = new Select<>();
    private final Span fault = new Span();

    /**
     * @param what it means, in words; empty where there are none
     * @param changed is told the name, and the value where what is written is one
     */
    ParameterField(
            String name,
            ParameterType ofType,
            String what,
            Questions questions,
            BiConsumer<String, Optional<CypherValue>> changed) {
        this.name = name;
        this.changed = changed;
        entity = new EntityBox(questions, key -> write(key.value()));
        addClassName("parameter");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "status");
        type.setItems(FREE.contains(ofType) ? FREE : List.of(ofType));
        type.setItemLabelGenerator(one -> getTranslation("parameter.type." + one));
        type.setAriaLabel(getTranslation("parameter.type", name));
        type.setValue(ofType);
        type.setVisible(FREE.contains(ofType));
        type.addValueChangeListener(event -> retype());
        String words = what.isBlank() ? "$" + name : what;
        value.name(words);
        entity.name(words);
        value.setVisible(ofType != ParameterType.ENTITY);
        entity.setVisible(ofType == ParameterType.ENTITY);
        value.input().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read();
            }
        });
        Span dollar = new Span("$" + name);
        dollar.addClassName("name");
        dollar.setVisible(!what.isBlank());
        add(value, entity, dollar, type, fault);
        retype();
    }

    ParameterType type() {
        return type.getValue();
    }

    /** Shows a value, as it is to be read again. */
    void show(CypherValue shown) {
        String written = ParameterText.write(shown);
        value.show(written);
        fault.setText("");
        if (entity.isVisible()) {
            entity.show(written);
        }
    }

    /** Reads what is written, as if by hand. */
    void write(String written) {
        value.show(written);
        read();
    }

    private void retype() {
        value.input().setPlaceholder(getTranslation("parameter.example." + type.getValue()));
        if (!value.value().isEmpty()) {
            read();
        }
    }

    private void read() {
        switch (ParameterText.field(type.getValue(), value.value())) {
            case Reading.Read(var values) -> {
                fault.setText("");
                changed.accept(name, Optional.ofNullable(values.get("value")));
            }
            case Reading.Wrong _ -> {
                fault.setText(getTranslation("parameter.wrong." + type.getValue()));
                changed.accept(name, Optional.empty());
            }
        }
    }
}
