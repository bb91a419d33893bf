/** Where a schema comes from: a live database, or migrations run on an embedded one. */
@NullMarked
package org.ashlarsql.codegen.source;

import org.jspecify.annotations.NullMarked;
