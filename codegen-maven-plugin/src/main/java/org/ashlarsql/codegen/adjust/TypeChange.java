package org.ashlarsql.codegen.adjust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Glob;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** Gives columns the types that the settings say; the last one that matches counts. */
public record TypeChange(List<GivenType> types) {

    private static final String HINT = "Patterns are over table.column; correct it or take it out.";

    /**
     * The schema with these types.
     *
     * @throws GenerationException if a pattern matches no column, or a type can't be given
     */
    public SchemaModel apply(SchemaModel schema) {
        Set<GivenType> unused = new HashSet<>(types);
        SchemaModel typed =
                Columns.change(schema, (table, column) -> typed(column, table.name() + "." + column.name(), unused));
        for (GivenType type : types) {
            if (type.as() == TypeKind.ENUM || type.as() == TypeKind.UNSUPPORTED) {
                throw new GenerationException("<types>: " + type.column() + " can't be given the type " + type.as()
                        + ": give it one of the others, TEXT for instance.");
            }
            if (unused.contains(type)) {
                throw new GenerationException("<types>: no column matches \"" + type.column() + "\". " + HINT);
            }
        }
        return typed;
    }

    private ColumnModel typed(ColumnModel column, String name, Set<GivenType> unused) {
        ColumnModel typed = column;
        for (GivenType type : types) {
            if (new Glob(type.column()).matches(name)) {
                unused.remove(type);
                typed = with(column, type.as());
            }
        }
        return typed;
    }

    private static ColumnModel with(ColumnModel column, TypeKind kind) {
        TypeModel old = column.type();
        if ((old.kind() == kind && !old.array()) || kind == TypeKind.ENUM) {
            return column;
        }
        return column.withType(new TypeModel(kind, -1, -1, old.databaseName(), null));
    }
}
