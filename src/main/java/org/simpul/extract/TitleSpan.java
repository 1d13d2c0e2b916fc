package org.simpul.extract;

import org.simpul.extract.lexicon.Title;

/**
 * A title printed in a sentence, with what belongs to it: deputy foreign minister, mantan menteri luar negeri.
 *
 * @param from the index of its first token
 * @param to the index after its last
 * @param former whether it is an office of the past
 * @param ranked whether it is a deputy's or the like
 */
record TitleSpan(int from, int to, Title title, boolean former, boolean ranked) {}
