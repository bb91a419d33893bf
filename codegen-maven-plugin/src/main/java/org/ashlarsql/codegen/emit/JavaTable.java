package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.codegen.GivenJavaType;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;

/** A table with all that its Java needs. */
record JavaTable(NamedTable named, ClassName type, ClassName row, ClassName newRow, List<JavaColumn> columns) {

    /** Constructors and records beyond this are unwieldy, and soon impossible. */
    private static final int MOST_PARAMETERS = 200;

    /** A method has 255 slots for parameters, one of which is {@code this}. */
    private static final int MOST_SLOTS = 254;

    static JavaTable of(NamedTable table, NamedSchema schema) {
        String in = schema.packageName();
        return new JavaTable(
                table,
                ClassName.get(in, table.className()),
                ClassName.get(in, table.rowName()),
                ClassName.get(in, table.newName()),
                table.columns().stream().map(c -> column(c, schema)).toList());
    }

    private static JavaColumn column(NamedColumn column, NamedSchema schema) {
        GivenJavaType own = column.javaType();
        if (own != null && own.converter() == null) {
            return UserType.enumeration(column, own);
        }
        JavaType type = JavaType.of(column.model().type(), schema);
        return own == null
                ? new JavaColumn(column, type.kind(), type.code())
                : UserType.converted(column, own, type.code());
    }

    /** The columns that the constructor of a new row takes; none where they are too many. */
    List<JavaColumn> required() {
        List<JavaColumn> required =
                columns.stream().filter(c -> c.named().isRequired()).toList();
        return fitsInParameters(required.stream().map(JavaColumn::parameter).toList()) ? required : List.of();
    }

    /** The columns that a new row has setters for. */
    List<JavaColumn> settable() {
        // By their names: to compare the code of two columns, JavaPoet writes both.
        Set<String> required = required().stream().map(JavaColumn::field).collect(Collectors.toSet());
        return columns.stream()
                .filter(c -> c.named().isSettable() && !required.contains(c.field()))
                .toList();
    }

    /** Whether a row has too many columns for a record. */
    boolean isWide() {
        return !fitsInParameters(columns.stream().map(JavaColumn::component).toList());
    }

    private static boolean fitsInParameters(List<TypeName> types) {
        return types.size() <= MOST_PARAMETERS
                && types.stream().mapToInt(JavaColumn::slots).sum() <= MOST_SLOTS;
    }
}
