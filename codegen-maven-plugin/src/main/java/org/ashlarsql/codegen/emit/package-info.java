/** Makes Java sources of a named schema. */
@NullMarked
package org.ashlarsql.codegen.emit;

import org.jspecify.annotations.NullMarked;
