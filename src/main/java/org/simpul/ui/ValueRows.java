package org.simpul.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.explore.query.ValueOrder;

/** The rows of an answer by their places, in the order of one column or as they came. */
final class ValueRows {

    private final Answer answer;
    private Optional<QuerySortOrder> order = Optional.empty();
    private int[] places = new int[0];

    ValueRows(Answer answer) {
        this.answer = answer;
    }

    Stream<Integer> part(Query<Integer, Void> query) {
        sort(query.getSortOrders().stream().findFirst());
        IntStream all = order.isEmpty() ? IntStream.range(0, answer.size()) : IntStream.of(places);
        return all.skip(query.getOffset()).limit(query.getLimit()).boxed();
    }

    private void sort(Optional<QuerySortOrder> wanted) {
        boolean isSame = order.map(ValueRows::told).equals(wanted.map(ValueRows::told));
        if (!isSame || places.length != answer.size()) {
            order = wanted;
            places = wanted.map(this::sorted).orElseGet(() -> new int[answer.size()]);
        }
    }

    private int[] sorted(QuerySortOrder by) {
        int column = Integer.parseInt(by.getSorted());
        Comparator<Integer> ascending =
                Comparator.comparing(at -> answer.row(at).get(column), ValueOrder.INSTANCE);
        return IntStream.range(0, answer.size())
                .boxed()
                .sorted(by.getDirection() == SortDirection.DESCENDING ? ascending.reversed() : ascending)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<Object> told(QuerySortOrder by) {
        return List.of(by.getSorted(), by.getDirection());
    }
}
