package org.ashlarsql.codegen.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.codegen.NamingRule.Kind;
import org.ashlarsql.inspect.CompositeModel;
import org.ashlarsql.inspect.ParameterModel;
import org.ashlarsql.inspect.RoutineModel;

/**
 * Gives Java names to routines. What would be named alike is numbered and no error, as it is of tables: of routines there may be
 * many that nobody calls from Java.
 */
final class RoutineNames {

    /** What no static method can be called for Object's sake. */
    private static final Reserved METHOD = new Reserved(
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"));

    private final GivenNames given;
    private final NamingRules rules;
    /** What a name in the class would hide, in scripts without capitals. */
    private final Set<String> classes;
    /** What has a name of its own in the settings. */
    private final Set<String> others;

    private final boolean orNull;

    private final Set<String> types = new HashSet<>();

    RoutineNames(GivenNames given, NamingRules rules, Set<String> classes, Set<String> others, boolean orNull) {
        this.given = given;
        this.rules = rules;
        this.classes = Set.copyOf(classes);
        this.others = Set.copyOf(others);
        this.orNull = orNull;
    }

    NamedRoutine named(RoutineModel model) {
        String name = given.has(model.signature()) || others.contains(model.name()) ? model.signature() : model.name();
        String method = given.find(
                name, METHOD, () -> rules.words(Kind.ROUTINE, model.name()).camel());
        List<String> words = model.parameters().stream()
                .map(parameter -> parameter.type().databaseName())
                .toList();
        return new NamedRoutine(
                model,
                method,
                METHOD.avoid(Words.of(method + " " + String.join(" ", words)).camel()),
                type(Words.of(method).pascal()),
                parameters(model),
                yields(model, name),
                orNull);
    }

    /** Their files' names don't differ in case only. */
    private String type(String wanted) {
        String name = wanted;
        for (int i = 2; !types.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + i;
        }
        return name;
    }

    private List<String> parameters(RoutineModel model) {
        List<String> wanted = new ArrayList<>();
        for (ParameterModel parameter : model.parameters()) {
            String number = String.valueOf(wanted.size() + 1);
            wanted.add(parameter.name() == null ? "arg" + number : name(parameter.name()));
        }
        return apart(wanted);
    }

    private List<String> yields(RoutineModel model, String routine) {
        Stream<String> outs = model.parameters().stream()
                .filter(parameter -> parameter.mode().isReturned())
                .map(parameter -> parameter.name() == null ? "value" : parameter.name());
        return apart(Stream.concat(outs, model.columns().stream().map(CompositeModel.FieldModel::name))
                .map(one -> given.find(routine + "." + one, Reserved.FIELD, () -> name(one)))
                .toList());
    }

    private String name(String name) {
        return Reserved.FIELD.avoid(rules.words(Kind.COLUMN, name).camel());
    }

    /** Numbers those that are alike, or hide a class. */
    private List<String> apart(List<String> wanted) {
        Set<String> taken = new HashSet<>(classes);
        return wanted.stream()
                .map(one -> {
                    String name = one;
                    for (int i = 2; !taken.add(name); i++) {
                        name = one + i;
                    }
                    return name;
                })
                .collect(Collectors.toUnmodifiableList());
    }
}
