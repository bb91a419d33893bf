/** Tests of what is found between two schemas. */
@NullMarked
package org.ashlarsql.drift;

import org.jspecify.annotations.NullMarked;
