/** Statements and the functions that users import. */
@CheckReturnValue
@NullMarked
package org.ashlarsql.dsl;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
