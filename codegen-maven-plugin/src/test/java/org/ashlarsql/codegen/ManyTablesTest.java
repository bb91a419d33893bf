package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More tables than a class can hold the constants of. */
class ManyTablesTest {

    /** More than 6,000. */
    private static final int TABLES = 6_100;

    @Test
    void areDividedAmongInterfaces(@TempDir Path classes) throws Exception {
        List<SourceFile> sources = Models.sources(Models.schema(tables()));
        List<SourceFile> constants = sources.stream()
                .filter(file -> file.name().matches("Tables\\d*\\.java"))
                .toList();
        // Tables1 is the class of a table.
        assertThat(constants)
                .extracting(SourceFile::name)
                .contains("Tables.java", "Tables1.java", "Tables2.java", "Tables3.java")
                .doesNotContain("Tables4.java");
        List<SourceFile> divided = constants.stream()
                .filter(file -> !file.name().equals("Tables1.java"))
                .toList();
        try (var loader = Compiled.of(Stream.concat(divided.stream(), stubs()).toList(), classes)
                .loader()) {
            Class<?> tables = loader.loadClass("com.acme.db.Tables");
            assertThat(tables.getFields()).hasSize(TABLES);
            Object last = tables.getField("T_" + (TABLES - 1)).get(null);
            assertThat((List<?>) tables.getMethod("allTables").invoke(null))
                    .hasSize(TABLES)
                    .last()
                    .isSameAs(last);
        }
    }

    private static List<TableModel> tables() {
        return IntStream.range(0, TABLES)
                .mapToObj(i -> Models.table(i == 0 ? "tables_1" : "t_" + i, Models.column("id", TypeKind.INTEGER)))
                .toList();
    }

    /** Classes with the names of the generated ones, which would take a minute to compile. */
    private static Stream<SourceFile> stubs() {
        return Stream.concat(
                Stream.of(new SourceFile("Stub.java", """
                        package com.acme.db;
                        import org.ashlarsql.expr.Slots;
                        import org.ashlarsql.schema.Table;
                        import org.ashlarsql.type.RowReader;
                        abstract class Stub<T extends Stub<T>> extends Table<T, Object> {
                            Stub() { super(table("stub")); }
                            @Override public T as(String alias) { throw new UnsupportedOperationException(); }
                            @Override public RowReader<Object> reader(Slots slots) { throw new UnsupportedOperationException(); }
                        }
                        """)),
                IntStream.range(0, TABLES)
                        .mapToObj(i -> i == 0 ? stub("Tables1", "TABLES_1") : stub("T" + i, "T_" + i)));
    }

    private static SourceFile stub(String name, String constant) {
        return new SourceFile(
                name + ".java",
                "package com.acme.db; final class %1$s extends Stub<%1$s> { static final %1$s %2$s = new %1$s(); }"
                        .formatted(name, constant));
    }
}
