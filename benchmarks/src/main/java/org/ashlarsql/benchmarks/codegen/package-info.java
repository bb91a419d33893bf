/** The generator beside jOOQ's, on the same database. */
@NullMarked
package org.ashlarsql.benchmarks.codegen;

import org.jspecify.annotations.NullMarked;
