package org.ashlarsql.codegen.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GivenName;
import org.ashlarsql.codegen.NamingRule.Kind;
import org.ashlarsql.codegen.RowNulls;
import org.ashlarsql.codegen.Style;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.CompositeModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SequenceModel;
import org.ashlarsql.inspect.TableModel;

/** Gives Java names to what a schema holds. */
public final class Naming {

    private static final GivenNames NONE = GivenNames.of(List.of());

    private final GivenNames given;
    private final Style style;
    private final NamingRules rules;
    private final KeyConstants keys;
    private final SchemaPlace place;
    private final Clashes clashes = new Clashes();

    private Naming(GivenNames given, Style style, SchemaPlace place) {
        this.given = given;
        this.style = style;
        this.rules = new NamingRules(style.naming());
        this.keys = new KeyConstants(given, rules, style.keyNames());
        this.place = place;
    }

    /**
     * Schemas with their Java names: one alone in the package itself, several in a package each, called like the schema.
     *
     * @throws org.ashlarsql.codegen.GenerationException if names clash, or a given one is of no use
     */
    public static List<NamedSchema> of(
            List<SchemaModel> schemas, String packageName, List<GivenName> names, Style style) {
        GivenNames given = GivenNames.of(names);
        List<NamedSchema> named =
                SchemaPlaces.of(schemas, packageName, given, new NamingRules(style.naming())).entrySet().stream()
                        .map(placed -> new Naming(given.in(placed.getKey().name()), style, placed.getValue())
                                .named(placed.getKey()))
                        .toList();
        given.checkAllUsed();
        return named;
    }

    private NamedSchema named(SchemaModel schema) {
        List<NamedTable> tables = schema.tables().stream().map(this::named).toList();
        List<NamedEnum> enums = schema.enums().stream()
                .map(model -> named(model, isTable(model.name(), schema) ? NONE : given, tables))
                .toList();
        List<NamedComposite> composites =
                schema.composites().stream().map(model -> named(model, schema)).toList();
        checkClasses(schema, tables, enums, composites);
        List<NamedSequence> sequences = sequences(schema);
        List<NamedRoutine> routines = routines(schema, enums, composites);
        clashes.end();
        return new NamedSchema(schema.database(), schema.name(), place, tables, enums, composites, sequences, routines);
    }

    private List<NamedRoutine> routines(SchemaModel schema, List<NamedEnum> enums, List<NamedComposite> composites) {
        Set<String> classes = Stream.concat(
                        enums.stream().map(NamedEnum::className),
                        composites.stream().map(NamedComposite::className))
                .collect(Collectors.toSet());
        Set<String> others = Stream.of(
                        schema.tables().stream().map(TableModel::name),
                        schema.enums().stream().map(EnumModel::name),
                        schema.composites().stream().map(CompositeModel::name),
                        schema.sequences().stream().map(SequenceModel::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        var names = new RoutineNames(given, rules, classes, others, style.rowNulls() == RowNulls.NULLABLE);
        return schema.routines().stream().map(names::named).toList();
    }

    private List<NamedSequence> sequences(SchemaModel schema) {
        List<NamedSequence> sequences = schema.sequences().stream()
                .map(model -> new NamedSequence(
                        model,
                        given.find(
                                model.name(),
                                Reserved.CONSTANT,
                                () -> rules.words(Kind.SEQUENCE, model.name()).constant())))
                .toList();
        var constants = new Clashes.Place("constant of " + NamedSchema.SEQUENCES);
        sequences.forEach(sequence -> constants.add(
                sequence.constant(), "sequence " + sequence.model().name()));
        clashes.check(constants);
        return sequences;
    }

    private void checkClasses(
            SchemaModel schema, List<NamedTable> tables, List<NamedEnum> enums, List<NamedComposite> composites) {
        var classes = new Clashes.Place("class or file");
        var constants = new Clashes.Place("constant of " + NamedSchema.TABLES);
        classes.addClass(NamedSchema.TABLES, "the generated class of all tables");
        classes.addClass(NamedSchema.KEYS, "the generated class of all keys");
        if (!schema.sequences().isEmpty()) {
            classes.addClass(NamedSchema.SEQUENCES, "the generated class of all sequences");
        }
        if (!schema.routines().isEmpty()) {
            classes.addClass(NamedSchema.ROUTINES, "the generated class of all routines");
        }
        for (NamedTable table : tables) {
            String what = table.noun() + " " + table.model().name();
            classes.addClass(table.className(), what);
            classes.addClass(table.rowName(), "the row of " + what);
            if (table.isTable()) {
                classes.addClass(table.newName(), "the new row of " + what);
            }
            constants.add(table.constant(), what);
        }
        enums.forEach(e -> classes.addClass(e.className(), "enum " + e.model().name()));
        composites.forEach(c ->
                classes.addClass(c.className(), "composite type " + c.model().name()));
        clashes.check(classes);
        clashes.check(constants);
    }

    private NamedTable named(TableModel table) {
        String name = table.name();
        String called = rules.apply(Kind.TABLE, name);
        String className =
                given.find(name, Reserved.CLASS, () -> Words.of(called).pascal());
        String constant = Reserved.CONSTANT.avoid(
                Words.of(given.has(name) ? className : called).constant());
        List<NamedColumn> columns =
                table.columns().stream().map(column -> named(table, column)).toList();
        var fields = new Clashes.Place("field of " + className);
        columns.forEach(column -> fields.add(
                column.field(), "column " + name + "." + column.model().name()));
        clashes.check(fields);
        var named = new NamedTable(place, table, className, constant, columns, Map.of());
        return new NamedTable(place, table, className, named.unlikeFields(constant), columns, keys.of(table));
    }

    private NamedColumn named(TableModel table, ColumnModel column) {
        String of = table.name() + "." + column.name();
        String called = rules.apply(Kind.COLUMN, column.name());
        String field = given.find(of, Reserved.FIELD, () -> Words.of(called).camel());
        return new NamedColumn(column, called, field, column.nullable() && style.rowNulls() == RowNulls.NULLABLE);
    }

    /** A name given to a table isn't meant for the enum called like it. */
    private static boolean isTable(String name, SchemaModel schema) {
        return schema.tables().stream().anyMatch(table -> table.name().equals(name));
    }

    /** A field called like an enum hides it, as happens in scripts that have no capitals. */
    private static String unlikeFields(String className, List<NamedTable> tables) {
        boolean hidden = tables.stream().anyMatch(table -> table.fields().contains(className));
        return hidden ? className + "_" : className;
    }

    private NamedEnum named(EnumModel model, GivenNames names, List<NamedTable> tables) {
        String wanted = names.find(
                model.name(),
                Reserved.CLASS,
                () -> rules.words(Kind.TYPE, model.name()).pascal());
        String className = unlikeFields(wanted, tables);
        List<NamedLabel> labels = new LabelNames(rules, names).of(model, className);
        var constants = new Clashes.Place("constant of " + className);
        labels.forEach(label -> constants.add(label.constant(), "label '" + label.label() + "' of " + model.name()));
        clashes.check(constants);
        return new NamedEnum(model, className, labels);
    }

    /** A table's own type isn't called like the table, whose class has that name. */
    private NamedComposite named(CompositeModel model, SchemaModel schema) {
        boolean ofTable = isTable(model.name(), schema);
        GivenNames names = ofTable ? NONE : given;
        String suffix = ofTable ? "Value" : "";
        String className = names.find(
                model.name(),
                Reserved.CLASS,
                () -> rules.words(Kind.TYPE, model.name()).pascal() + suffix);
        List<String> fields = model.fields().stream()
                .map(field -> names.find(
                        model.name() + "." + field.name(),
                        Reserved.FIELD,
                        () -> rules.words(Kind.COLUMN, field.name()).camel()))
                .toList();
        var place = new Clashes.Place("component of " + className);
        for (int i = 0; i < fields.size(); i++) {
            place.add(
                    fields.get(i),
                    "field " + model.name() + "." + model.fields().get(i).name());
        }
        clashes.check(place);
        return new NamedComposite(model, className, fields);
    }
}
