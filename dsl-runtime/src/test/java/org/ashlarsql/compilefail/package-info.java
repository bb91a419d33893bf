/** Programs that must not compile, with the words that javac says, each beside a right one that does. */
@NullMarked
package org.ashlarsql.compilefail;

import org.jspecify.annotations.NullMarked;
