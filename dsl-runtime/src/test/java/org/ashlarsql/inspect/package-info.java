@NullMarked
package org.ashlarsql.inspect;

import org.jspecify.annotations.NullMarked;
