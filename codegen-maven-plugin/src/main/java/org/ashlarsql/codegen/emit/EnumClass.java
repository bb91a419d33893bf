package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedEnum;
import org.ashlarsql.codegen.naming.NamedLabel;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.type.TypeName;

/** Makes the Java enum of one in the database. */
record EnumClass(NamedEnum named, ClassName name) {

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(SafeDoc.of("The enum $L", named.model().name(), null));
        for (NamedLabel label : named.labels()) {
            type.addEnumConstant(
                    label.constant(),
                    TypeSpec.anonymousClassBuilder("$L", Quoted.of(label.label()))
                            .build());
        }
        return type.addField(typeField())
                .addField(String.class, "label", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "label")
                        .addStatement("this.label = label")
                        .build())
                .addMethod(MethodSpec.methodBuilder("label")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What the database stores.\n")
                        .returns(String.class)
                        .addStatement("return label")
                        .build())
                .build();
    }

    private static CodeBlock sqlName(TypeName type) {
        return type.schema() == null ? CodeBlock.of("$L", Quoted.of(type.name())) : TypeCode.name(type);
    }

    private FieldSpec typeField() {
        return FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(ValueType.class), name), "TYPE")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Its SQL type.\n")
                .initializer(
                        "$T.enumeration($L, values(), $T::label)",
                        SqlTypes.class,
                        sqlName(named.model().typeName()),
                        name)
                .build();
    }
}
