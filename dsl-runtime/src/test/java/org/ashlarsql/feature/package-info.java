/** Every feature, as exact SQL with binds for each dialect and run on each live database. */
@NullMarked
package org.ashlarsql.feature;

import org.jspecify.annotations.NullMarked;
