package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;

/** A schema, the classes generated from it, and the schema that these create. */
class RecreationTest {

    @TempDir
    private Path folder;

    private static Database fresh(TestDatabase database) {
        return Database.of(database.newDatabase().dataSource());
    }

    /** The schema of a script, whose statements end with a semicolon at the end of a line. */
    private static SchemaModel script(TestDatabase database, String path) throws Exception {
        Database db = fresh(database);
        String text = Files.readString(Path.of(path));
        db.jdbi().useHandle(handle -> {
            for (String sql : text.split(";\n")) {
                if (!sql.isBlank()) {
                    handle.execute(sql);
                }
            }
        });
        return Recreated.read(db);
    }

    static SchemaModel hostile(TestDatabase database) throws Exception {
        return script(database, "src/test/resources/hostile/" + database.name().toLowerCase(Locale.ROOT) + ".sql");
    }

    private SchemaModel filmRental(TestDatabase database) throws Exception {
        Settings settings = FilmRental.settings(database, folder.resolve("film-" + database));
        Generation.run(settings);
        var address = java.util.Objects.requireNonNull(settings.origin().database());
        return Recreated.read(Database.of(address.url(), address.user(), address.password()));
    }

    private void isCreatedAnew(TestDatabase database, SchemaModel schema, GivenType... types) throws Exception {
        Recreated classes = Recreated.of(schema, Files.createDirectories(folder.resolve("classes-" + database)), types);
        Database db = fresh(database);
        classes.create(db, UnaryOperator.identity());
        SchemaModel anew = Recreated.read(db);
        SchemaModel expected = Recreated.withoutViews(schema, anew.name());
        for (int i = 0; i < expected.tables().size(); i++) {
            assertThat(anew.tables().get(i)).isEqualTo(expected.tables().get(i));
        }
        assertThat(anew).isEqualTo(expected);
        classes.drop(db);
        SchemaModel nothing = Recreated.read(db);
        assertThat(nothing.tables()).isEmpty();
        classes.create(db, UnaryOperator.identity());
        assertThat(Recreated.read(db)).isEqualTo(anew);
    }

    @EachDatabase
    void filmRentalIsCreatedAnew(TestDatabase database) throws Exception {
        isCreatedAnew(database, filmRental(database), FilmRental.TYPES.toArray(GivenType[]::new));
    }

    @EachDatabase
    void aHostileSchemaIsCreatedAnew(TestDatabase database) throws Exception {
        isCreatedAnew(database, hostile(database));
    }

    /** On another kind of database, what both have words for is the same. */
    @EachDatabase
    void filmRentalIsCreatedOnOtherDatabases(TestDatabase database) throws Exception {
        SchemaModel schema = filmRental(database);
        Recreated classes = Recreated.of(
                schema,
                Files.createDirectories(folder.resolve("others-" + database)),
                FilmRental.TYPES.toArray(GivenType[]::new));
        for (TestDatabase other : TestDatabase.enabled()) {
            if (other != database) {
                Database db = fresh(other);
                classes.create(db, create -> computed(create.portable(), classes));
                SchemaModel anew = Recreated.read(db);
                List<TableModel> expected =
                        Recreated.withoutViews(schema, anew.name()).tables();
                assertThat(anew.tables()).hasSameSizeAs(expected);
                for (int i = 0; i < expected.size(); i++) {
                    isSame(anew.tables().get(i), expected.get(i));
                }
                classes.drop(db);
                assertThat(Recreated.read(db).tables()).isEmpty();
            }
        }
    }

    private static void isSame(TableModel anew, TableModel expected) {
        assertThat(anew.name()).isEqualTo(expected.name());
        assertThat(anew.comment()).isEqualTo(expected.comment());
        assertThat(anew.columns())
                .extracting(ColumnModel::name)
                .isEqualTo(expected.columns().stream().map(ColumnModel::name).toList());
        for (int i = 0; i < expected.columns().size(); i++) {
            ColumnModel column = expected.columns().get(i);
            ColumnModel other = anew.columns().get(i);
            if (column.computed() == null) {
                assertThat(other.nullable())
                        .as("%s.%s", anew.name(), column.name())
                        .isEqualTo(column.nullable());
            }
            assertThat(other.defaultSql() != null || other.identity())
                    .as("%s.%s", anew.name(), column.name())
                    .isEqualTo(column.defaultSql() != null || column.identity());
            assertThat(other.comment()).isEqualTo(column.comment());
        }
        assertThat(columns(anew.primaryKey())).isEqualTo(columns(expected.primaryKey()));
        assertThat(anew.uniqueKeys().stream().map(RecreationTest::columns))
                .containsExactlyInAnyOrderElementsOf(expected.uniqueKeys().stream()
                        .map(RecreationTest::columns)
                        .toList());
        assertThat(anew.foreignKeys()).isEqualTo(expected.foreignKeys());
        assertThat(anew.indexes())
                .extracting(index -> index.name() + index.parts())
                .containsAll(expected.indexes().stream()
                        .filter(index -> !index.parts().isEmpty())
                        .map(index -> index.name() + index.parts())
                        .toList());
    }

    private static List<String> columns(KeyModel key) {
        return key == null ? List.of() : key.columns();
    }

    private static org.ashlarsql.dsl.CreateAll computed(org.ashlarsql.dsl.CreateAll create, Recreated classes) {
        Table<?, ?> customer = classes.table("customer");
        Table<?, ?> payment = classes.table("payment");
        var name = ((TextExpr<?>) field(customer, "firstName"));
        var amount = (NumExpr<?, ?>) field(payment, "amount");
        return create.with(customer.definition()
                        .portable()
                        .computedBy(
                                field(customer, "fullName"), fullName(name, (TextExpr<?>) field(customer, "lastName"))))
                .with(payment.definition().portable().computedBy(field(payment, "netAmount"), amount));
    }

    @SuppressWarnings("unchecked") // both are NOT NULL
    private static TextExpr<String> fullName(TextExpr<?> first, TextExpr<?> last) {
        return ((TextExpr<String>) first).concat(" ").concat((TextExpr<String>) last);
    }

    private static Expr<?, ?> field(Table<?, ?> table, String name) {
        try {
            return (Expr<?, ?>) table.getClass().getField(name).get(table);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
