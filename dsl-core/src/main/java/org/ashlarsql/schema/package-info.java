/** Tables and columns, the shapes that generated classes have. */
@CheckReturnValue
@NullMarked
package org.ashlarsql.schema;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
