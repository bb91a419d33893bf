package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that PostgreSQL compares by rules of their types: one value, and each of a list. */
class OwnTextsTest {

    @TempDir
    Path folder;

    @Test
    void aListIsComparedAsOneValueIs() throws Exception {
        assumeTrue(TestDatabase.enabled().contains(TestDatabase.POSTGRESQL));
        TestSchema schema = TestDatabase.POSTGRESQL.newDatabase();
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension citext");
            statement.execute("create table t (id int primary key, code char(3) not null, mail citext not null)");
            statement.execute("insert into t values (1, 'a', 'Ann@Example.org'), (2, 'b', 'bob@example.org')");
        }
        Database db = Database.of(schema.dataSource());
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (var loader = Compiling.generated(schema, folder.resolve("sources"), classes)) {
            var table = (Table<?, ?>)
                    loader.loadClass("com.acme.db.T").getField("T").get(null);
            var code = (TextExpr<?>) table.getClass().getField("code").get(table);
            var mail = (TextExpr<?>) table.getClass().getField("mail").get(table);
            String read = db.one(select(table).from(table).where(code.eq("a"))).toString();
            assertThat(read).isEqualTo("TRow[id=1, code=a  , mail=Ann@Example.org]");
            for (Condition found : List.of(
                    code.eq("a  "),
                    code.in(List.of("a  ", "x")),
                    code.in("a", "x"),
                    code.notIn(List.of("b", "x")),
                    mail.eq("ann@example.org"),
                    mail.in(List.of("ann@example.org", "x")),
                    mail.notIn(List.of("BOB@example.org")))) {
                assertThat(db.list(select(table).from(table).where(found)))
                        .as("%s", found)
                        .singleElement()
                        .hasToString(read);
            }
        }
    }
}
