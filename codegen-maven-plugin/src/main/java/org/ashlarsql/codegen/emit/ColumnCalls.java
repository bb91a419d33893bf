package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.ComputedModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;

/** What is told of a column in its table's definition. */
record ColumnCalls(JavaColumn column, NamedSchema schema, TableModel table) {

    private ColumnModel model() {
        return column.named().model();
    }

    List<CodeBlock> all() {
        List<CodeBlock> calls = new ArrayList<>();
        boolean serial = isSerial();
        if (serial) {
            calls.add(CodeBlock.of(".typeSql($N, $S)", column.field(), serialType()));
        } else if (!PlainTypes.isPlain(model().type(), schema.database())) {
            calls.add(CodeBlock.of(
                    ".typeSql($N, $S)", column.field(), model().type().databaseName()));
        }
        ComputedModel computed = model().computed();
        if (computed != null) {
            calls.add(CodeBlock.of(".computedSql($N, $S, $L)", column.field(), computed.sql(), computed.stored()));
        }
        String byDefault = model().defaultSql();
        if (byDefault != null && !serial && column.named().isSettable()) {
            calls.addAll(new DefaultCalls(column, schema, byDefault).all());
        }
        String comment = model().comment();
        if (comment != null) {
            calls.add(CodeBlock.of(".comment($N, $S)", column.field(), comment));
        }
        return calls;
    }

    /** Whether it has the sequence that PostgreSQL makes for a serial column. */
    private boolean isSerial() {
        String byDefault = model().defaultSql();
        return schema.database().equals("PostgreSQL")
                && model().identity()
                && byDefault != null
                && byDefault.equals("nextval('" + table.name() + "_" + model().name() + "_seq'::regclass)");
    }

    private String serialType() {
        return model().type().kind() == TypeKind.INTEGER
                ? "serial"
                : model().type().kind().name().toLowerCase(Locale.ROOT).replace("int", "serial");
    }
}
