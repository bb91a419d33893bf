package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/**
 * Casts. Between dates, timestamps and instants they are functions of their own, which are exact where a database's CAST
 * isn't, and which take UTC where it takes the session's zone.
 */
final class Casts {

    private Casts() {}

    static ExprNode of(Expr<?, ?> expression, DataType<?, ?, ?> type) {
        ExprNode node = expression.node();
        SqlType<?> to = type.sqlType();
        return switch (expression.sqlType().name() + " as " + to.name()) {
            case "date as timestamp" -> call("date_at_start_of_day", node);
            case "date as timestamp with time zone" -> call("timestamp_in_utc", call("date_at_start_of_day", node));
            case "timestamp as date" -> call("timestamp_date", node);
            case "timestamp as time" -> call("timestamp_time", node);
            case "timestamp as timestamp with time zone" -> call("timestamp_in_utc", node);
            case "timestamp with time zone as date" -> call("timestamp_date", call("instant_in_utc", node));
            case "timestamp with time zone as time" -> call("timestamp_time", call("instant_in_utc", node));
            case "timestamp with time zone as timestamp" -> call("instant_in_utc", node);
            default -> new ExprNode.Cast(node, to);
        };
    }

    private static ExprNode call(String function, ExprNode argument) {
        return new ExprNode.Call(function, List.of(argument));
    }
}
