package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.tree.ChangeNode;
import org.slf4j.LoggerFactory;

/** A prepared statement for many rows. */
final class BulkStatement implements AutoCloseable {

    private final RenderedSql sql;
    private final PreparedStatement statement;

    BulkStatement(Connection connection, Dialect dialect, ChangeNode node) throws SQLException {
        sql = dialect.render(node);
        LoggerFactory.getLogger("org.ashlarsql.sql").debug("{}", sql.sql());
        statement = sql.generatedKey() == null
                ? connection.prepareStatement(sql.sql())
                : connection.prepareStatement(sql.sql(), Statement.RETURN_GENERATED_KEYS);
    }

    RenderedSql sql() {
        return sql;
    }

    PreparedStatement statement() {
        return statement;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
