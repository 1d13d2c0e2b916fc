package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.simpul.explore.Bilingual;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterType;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryParameter;
import org.simpul.explore.query.StatementText;

/** Which query is open, and what it answers, in words; not seen while a statement without any is written. */
class QueryAbout extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final H3 title = new H3();
    private final Paragraph description = new Paragraph();
    private transient Optional<Query> opened = Optional.empty();
    private transient Optional<KeptQuery> kept = Optional.empty();

    QueryAbout() {
        addClassName("about");
        add(title, description);
        describe();
    }

    void open(Optional<Query> query, Optional<KeptQuery> saved) {
        opened = query;
        kept = saved;
        describe();
    }

    /** The saved query that is open, where one is. */
    Optional<KeptQuery> kept() {
        return kept;
    }

    /** A text as it can be saved, with the words of what is open, and the types and values of now. */
    Query draft(String text, ParameterPanel parameters) {
        return new Query(
                opened.map(Query::title).orElse(NOTHING),
                opened.map(Query::description).orElse(NOTHING),
                text,
                StatementText.parameters(text).stream()
                        .map(name -> asked(name, parameters))
                        .toList());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        describe();
    }

    private QueryParameter asked(String name, ParameterPanel parameters) {
        Optional<QueryParameter> before = opened.stream()
                .flatMap(query -> query.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
        Optional<String> value =
                Optional.ofNullable(parameters.values().get(name)).map(ParameterText::write);
        return new QueryParameter(
                name,
                parameters.type(name).orElse(ParameterType.STRING),
                before.map(QueryParameter::what).orElse(NOTHING),
                value.or(() -> before.map(QueryParameter::example)).orElse(""));
    }

    private void describe() {
        String language = Messages.language(getLocale()).getLanguage();
        title.setText(opened.map(query -> query.title().read(language)).orElse(""));
        description.setText(
                opened.map(query -> query.description().read(language)).orElse(""));
        setVisible(opened.isPresent());
    }
}
