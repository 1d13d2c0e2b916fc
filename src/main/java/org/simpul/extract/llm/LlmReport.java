package org.simpul.extract.llm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of asking a language model, in numbers.
 *
 * @param claims that were taken
 * @param refused claims that were not
 * @param batches that were sent, or would have been
 * @param failed those of them without an answer that can be read
 * @param unsent sentences too long to send
 */
public record LlmReport(
        String extractor,
        long claims,
        Map<Refusal, Long> refused,
        long batches,
        Map<BatchFailure, Long> failed,
        long unsent) {

    public LlmReport {
        refused = copy(Refusal.class, refused);
        failed = copy(BatchFailure.class, failed);
    }

    /** The numbers in sentences, one a line; what did not happen is not told. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("claims: " + number(claims) + " taken, " + number(sum(refused)) + " refused"
                + list(refused, Refusal::words));
        lines.add("batches: " + number(batches) + " asked, " + number(sum(failed)) + " failed"
                + list(failed, BatchFailure::words));
        if (unsent > 0) {
            lines.add("sentences too long to send: " + number(unsent));
        }
        return lines.stream().map(line -> extractor + ": " + line).toList();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static <T> String list(Map<T, Long> counts, Function<T, String> words) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(count -> words.apply(count.getKey()) + ": " + number(count.getValue()))
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <T extends Enum<T>> Map<T, Long> copy(Class<T> type, Map<T, Long> counts) {
        EnumMap<T, Long> sorted = new EnumMap<>(type);
        sorted.putAll(counts);
        return Collections.unmodifiableMap(sorted);
    }
}
