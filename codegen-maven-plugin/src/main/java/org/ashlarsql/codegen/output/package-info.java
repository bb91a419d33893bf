/** Writes sources into a folder. */
@NullMarked
package org.ashlarsql.codegen.output;

import org.jspecify.annotations.NullMarked;
