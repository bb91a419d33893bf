/** Tables in the shape that the generator gives them, for this module's tests. */
@NullMarked
package org.ashlarsql.sample;

import org.jspecify.annotations.NullMarked;
