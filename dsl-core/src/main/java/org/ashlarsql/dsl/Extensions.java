package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.List;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;

/** Functions and operators that Ashlar doesn't know; users have them from {@link Sql}. */
abstract class Extensions extends Choices {

    Extensions() {}

    /**
     * A call of any function, with the type that you know its result to have; {@code notNull()} says that it's never NULL.
     *
     * <pre>{@code
     * function("soundex", TEXT, FILM.title)                     // soundex(film.title)
     * function("app.price_of", DECIMAL, FILM.filmId, val("EUR"))  // app.price_of(film.film_id, ?)
     * }</pre>
     *
     * @param name words as SQL writes them, which the database folds, or anything in double quotes, with dots between
     */
    public static <N> N function(String name, DataType<?, N, ?> type, Expr<?, ?>... arguments) {
        List<Name> parts = FunctionName.parse(name);
        List<ExprNode> nodes = Arrays.stream(arguments).map(Expr::node).toList();
        return type.nullable(new ExprNode.NamedCall(parts, nodes));
    }

    /**
     * An operator of the database between two expressions, with the type that you know its result to have. Whatever
     * stands around it, it is in parentheses.
     *
     * <pre>{@code
     * infix(FILM.title, "similar to", val("A(b|l)%"), BOOLEAN).asCondition()
     * }</pre>
     *
     * @param operator signs or words
     */
    public static <N> N infix(Expr<?, ?> left, String operator, Expr<?, ?> right, DataType<?, N, ?> type) {
        return type.nullable(new ExprNode.Operation(OperatorName.checked(operator), left.node(), right.node()));
    }

    /** An operator of the database in front of an expression, see {@link #infix}. */
    public static <N> N prefix(String operator, Expr<?, ?> operand, DataType<?, N, ?> type) {
        return type.nullable(new ExprNode.Operation(OperatorName.checked(operator), null, operand.node()));
    }

    /** An expression that you know to be of another type: no SQL, but other methods and another way to read it. */
    public static <N> N coerce(Expr<?, ?> expression, DataType<?, N, ?> type) {
        return type.nullable(expression.node());
    }

    /**
     * {@code cast(text as type)}, but NULL where the text isn't of that form. PostgreSQL from version 16 on can tell; the
     * other databases' CAST makes something of any text.
     */
    public static <N> N tryCast(Expr<String, ?> text, DataType<?, N, ?> type) {
        return type.nullable(new ExprNode.TryCast(text.node(), type.sqlType()));
    }
}
