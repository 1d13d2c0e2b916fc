package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of cards that is gone through by the arrow keys.
 *
 * <p>A card whose matter is as it was stays as it is, with the keyboard on it and what was typed into it.
 */
class Cards<T> extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WALK = """
            this.addEventListener('keydown', (event) => {
              const way = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
              const card = event.target.closest('article');
              if (way && card === event.target) {
                card[way]?.focus();
                event.preventDefault();
              }
            });
            """;

    private final transient Function<T, String> key;
    private final transient Function<T, Component> card;
    private final transient Map<String, T> shown = new HashMap<>();
    private final Map<String, Component> cards = new HashMap<>();

    Cards(Function<T, String> key, Function<T, Component> card) {
        this.key = key;
        this.card = card;
        addClassName("cards");
    }

    /** Shows these and no others. */
    void show(List<T> wanted) {
        Map<String, T> now = wanted.stream().collect(Collectors.toMap(key, one -> one, (first, second) -> first));
        Map.copyOf(shown).entrySet().stream()
                .filter(one -> !one.getValue().equals(now.get(one.getKey())))
                .forEach(one -> strike(one.getKey()));
        int index = 0;
        for (T one : wanted) {
            String name = key.apply(one);
            if (!shown.containsKey(name)) {
                Component added = card.apply(one);
                added.getElement().setAttribute("tabindex", "0");
                shown.put(name, one);
                cards.put(name, added);
                addComponentAtIndex(Math.min(index, getComponentCount()), added);
            }
            index++;
        }
    }

    /** Brings the card of a key into sight, where there is one. */
    void goTo(String wanted) {
        cards.values().forEach(one -> one.removeClassName("here"));
        Optional.ofNullable(cards.get(wanted)).ifPresent(one -> {
            one.addClassName("here");
            Sight.of(one);
        });
    }

    /** Makes all cards anew, as in another language. */
    void clear() {
        List.copyOf(shown.keySet()).forEach(this::strike);
    }

    /** Puts the keyboard on the card after this one, which is about to go. */
    static void leave(Component card) {
        card.getElement().executeJs("(this.nextElementSibling ?? this.previousElementSibling)?.focus()");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WALK);
    }

    private void strike(String name) {
        shown.remove(name);
        Component struck = cards.remove(name);
        if (struck != null) {
            remove(struck);
        }
    }
}
