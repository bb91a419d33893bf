/** How the catalogue of each database shows what was declared: types, defaults, names that nobody gave. */
@NullMarked
package org.ashlarsql.codegen.declared;

import org.jspecify.annotations.NullMarked;
