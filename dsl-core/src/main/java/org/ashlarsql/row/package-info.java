/** Rows of two to twenty-two components: the projections that make them and the functions that map them. */
@CheckReturnValue
@NullMarked
package org.ashlarsql.row;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
