/** Runs statements on JDBI and hands back plain Java values. */
@NullMarked
package org.ashlarsql.runtime;

import org.jspecify.annotations.NullMarked;
