package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.simpul.explore.Bilingual;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.Likeness;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterType;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryParameter;
import org.simpul.explore.query.StatementText;

/**
 * Which query is open, and what it answers, in words, as long as it is what is written; of one that was changed its title
 * alone. Not seen while another statement is written.
 */
class QueryAbout extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final H3 title = new H3();
    private final Paragraph description = new Paragraph();
    private transient Optional<Query> opened = Optional.empty();
    private transient Optional<KeptQuery> kept = Optional.empty();
    private Likeness likeness = Likeness.SAME;

    QueryAbout() {
        addClassName("about");
        add(title, description);
        describe();
    }

    void open(Optional<Query> query, Optional<KeptQuery> saved) {
        opened = query;
        kept = saved;
        likeness = Likeness.SAME;
        describe();
    }

    /** Hears what is written now. */
    void written(String text) {
        likeness = opened.map(query -> Likeness.of(query.text(), text)).orElse(Likeness.SAME);
        describe();
    }

    /** The saved query that is open, where it is what is written, or that was made of it. */
    Optional<KeptQuery> kept() {
        return kept.filter(query -> likeness != Likeness.OTHER);
    }

    private Optional<Query> made() {
        return opened.filter(query -> likeness != Likeness.OTHER);
    }

    /** A text as it can be saved, with the words of what is open, and the types and values of now. */
    Query draft(String text, ParameterPanel parameters) {
        return new Query(
                made().map(Query::title).orElse(NOTHING),
                made().map(Query::description).orElse(NOTHING),
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
        Optional<QueryParameter> before = made().stream()
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
        String name = made().map(query -> query.title().read(language)).orElse("");
        title.setText(likeness == Likeness.CHANGED ? getTranslation("query.about.changed", name) : name);
        description.setText(made().filter(query -> likeness == Likeness.SAME)
                .map(query -> query.description().read(language))
                .orElse(""));
        setVisible(made().isPresent());
    }
}
