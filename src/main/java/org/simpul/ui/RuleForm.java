package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.simpul.explore.PropertyRule;
import org.simpul.explore.PropertyRule.Bearer;
import org.simpul.explore.PropertyRule.Comparison;

/** Where a rule about a property of nodes or relationships is made. */
class RuleForm extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Function<Bearer, List<String>> known;
    private final transient Consumer<PropertyRule> made;
    private final Select<Bearer> bearer = new Select<>();
    private final ComboBox<String> property = new ComboBox<>();
    private final Select<Comparison> comparison = new Select<>();
    private final TextField value = new TextField();
    private final QuietButton add = new QuietButton(this::make);
    private final Waiting waiting = new Waiting();

    /** @param known the properties that there are; may take long */
    RuleForm(Function<Bearer, List<String>> known, Consumer<PropertyRule> made) {
        this.known = known;
        this.made = made;
        addClassName("rule");
        bearer.addClassName("bearer");
        bearer.setItems(Bearer.values());
        bearer.setValue(Bearer.NODES);
        bearer.addValueChangeListener(event -> {
            property.clear();
            ask();
        });
        property.addClassName("property");
        property.addValueChangeListener(event -> allow());
        comparison.setItems(Comparison.values());
        comparison.setValue(Comparison.IS);
        comparison.addValueChangeListener(event -> allow());
        value.setValueChangeMode(ValueChangeMode.EAGER);
        value.addValueChangeListener(event -> allow());
        value.addKeyPressListener(Key.ENTER, event -> make());
        allow();
        Div way = new Div(comparison, value, add);
        way.addClassName("way");
        Div what = new Div(bearer, property);
        what.addClassName("what");
        add(what, way, waiting);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask();
    }

    private void ask() {
        Bearer of = bearer.getValue();
        waiting.ask(() -> known.apply(of), property::setItems);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        bearer.setItemLabelGenerator(one -> getTranslation("filter.bearer." + one));
        bearer.setAriaLabel(getTranslation("filter.bearer"));
        property.setLabel(getTranslation("filter.property"));
        property.setPlaceholder(getTranslation("filter.property.any"));
        comparison.setItemLabelGenerator(one -> getTranslation("filter.compare." + one));
        comparison.setAriaLabel(getTranslation("filter.compare"));
        value.setAriaLabel(getTranslation("filter.value"));
        value.setPlaceholder(getTranslation("filter.value"));
        add.setText(getTranslation("filter.rule.add"));
    }

    private PropertyRule rule() {
        return new PropertyRule(
                bearer.getValue(),
                Optional.ofNullable(property.getValue()).orElse(""),
                comparison.getValue(),
                value.getValue());
    }

    private void allow() {
        value.setVisible(comparison.getValue() != Comparison.EXISTS);
        add.setEnabled(rule().stands());
    }

    private void make() {
        PropertyRule rule = rule();
        if (rule.stands()) {
            value.clear();
            made.accept(rule);
        }
    }
}
