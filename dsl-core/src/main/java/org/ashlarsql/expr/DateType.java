package org.ashlarsql.expr;

import java.time.LocalDate;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of dates. */
public record DateType(SqlType<LocalDate> sqlType)
        implements DataType<LocalDate, DateExpr<Optional<LocalDate>>, DateExpr<LocalDate>> {

    @Override
    public DateExpr<Optional<LocalDate>> nullable(ExprNode node) {
        return new PlainDate<>(node, sqlType, Nullness.optional());
    }

    @Override
    public DateExpr<LocalDate> required(ExprNode node) {
        return new PlainDate<>(node, sqlType, Nullness.required());
    }
}
