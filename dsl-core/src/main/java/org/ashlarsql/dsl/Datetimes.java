package org.ashlarsql.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.expr.InstantExpr;
import org.ashlarsql.expr.JavaTypes;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TimeExpr;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.tree.ExprNode;

/** Dates, times and what is computed with them; users have them from {@link Sql}. */
abstract class Datetimes extends Scalars {

    Datetimes() {}

    /** A date as a bind parameter. */
    public static DateExpr<LocalDate> val(LocalDate value) {
        return SqlTypes.DATE.required(new ExprNode.Bind<>(JavaTypes.of(value), value));
    }

    /** A time of day as a bind parameter. */
    public static TimeExpr<LocalTime> val(LocalTime value) {
        return SqlTypes.TIME.required(new ExprNode.Bind<>(JavaTypes.of(value), value));
    }

    /** A timestamp as a bind parameter. */
    public static TimestampExpr<LocalDateTime> val(LocalDateTime value) {
        return SqlTypes.TIMESTAMP.required(new ExprNode.Bind<>(JavaTypes.of(value), value));
    }

    /** An instant as a bind parameter. */
    public static InstantExpr<Instant> val(Instant value) {
        return SqlTypes.TIMESTAMP_WITH_TIME_ZONE.required(new ExprNode.Bind<>(JavaTypes.of(value), value));
    }
}
