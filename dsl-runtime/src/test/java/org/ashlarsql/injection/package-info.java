/** Hostile texts through everything that takes a text: none becomes SQL that nobody wrote. */
@NullMarked
package org.ashlarsql.injection;

import org.jspecify.annotations.NullMarked;
