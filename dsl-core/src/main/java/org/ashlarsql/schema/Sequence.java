package org.ashlarsql.schema;

import java.util.List;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.NumType;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of numbers, none of which the database hands out twice; PostgreSQL and MariaDB have them.
 *
 * <pre>{@code
 * Sequence<Long> INVOICE_NUMBER = Sequence.of("invoice_number", BIGINT);
 * db.one(select(INVOICE_NUMBER.nextValue()))
 * insertInto(INVOICE).set(INVOICE.number.to(INVOICE_NUMBER.nextValue()))
 * }</pre>
 *
 * <p>A number that was handed out is gone, also if its transaction is rolled back.
 *
 * @param <V> what a number of it is in Java
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence Manipulation Functions</a>
 * @see <a href="https://mariadb.com/kb/en/sequence-functions/">Sequence Functions</a>
 */
public final class Sequence<V extends Number> {

    private final Relation.TableRef name;
    private final NumType<V> type;

    private Sequence(Relation.TableRef name, NumType<V> type) {
        this.name = name;
        this.type = type;
    }

    /** The sequence of this name, in the connection's current schema. */
    public static <V extends Number> Sequence<V> of(String name, NumType<V> type) {
        return of(null, name, type);
    }

    /** The sequence of this name in a schema. */
    public static <V extends Number> Sequence<V> of(@Nullable String schema, String name, NumType<V> type) {
        Name in = schema == null ? null : Name.of(schema);
        return new Sequence<>(new Relation.TableRef(in, Name.of(name), null, List.of(), false), type);
    }

    /** A new number: {@code nextval('name')} on PostgreSQL, {@code next value for name} on MariaDB. */
    public NumExpr<V, V> nextValue() {
        return type.required(new ExprNode.SequenceValue(name, true));
    }

    /**
     * The number that this session got last: {@code currval('name')} on PostgreSQL, {@code previous value for name} on
     * MariaDB. Before the first one, PostgreSQL refuses it and MariaDB yields NULL, which can't be read.
     */
    public NumExpr<V, V> currentValue() {
        return type.required(new ExprNode.SequenceValue(name, false));
    }

    @Override
    public String toString() {
        return name.schema() == null ? name.table().text() : name.schema() + "." + name.table();
    }
}
