/** 100,000 rows written in each way, by Ashlar and by hand-written JDBC, on the same connection, in the same run. */
@NullMarked
package org.ashlarsql.benchmarks.write;

import org.jspecify.annotations.NullMarked;
