/** From files to documents: formats, boilerplate, language, date and publisher. */
@NullMarked
package org.simpul.corpus;

import org.jspecify.annotations.NullMarked;
