@NullMarked
package org.ashlarsql.codegen;

import org.jspecify.annotations.NullMarked;
