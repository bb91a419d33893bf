/** A program of a user who has NullAway check everything. */
@NullMarked
package cinema;

import org.jspecify.annotations.NullMarked;
