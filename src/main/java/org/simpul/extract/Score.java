package org.simpul.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Term;

/**
 * How sure a claim is: the product of what speaks against it.
 *
 * @param factors each with what it is for, in order
 */
record Score(double value, String factors) {

    private static final int DECIMALS = 3;

    static Score of(double prior) {
        return new Score(prior, factor(prior, Term.RULE));
    }

    Score times(double factor, Term what) {
        return new Score(value * factor, factors + " × " + factor(factor, what));
    }

    Reason reason() {
        return new Reason(Reason.About.CONFIDENCE, factors + " = " + number(value));
    }

    private static String factor(double value, Term what) {
        return number(value) + " " + Reason.term(what);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
