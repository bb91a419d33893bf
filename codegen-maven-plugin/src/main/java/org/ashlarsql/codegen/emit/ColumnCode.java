package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.schema.ColumnInfo.Trait;

/** Makes the code that describes a column: {@code requiredNum("film_id", INTEGER, IDENTITY)}. */
record ColumnCode(JavaColumn column) {

    CodeBlock code() {
        ColumnModel model = column.named().model();
        CodeBlock.Builder code = CodeBlock.builder().add(method(), Quoted.of(model.name()), column.typeCode());
        if (column.named().isSettable()) {
            if (model.identity()) {
                code.add(", $T.IDENTITY", Trait.class);
            } else if (model.defaultSql() != null) {
                code.add(", $T.DEFAULT", Trait.class);
            }
            if (column.named().javaDefault() != null) {
                code.add(", $T.JAVA", Trait.class);
            }
        }
        return code.add(")").build();
    }

    private String method() {
        if (!column.named().isSettable() && column.named().model().identity()) {
            return "numbered($L, $L";
        }
        if (!column.named().isSettable()) {
            return column.isNullable() ? "computedOptional($L, $L" : "computed($L, $L";
        }
        return (column.isNullable() ? "optional" : "required")
                + column.kind().family().declared() + "($L, $L";
    }
}
