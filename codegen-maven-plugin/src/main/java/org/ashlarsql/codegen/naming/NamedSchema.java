package org.ashlarsql.codegen.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.type.TypeName;

/** A schema with the Java names of all that it holds; no two clash. */
public record NamedSchema(
        String database,
        String name,
        SchemaPlace place,
        List<NamedTable> tables,
        List<NamedEnum> enums,
        List<NamedComposite> composites,
        List<NamedSequence> sequences,
        List<NamedRoutine> routines) {

    /** The class that holds the constants of all tables. */
    public static final String TABLES = "Tables";

    /** The class that holds the constants of all keys. */
    public static final String KEYS = "Keys";

    /** The class that holds the constants of all sequences. */
    public static final String SEQUENCES = "Sequences";

    /** The class that holds the calls of all routines. */
    public static final String ROUTINES = "Routines";

    public NamedSchema {
        tables = List.copyOf(tables);
        enums = List.copyOf(enums);
        composites = List.copyOf(composites);
        sequences = List.copyOf(sequences);
        routines = List.copyOf(routines);
    }

    /** The same schema with other tables. */
    public NamedSchema withTables(List<NamedTable> others) {
        return new NamedSchema(database, name, place, others, enums, composites, sequences, routines);
    }

    /** The same schema with these types alone. */
    public NamedSchema withTypes(List<NamedEnum> someEnums, List<NamedComposite> someComposites) {
        return new NamedSchema(database, name, place, tables, someEnums, someComposites, sequences, routines);
    }

    /** The package of its classes. */
    public String packageName() {
        return place.packageName();
    }

    /** The classes of its tables and types. */
    public Set<String> classNames() {
        Stream<String> types = Stream.concat(
                enums.stream().map(NamedEnum::className), composites.stream().map(NamedComposite::className));
        return Stream.concat(
                        tables.stream()
                                .flatMap(table -> Stream.of(table.className(), table.rowName(), table.newName())),
                        types)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The class of the enum called {@code name} in the database. */
    public String enumClass(String name) {
        return enums.stream()
                .filter(named -> named.model().name().equals(name))
                .findFirst()
                .orElseThrow()
                .className();
    }

    /** The class of the composite type called {@code type} in the database. */
    public String compositeClass(TypeName type) {
        return composites.stream()
                .filter(named -> named.model().type().equals(type))
                .findFirst()
                .orElseThrow()
                .className();
    }
}
