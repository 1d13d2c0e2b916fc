/** Names, titles and their spellings: what the lexicon's files say, ready to be looked up. */
@NullMarked
package org.simpul.extract.lexicon;

import org.jspecify.annotations.NullMarked;
