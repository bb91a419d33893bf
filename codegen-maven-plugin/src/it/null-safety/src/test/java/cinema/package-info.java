@NullMarked
package cinema;

import org.jspecify.annotations.NullMarked;
