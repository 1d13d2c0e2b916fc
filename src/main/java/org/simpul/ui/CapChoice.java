package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.simpul.graph.console.Caps;

/** How much of an answer is wanted at most, for all to see and to be raised. */
class CapChoice extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int MEBI = 1 << 20;

    /** How much memory an answer may take, in MiB. */
    private static final List<Long> STEPS = List.of(8L, 32L, 128L, 512L);

    private final Select<Long> rows = new Select<>();
    private final Select<Duration> time = new Select<>();
    private final Select<Long> bytes = new Select<>();

    /** @param most how many bytes an answer may take at most */
    CapChoice(long most) {
        addClassName("caps");
        rows.setItems(List.of(100L, 1_000L, 10_000L, 100_000L, 1_000_000L, Caps.HIGHEST.rows()));
        rows.setValue(Caps.DEFAULT.rows());
        time.setItems(Stream.of(5, 30, 120, 600).map(Duration::ofSeconds).toList());
        time.setValue(Caps.DEFAULT.time());
        List<Long> offered = bytes(most);
        bytes.setItems(offered);
        bytes.setValue(
                offered.contains(Caps.DEFAULT.bytes())
                        ? Caps.DEFAULT.bytes()
                        : offered.getLast().longValue());
        add(rows, time, bytes);
    }

    private static List<Long> bytes(long most) {
        List<Long> below = STEPS.stream()
                .map(mebi -> mebi * MEBI)
                .filter(step -> step <= most)
                .toList();
        return below.isEmpty() ? List.of((long) MEBI) : below;
    }

    Caps value() {
        return new Caps(rows.getValue(), time.getValue(), bytes.getValue());
    }

    /** Raises all of them by a step, where there is one. */
    void raise() {
        raise(rows);
        raise(time);
        raise(bytes);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        rows.setItemLabelGenerator(most -> getTranslation("query.cap.rows", most));
        time.setItemLabelGenerator(most -> getTranslation("query.cap.time", most.toSeconds()));
        bytes.setItemLabelGenerator(most -> getTranslation("query.cap.bytes", most / MEBI));
        rows.setAriaLabel(getTranslation("query.cap.rows.label"));
        time.setAriaLabel(getTranslation("query.cap.time.label"));
        bytes.setAriaLabel(getTranslation("query.cap.bytes.label"));
    }

    private static <T> void raise(Select<T> cap) {
        List<T> steps = cap.getListDataView().getItems().toList();
        cap.setValue(steps.get(Math.min(steps.indexOf(cap.getValue()) + 1, steps.size() - 1)));
    }
}
