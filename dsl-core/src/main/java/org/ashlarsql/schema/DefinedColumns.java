package org.ashlarsql.schema;

import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.tree.DefinedDefault;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.DefinedTable.Numbering;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Columns of definitions, and others like them. */
final class DefinedColumns {

    private DefinedColumns() {}

    static DefinedTable.Column of(ColumnInfo column) {
        boolean computed = column.traits().contains(Trait.COMPUTED);
        boolean numbered = column.traits().contains(Trait.IDENTITY);
        return new DefinedTable.Column(
                column.name(),
                column.type(),
                column.nullable(),
                !numbered ? Numbering.NONE : computed ? Numbering.ALWAYS : Numbering.BY_DEFAULT,
                null,
                column.traits().contains(Trait.DEFAULT) ? new DefinedDefault.Untold() : null,
                null,
                computed && !numbered ? new DefinedTable.Computed(null, null, true) : null,
                null);
    }

    /** Whether a default or an expression is missing. */
    static boolean isUnknown(DefinedTable.Column column) {
        DefinedTable.Computed computed = column.computed();
        return computed == null
                ? column.byDefault() instanceof DefinedDefault.Untold && column.ownDefault() == null
                : computed.own() == null && computed.expression() == null;
    }

    /** The default that every database understands, as far as somebody has told it. */
    static @Nullable DefinedDefault known(DefinedTable.Column column) {
        return column.byDefault() instanceof DefinedDefault.Untold ? null : column.byDefault();
    }

    /** The type of a column's values. */
    @SuppressWarnings("unchecked") // the column has told it
    static <V> SqlType<V> typeOf(Column<?, V, ?> column) {
        return (SqlType<V>) column.info().type();
    }

    static DefinedTable.Column withDefault(
            DefinedTable.Column column, @Nullable DefinedDefault byDefault, @Nullable String own) {
        return new DefinedTable.Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.numbering(),
                column.ownType(),
                byDefault,
                own,
                column.computed(),
                column.comment());
    }

    static DefinedTable.Column computed(
            DefinedTable.Column column, @Nullable String own, @Nullable ExprNode expression, boolean stored) {
        return new DefinedTable.Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.numbering(),
                column.ownType(),
                column.byDefault(),
                column.ownDefault(),
                new DefinedTable.Computed(own, expression, stored),
                column.comment());
    }

    static DefinedTable.Column declaredAs(DefinedTable.Column column, String type) {
        return new DefinedTable.Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.numbering(),
                type,
                column.byDefault(),
                column.ownDefault(),
                column.computed(),
                column.comment());
    }

    static DefinedTable.Column comment(DefinedTable.Column column, String text) {
        return new DefinedTable.Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.numbering(),
                column.ownType(),
                column.byDefault(),
                column.ownDefault(),
                column.computed(),
                text);
    }
}
