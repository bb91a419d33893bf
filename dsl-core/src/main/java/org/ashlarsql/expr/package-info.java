/** Expressions, one facade for each kind of value, and what can be selected. */
@NullMarked
package org.ashlarsql.expr;

import org.jspecify.annotations.NullMarked;
