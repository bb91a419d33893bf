package org.ashlarsql.codegen.adjust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenDefault;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;

/** Gives columns the defaults from Java that the settings say; the last one that matches counts. */
public record JavaDefaults(List<GivenDefault> defaults) {

    /**
     * The schemas with these defaults.
     *
     * @throws GenerationException if a pattern matches no column, a column can't be set, or a value is no expression
     */
    public List<NamedSchema> apply(List<NamedSchema> schemas) {
        defaults.forEach(given -> JavaExpression.check(
                "<javaDefaults>: the value", given.value(), " of " + given.column(), "java.util.UUID.randomUUID()"));
        Set<GivenDefault> unused = new HashSet<>(defaults);
        List<NamedSchema> changed = schemas.stream()
                .map(schema -> schema.withTables(schema.tables().stream()
                        .map(table -> table(schema.name(), table, unused))
                        .toList()))
                .toList();
        for (GivenDefault given : defaults) {
            if (unused.contains(given)) {
                throw new GenerationException("<javaDefaults>: no column of a table matches \"" + given.column()
                        + "\". Patterns are over table.column or schema.table.column; correct it or take it out.");
            }
        }
        return changed;
    }

    private NamedTable table(String schema, NamedTable table, Set<GivenDefault> unused) {
        if (!table.isTable()) {
            return table;
        }
        List<NamedColumn> columns = table.columns().stream()
                .map(column -> column(column, schema, table.model().name(), unused))
                .toList();
        return table.withColumns(columns);
    }

    private NamedColumn column(NamedColumn column, String schema, String table, Set<GivenDefault> unused) {
        String name = table + "." + column.model().name();
        NamedColumn result = column;
        for (GivenDefault given : defaults) {
            if (new ColumnPattern(given.column())
                    .matches(schema, table, column.model().name())) {
                unused.remove(given);
                if (!column.isSettable()) {
                    throw new GenerationException("<javaDefaults>: " + name
                            + " is computed by the database and takes no values: take it out.");
                }
                result = result.withJavaDefault(given.value());
            }
        }
        return result;
    }
}
