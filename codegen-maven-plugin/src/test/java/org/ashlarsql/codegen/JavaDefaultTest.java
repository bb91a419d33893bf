package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Ddl.createTable;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns whose default comes from Java. */
class JavaDefaultTest {

    @TempDir
    private Path classes;

    private static SchemaModel schema() {
        return Models.schema(new TableModel(
                "film",
                TableKind.TABLE,
                null,
                List.of(
                        new ColumnModel(
                                "film_id",
                                Models.type(TypeKind.INTEGER),
                                false,
                                null,
                                true,
                                Generated.BY_DEFAULT,
                                null),
                        Models.column("title", TypeKind.TEXT),
                        Models.column("external_id", TypeKind.UUID),
                        new ColumnModel(
                                "label", Models.type(TypeKind.TEXT), false, null, false, Generated.ALWAYS, null)),
                new KeyModel(null, List.of("film_id")),
                List.of(),
                List.of()));
    }

    private static List<SourceFile> sources(String column, String value) {
        Settings settings = Models.settings(Path.of(""))
                .withAdjustments(
                        Adjustments.none().withoutColumns("*.label").withJavaDefaults(new GivenDefault(column, value)));
        return Models.sources(schema(), settings, new ArrayList<>());
    }

    @Test
    void newRowsGetAValueFromJava() throws Exception {
        List<SourceFile> sources = sources("*.external_id", "java.util.UUID.randomUUID()");
        assertThat(Models.text(sources, "Film.java"))
                .contains("externalId = requiredValue(\"external_id\", UUID, JAVA);")
                .contains("byJava(externalId, () -> java.util.UUID.randomUUID());");
        try (var loader = Compiled.of(sources, classes).loader()) {
            Table<?, ?> film = (Table<?, ?>) Class.forName("com.acme.db.Film", true, loader)
                    .getField("FILM")
                    .get(null);
            Class<?> newFilm = Class.forName("com.acme.db.NewFilm", true, loader);
            Database db = Database.of(TestDatabase.SQLITE.newDatabase().dataSource());
            db.execute(createTable(film));
            insert(db, film, newFilm.getConstructor(String.class).newInstance("Brazil"));
            UUID own = UUID.randomUUID();
            Object given = newFilm.getConstructor(String.class).newInstance("Ran");
            insert(db, film, newFilm.getMethod("externalId", UUID.class).invoke(given, own));
            List<?> films = db.list(select(film).from(film));
            assertThat(films.get(0).getClass().getMethod("externalId").invoke(films.get(0)))
                    .isInstanceOf(UUID.class);
            assertThat(films.get(1).getClass().getMethod("externalId").invoke(films.get(1)))
                    .isEqualTo(own);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Table<T, R>, R> void insert(Database db, Table<?, ?> table, Object row) {
        db.execute(insertInto((T) table).values((NewRow<T>) row));
    }

    @Test
    void whatCannotBeIsAnErrorThatSaysWhy() {
        assertThatThrownBy(() -> sources("film.external", "java.util.UUID.randomUUID()"))
                .isInstanceOf(GenerationException.class)
                .hasMessage("<javaDefaults>: no column of a table matches \"film.external\"."
                        + " Patterns are over table.column or schema.table.column; correct it or take it out.");
        assertThatThrownBy(() -> sources("film.title", "\"a\" +"))
                .hasMessageContaining("the value \"\"a\" +\" of film.title is no Java expression: illegal start")
                .hasMessageContaining("without a semicolon");
        assertThatThrownBy(() -> sources("film.title", "a(); b()")).hasMessageContaining("is no Java expression");
        assertThatThrownBy(() -> sources("film.title", " ")).hasMessageContaining("is no Java expression");
    }
}
