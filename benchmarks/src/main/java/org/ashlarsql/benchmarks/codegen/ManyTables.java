package org.ashlarsql.benchmarks.codegen;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Tables of fifteen columns, two of which refer to tables before; seven may be NULL, and three have a default. */
final class ManyTables {

    private static final List<String> COLUMNS = List.of(
            "parent_id integer",
            "owner_id integer",
            "code varchar(20) not null unique",
            "title varchar(200) not null",
            "note text",
            "amount decimal(10, 2) not null default 0",
            "rate double precision",
            "quantity integer not null default 1",
            "serial_number bigint",
            "born_on date not null",
            "seen_at timestamp null",
            "active boolean not null default true",
            "state varchar(10)",
            "digest varchar(64) not null");

    private ManyTables() {}

    static void create(Connection connection, int tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < tables; i++) {
                statement.execute(createTable(i));
            }
        }
    }

    private static String createTable(int number) {
        var items = new ArrayList<String>();
        items.add("id integer not null primary key");
        items.addAll(COLUMNS);
        if (number > 0) {
            items.add(foreignKey("parent_id", number / 2));
            items.add(foreignKey("owner_id", number - 1));
        }
        return "create table " + name(number) + " (" + String.join(", ", items) + ")";
    }

    private static String foreignKey(String column, int table) {
        return "foreign key (" + column + ") references " + name(table) + " (id)";
    }

    private static String name(int number) {
        return "business_table_" + number;
    }
}
