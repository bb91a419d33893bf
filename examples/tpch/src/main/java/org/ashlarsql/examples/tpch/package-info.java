/** TPC-H: a wholesaler's 22 questions to its database. */
@NullMarked
package org.ashlarsql.examples.tpch;

import org.jspecify.annotations.NullMarked;
