package org.simpul.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.TextFilter;
import org.simpul.text.Language;

/** Which texts are to be seen: of whom, in what language, of when. */
class TextFilterBar extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> publisher = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final DayField since;
    private final DayField until;
    private transient List<String> offered = List.of();

    TextFilterBar(Runnable changed) {
        since = new DayField(changed);
        until = new DayField(changed);
        addClassName("which");
        publisher.setClearButtonVisible(true);
        language.setClearButtonVisible(true);
        language.setItems(Stream.of(Language.values()).map(Language::code).toList());
        language.setItemLabelGenerator(code -> Languages.name(code, getLocale()));
        Stream.of(publisher, language).forEach(box -> box.addValueChangeListener(event -> changed.run()));
        add(publisher, language, since, until);
    }

    /** The publishers that there are to choose from. */
    void offer(List<String> publishers) {
        if (!offered.equals(publishers)) {
            offered = publishers;
            Optional<String> chosen = publisher.getOptionalValue().filter(publishers::contains);
            publisher.setItems(publishers);
            chosen.ifPresent(publisher::setValue);
        }
    }

    TextFilter value() {
        return new TextFilter(
                publisher.getOptionalValue(),
                language.getOptionalValue(),
                since.day(Optional.empty()),
                until.day(Optional.empty()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        publisher.setPlaceholder(getTranslation("texts.publisher.any"));
        publisher.setAriaLabel(getTranslation("texts.publisher"));
        language.setPlaceholder(getTranslation("texts.language.any"));
        language.setAriaLabel(getTranslation("texts.language"));
        language.getDataProvider().refreshAll();
        since.name(getTranslation("texts.since"));
        until.name(getTranslation("texts.until"));
    }
}
