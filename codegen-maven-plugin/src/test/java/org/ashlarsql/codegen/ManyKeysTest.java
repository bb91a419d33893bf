package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.schema.ForeignKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More keys than the static initializer of a class can hold. */
class ManyKeysTest {

    private static final int TABLES = 14;
    private static final int COLUMNS = 16;
    private static final int UNIQUE_KEYS = 30;

    @Test
    void areDividedAmongInterfaces(@TempDir Path classes) throws Exception {
        List<SourceFile> sources = Models.sources(schema());
        // Keys1 is the class of a table.
        assertThat(sources).extracting(SourceFile::name).contains("Keys.java", "Keys2.java", "Keys3.java");
        try (var loader = Compiled.of(sources, classes).loader()) {
            Class<?> keys = loader.loadClass("com.acme.db.Keys");
            assertThat(keys.getFields()).hasSize(TABLES * (UNIQUE_KEYS + 2));
            var key = (ForeignKey<?, ?>) keys.getField("T_7_C0_FKEY").get(null);
            Object parent =
                    loader.loadClass("com.acme.db.Tables").getField("KEYS_1").get(null);
            assertThat(key.referenced().table()).isSameAs(parent);
        }
    }

    /** The names in another order for each number, as no two keys of the same columns in the same order have constants. */
    private static List<String> turned(List<String> names, int by) {
        var turned = new ArrayList<>(names);
        if (by > names.size()) {
            Collections.reverse(turned);
        }
        Collections.rotate(turned, by);
        return turned;
    }

    private static SchemaModel schema() {
        return Models.schema(IntStream.range(0, TABLES)
                .mapToObj(i -> table(i == 0 ? "keys_1" : "t_" + i))
                .toList());
    }

    private static TableModel table(String name) {
        List<String> names = IntStream.range(0, COLUMNS).mapToObj(i -> "c" + i).toList();
        List<KeyModel> unique = IntStream.range(0, UNIQUE_KEYS)
                .mapToObj(i -> new KeyModel(null, turned(names, i + 1)))
                .toList();
        return new TableModel(
                name,
                TableKind.TABLE,
                null,
                names.stream()
                        .map(column -> Models.column(column, TypeKind.INTEGER))
                        .toList(),
                new KeyModel(null, List.of("c0")),
                unique,
                List.of(new ForeignKeyModel(null, List.of("c0"), "keys_1", List.of("c0"))));
    }
}
