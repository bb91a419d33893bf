package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenJavaType;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.codegen.naming.NamedComposite;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.inspect.UsedTypes;

/** Gives columns the types of the user's own that the settings say. */
public record JavaTypes(List<GivenType> types) {

    /**
     * The schemas with these types, without the enums that nothing is left of.
     *
     * @throws GenerationException if one is no name of a class, or its converter no expression
     */
    public List<NamedSchema> apply(List<NamedSchema> schemas) {
        types.forEach(this::check);
        return types.stream().allMatch(type -> type.java() == null)
                ? schemas
                : schemas.stream().map(this::apply).toList();
    }

    private NamedSchema apply(NamedSchema schema) {
        var given = new GivenTypes(schema.name(), types);
        List<NamedTable> tables =
                schema.tables().stream().map(table -> table(table, given)).toList();
        var used = new UsedTypes(
                schema.composites().stream().map(NamedComposite::model).toList(),
                Stream.concat(
                                tables.stream()
                                        .flatMap(table -> table.columns().stream())
                                        .filter(column -> column.javaType() == null
                                                || Objects.requireNonNull(column.javaType())
                                                                .converter()
                                                        != null)
                                        .map(column -> column.model().type()),
                                schema.routines().stream()
                                        .flatMap(routine -> routine.model().types()))
                        .toList());
        return schema.withTables(tables)
                .withTypes(
                        schema.enums().stream()
                                .filter(one -> used.enums().contains(one.model().name()))
                                .toList(),
                        schema.composites().stream()
                                .filter(one -> used.composites().contains(one.model()))
                                .toList());
    }

    private static NamedTable table(NamedTable table, GivenTypes given) {
        List<NamedColumn> columns = table.columns().stream()
                .map(column -> given.of(table.model().name(), column.model())
                        .map(GivenType::java)
                        .map(column::withJavaType)
                        .orElse(column))
                .toList();
        return table.withColumns(columns);
    }

    private void check(GivenType type) {
        GivenJavaType java = type.java();
        if (java == null) {
            return;
        }
        String where = GivenTypes.where(types, type);
        if (!SourceVersion.isName(java.name()) || java.name().indexOf('.') < 0) {
            throw new GenerationException(where + "\"" + java.name()
                    + "\" is no full name of a class. Write one such as" + " com.acme.Email, without type parameters.");
        }
        if (java.converter() != null) {
            JavaExpression.check(where + "the converter", java.converter(), "", "com.acme.Email.CONVERTER");
        } else if (!SourceVersion.isIdentifier(java.label()) || SourceVersion.isKeyword(java.label())) {
            throw new GenerationException(
                    where + "\"" + java.label() + "\" is no name of a method. <label> names the one"
                            + " that tells a constant's label, without parentheses.");
        }
    }
}
