/**
 * Reads the schema of a live database into plain records, in a fixed number of catalogue queries however many tables
 * it has. Start at {@link org.ashlarsql.inspect.SchemaReader}.
 */
@NullMarked
package org.ashlarsql.inspect;

import org.jspecify.annotations.NullMarked;
