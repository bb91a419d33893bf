/** Many rows, on every database. */
@NullMarked
package org.ashlarsql.bulk;

import org.jspecify.annotations.NullMarked;
