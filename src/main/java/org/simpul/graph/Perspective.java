package org.simpul.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.knowledge.EntityType;

/**
 * How the labels and types of a database that Simpul did not fill are captioned, coloured and hidden, as its own schema
 * tells and as people want it.
 *
 * @param allTypes of relationships, the hidden ones too
 * @param typeStyles how people want types shown, by type
 * @param typeDates by type the property that dates its relationships, where one does
 * @param wordIndexes its indexes of words, by name the properties that they hold
 * @param bare the properties that may caption nodes without labels, best first; none where there are no such nodes
 */
record Perspective(
        Map<String, LabelView> labels,
        List<String> allTypes,
        Map<String, TypeStyle> typeStyles,
        Map<String, String> typeDates,
        Map<String, List<String>> wordIndexes,
        List<String> bare) {

    static final Perspective NONE = new Perspective(Map.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of());

    /** The shape of one type of entity, and the colour of one. */
    private record Drawn(EntityType shape, EntityType colour) {

        static Drawn as(EntityType type) {
            return new Drawn(type, type);
        }
    }

    /** Types of entities that differ in shape and colour, for labels that are none of Simpul's. */
    private static final List<EntityType> DRAWN = List.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.COUNTRY,
            EntityType.PLACE,
            EntityType.EVENT,
            EntityType.AGREEMENT);

    /** First each in its own colour, then each in that of another. */
    private static final List<Drawn> PAIRS = IntStream.range(0, DRAWN.size())
            .boxed()
            .flatMap(apart -> IntStream.range(0, DRAWN.size())
                    .mapToObj(at -> new Drawn(DRAWN.get(at), DRAWN.get((at + apart) % DRAWN.size()))))
            .toList();

    Perspective {
        labels = Map.copyOf(labels);
        allTypes = List.copyOf(allTypes);
        typeStyles = Map.copyOf(typeStyles);
        typeDates = Map.copyOf(typeDates);
        wordIndexes = Map.copyOf(wordIndexes);
        bare = List.copyOf(bare);
    }

    static Perspective of(
            Collection<LabelView> labels,
            List<String> types,
            Map<String, TypeStyle> typeStyles,
            Map<String, String> typeDates,
            Map<String, List<String>> wordIndexes,
            List<String> bare) {
        return new Perspective(
                labels.stream().collect(Collectors.toMap(LabelView::label, Function.identity())),
                types,
                typeStyles,
                typeDates,
                wordIndexes,
                bare);
    }

    /** The properties that keys of nodes are made of. */
    List<String> keyNames() {
        return labels.values().stream()
                .flatMap(view -> view.key().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The properties that captions of nodes are made of. */
    List<String> captionNames() {
        return Stream.concat(labels.values().stream().flatMap(view -> view.captions().stream()), bare.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The properties that dates of nodes are made of. */
    List<String> dateNames() {
        return labels.values().stream()
                .flatMap(view -> view.date().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> hiddenLabels() {
        return shown(false).map(LabelView::label).toList();
    }

    /** The types whose relationships are shown. */
    List<String> types() {
        return allTypes.stream().filter(type -> !style(type).hidden()).toList();
    }

    List<String> hiddenTypes() {
        return allTypes.stream().filter(type -> style(type).hidden()).toList();
    }

    TypeLook look(String type, long relationships) {
        return new TypeLook(type, relationships, Optional.ofNullable(typeDates.get(type)), style(type));
    }

    /** Of the labels whose nodes are shown, those with most nodes first. */
    List<LabelView> visible() {
        return shown(true).toList();
    }

    /** The label that tells a node's type: the first that says something of it. */
    String type(List<String> own) {
        return own.stream()
                .filter(label -> view(label)
                        .filter(view -> !view.weak() && !view.hidden())
                        .isPresent())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse("");
    }

    /** The key that a node has by the first of its labels with such a property, where its value is fit for one. */
    Optional<ForeignKey> key(List<String> own, Function<String, Optional<Object>> value) {
        return own.stream()
                .flatMap(label -> view(label).flatMap(LabelView::key).stream()
                        .flatMap(property -> value.apply(property).stream()
                                .flatMap(found -> ForeignKey.of(label, property, found).stream())))
                .findFirst();
    }

    /** The caption that a node has by one of its labels, or where it has none. */
    Optional<String> caption(List<String> own, Function<String, String> value) {
        Stream<String> captions = own.isEmpty()
                ? bare.stream()
                : own.stream().flatMap(label -> view(label).stream()).flatMap(view -> view.captions().stream());
        return captions.map(value).filter(caption -> !caption.isBlank()).findFirst();
    }

    /** The date that a node has by the first of its labels that gives it one. */
    Optional<LocalDate> date(List<String> own, Function<String, Optional<String>> value) {
        return own.stream()
                .flatMap(label -> view(label).flatMap(LabelView::date).stream())
                .flatMap(property -> value.apply(property).flatMap(DateProperty::day).stream())
                .findFirst();
    }

    /** Whether nodes of {@code label} are named by {@code property}. */
    boolean isKey(String label, String property) {
        return view(label).flatMap(LabelView::key).filter(property::equals).isPresent();
    }

    /**
     * By label the type of entity that its nodes are drawn as or, where the shape is of one and the colour of another, both
     * with a stroke between.
     */
    Map<String, String> kinds() {
        Map<String, Drawn> derived = derivedKinds();
        Map<String, String> kinds = new LinkedHashMap<>();
        visible().forEach(view -> {
            boolean isStyled = view.style().shape().or(view.style()::colour).isPresent();
            if (isStyled || derived.containsKey(view.label())) {
                kinds.put(view.label(), look(view, derived).kind());
            }
        });
        return kinds;
    }

    /** How its labels are shown, those with most nodes first. */
    List<LabelLook> looks() {
        Map<String, Drawn> derived = derivedKinds();
        return Stream.concat(shown(true), shown(false))
                .filter(view -> view.nodes() > 0 && !PerspectiveQuery.SERVICE.contains(view.label()))
                .map(view -> look(view, derived))
                .toList();
    }

    private static LabelLook look(LabelView view, Map<String, Drawn> derived) {
        Drawn own = derived.getOrDefault(view.label(), Drawn.as(EntityType.GROUP));
        return new LabelLook(
                view.label(),
                view.nodes(),
                view.properties(),
                view.captions().stream().findFirst(),
                view.dates(),
                view.date(),
                view.style().shape().orElse(own.shape()),
                view.style().colour().orElse(own.colour()),
                view.hidden(),
                view.style());
    }

    /** A pair of shape and colour for each label, as long as there are; what somebody hides keeps its own, so that the others do not change theirs. */
    private Map<String, Drawn> derivedKinds() {
        List<LabelView> all = ranked().filter(view -> !view.withheld()).toList();
        List<Drawn> left = new ArrayList<>(PAIRS);
        all.forEach(view -> EntityType.ofLabel(view.label()).map(Drawn::as).ifPresent(left::remove));
        Map<String, Drawn> kinds = new HashMap<>();
        all.stream()
                .filter(view -> !view.weak())
                .forEach(view -> kinds.put(
                        view.label(),
                        EntityType.ofLabel(view.label())
                                .map(Drawn::as)
                                .orElseGet(() -> left.isEmpty() ? Drawn.as(EntityType.GROUP) : left.removeFirst())));
        return kinds;
    }

    private TypeStyle style(String type) {
        return typeStyles.getOrDefault(type, TypeStyle.plain(type));
    }

    private Optional<LabelView> view(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    private Stream<LabelView> shown(boolean visible) {
        return ranked().filter(view -> view.hidden() != visible);
    }

    private Stream<LabelView> ranked() {
        return labels.values().stream()
                .sorted((a, b) ->
                        a.nodes() == b.nodes() ? a.label().compareTo(b.label()) : Long.compare(b.nodes(), a.nodes()));
    }
}
