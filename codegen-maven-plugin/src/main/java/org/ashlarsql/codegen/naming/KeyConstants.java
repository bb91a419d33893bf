package org.ashlarsql.codegen.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ashlarsql.codegen.KeyNames;
import org.ashlarsql.codegen.NamingRule;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.TableModel;

/** Finds the constants of keys that aren't called after their tables and columns. */
record KeyConstants(GivenNames given, NamingRules rules, KeyNames names) {

    /** What MySQL and MariaDB call every primary key. */
    private static final String NO_NAME = "PRIMARY";

    /** The constants by the names of their constraints. */
    Map<String, String> of(TableModel table) {
        Map<String, String> keys = new HashMap<>();
        Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(KeyModel::name),
                        table.uniqueKeys().stream().map(KeyModel::name),
                        table.foreignKeys().stream().map(ForeignKeyModel::name))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .forEach(name -> constant(table, name).ifPresent(constant -> keys.put(name, constant)));
        return keys;
    }

    private Optional<String> constant(TableModel table, String constraint) {
        String of = table.name() + "." + constraint;
        if (given.has(of) && !isColumn(table, constraint)) {
            return Optional.of(given.find(of, Reserved.CONSTANT, () -> constraint));
        }
        return names == KeyNames.CONSTRAINTS && !constraint.equals(NO_NAME)
                ? Optional.of(Reserved.CONSTANT.avoid(
                        rules.words(NamingRule.Kind.KEY, constraint).constant()))
                : Optional.empty();
    }

    /** A name given to a column isn't meant for the key called like it. */
    private static boolean isColumn(TableModel table, String name) {
        return table.columns().stream().anyMatch(column -> column.name().equals(name));
    }
}
