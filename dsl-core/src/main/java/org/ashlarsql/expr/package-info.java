/** Expressions, one facade for each kind of value, and what can be selected. */
@CheckReturnValue
@NullMarked
package org.ashlarsql.expr;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
