/** The optional extractor that asks a language model, and trusts none of its answer. Off unless it is configured. */
@NullMarked
package org.simpul.extract.llm;

import org.jspecify.annotations.NullMarked;
