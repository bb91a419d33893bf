/** Real databases for the tests of every module: empty ones, on servers that start when a test first asks. */
@NullMarked
package org.ashlarsql.testing;

import org.jspecify.annotations.NullMarked;
