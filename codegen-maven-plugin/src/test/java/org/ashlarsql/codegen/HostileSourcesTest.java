package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.io.TempDir;

/** Names, labels, defaults, checks and comments with what ends a string, a comment or a line in Java or in SQL. */
class HostileSourcesTest {

    static final List<String> TEXTS = List.of(
            "'",
            "\"",
            "`",
            "\\",
            "\\'",
            "\\\"",
            "\\u0022); System.exit(1); //",
            "\\u000a}",
            "\"); System.exit(1); //",
            "\"\"\"",
            "*/ class Evil {} /*",
            "// x",
            "'; drop table t0; --",
            "$S$L$T$$",
            "${x}",
            "{@link String}",
            "<script>&amp;",
            "@deprecated",
            "a\nb",
            "a\r\nb",
            "\tx",
            "\u2028x",
            "\u202ex",
            "%s%n",
            "{}",
            "?:x");

    @TempDir
    private Path classes;

    @EachDatabase
    void whatIsGeneratedCompilesAndSaysTheSame(TestDatabase database) throws Exception {
        TestSchema schema = database.newDatabase();
        boolean backslashes = database == TestDatabase.MARIADB || database == TestDatabase.MYSQL;
        String quote = backslashes ? "`" : "\"";
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            String literal = "'" + (backslashes ? text.replace("\\", "\\\\") : text).replace("'", "''") + "'";
            execute(schema, statements(database, i, name(text, quote), literal));
        }
        List<SourceFile> sources = Models.sources(read(schema));
        try (var loader = Compiled.of(sources, classes).loader()) {
            for (int i = 0; i < TEXTS.size(); i++) {
                Table<?, ?> table = (Table<?, ?>) Class.forName("com.acme.db.T" + i, true, loader)
                        .getField("T" + i)
                        .get(null);
                List<?> rows = database(database, schema).list(select(table).from(table));
                assertThat(rows).as(TEXTS.get(i)).hasSize(1);
                assertThat(rows.get(0).toString()).as(TEXTS.get(i)).contains(TEXTS.get(i));
                assertThat(table.definition().node().columns().get(1).name().text())
                        .isEqualTo("n" + TEXTS.get(i) + "z");
            }
        }
    }

    /** MySQL's driver takes braces between backticks for JDBC's escapes, see docs/injection.md. */
    private static Database database(TestDatabase database, TestSchema schema) {
        return database == TestDatabase.MYSQL
                ? Database.of(schema.url() + "&processEscapeCodesForPrepStmts=false", schema.user(), schema.password())
                : Database.of(schema.dataSource());
    }

    private static String name(String text, String quote) {
        return quote + "n" + text.replace(quote, quote + quote) + "z" + quote;
    }

    /** A table whose second column has the text in its name, its default, a check, a comment and a label. */
    private static List<String> statements(TestDatabase database, int i, String column, String literal) {
        var all = new ArrayList<String>();
        String check = "constraint c" + i + " check (" + column + " <> '-' or " + column + " = " + literal + ")";
        String commented =
                database == TestDatabase.MARIADB || database == TestDatabase.MYSQL ? " comment " + literal : "";
        all.add("create table t" + i + " (id integer not null primary key, " + column + " varchar(60) default "
                + literal
                + " not null" + commented + ", label " + label(database, i, literal) + ", " + check + ")"
                + commented.replace(" comment ", " comment = "));
        if (database == TestDatabase.POSTGRESQL) {
            all.add(0, "create type e" + i + " as enum (" + literal + ", 'b')");
            all.add("comment on table t" + i + " is " + literal);
            all.add("comment on column t" + i + "." + column + " is " + literal);
        }
        all.add("insert into t" + i + " (id, label) values (1, " + literal + ")");
        return all;
    }

    private static String label(TestDatabase database, int i, String literal) {
        return switch (database) {
            case POSTGRESQL -> "e" + i;
            case SQLITE -> "text check (label in (" + literal + ", 'b'))";
            case MARIADB, MYSQL -> "enum(" + literal + ", 'b')";
        };
    }

    private static void execute(TestSchema schema, List<String> statements) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static SchemaModel read(TestSchema schema) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection()) {
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        }
    }
}
