package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.inspect.RoutineModel;

/** Makes the class that calls all routines of a schema. */
record RoutinesClass(NamedSchema schema) {

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NamedSchema.ROUTINES)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The functions, aggregates and procedures of the schema, for static imports.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<JavaRoutine> routines = schema.routines().stream()
                .map(named -> JavaRoutine.of(named, schema))
                .toList();
        Set<String> alike = alike(routines);
        Set<String> taken = new HashSet<>();
        List<TypeSpec> results = new ArrayList<>();
        for (JavaRoutine routine : routines) {
            new RoutineMethods(routine, alike, taken).all().forEach(type::addMethod);
            results.addAll(new RoutineResult(routine).types());
        }
        return type.addTypes(results).build();
    }

    /** The methods that more than one routine would have; then none has it, lest a call come to mean another one some day. */
    private static Set<String> alike(List<JavaRoutine> routines) {
        Set<String> all = new HashSet<>();
        Set<String> alike = new HashSet<>();
        for (JavaRoutine routine : routines) {
            new RoutineMethods(routine, Set.of(), Set.of())
                    .signatures().stream().filter(one -> !all.add(one)).forEach(alike::add);
        }
        return alike;
    }

    /** What a routine is, as a sentence about it and its comment. */
    static CodeBlock doc(RoutineModel routine) {
        String what = switch (routine.kind()) {
            case FUNCTION -> "The function $L";
            case TABLE_FUNCTION -> "The rows of the function $L";
            case AGGREGATE -> "The aggregate $L";
            case PROCEDURE -> routine.function() ? "A call of the function $L" : "A call of the procedure $L";
        };
        return SafeDoc.of(what, routine.name(), routine.comment());
    }
}
