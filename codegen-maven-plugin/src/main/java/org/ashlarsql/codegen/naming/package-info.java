/** The Java names of what a schema holds. */
@NullMarked
package org.ashlarsql.codegen.naming;

import org.jspecify.annotations.NullMarked;
