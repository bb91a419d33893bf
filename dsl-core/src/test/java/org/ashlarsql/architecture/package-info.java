/** Rules about the module's structure, tested. */
@NullMarked
package org.ashlarsql.architecture;

import org.jspecify.annotations.NullMarked;
