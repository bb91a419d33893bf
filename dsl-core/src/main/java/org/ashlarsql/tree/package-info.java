/** Statements as data: sealed families of immutable records, free of SQL text, dialects and JDBC. */
@NullMarked
package org.ashlarsql.tree;

import org.jspecify.annotations.NullMarked;
