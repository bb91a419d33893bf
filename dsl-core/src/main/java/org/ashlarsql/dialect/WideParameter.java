package org.ashlarsql.dialect;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;
import org.ashlarsql.type.StandardTypes.DecimalType;

/**
 * Parameters in VALUES and in unions of rows on MariaDB, cast to something that holds every value. Without that, a column
 * is as wide as a text of 65,535 bytes, and where the server prepares the statement as wide as its first value: whatever
 * is longer is refused, or cut off.
 */
final class WideParameter {

    /** Characters; the cast may not be longer than a packet, whose limit may be as low as 1 MB. */
    private static final int LONGEST_TEXT = 100_000;

    private static final SqlType<?> TEXT = StandardTypes.text(LONGEST_TEXT);
    private static final SqlType<?> WHOLE = StandardTypes.decimal(20, 0);

    private static final Set<Integer> FLOATING = Set.of(Types.REAL, Types.FLOAT, Types.DOUBLE);

    private WideParameter() {}

    /** Rows whose first one tells the columns' types; floating numbers would lose digits on their way there all the same. */
    static ValuesNode inFirstRow(ValuesNode node, Dialect dialect) {
        List<List<ExprNode>> rows = new ArrayList<>(node.rows().size());
        for (List<ExprNode> row : node.rows()) {
            boolean first = rows.isEmpty();
            rows.add(row.stream()
                    .map(value -> first || isFloating(value.unlabeled(), dialect) ? of(value, dialect) : value)
                    .toList());
        }
        return new ValuesNode(rows, node.tail());
    }

    private static boolean isFloating(ExprNode value, Dialect dialect) {
        SqlType<?> type = value instanceof ExprNode.Bind<?> bind
                ? bind.type()
                : value instanceof ExprNode.Parameter<?> parameter ? parameter.type() : TEXT;
        return FLOATING.contains(type.on(dialect.types()).jdbcCode());
    }

    /** The cast of a parameter; anything else as it is, as is a text so long that it is cast anyway. */
    private static ExprNode of(ExprNode labeled, Dialect dialect) {
        ExprNode value = labeled.unlabeled();
        if (value instanceof ExprNode.Bind<?> bind) {
            boolean tooLong = bind.value() instanceof String text && text.length() > LONGEST_TEXT;
            return tooLong ? value : cast(value, bind.type(), dialect);
        }
        return value instanceof ExprNode.Parameter<?> parameter ? cast(value, parameter.type(), dialect) : value;
    }

    private static ExprNode cast(ExprNode parameter, SqlType<?> type, Dialect dialect) {
        if (type.stored() instanceof DecimalType decimal && decimal.precision() == StandardTypes.UNBOUNDED) {
            return parameter;
        }
        return new ExprNode.Cast(
                parameter,
                switch (type.on(dialect.types()).jdbcCode()) {
                    case Types.BIGINT -> WHOLE;
                    case Types.REAL, Types.FLOAT -> StandardTypes.DOUBLE;
                    case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.OTHER -> TEXT;
                    default -> type;
                });
    }
}
