/** The goals; thin, they hand settings over and log. */
@NullMarked
package org.ashlarsql.codegen.maven;

import org.jspecify.annotations.NullMarked;
