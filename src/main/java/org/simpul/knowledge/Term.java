package org.simpul.knowledge;

import java.util.Locale;

/** What the program itself says in a reason; the page says it in its reader's language. */
public enum Term {
    STATED,
    DENIED,
    ASSERTED,
    PLANNED,
    REPORTED,
    POSSIBLE,
    /** What the rule's own words mean, whatever stands around them. */
    BY_THE_RULE,
    /** Nobody but the author says so. */
    THE_TEXT_ITSELF,
    /** The subject of a view is who holds it. */
    HOLDER_OF_THE_VIEW,
    /** The speaker is named in another sentence of the same quotation. */
    QUOTATION,

    NAME,
    ADJECTIVE,
    SEAT_OF_GOVERNMENT,
    /** Part of a name that the text prints in full, such as a surname. */
    PART_OF_A_NAME,
    ABBREVIATION,
    PRONOUN,
    POINTS_BACK,
    /** An office without its holder's name. */
    ROLE,
    CAPITAL,
    /** The country that a title leaves unsaid. */
    COUNTRY_OF_THE_HOLDER,
    /** The country or body of whoever the office is another's of. */
    OWNER_OF_THE_OFFICE,
    /** A thing without a name, known in its document alone. */
    NO_NAME,
    /** The sentence says nothing, and means what the text spoke of last. */
    LEFT_OUT,
    YEAR,

    FORMER,
    DEPUTY,
    NAMES_IN_A_ROW,
    COUNTED_FROM,
    /** The date of what the text tells again elsewhere. */
    ANOTHER_SENTENCE,
    NOT_ON_THE_CALENDAR,
    NO_DATE,

    RULE,
    CLAUSE_DISTANCE,
    LENGTH,
    SECOND_OF_A_PARALLEL,
    SUBJECT,
    OBJECT;

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** As a reason spells it: in lower case, with spaces. */
    public String words() {
        return words;
    }
}
