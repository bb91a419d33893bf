/** Ashlar beside hand-written JDBC, on the same connection, in the same run. */
@NullMarked
package org.ashlarsql.benchmarks;

import org.jspecify.annotations.NullMarked;
