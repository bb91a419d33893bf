package org.ashlarsql.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.ashlarsql.render.Temporals;
import org.jspecify.annotations.Nullable;

/**
 * Points on PostgreSQL's time line, whose two ends are {@link Instant#MIN} and {@link Instant#MAX}:
 * https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-SPECIAL-VALUES
 */
final class PostgreSqlInstants {

    private PostgreSqlInstants() {}

    static @Nullable Instant read(ResultSet rows, int column) throws SQLException {
        OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
        if (value == null) {
            return null;
        }
        if (value.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
    }

    static void bind(PreparedStatement statement, int parameter, Instant value) throws SQLException {
        statement.setObject(parameter, driversOwn(value));
    }

    /** What the driver takes for infinity has an offset, since it couldn't be had in UTC. */
    private static OffsetDateTime driversOwn(Instant value) {
        if (value.equals(Instant.MAX)) {
            return OffsetDateTime.MAX;
        }
        return value.equals(Instant.MIN) ? OffsetDateTime.MIN : value.atOffset(ZoneOffset.UTC);
    }

    static String literal(Instant value) {
        return "timestamp with time zone '" + text(value) + "'";
    }

    private static String text(Instant value) {
        if (value.equals(Instant.MAX)) {
            return "infinity";
        }
        return value.equals(Instant.MIN) ? "-infinity" : Temporals.text(value) + "+00:00";
    }
}
