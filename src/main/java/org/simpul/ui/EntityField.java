package org.simpul.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.explore.Questions;
import org.simpul.graph.GraphNode;
import org.simpul.graph.SearchHit;

/** A field that takes an entity, found by any of its names while one types. */
class EntityField extends ComboBox<SearchHit> {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;

    EntityField(Questions questions, String label, Locale locale) {
        this.questions = questions;
        setLabel(label);
        setWidthFull();
        setPageSize(SearchBox.LIMIT);
        setItems(this::hits);
        setItemLabelGenerator(hit -> Captions.of(hit.node(), locale) + " · "
                + Messages.type(hit.node().type(), locale));
    }

    Optional<GraphNode> chosen() {
        return Optional.ofNullable(getValue()).map(SearchHit::node);
    }

    private Stream<SearchHit> hits(Query<SearchHit, String> query) {
        String text = query.getFilter().orElse("");
        int wanted = Math.min(SearchBox.LIMIT, query.getOffset() + query.getLimit());
        Stream<SearchHit> found = text.isBlank() ? Stream.empty() : questions.search(text, wanted).stream();
        return found.skip(query.getOffset()).limit(query.getLimit());
    }
}
