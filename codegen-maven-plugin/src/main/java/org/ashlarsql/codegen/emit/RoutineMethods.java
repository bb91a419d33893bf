package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.ashlarsql.inspect.RoutineKind;

/**
 * Makes the methods that call a routine: with expressions, with values, and without the last parameters that have defaults.
 *
 * @param alike the methods that more than one routine would have, as Java tells them apart
 * @param taken the methods that others have
 */
record RoutineMethods(JavaRoutine routine, Set<String> alike, Set<String> taken) {

    /** The methods with all parameters, by the name that it would have on its own. */
    Set<String> signatures() {
        List<RoutineParameter> given = given(routine.parameters());
        String name = routine.named().method();
        return Set.copyOf(List.of(signature(name, expressions(given)), signature(name, values(given))));
    }

    List<MethodSpec> all() {
        List<RoutineParameter> parameters = routine.parameters();
        String name = name(parameters);
        List<MethodSpec> methods = new ArrayList<>(both(name, parameters, true));
        for (int i = parameters.size(); i > 0 && parameters.get(i - 1).model().optional(); i--) {
            methods.addAll(both(name, parameters.subList(0, i - 1), false));
        }
        return methods;
    }

    /** The name by which Java can tell it from all others. */
    private String name(List<RoutineParameter> parameters) {
        String name = routine.named().method();
        if (signatures().stream().noneMatch(alike::contains) && isFree(name, parameters)) {
            return name;
        }
        String apart = routine.named().apart();
        String numbered = apart;
        for (int i = 2; !isFree(numbered, parameters); i++) {
            numbered = apart + i;
        }
        return numbered;
    }

    private boolean isFree(String name, List<RoutineParameter> parameters) {
        List<RoutineParameter> given = given(parameters);
        return !taken.contains(signature(name, expressions(given))) && !taken.contains(signature(name, values(given)));
    }

    private static List<RoutineParameter> given(List<RoutineParameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.model().mode().isGiven())
                .toList();
    }

    private static List<ParameterSpec> expressions(List<RoutineParameter> given) {
        return given.stream().map(RoutineParameter::expression).toList();
    }

    private static List<ParameterSpec> values(List<RoutineParameter> given) {
        return given.stream().map(RoutineParameter::value).toList();
    }

    /** The methods with these parameters; without the last ones, another routine may have such. */
    private List<MethodSpec> both(String name, List<RoutineParameter> parameters, boolean documented) {
        List<RoutineParameter> given = given(parameters);
        List<MethodSpec> methods = new ArrayList<>();
        if (taken.add(signature(name, expressions(given)))) {
            MethodSpec.Builder method = method(name, expressions(given));
            if (documented) {
                method.addJavadoc(RoutinesClass.doc(routine.named().model()));
            }
            methods.add(
                    method.addStatement("return $L", routine.call(parameters)).build());
        }
        boolean ofRows = routine.named().model().kind() == RoutineKind.AGGREGATE;
        if (!given.isEmpty() && !ofRows && taken.add(signature(name, values(given)))) {
            CodeBlock bound = given.stream().map(RoutineParameter::bound).collect(CodeBlock.joining(",$W"));
            methods.add(method(name, values(given))
                    .addStatement("return $N($L)", name, bound)
                    .build());
        }
        return methods;
    }

    private MethodSpec.Builder method(String name, List<ParameterSpec> parameters) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(routine.result())
                .addParameters(parameters);
    }

    /** What is left of a method's parameters at run time. */
    private static String signature(String name, List<ParameterSpec> parameters) {
        return parameters.stream()
                .map(parameter -> raw(parameter.type()))
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static String raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType().toString() : type.toString();
    }
}
