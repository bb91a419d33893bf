package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ashlarsql.render.Slot;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SimpleJdbcType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes.DecimalType;
import org.ashlarsql.type.TypeMap;

/**
 * Decimals that a column is set to, rounded to its digits as every server does it; SQLite would store them as they are,
 * and what is read would be another number than what is found.
 */
final class SqliteStoredDecimals extends SqliteTypes {

    static final TypeMap STORED = new SqliteStoredDecimals();

    private SqliteStoredDecimals() {}

    /** What to bind for a value that a column is set to, if that is a decimal. */
    static Optional<Slot> slot(ExprNode value) {
        if (value instanceof ExprNode.Bind<?> bind && isDecimal(bind.type())) {
            return Optional.of(slot(bind));
        }
        return value instanceof ExprNode.Parameter<?> parameter && isDecimal(parameter.type())
                ? Optional.of(slot(parameter))
                : Optional.empty();
    }

    private static boolean isDecimal(SqlType<?> type) {
        return type.stored() instanceof DecimalType decimal && decimal.scale() >= 0;
    }

    private static <V> Slot slot(ExprNode.Bind<V> bind) {
        return new Slot.Value<>(bind.type().on(STORED), bind.value());
    }

    private static <V> Slot slot(ExprNode.Parameter<V> parameter) {
        return new Slot.Placeholder<>(parameter, parameter.type().on(STORED));
    }

    /** Halves are rounded away from zero. */
    @Override
    public SimpleJdbcType<BigDecimal> decimal(int precision, int scale) {
        SimpleJdbcType<BigDecimal> decimal = super.decimal(precision, scale);
        return scale < 0
                ? decimal
                : decimal.boundBy((statement, parameter, value) ->
                        SqliteValues.bindDecimal(statement, parameter, value.setScale(scale, RoundingMode.HALF_UP)));
    }
}
