package org.ashlarsql.codegen.adjust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * Leaves columns out.
 *
 * @param patterns over {@code table.column}
 * @param warnings gets one for each column that has to be set and now can't be
 */
public record ColumnExclusion(List<String> patterns, List<String> warnings) {

    /**
     * The schemas without these columns.
     *
     * @throws GenerationException if a pattern matches none
     */
    public List<SchemaModel> apply(List<SchemaModel> schemas) {
        Set<String> unused = new HashSet<>(patterns);
        List<SchemaModel> narrowed = schemas.stream()
                .map(schema -> Columns.change(schema, (table, column) -> keep(schema, table, column, unused)))
                .toList();
        for (String pattern : patterns) {
            if (unused.contains(pattern)) {
                throw new GenerationException("<excludeColumns>: no column matches \"" + pattern
                        + "\". Patterns are over table.column or schema.table.column; correct it or take it out.");
            }
        }
        return narrowed;
    }

    private @Nullable ColumnModel keep(SchemaModel schema, TableModel table, ColumnModel column, Set<String> unused) {
        String name = table.name() + "." + column.name();
        List<String> matching = patterns.stream()
                .filter(p -> new ColumnPattern(p).matches(schema.name(), table.name(), column.name()))
                .toList();
        if (matching.isEmpty()) {
            return column;
        }
        matching.forEach(unused::remove);
        if (table.kind() == TableKind.TABLE && isRequired(column)) {
            warnings.add("<excludeColumns> leaves out " + name + ", which is NOT NULL and has no default:"
                    + " rows can't be inserted into " + table.name() + " with the generated classes.");
        }
        return null;
    }

    private static boolean isRequired(ColumnModel column) {
        return !column.nullable()
                && column.defaultSql() == null
                && !column.identity()
                && column.generated() == Generated.NO;
    }
}
