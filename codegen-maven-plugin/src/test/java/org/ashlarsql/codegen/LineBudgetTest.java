package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 200 tables of 15 columns cost: half of the columns may be NULL, one is an identity, three have a default. */
class LineBudgetTest {

    private static final List<TypeKind> KINDS = List.of(
            TypeKind.INTEGER,
            TypeKind.TEXT,
            TypeKind.INTEGER,
            TypeKind.TEXT,
            TypeKind.DECIMAL,
            TypeKind.TIMESTAMP,
            TypeKind.BOOLEAN,
            TypeKind.DATE);

    @Test
    void staysBelow25000Lines(@TempDir Path classes) {
        List<SourceFile> sources = Models.sources(schema());
        long lines =
                sources.stream().mapToLong(file -> file.text().lines().count()).sum();
        long start = System.nanoTime();
        Compiled.of(sources, classes);
        Duration javac = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("200 tables of 15 columns: " + lines + " lines, javac " + javac.toMillis() + " ms");
        assertThat(lines).isLessThan(25_000);
    }

    private static SchemaModel schema() {
        var tables = new ArrayList<TableModel>();
        for (int i = 0; i < 200; i++) {
            tables.add(Models.table("table_" + i, columns()));
        }
        return Models.schema(tables);
    }

    private static List<ColumnModel> columns() {
        var columns = new ArrayList<ColumnModel>();
        for (int i = 0; i < 15; i++) {
            TypeKind kind = KINDS.get(i % KINDS.size());
            String byDefault = i % 5 == 4 ? "1" : null;
            columns.add(new ColumnModel(
                    "some_column_" + i, Models.type(kind), i % 2 == 1, byDefault, i == 0, Generated.NO, null));
        }
        return columns;
    }
}
