package org.simpul.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.simpul.explore.Questions;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.SearchHit;

/** A field that is filled with an entity, which is found by any of its names. */
class EntityBox extends Composite<ComboBox<GraphNode>> {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;

    EntityBox(Questions questions, Consumer<NodeKey> chosen) {
        this.questions = questions;
        ComboBox<GraphNode> box = getContent();
        box.setPageSize(SearchBox.LIMIT);
        box.setItems(this::found);
        box.setItemLabelGenerator(node -> Captions.of(node, getLocale()));
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue().key());
            }
        });
    }

    void name(String words) {
        getContent().setLabel(words);
        getContent().setPlaceholder(getTranslation("search.placeholder"));
    }

    /** Shows the entity of a key; nothing where there is none. */
    void show(String key) {
        questions.nodes(List.of(new NodeKey(key))).stream()
                .findFirst()
                .ifPresentOrElse(getContent()::setValue, getContent()::clear);
    }

    private Stream<GraphNode> found(Query<GraphNode, String> query) {
        String text = query.getFilter().orElse("");
        int wanted = Math.min(SearchBox.LIMIT, query.getOffset() + query.getLimit());
        Stream<SearchHit> hits = text.isBlank() ? Stream.empty() : questions.search(text, wanted).stream();
        return hits.map(SearchHit::node).skip(query.getOffset()).limit(query.getLimit());
    }
}
