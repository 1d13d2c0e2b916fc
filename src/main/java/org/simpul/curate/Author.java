package org.simpul.curate;

/**
 * Who changes something, and on which page.
 *
 * @param name the user's; empty where nobody logs in
 * @param page tells one open page from another
 */
public record Author(String name, String page) {

    /** The program itself. */
    public static final Author NOBODY = new Author("", "");
}
