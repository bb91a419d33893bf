package org.ashlarsql.codegen.adjust;

import org.ashlarsql.inspect.Glob;

/** A pattern over {@code table.column} or {@code schema.table.column}. */
record ColumnPattern(String text) {

    boolean matches(String schema, String table, String column) {
        String name = table + "." + column;
        Glob glob = new Glob(text);
        return glob.matches(name) || glob.matches(schema + "." + name);
    }
}
