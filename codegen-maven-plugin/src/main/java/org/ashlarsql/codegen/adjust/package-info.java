/** What the settings change in a schema before it is named. */
@NullMarked
package org.ashlarsql.codegen.adjust;

import org.jspecify.annotations.NullMarked;
