/** Statements and the functions that users import. */
@NullMarked
package org.ashlarsql.dsl;

import org.jspecify.annotations.NullMarked;
