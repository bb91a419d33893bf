/** The standard renderer, from tree to parameterized SQL, and what a dialect may differ in. */
@NullMarked
package org.ashlarsql.render;

import org.jspecify.annotations.NullMarked;
