package org.ashlarsql.schema;

import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.tree.DefinedDefault;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.DefinedTable.Numbering;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/** What columns tell of their definitions. */
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

    /** What stands in the DDL for a value, which can't be a parameter there. */
    @SuppressWarnings("unchecked") // the value was given to this column
    static ExprNode constant(DefinedTable.Column column, ExprNode value) {
        return value instanceof ExprNode.Bind<?> bind && bind.value() != null
                ? new ExprNode.Literal<>((SqlType<Object>) column.type(), bind.value())
                : value;
    }
}
