package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
            ParameterType.MAP);

    private final String name;
    private final transient BiConsumer<String, Optional<CypherValue>> changed;
    private final Field value = new Field("text");
    private final Select<ParameterType> type = new Select<>();
    private final Span fault = new Span();

    /**
     * @param what it means, in words; its name where there are none
     * @param changed is told the name, and the value where what is written is one
     */
    ParameterField(String name, ParameterType ofType, String what, BiConsumer<String, Optional<CypherValue>> changed) {
        this.name = name;
        this.changed = changed;
        addClassName("parameter");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "status");
        type.setItems(FREE.contains(ofType) ? FREE : List.of(ofType));
        type.setValue(ofType);
        type.addValueChangeListener(event -> retype());
        value.name(what.isBlank() ? "$" + name : what);
        value.input().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read();
            }
        });
        Span dollar = new Span("$" + name);
        dollar.addClassName("name");
        dollar.setVisible(!what.isBlank());
        add(value, dollar, type, fault);
        speak();
    }

    ParameterType type() {
        return type.getValue();
    }

    /** Shows a value, as it is to be read again. */
    void show(CypherValue shown) {
        value.show(ParameterText.write(shown));
        fault.setText("");
    }

    /** Shows what is written, and reads it. */
    void write(String written) {
        value.show(written);
        read();
    }

    private void speak() {
        type.setItemLabelGenerator(one -> getTranslation("parameter.type." + one));
        type.setAriaLabel(getTranslation("parameter.type", name));
        retype();
    }

    private void retype() {
        value.input()
                .setType(
                        switch (type.getValue()) {
                            case DATE, DAY -> "date";
                            default -> "text";
                        });
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
            case Reading.Wrong wrong -> {
                fault.setText(getTranslation("parameter.wrong." + type.getValue()));
                changed.accept(name, Optional.empty());
            }
        }
    }
}
