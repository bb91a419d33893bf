package org.ashlarsql.codegen.adjust;

import java.util.List;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.ashlarsql.type.TypeName;

/**
 * Gives columns the types that the settings say; the last one that matches counts.
 *
 * @param warnings gets one for each that matches no column
 */
public record TypeChange(List<GivenType> types, List<String> warnings) {

    /**
     * The schemas with these types.
     *
     * @throws GenerationException if a type can't be given
     */
    public List<SchemaModel> apply(List<SchemaModel> schemas) {
        types.forEach(type -> check(type, schemas));
        return schemas.stream().map(this::apply).toList();
    }

    private SchemaModel apply(SchemaModel schema) {
        var given = new GivenTypes(schema.name(), types);
        return Columns.change(
                schema,
                (table, column) -> given.of(table.name(), column)
                        .map(GivenType::as)
                        .map(kind -> with(column, kind))
                        .orElse(column));
    }

    private void check(GivenType type, List<SchemaModel> schemas) {
        TypeKind as = type.as();
        if (as != null && !as.isGivable()) {
            throw new GenerationException(GivenTypes.where(types, type) + GivenTypes.conditions(type)
                    + " can't be given the type " + as + ": give it one of the others, TEXT for instance.");
        }
        if (schemas.stream().noneMatch(schema -> matches(type, schema))) {
            warnings.add(GivenTypes.where(types, type) + "no column matches " + GivenTypes.conditions(type)
                    + ". <column> is a pattern over table.column or schema.table.column, <databaseType> one over the"
                    + " type as the database writes it; correct it or take it out.");
        }
    }

    private boolean matches(GivenType type, SchemaModel schema) {
        var given = new GivenTypes(schema.name(), types);
        return schema.tables().stream()
                .anyMatch(table ->
                        table.columns().stream().anyMatch(column -> given.matches(type, table.name(), column)));
    }

    private static ColumnModel with(ColumnModel column, TypeKind kind) {
        TypeModel old = column.type();
        if (old.kind() == kind && !old.array()) {
            return column;
        }
        TypeName own = old.own();
        return column.withType(
                kind == TypeKind.TEXT && own != null
                        ? textual(old, own)
                        : new TypeModel(kind, -1, -1, old.databaseName(), null));
    }

    /** Sent as a text, it wouldn't be taken for a type that only its database has. */
    private static TypeModel textual(TypeModel old, TypeName own) {
        TypeName name = old.array() ? new TypeName(own.schema(), "_" + own.name()) : own;
        return new TypeModel(TypeKind.TEXTUAL, -1, -1, old.databaseName(), null, false, name, null, old.domain());
    }
}
