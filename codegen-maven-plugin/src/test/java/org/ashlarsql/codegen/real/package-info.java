/** The generator on schemas that others have written. */
@NullMarked
package org.ashlarsql.codegen.real;

import org.jspecify.annotations.NullMarked;
