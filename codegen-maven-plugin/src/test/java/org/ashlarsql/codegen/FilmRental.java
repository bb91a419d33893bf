package org.ashlarsql.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jspecify.annotations.Nullable;

/** The example's migrations, run and generated. */
final class FilmRental {

    private static final String MIGRATIONS = "../examples/film-rental/src/main/resources/db/migration/";

    /** MySQL has no type for UUIDs, and the numbers that SQLite gives rows have 64 bits. */
    static final List<GivenType> TYPES = List.of(
            new GivenType(null, "integer", null, TypeKind.INTEGER, null),
            new GivenType("customer.card_id", TypeKind.UUID),
            new GivenType("customer.referred_by", TypeKind.UUID),
            new GivenType("payment.transaction_id", TypeKind.UUID));

    private FilmRental() {}

    /** The migrations of a database, on one of its own. */
    static Settings settings(TestDatabase database, Path output) {
        TestSchema fresh = database.newDatabase();
        return settings(
                new DatabaseAddress(fresh.url(), fresh.user(), fresh.password()), migrations(database), output, TYPES);
    }

    static String migrations(TestDatabase database) {
        return MIGRATIONS + database.name().toLowerCase(Locale.ROOT);
    }

    static Settings settings(
            @Nullable DatabaseAddress database, String migrations, Path output, List<GivenType> types) {
        var origin = new Origin(
                database, List.of(migrations), database != null, Path.of("").toAbsolutePath(), Engine.SQLITE);
        return Settings.of(origin, "com.acme.db", output)
                .withAdjustments(Adjustments.none().withTypes(types));
    }

    /** The files of a generated package. */
    static List<SourceFile> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            var sources = new ArrayList<SourceFile>();
            for (Path file : files.sorted().toList()) {
                sources.add(new SourceFile(file.getFileName().toString(), Files.readString(file)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All public fields and record components of compiled sources, one a line. */
    static List<String> members(List<SourceFile> sources, Path classes) throws Exception {
        var members = new TreeSet<String>();
        try (var loader = Compiled.of(sources, classes).loader()) {
            for (SourceFile source : sources) {
                String name = source.name().replace(".java", "");
                if (!name.equals("package-info")) {
                    addMembers(loader.loadClass("com.acme.db." + name), members);
                }
            }
        }
        return List.copyOf(members);
    }

    private static void addMembers(Class<?> type, TreeSet<String> members) {
        for (Field field : type.getFields()) {
            add(type, field.getName(), field.getGenericType().getTypeName(), members);
        }
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                add(type, component.getName(), component.getGenericType().getTypeName(), members);
            }
        }
        for (Class<?> nested : type.getClasses()) {
            addMembers(nested, members);
        }
    }

    private static void add(Class<?> type, String name, String of, TreeSet<String> members) {
        members.add(simple(type.getTypeName()) + "." + name + ": " + simple(of));
    }

    private static String simple(String type) {
        return type.replaceAll("[a-z]+\\.", "");
    }
}
