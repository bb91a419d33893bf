/** Pictures of a schema: Mermaid, SVG and an HTML page. */
@NullMarked
package org.ashlarsql.codegen.diagram;

import org.jspecify.annotations.NullMarked;
