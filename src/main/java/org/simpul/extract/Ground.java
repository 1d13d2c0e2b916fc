package org.simpul.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.simpul.extract.FrameMatcher.Match;
import org.simpul.extract.grammar.Atom;
import org.simpul.extract.grammar.Frame;
import org.simpul.extract.lexicon.Title;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;

/**
 * What a claim is read from, its arguments apart.
 *
 * @param rule the name of the frame, the title or the like
 * @param frame what the rule is, and which words called for it
 * @param subject how many clauses away the subject was found
 * @param object how many clauses away the object was found
 */
record Ground(String rule, List<Reason> frame, Score score, int subject, int object) {

    private static final Pattern BUILT_IN = Pattern.compile("/(grammar|lexicon)/");

    Ground {
        frame = List.copyOf(frame);
    }

    /** A frame of the grammar, called for by the words {@code printed}. */
    static Ground of(Match match, String language, RelationType relation, String printed, Score score) {
        Frame frame = match.frame();
        String rule = language + "." + frame.name();
        boolean subject = subjectIsTheClauses(frame) ^ frame.has("swap");
        return new Ground(
                rule,
                List.of(
                        reason(Reason.printed(printed) + " → " + Reason.term(relation)),
                        reason(Reason.notation(frame.pattern())),
                        reason(Reason.notation(rule) + " " + file(frame.file()))),
                score,
                subject ? match.distance() : 0,
                subject ? 0 : match.distance());
    }

    /** A title, as printed. */
    static Ground of(TitleSpan span, String rule, RelationType relation, String printed, Score score) {
        Title title = span.title();
        String kind = (span.former() ? " " + Reason.term(Term.FORMER) : "")
                + (span.ranked() ? " " + Reason.term(Term.DEPUTY) : "");
        return new Ground(
                rule,
                List.of(
                        reason(Reason.printed(printed) + " → " + Reason.term(relation) + kind),
                        reason(Reason.notation(title.office()) + " " + file(title.file()))),
                score,
                0,
                0);
    }

    /** Names and what stands between them. */
    static Ground of(String rule, RelationType relation, String printed, Score score) {
        return new Ground(
                rule,
                List.of(
                        reason(Reason.printed(printed) + " → " + Reason.term(relation) + " "
                                + Reason.term(Term.NAMES_IN_A_ROW)),
                        reason(Reason.notation(rule))),
                score,
                0,
                0);
    }

    private static boolean subjectIsTheClauses(Frame frame) {
        return frame.atoms().stream()
                .anyMatch(atom ->
                        atom instanceof Atom.Clause clause && clause.slot().role() == Atom.Role.SUBJECT);
    }

    /** Where a rule is written: of what comes with the program, the path below its resources. */
    private static String file(String path) {
        return Reason.notation(BUILT_IN.matcher(path).lookingAt() ? path.substring(1) : path);
    }

    private static Reason reason(String words) {
        return new Reason(Reason.About.FRAME, words);
    }
}
