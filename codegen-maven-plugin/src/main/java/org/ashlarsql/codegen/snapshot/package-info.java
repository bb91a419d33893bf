/** A schema in a file that is committed with the sources: JSON, a line or few for each column, key and index. */
@NullMarked
package org.ashlarsql.codegen.snapshot;

import org.jspecify.annotations.NullMarked;
