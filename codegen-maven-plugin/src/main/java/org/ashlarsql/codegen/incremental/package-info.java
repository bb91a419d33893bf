/** Whether what was generated before is what would be generated now. */
@NullMarked
package org.ashlarsql.codegen.incremental;

import org.jspecify.annotations.NullMarked;
