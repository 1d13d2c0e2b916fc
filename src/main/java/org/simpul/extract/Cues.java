package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.extract.grammar.Frame;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.knowledge.Term;
import org.simpul.text.Tokenizer;

/**
 * The words that deny a claim, put it off or weaken it, as printed.
 *
 * @param rule what the frame itself says of that
 */
record Cues(List<String> denial, List<String> plan, List<String> possibility, Set<String> rule) {

    static final Cues NONE = new Cues(List.of(), List.of(), List.of(), Set.of());

    private static final List<WordClass> PLAN = List.of(WordClass.FUTURE, WordClass.PLAN, WordClass.INTENTION);
    private static final List<WordClass> DENIAL = List.of(WordClass.NEGATION, WordClass.REFUSE);

    Cues {
        denial = List.copyOf(denial);
        plan = List.copyOf(plan);
        possibility = List.copyOf(possibility);
        rule = Set.copyOf(rule);
    }

    /** The cues of a mood, told apart. */
    static Cues of(Clauses.Mood mood, Frame frame, Words words) {
        List<String> all = Stream.of(mood.cues().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> possibility = mood.possible() ? those(all, List.of(WordClass.POSSIBLE), words) : List.of();
        List<String> denial = those(all, DENIAL, words);
        List<String> plan = mood.planned() ? those(all, PLAN, words) : List.of();
        List<String> rest = all.stream()
                .filter(word -> !possibility.contains(word) && !denial.contains(word) && !plan.contains(word))
                .toList();
        // A word of no class denies where it is the only one to do so, as in "kept Kosovo from joining"; else it plans.
        boolean denies = mood.negative() && denial.isEmpty();
        return new Cues(
                denies ? rest : denial,
                !denies && mood.planned()
                        ? Stream.concat(plan.stream(), rest.stream()).toList()
                        : plan,
                possibility,
                frame.options());
    }

    private static List<String> those(List<String> cues, List<WordClass> classes, Words words) {
        return cues.stream()
                .filter(cue -> classes.stream().anyMatch(each -> words.is(Tokenizer.norm(cue), each)))
                .toList();
    }

    /** Why the claim is put as it is. */
    List<Reason> reasons(Polarity polarity, Modality modality, Optional<Saying> saying) {
        Term put = polarity == Polarity.POSITIVE ? Term.STATED : Term.DENIED;
        return List.of(
                new Reason(About.POLARITY, Reason.term(put) + printed(denial) + byRule("negative")),
                new Reason(
                        About.MODALITY,
                        switch (modality) {
                            case ASSERTED -> Reason.term(Term.ASSERTED);
                            case PLANNED -> Reason.term(Term.PLANNED) + printed(plan) + byRule("planned");
                            case POSSIBLE -> Reason.term(Term.POSSIBLE) + printed(possibility) + byRule("possible");
                            case REPORTED ->
                                Reason.term(Term.REPORTED)
                                        + saying.map(Saying::cue)
                                                .filter(cue -> !cue.isEmpty())
                                                .map(cue -> " " + cue)
                                                .orElse("")
                                        + byRule("reported");
                        }),
                new Reason(About.ATTRIBUTION, saying.map(Saying::words).orElse(Reason.term(Term.THE_TEXT_ITSELF))));
    }

    private static String printed(List<String> words) {
        return words.stream().map(word -> " " + Reason.printed(word)).collect(Collectors.joining());
    }

    private String byRule(String option) {
        return rule.contains(option) ? " " + Reason.term(Term.BY_THE_RULE) : "";
    }
}
