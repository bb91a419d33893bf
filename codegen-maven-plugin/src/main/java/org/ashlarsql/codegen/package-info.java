/** Generates typed tables: reads a schema, names what it holds, makes the sources and writes those that changed. */
@NullMarked
package org.ashlarsql.codegen;

import org.jspecify.annotations.NullMarked;
