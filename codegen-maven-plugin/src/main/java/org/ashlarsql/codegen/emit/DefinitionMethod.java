package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.ashlarsql.schema.TableDefinition;

/** Makes the method of a table that tells what CREATE TABLE needs beside the columns; none where there's nothing to tell. */
record DefinitionMethod(JavaTable table, DefinitionCalls calls) {

    /** javac takes each call in a chain one step deeper. */
    private static final int MOST_IN_CHAIN = 100;

    Optional<MethodSpec> method() {
        List<CodeBlock> all = calls.all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("definition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(TableDefinition.class), table.type()));
        String variable = table.named().unlikeFields("definition");
        CodeBlock start = CodeBlock.of("define($L)", Quoted.of(calls.database()));
        List<CodeBlock> rest = new ArrayList<>(all);
        boolean first = true;
        while (rest.size() > MOST_IN_CHAIN) {
            List<CodeBlock> chunk = rest.subList(0, MOST_IN_CHAIN);
            method.addStatement(first ? "var $N = $L" : "$N = $L", variable, chain(start, chunk));
            chunk.clear();
            start = CodeBlock.of("$N", variable);
            first = false;
        }
        return Optional.of(method.addStatement("return $L", chain(start, rest)).build());
    }

    private static CodeBlock chain(CodeBlock start, List<CodeBlock> calls) {
        CodeBlock.Builder code = CodeBlock.builder().add(start);
        calls.forEach(call -> code.add("$Z").add(call));
        return code.build();
    }
}
