/** Tables and columns, the shapes that generated classes have. */
@NullMarked
package org.ashlarsql.schema;

import org.jspecify.annotations.NullMarked;
