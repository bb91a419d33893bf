package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.drift.Drift;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that the settings give to columns, by their names, their types in the database and whether they may be NULL. */
class GivenTypesTest {

    private static final SourceFile EMAIL = new SourceFile("Email.java", """
            package com.acme.db;

            import org.ashlarsql.type.Converter;

            public record Email(String address) {
                public static final Converter<String, Email> CONVERTER = Converter.of(Email::new, Email::address);
            }
            """);

    private static final SourceFile FEELING = new SourceFile("Feeling.java", """
            package com.acme.db;

            public enum Feeling {
                BAD("sad"),
                GOOD("ok");

                private final String label;

                Feeling(String label) {
                    this.label = label;
                }

                public String label() {
                    return label;
                }
            }
            """);

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    private static GivenType column(String column, @Nullable TypeKind as, @Nullable GivenJavaType java) {
        return new GivenType(column, null, null, as, java);
    }

    private static GivenType databaseType(String databaseType, @Nullable Boolean nullable, TypeKind as) {
        return new GivenType(null, databaseType, nullable, as, null);
    }

    private List<SourceFile> sources(SchemaModel schema, GivenType... types) {
        Settings settings = Models.settings(folder, List.of(), List.of(types), List.of());
        return Models.sources(schema, settings, warnings);
    }

    private static SchemaModel person() {
        return Models.schema(Models.table(
                "person",
                Models.column("id", TypeKind.BIGINT),
                Models.column("age", TypeKind.BIGINT),
                Models.column("weight", Models.type(TypeKind.BIGINT), true),
                Models.column("email", Models.type(TypeKind.TEXT), true)));
    }

    @Test
    void byTypeNameAndNullability() {
        List<SourceFile> sources = sources(
                person(),
                databaseType("INT*", null, TypeKind.INTEGER),
                databaseType("integer", true, TypeKind.DECIMAL),
                column("main.person.age", TypeKind.SMALLINT, null));
        assertThat(Models.text(sources, "Person.java"))
                .contains("id = requiredNum(\"id\", INTEGER);")
                .contains("age = requiredNum(\"age\", SMALLINT);")
                .contains("weight = optionalNum(\"weight\", DECIMAL);")
                .contains("email = optionalText(\"email\", TEXT);");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatMatchesNothingIsAWarning() {
        sources(
                person(),
                databaseType("INT*", null, TypeKind.INTEGER),
                new GivenType("*.wieght", "integer", true, TypeKind.TEXT, null));
        assertThat(warnings)
                .containsExactly("<types><type>[2]: no column matches <column>*.wieght</column> and"
                        + " <databaseType>integer</databaseType> and <nullable>true</nullable>. <column> is a pattern"
                        + " over table.column or schema.table.column, <databaseType> one over the type as the database"
                        + " writes it; correct it or take it out.");
    }

    @Test
    void whatIsNoTypeIsRefused() {
        refused(new GivenJavaType("Email", "x.Y.Z", ""), "\"Email\" is no full name of a class. Write one such as");
        refused(new GivenJavaType("a.List<B>", "x.Y.Z", ""), "\"a.List<B>\" is no full name of a class");
        refused(new GivenJavaType("a.Email", "x) + (", ""), "the converter \"x) + (\" is no Java expression");
        refused(new GivenJavaType("a.Email", "x; y", ""), "the converter \"x; y\" is no Java expression");
        refused(new GivenJavaType("a.Mood", null, "x()"), "\"x()\" is no name of a method. <label> names the one");
        assertThatThrownBy(() -> sources(person(), column("*.email", TypeKind.SET, null)))
                .hasMessageStartingWith("<types><type>[1]: <column>*.email</column> can't be given the type SET: ");
    }

    private void refused(GivenJavaType java, String message) {
        assertThatThrownBy(() -> sources(person(), column("*.age", TypeKind.TEXT, null), column("*.email", null, java)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("<types><type>[2]: " + message);
    }

    /** A native enum of PostgreSQL and MySQL, a text with a CHECK elsewhere. */
    private static String script(TestDatabase database) {
        return switch (database) {
            case POSTGRESQL ->
                "create type mood as enum ('sad', 'ok'); create table person ("
                        + "email text not null, second varchar(40), feeling mood not null default 'ok', other mood)";
            case SQLITE ->
                "create table person (email text not null, second varchar(40),"
                        + " feeling text not null default 'ok' check (feeling in ('sad', 'ok')),"
                        + " other text check (other in ('sad', 'ok')))";
            default ->
                "create table person (email text not null, second varchar(40),"
                        + " feeling enum('sad', 'ok') not null default 'ok', other enum('sad', 'ok'))";
        };
    }

    /** The class says itself how the database's type is called. */
    @EachDatabase
    void aGivenTypeIsNoDrift(TestDatabase database) throws Exception {
        Database db = Database.of(database.newDatabase().dataSource());
        db.jdbi()
                .useHandle(handle -> handle.execute("create table thing (yes integer not null, id char(36) not null,"
                        + " doc varchar(99), few bigint, share decimal(9,2), born varchar(10), made date)"));
        List<SourceFile> sources = sources(
                Recreated.read(db),
                column("*.yes", TypeKind.BOOLEAN, null),
                column("*.id", TypeKind.UUID, null),
                column("*.doc", TypeKind.JSON, null),
                column("*.few", TypeKind.SMALLINT, null),
                column("*.share", TypeKind.DOUBLE, null),
                column("*.born", TypeKind.DATE, null),
                column("*.made", TypeKind.TEXT, null));
        assertThat(Models.text(sources, "Thing.java"))
                .contains("BoolColumn<Thing, Boolean> yes")
                .contains("Optional<String>> made");
        try (var loader = Compiled.of(sources, folder).loader()) {
            var thing = (Table<?, ?>)
                    loader.loadClass("com.acme.db.Thing").getField("THING").get(null);
            Drift drift = db.jdbi()
                    .withHandle(handle -> SchemaCheck.of(List.of(thing)).drift(handle.getConnection()));
            assertThat(drift.differences()).isEmpty();
            assertThat(drift.notes()).isEmpty();
        }
    }

    @EachDatabase
    void typesOfTheUsersOwn(TestDatabase database) throws Exception {
        Database db = Database.of(database.newDatabase().dataSource());
        db.jdbi().useHandle(handle -> {
            for (String sql : script(database).split("; ")) {
                handle.execute(sql);
            }
        });
        List<SourceFile> sources = new ArrayList<>(sources(
                Recreated.read(db),
                new GivenType(
                        "*",
                        database == TestDatabase.MYSQL || database == TestDatabase.MARIADB ? "*text" : "text",
                        false,
                        null,
                        new GivenJavaType("com.acme.db.Email", "com.acme.db.Email.CONVERTER", "")),
                column(
                        "person.second",
                        TypeKind.TEXT,
                        new GivenJavaType("com.acme.db.Email", "com.acme.db.Email.CONVERTER", "")),
                column("*.feeling", null, new GivenJavaType("com.acme.db.Feeling", null, "label")),
                column("*.other", null, new GivenJavaType("com.acme.db.Feeling", null, "label"))));
        assertThat(sources)
                .extracting(SourceFile::name)
                .containsExactly(
                        "package-info.java",
                        "Tables.java",
                        "Keys.java",
                        "Person.java",
                        "PersonRow.java",
                        "NewPerson.java");
        sources.add(EMAIL);
        sources.add(FEELING);
        try (var loader = Compiled.of(sources, folder).loader()) {
            Class<?> email = loader.loadClass("com.acme.db.Email");
            Object address = email.getConstructor(String.class).newInstance("a@b.c");
            Object bad = loader.loadClass("com.acme.db.Feeling").getEnumConstants()[0];
            Class<?> newPerson = loader.loadClass("com.acme.db.NewPerson");
            Object row = newPerson.getConstructor(email).newInstance(address);
            row = newPerson.getMethod("second", email).invoke(row, address);
            row = newPerson.getMethod("other", bad.getClass()).invoke(row, bad);
            Table<?, ?> person = (Table<?, ?>)
                    loader.loadClass("com.acme.db.Person").getField("PERSON").get(null);
            insert(db, person, row);
            assertThat(db.list(select(person).from(person)))
                    .hasToString("[PersonRow[email=Email[address=a@b.c], second=Optional[Email[address=a@b.c]],"
                            + " feeling=GOOD, other=Optional[BAD]]]");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Table<T, R>, R> void insert(Database db, Table<?, ?> table, Object row) {
        db.execute(insertInto((T) table).values((NewRow<T>) row));
    }
}
