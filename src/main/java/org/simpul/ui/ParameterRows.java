package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.simpul.explore.query.ValueForm;
import org.simpul.graph.console.CypherValue;

/** The parameters that have a value, as an answer lists them. */
record ParameterRows(Component page, Map<String, CypherValue> values) {

    List<String> columns() {
        return List.of(
                page.getTranslation("parameter.column.name"),
                page.getTranslation("parameter.column.type"),
                page.getTranslation("parameter.column.value"));
    }

    List<List<CypherValue>> rows() {
        return values.entrySet().stream()
                .<List<CypherValue>>map(one -> List.of(
                        new CypherValue.Text("$" + one.getKey()),
                        new CypherValue.Text(ValueForm.type(one.getValue())),
                        one.getValue()))
                .toList();
    }
}
