package org.ashlarsql.inspect;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row of pragma_table_xinfo.
 *
 * @param keyPosition from 1 within the primary key, 0 outside
 */
record SqliteColumn(
        String table,
        String name,
        String type,
        boolean notNull,
        @Nullable String defaultSql,
        int keyPosition,
        boolean computed,
        boolean stored) {

    /** In the column hidden, where a virtual one is 2. */
    private static final int STORED = 3;

    static SqliteColumn read(ResultSet row) throws SQLException {
        String defaultSql = row.getString(5);
        return new SqliteColumn(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                "NULL".equalsIgnoreCase(defaultSql) ? null : defaultSql,
                row.getInt(6),
                row.getInt(7) != 0,
                row.getInt(7) == STORED);
    }

    SqliteColumn withType(String newType) {
        return new SqliteColumn(table, name, newType, notNull, defaultSql, keyPosition, computed, stored);
    }

    /**
     * @param rowid whether the column is another name of the table's rowid, and so numbers its rows
     * @param strict whether the table is
     * @param comment from the text of the table, as is {@code expression}, which a computed one has
     */
    ColumnModel toModel(boolean rowid, boolean strict, @Nullable String comment, @Nullable String expression) {
        return new ColumnModel(
                name,
                strict ? SqliteTypes.ofStrict(type) : SqliteTypes.of(type),
                // The standard says so. SQLite lets NULL into a key only because old files have it there.
                !notNull && keyPosition == 0,
                defaultSql,
                rowid,
                computed ? Generated.ALWAYS : rowid ? Generated.BY_DEFAULT : Generated.NO,
                comment,
                expression == null ? null : new ComputedModel(expression, stored));
    }
}
