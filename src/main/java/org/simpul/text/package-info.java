/** Texts and their parts: documents, sentences, tokens and the spans that locate them. */
@NullMarked
package org.simpul.text;

import org.jspecify.annotations.NullMarked;
