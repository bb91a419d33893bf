package org.ashlarsql.dsl;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.BytesExpr;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Facades;
import org.ashlarsql.expr.JavaTypes;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.NumType;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * The functions that start statements and make expressions, to be imported all at once:
 * {@code import static org.ashlarsql.dsl.Sql.*;}
 */
public final class Sql extends Keysets {

    private Sql() {}

    // Statements

    /** {@code insert into table}; give it rows with {@code values(new New...)} or columns with {@code set}. */
    public static <T extends Table<T, ?>> InsertDraft<T> insertInto(Table<T, ?> table) {
        return new InsertDraft<>(table);
    }

    /**
     * The row that an upsert was to insert, as a twin of its table: {@code .set(STOCK.quantity,
     * STOCK.quantity.plus(excluded(STOCK).quantity))}.
     */
    public static <T extends Table<T, ?>> T excluded(Table<T, ?> table) {
        return table.as(ConflictNode.PROPOSED.text());
    }

    /** {@code update table}; becomes a statement by {@code where(...)} or {@code everyRow()}. */
    public static <T extends Table<T, ?>> UpdateDraft<T> update(Table<T, ?> table) {
        return UpdateDraft.of(table);
    }

    /** {@code delete from table}; becomes a statement by {@code where(...)} or {@code everyRow()}. */
    public static <T extends Table<T, ?>> DeleteDraft<T> deleteFrom(Table<T, ?> table) {
        return DeleteDraft.of(table);
    }

    /** {@code merge into table}; say what with {@code using(...)}. PostgreSQL alone has it, from 15 on. */
    public static <T extends Table<T, ?>> MergeDraft<T> mergeInto(Table<T, ?> table) {
        return new MergeDraft<>(table);
    }

    /** {@code truncate table}: empties it at once; say first what becomes of the numbering of its rows. */
    public static TruncateDraft truncate(Table<?, ?> table) {
        return new TruncateDraft(table);
    }

    // Conditions

    /** {@code not (condition)}. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** {@code first and second and more}. */
    public static Condition and(Condition first, Condition second, Condition... more) {
        return Conditions.all(first.and(second), more);
    }

    /** All conditions joined by AND; an error when there are none. */
    public static Condition and(Collection<Condition> conditions) {
        return Conditions.reduce("and", conditions, Condition::and);
    }

    /** {@code first or second or more}. */
    public static Condition or(Condition first, Condition second, Condition... more) {
        return Conditions.any(first.or(second), more);
    }

    /** All conditions joined by OR; an error when there are none. */
    public static Condition or(Collection<Condition> conditions) {
        return Conditions.reduce("or", conditions, Condition::or);
    }

    /** {@code exists (select ...)}. */
    public static Condition exists(Subquery<?> query) {
        return new Condition(new ExprNode.Exists(query.node()));
    }

    /** {@code not exists (select ...)}. */
    public static Condition notExists(Subquery<?> query) {
        return exists(query).not();
    }

    // Values

    /** A number as a bind parameter. */
    public static <V extends Number> NumExpr<V, V> val(V value) {
        return new NumType<>(JavaTypes.of(value)).required(bind(value));
    }

    /** A text as a bind parameter. */
    public static TextExpr<String> val(String value) {
        return SqlTypes.TEXT.required(bind(value));
    }

    /** A truth value as a bind parameter. */
    public static BoolExpr<Boolean> val(Boolean value) {
        return SqlTypes.BOOLEAN.required(bind(value));
    }

    /** A UUID as a bind parameter. */
    public static ValueExpr<UUID, UUID> val(UUID value) {
        return SqlTypes.UUID.required(bind(value));
    }

    /** Binary data as a bind parameter. */
    public static BytesExpr<byte[]> val(byte[] value) {
        return SqlTypes.BINARY.required(bind(value));
    }

    /** A value of any type as a bind parameter: {@code val(Rating.PG, RATING)}. */
    public static <V, M> M val(V value, DataType<V, ?, M> type) {
        return type.required(new ExprNode.Bind<>(type.sqlType(), value));
    }

    /** NULL of a type. */
    public static <V, N> N nullOf(DataType<V, N, ?> type) {
        return type.nullable(new ExprNode.Bind<>(type.sqlType(), null));
    }

    /** A place for a value that is given at each execution, see {@link Param}. */
    public static <V> Param<V> param(String name, DataType<V, ?, ?> type) {
        return new Param<>(new ExprNode.Parameter<>(name, type.sqlType()));
    }

    /**
     * {@code cast(expression as type)}, in the words of the database. NULL stays NULL. The date and time of an instant are
     * those of UTC.
     */
    public static <N> N cast(Expr<?, ?> expression, DataType<?, N, ?> type) {
        return type.nullable(Casts.of(expression, type));
    }

    /** An expression of numbers, to compute with: {@code num(PARAM).plus(1)}. */
    public static <V extends Number, R> NumExpr<V, R> num(Expr<V, R> expression) {
        return Facades.num(expression);
    }

    /** An expression of texts, with what texts can do. */
    public static <R> TextExpr<R> text(Expr<String, R> expression) {
        return Facades.text(expression);
    }

    // Subqueries as values

    /**
     * {@code (select value from ...)} as a value, NULL where it finds no row.
     *
     * <pre>{@code
     * scalar(max(PAYMENT.amount), q -> q.from(PAYMENT).where(PAYMENT.customerId.eq(CUSTOMER.customerId)))
     * }</pre>
     */
    public static <N> N scalar(Shape<?, N, ?> value, Function<Select<?>, Select<?>> query) {
        Select<?> select = query.apply(Select.of(Facades.unread(value.node())));
        return value.nullable(new ExprNode.ScalarQuery(select.node()));
    }

    // Raw SQL

    /**
     * SQL text of your own inside a statement, with a {@code {}} for each argument: a column, an expression, a condition,
     * a query in parentheses, a value (always bound) or a collection of values.
     *
     * <pre>{@code
     * raw("strftime('%m', {})", RENTAL.rentedAt).as(TEXT)
     * raw("{} % {} = 0", FILM.filmId, 2).asCondition()
     * }</pre>
     *
     * @throws ParameterException if there are more or fewer arguments than gaps
     * @throws IllegalArgumentException if a quote or a comment isn't closed, or if there's more behind a semicolon: signs of
     *     a text that was put together with something hostile in it
     * @param sql a constant: Error Prone, where it runs, refuses any other text. Where one is made of parts that can't come
     *     from outside, {@code @SuppressWarnings("CompileTimeConstant")} says so
     */
    public static Raw raw(@CompileTimeConstant String sql, Object... arguments) {
        RawText text = RawText.positional(sql);
        text.requireOneStatement("");
        if (text.gaps().size() != arguments.length) {
            throw new ParameterException("raw SQL has " + text.gaps().size() + " gaps {} but got " + arguments.length
                    + " arguments: " + sql + "; write {} for each argument");
        }
        return new Raw(RawArguments.fill(text, i -> arguments[i]));
    }

    /** A whole query of your own text with {@code :name} for each parameter, see {@link RawQuery} and {@link #raw}. */
    public static <R extends @Nullable Object> RawQuery<R> rawQuery(
            @CompileTimeConstant String sql, Projection<R> projection) {
        return new RawQuery<>(RawSource.of(sql), projection, Sending.plain());
    }

    /** A whole statement of your own text that yields no rows, see {@link RawCommand}. */
    public static RawCommand rawCommand(@CompileTimeConstant String sql) {
        return new RawCommand(RawSource.of(sql), Sending.plain());
    }

    /** A column of a raw query's result that isn't NULL; {@code result(TEXT).nullable()} is one that may be. */
    public static <M> M result(DataType<?, ?, M> type) {
        return type.required(new ExprNode.Raw(List.of("result"), List.of()));
    }

    private static <V> ExprNode bind(V value) {
        return new ExprNode.Bind<>(JavaTypes.of(value), value);
    }
}
