/** A film rental shop: what it asks its database every day. */
@NullMarked
package org.ashlarsql.examples.filmrental;

import org.jspecify.annotations.NullMarked;
