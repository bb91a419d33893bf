package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.TypeKind;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compilers and checkers read of nullness in generated classes. */
class NullMarkedTest {

    private static final List<SourceFile> SOURCES = Models.sources(Models.schema(
            List.of(Models.table(
                    "film",
                    Models.column("title", TypeKind.TEXT),
                    Models.column("rating", Models.enumType("rating"), true),
                    Models.column("minutes", Models.type(TypeKind.INTEGER), true))),
            new EnumModel("rating", List.of("G", "PG-13"))));

    @TempDir
    private Path classes;

    @Test
    void everyClassIsNullMarkedAndSuppressesNothing() throws Exception {
        assertThat(SOURCES).noneMatch(source -> source.text().contains("SuppressWarnings"));
        try (var loader = Compiled.of(SOURCES, classes).loader();
                var files = Files.walk(classes)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString())
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .toList();
            assertThat(names).contains("com.acme.db.Film$Outer", "com.acme.db.FilmRow", "com.acme.db.NewFilm");
            for (String name : names) {
                Package home = loader.loadClass(name).getPackage();
                assertThat(home.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
            }
        }
    }

    @Test
    void onlyWhatMayBeNullTakesNull() throws Exception {
        try (var loader = Compiled.of(SOURCES, classes).loader()) {
            Class<?> newFilm = loader.loadClass("com.acme.db.NewFilm");
            assertThat(newFilm.getConstructors()[0].getAnnotatedParameterTypes())
                    .noneMatch(NullMarkedTest::takesNull);
            assertThat(newFilm.getMethod("minutes", Integer.class).getAnnotatedParameterTypes())
                    .allMatch(NullMarkedTest::takesNull);
            assertThat(newFilm.getMethod("rating", loader.loadClass("com.acme.db.Rating"))
                            .getAnnotatedParameterTypes())
                    .allMatch(NullMarkedTest::takesNull);
            Class<?> row = loader.loadClass("com.acme.db.FilmRow");
            assertThat(Arrays.stream(row.getRecordComponents()))
                    .noneMatch(component -> takesNull(component.getAnnotatedType()));
        }
    }

    private static boolean takesNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
