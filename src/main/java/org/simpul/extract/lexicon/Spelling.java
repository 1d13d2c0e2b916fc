package org.simpul.extract.lexicon;

/**
 * One name of an entity.
 *
 * @param own whether the user's own files say so
 */
record Spelling(String text, Form form, boolean own) {}
