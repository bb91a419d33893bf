/** The supported databases, each a difference on the standard renderer. */
@NullMarked
package org.ashlarsql.dialect;

import org.jspecify.annotations.NullMarked;
