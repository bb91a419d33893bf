package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedSequence;
import org.ashlarsql.inspect.TypeModel;
import org.ashlarsql.schema.Sequence;

/** Makes the class that holds all sequences of a schema. */
record SequencesClass(NamedSchema schema) {

    TypeSpec type() {
        return TypeSpec.classBuilder(NamedSchema.SEQUENCES)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The sequences of the schema that belong to no column, for static imports.\n")
                .addFields(schema.sequences().stream().map(this::field).toList())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private FieldSpec field(NamedSequence sequence) {
        TypeModel type = new TypeModel(sequence.model().kind(), -1, -1, "", null);
        String qualifier = schema.place().qualifier();
        CodeBlock name = CodeBlock.of("$L", Quoted.of(sequence.model().name()));
        CodeBlock place = qualifier == null ? name : CodeBlock.of("$L, $L", Quoted.of(qualifier), name);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                ClassName.get(Sequence.class),
                                ValueKind.of(sequence.model().kind()).boxed()),
                        sequence.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(SafeDoc.of(
                        "The sequence $L",
                        sequence.model().name(),
                        sequence.model().comment()))
                .initializer("$T.of($L, $L)", Sequence.class, place, TypeCode.of(type))
                .build();
    }
}
