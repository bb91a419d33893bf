package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.type.ConversionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Calls a procedure: what gives its parameters values, the CALL, and what reads those that it handed out, one behind the
 * other on one connection.
 *
 * @param failure says what a statement that the database refuses has come to
 */
record Calling(
        Connection connection,
        Dialect dialect,
        Logger log,
        BiFunction<RenderedSql, SQLException, DatabaseException> failure) {

    <R extends @Nullable Object> R call(Call<R> call) {
        List<RenderedSql> statements = new ArrayList<>(call.before(dialect));
        statements.add(call.render(dialect));
        statements.addAll(call.behind(dialect));
        statements.forEach(sql -> sql.check(call.arguments()));
        for (RenderedSql sql : statements.subList(0, statements.size() - 1)) {
            this.<Boolean>run(sql, call, statement -> true);
        }
        return run(statements.get(statements.size() - 1), call, statement -> result(statement, call));
    }

    /** What is done with a statement that ran. */
    @FunctionalInterface
    private interface Then<X extends @Nullable Object> {
        X apply(PreparedStatement statement) throws SQLException;
    }

    private <X extends @Nullable Object> X run(RenderedSql sql, Call<?> call, Then<X> then) {
        log.debug("{}", sql.sql());
        try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
            sql.bind(statement, call.arguments());
            statement.execute();
            return then.apply(statement);
        } catch (SQLException e) {
            throw failure.apply(sql, e);
        } catch (ConversionException e) {
            throw new ReadException(
                    "what the procedure handed out can't be read: " + e.getMessage() + ". Statement: " + sql.sql(), e);
        }
    }

    /** Closing the statement passes over whatever else the procedure yielded. */
    private <R extends @Nullable Object> R result(PreparedStatement statement, Call<R> call) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            if (call.hasOuts() && (row == null || !row.next())) {
                throw new SQLException("the procedure handed out nothing");
            }
            return call.read(row, dialect);
        }
    }
}
