package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.expr.BytesExpr;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.Versioned;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each declared type of {@code declared/*.txt}: a table with a column of it is generated, its rows are read and written back,
 * and are the same to the database then. A line is a type, behind a bar the Java class of its values, and behind further
 * ones values as SQL; NULL is tried, too.
 */
class DeclaredTypesTest {

    @TempDir
    private Path classes;

    private record Declared(String type, String java, List<String> values) {

        static List<Declared> of(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+\\|\\s*"))
                    .map(parts ->
                            new Declared(parts[0], parts[1], List.of(parts).subList(2, parts.length)))
                    .toList();
        }
    }

    private static String file(TestDatabase database) throws IOException {
        Path file = Path.of("src/test/resources/declared/" + database.name().toLowerCase(Locale.ROOT) + ".txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** The stored bytes, and on SQLite their storage class. */
    private static String stored(TestDatabase database) {
        return database == TestDatabase.SQLITE
                ? "select typeof(v) || ' ' || quote(v) from %s order by 1"
                : "select coalesce(hex(cast(v as binary)), 'null') from %s order by 1";
    }

    @EachDatabase
    void isReadAndWrittenBack(TestDatabase database) throws Exception {
        String text = file(database);
        if (text.isEmpty()) {
            return; // PostgreSQL's are asked of its catalogue
        }
        Database db = Database.of(database.newDatabase().dataSource());
        List<Declared> types =
                Declared.of(db.jdbi().withHandle(handle -> Versioned.text(text, handle.getConnection())));
        for (int i = 0; i < types.size(); i++) {
            create(db, "t" + i, types.get(i));
        }
        SchemaModel schema = Recreated.read(db);
        List<String> warnings = new ArrayList<>();
        List<SourceFile> sources = Models.sources(schema, Models.settings(classes), warnings);
        // Of geometries, which are but their bytes.
        assertThat(warnings)
                .allMatch(warning -> warning.contains("geom")
                        || warning.contains("GEOM")
                        || warning.contains("point")
                        || warning.contains("linestring")
                        || warning.contains("polygon"));
        try (var loader = Compiled.of(sources, classes).loader()) {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                check(db, "t" + i, types.get(i), loader, database, wrong);
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** The table of docs/types.md says the same; what a test here calls an enum are two kinds there. */
    @EachDatabase
    void isDocumented(TestDatabase database) throws IOException {
        String section = database == TestDatabase.SQLITE ? "## SQLite" : "## MySQL and MariaDB";
        String docs = Files.readString(Path.of("../docs/types.md"));
        String rows = docs.substring(docs.indexOf(section) + section.length()).split("\n## ")[0];
        List<String> wrong = new ArrayList<>();
        for (Declared type : Declared.of(file(database))) {
            String plain = type.type().toLowerCase(Locale.ROOT);
            List<String> names =
                    List.of(plain, plain.replaceAll("\\(\\d+\\)", "(n)"), plain.replaceAll("\\([^)]*\\)", ""));
            names.stream()
                    .flatMap(name -> rows.lines()
                            .filter(row ->
                                    row.split("\\|").length > 2 && row.split("\\|")[1].contains("`" + name + "`")))
                    .findFirst()
                    .filter(row -> !type.java().equals("enum"))
                    .filter(row -> !row.split("\\|")[2].contains("`" + type.java() + "`"))
                    .ifPresent(row -> wrong.add(type.type() + " is " + type.java() + ", not " + row));
        }
        assertThat(wrong).isEmpty();
    }

    private static void create(Database db, String table, Declared type) {
        db.jdbi().useHandle(handle -> {
            handle.execute("create table " + table + " (v " + type.type() + ")");
            for (String value : type.values()) {
                handle.execute("insert into " + table + " values (" + value + ")");
            }
            handle.execute("insert into " + table + " values (null)");
        });
    }

    private static void check(
            Database db, String name, Declared type, ClassLoader loader, TestDatabase database, List<String> wrong)
            throws Exception {
        String what = type.type() + ": ";
        Table<?, ?> table = (Table<?, ?>) loader.loadClass("com.acme.db.T" + name.substring(1))
                .getField(name.toUpperCase(Locale.ROOT))
                .get(null);
        Class<?> row = loader.loadClass("com.acme.db.T" + name.substring(1) + "Row");
        String java = row.getRecordComponents()[0].getGenericType().getTypeName();
        String simple = java.replaceAll("java\\.util\\.Optional<(.*)>", "$1").replaceAll("[a-z]+\\.", "");
        if (!simple.equals(type.java()) && !type.java().equals("enum")) {
            wrong.add(what + "is " + simple + ", not " + type.java());
        }
        try {
            List<String> before = stored(db, name, database);
            List<?> rows = db.list(select(table).from(table));
            db.execute(deleteFrom(table).everyRow());
            List<Object> fresh = new ArrayList<>();
            for (Object one : rows) {
                fresh.add(loader.loadClass("com.acme.db.NewT" + name.substring(1))
                        .getMethod("of", row)
                        .invoke(null, one));
            }
            insert(db, table, fresh.subList(0, 1));
            insertAll(db, table, fresh.subList(1, fresh.size()));
            List<String> after = stored(db, name, database);
            for (Object one : rows) {
                Object value = row.getMethod("v").invoke(one);
                if (value instanceof Optional<?> optional && optional.isPresent()) {
                    isFound(db, table, optional.get(), what, wrong);
                }
            }
            if (!before.equals(after) || rows.size() != type.values().size() + 1) {
                wrong.add(what + before + " became " + after);
            }
        } catch (RuntimeException e) {
            wrong.add(what + e);
        }
    }

    /** Of types that no other test compares values of. */
    private static void isFound(Database db, Table<?, ?> table, Object value, String what, List<String> wrong)
            throws ReflectiveOperationException {
        Object column = table.getClass().getField("v").get(table);
        Optional<Condition> equal = equal(column, value);
        if (equal.isPresent()
                && db.list(select(table).from(table).where(equal.get())).isEmpty()) {
            wrong.add(what + value + " isn't found");
        }
    }

    @SuppressWarnings("unchecked") // a column's values are of its type
    private static Optional<Condition> equal(Object column, Object value) {
        if (column instanceof ValueExpr<?, ?> expression) {
            return Optional.of(((ValueExpr<Object, Optional<Object>>) expression).eq(value));
        }
        return column instanceof BytesExpr<?> bytes ? Optional.of(bytes.eq((byte[]) value)) : Optional.empty();
    }

    private static List<String> stored(Database db, String table, TestDatabase database) {
        String sql = String.format(Locale.ROOT, stored(database), table);
        return db.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Table<T, R>, R> void insert(Database db, Table<?, ?> table, List<Object> rows) {
        db.execute(insertInto((T) table).values((NewRow<T>) rows.get(0)));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Table<T, R>, R> void insertAll(Database db, Table<?, ?> table, List<Object> rows) {
        db.insertAll(rows.stream().map(row -> (NewRow<T>) row).toList());
    }
}
