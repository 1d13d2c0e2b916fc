package org.simpul.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.Step;
import org.simpul.knowledge.EventDate;

/** Counts the dates of a text that hang on the date told before: "The next day …", "Dua tahun kemudian …". */
final class Timeline {

    private static final int NEAR = 6;

    private final Deque<Told> told = new ArrayDeque<>();

    private Timeline() {}

    /** A date, and the sentence that tells it. */
    private record Told(int sentence, EventDate date) {}

    /** The same sentences, such dates counted where the sentences before tell from when. */
    static List<FoundNames> counted(List<FoundNames> sentences) {
        Timeline timeline = new Timeline();
        List<FoundNames> counted = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            counted.add(timeline.next(sentences.get(i), i));
        }
        return counted;
    }

    private FoundNames next(FoundNames sentence, int index) {
        if (sentence.dates().isEmpty()) {
            return sentence;
        }
        List<DateReader.Found> dates = new ArrayList<>();
        for (DateReader.Found date : sentence.dates()) {
            DateReader.Found on =
                    date.step().flatMap(step -> from(step, index)).map(date::on).orElse(date);
            dates.add(on);
            on.date().filter(_ -> !on.opens()).ifPresent(it -> tell(new Told(index, it)));
        }
        return sentence.on(dates);
    }

    private void tell(Told date) {
        told.addFirst(date);
        if (told.size() > NEAR) {
            told.removeLast();
        }
    }

    private Optional<EventDate> from(Step step, int sentence) {
        return told.stream()
                .filter(it -> sentence - it.sentence() <= NEAR)
                .flatMap(it -> step.from(it.date()).stream())
                .findFirst();
    }
}
