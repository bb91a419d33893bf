/** What javac cannot see: checks of a whole statement, made before it is first rendered. */
@NullMarked
package org.ashlarsql.check;

import org.jspecify.annotations.NullMarked;
