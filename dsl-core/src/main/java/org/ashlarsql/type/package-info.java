/** SQL types and how their values travel over JDBC. */
@NullMarked
package org.ashlarsql.type;

import org.jspecify.annotations.NullMarked;
