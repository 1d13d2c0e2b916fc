package org.simpul.graph.console;

/** What is wanted of a statement. */
public enum Look {
    /** Its answer. */
    RUN,
    /** Its plan, without running it. */
    EXPLAIN,
    /** Its answer, and its plan with what each step really cost. */
    PROFILE
}
