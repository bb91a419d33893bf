package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.codegen.declared.Declarations;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.ComputedModel;
import org.ashlarsql.inspect.TableModel;

/** What is told of a column in its table's definition. */
record ColumnCalls(JavaColumn column, NamedSchema schema, TableModel table) {

    private ColumnModel model() {
        return column.named().model();
    }

    List<CodeBlock> all() {
        List<CodeBlock> calls = new ArrayList<>();
        Declarations declarations = Declarations.of(schema.database());
        Optional<String> serial = declarations.serial(model(), table);
        serial.or(() -> ownType(declarations))
                .ifPresent(type -> calls.add(CodeBlock.of(".typeSql($N, $L)", column.field(), Quoted.of(type))));
        ComputedModel computed = model().computed();
        if (computed != null) {
            calls.add(CodeBlock.of(
                    ".computedSql($N, $L, $L)", column.field(), Quoted.of(computed.sql()), computed.stored()));
        }
        String byDefault = model().defaultSql();
        if (byDefault != null && serial.isEmpty() && column.named().isSettable()) {
            calls.addAll(new DefaultCalls(column, schema, declarations, byDefault).all());
        }
        String comment = model().comment();
        if (comment != null) {
            calls.add(CodeBlock.of(".comment($N, $L)", column.field(), Quoted.of(comment)));
        }
        return calls;
    }

    private Optional<String> ownType(Declarations declarations) {
        return declarations.isPlain(model())
                ? Optional.empty()
                : Optional.of(model().type().databaseName());
    }
}
