package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.schema.Table;

/**
 * Makes the class that holds all tables of a schema; where they are too many for one class, it inherits them from interfaces
 * that hold some each.
 */
record TablesClass(NamedSchema schema) {

    private static final String ALL = "allTables";

    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private static final TypeName LIST = ParameterizedTypeName.get(
            ClassName.get(List.class), ParameterizedTypeName.get(ClassName.get(Table.class), ANY, ANY));

    /** The class, and the interfaces that it needs. */
    List<TypeSpec> types() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NamedSchema.TABLES)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The tables and views of the schema, for static imports.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<List<NamedTable>> parts = ConstantParts.of(schema.tables(), table -> 1);
        if (parts.size() == 1) {
            return List.of(type.addFields(fields(schema.tables()))
                    .addMethod(allTables(listOf(schema.tables())))
                    .build());
        }
        Iterator<String> names = PartNames.of(NamedSchema.TABLES, schema);
        List<TypeSpec> interfaces =
                parts.stream().map(part -> part(names.next(), part)).toList();
        interfaces.forEach(part -> type.addSuperinterface(ClassName.get(schema.packageName(), part.name())));
        return Stream.concat(
                        Stream.of(type.addMethod(allTables(listsOf(interfaces))).build()), interfaces.stream())
                .toList();
    }

    private TypeSpec part(String name, List<NamedTable> tables) {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Some of the tables that {@link Tables} has: they are too many for one class.\n")
                .addFields(fields(tables))
                .addMethod(allTables(listOf(tables)))
                .build();
    }

    private List<FieldSpec> fields(List<NamedTable> tables) {
        Set<String> constants =
                schema.tables().stream().map(NamedTable::constant).collect(Collectors.toSet());
        return tables.stream().map(table -> field(table, constants)).toList();
    }

    /** For those who create them; what a view selects isn't known. */
    private static MethodSpec allTables(CodeBlock list) {
        return MethodSpec.methodBuilder(ALL)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("All tables, without the views.\n")
                .returns(LIST)
                .addStatement("return $L", list)
                .build();
    }

    private static CodeBlock listOf(List<NamedTable> tables) {
        CodeBlock all = tables.stream()
                .filter(NamedTable::isTable)
                .map(table -> CodeBlock.of("$N", table.constant()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", List.class, all);
    }

    private CodeBlock listsOf(List<TypeSpec> interfaces) {
        CodeBlock lists = interfaces.stream()
                .map(part -> CodeBlock.of("$T.$L()", ClassName.get(schema.packageName(), part.name()), ALL))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L).flatMap($T::stream).toList()", Stream.class, lists, List.class);
    }

    private FieldSpec field(NamedTable table, Set<String> constants) {
        ClassName type = ClassName.get(schema.packageName(), table.className());
        // A constant called like the class hides it, unless the class is qualified.
        CodeBlock holder = constants.contains(table.className())
                ? CodeBlock.of("$N.$N", schema.packageName(), table.className())
                : CodeBlock.of("$T", type);
        return FieldSpec.builder(type, table.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L.$N", holder, table.constant())
                .build();
    }
}
