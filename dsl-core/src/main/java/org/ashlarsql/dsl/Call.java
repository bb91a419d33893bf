package org.ashlarsql.dsl;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.StatementNode;
import org.jspecify.annotations.Nullable;

/**
 * A CALL of a procedure, as generated classes make it.
 *
 * <pre>{@code
 * FilmInStockOut out = db.call(Routines.filmInStock(1, 2));
 * }</pre>
 *
 * <pre>{@code
 * call film_in_stock(?, ?, null)                                                   PostgreSQL answers a row
 * call film_in_stock(?, ?, @ashlar_3); select @ashlar_3          MySQL and MariaDB, as two statements
 * }</pre>
 *
 * @param <R> what is made of the values that its parameters hand out; {@code Void}, always null, where there are none
 * @see <a href="https://www.postgresql.org/docs/current/sql-call.html">CALL in PostgreSQL</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/call.html">CALL in MySQL</a>
 */
public final class Call<R extends @Nullable Object> extends Statement {

    private final CallNode node;
    private final Outs.Reading<R> reading;

    private Call(CallNode node, Outs.Reading<R> reading, Sending sending) {
        super(sending);
        this.node = node;
        this.reading = reading;
    }

    static <R extends @Nullable Object> Call<R> of(CallNode node, Outs.Reading<R> reading) {
        return new Call<>(node, reading, Sending.plain());
    }

    @Override
    public CallNode node() {
        return node;
    }

    @Override
    public Call<R> comment(String text) {
        return new Call<>(node, reading, sending().comment(text));
    }

    /** What has to be sent in front of it, on the same connection, for its parameters to have values. */
    public List<RenderedSql> before(Dialect dialect) {
        return rendered(dialect.beforeCall(node), dialect);
    }

    /** The queries behind it, one at most, that yield what its parameters hand out where it itself doesn't. */
    public List<RenderedSql> behind(Dialect dialect) {
        return rendered(dialect.behindCall(node), dialect);
    }

    private static List<RenderedSql> rendered(List<? extends StatementNode> statements, Dialect dialect) {
        return statements.stream().map(dialect::render).toList();
    }

    /** Whether its parameters hand out values. */
    public boolean hasOuts() {
        return node.arguments().stream().anyMatch(argument -> argument.out() != null);
    }

    /** What is made of the row of values that its parameters handed out, null where there are none. */
    public R read(@Nullable ResultSet row, Dialect dialect) throws SQLException {
        return reading.of(new Outs(row, dialect));
    }
}
