/** Rows of two to twenty-two components: the projections that make them and the functions that map them. */
@NullMarked
package org.ashlarsql.row;

import org.jspecify.annotations.NullMarked;
