package org.ashlarsql.inspect;

import java.util.List;
import java.util.StringJoiner;
import org.ashlarsql.tree.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** A whole model as text, a line for each of its parts, so that tests can compare and people can read it. */
final class ModelText {
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private ModelText() {}

    static String of(SchemaModel model) {
        ModelText text = new ModelText();
        model.tables().forEach(text::table);
        model.enums().forEach(one -> text.lines.add("enum " + one.name() + " " + quoted(one.labels())));
        model.routines().forEach(text::routine);
        return text.lines.toString();
    }

    private void routine(RoutineModel routine) {
        lines.add((routine.kind().name().toLowerCase().replace('_', ' ')
                        + (routine.function() ? " (function) " : " ")
                        + routine.name())
                + comment(routine.comment()));
        routine.parameters()
                .forEach(one -> lines.add("    " + one.mode().name().toLowerCase() + " " + one.name() + " "
                        + type(one.type()) + (one.optional() ? " | optional" : "")));
        routine.columns().forEach(one -> lines.add("    column " + one.name() + " " + type(one.type())));
        if (routine.returns() != null) {
            lines.add("    returns " + type(routine.returns()));
        }
    }

    private static String type(TypeModel type) {
        String enumName = type.enumName() == null ? "" : " " + type.enumName();
        return type.kind() + (type.array() ? "[]" : "") + enumName + " | " + type.databaseName();
    }

    private void table(TableModel table) {
        lines.add(table.kind().name().toLowerCase() + " " + table.name() + comment(table.comment()));
        table.columns().forEach(column -> lines.add("    " + column(column)));
        if (table.primaryKey() != null) {
            lines.add("    primary key " + key(table.primaryKey()));
        }
        table.uniqueKeys().forEach(key -> lines.add("    unique key " + key(key)));
        table.foreignKeys()
                .forEach(key -> lines.add("    foreign key " + key.name() + key.columns() + " to "
                        + key.referencedTable() + key.referencedColumns()
                        + action(" on delete ", key.onDelete()) + action(" on update ", key.onUpdate())));
        table.indexes()
                .forEach(index -> lines.add("    index " + index.kind() + " " + index.name() + " "
                        + index.parts().stream()
                                .map(part -> part.column() + (part.descending() ? " desc" : ""))
                                .toList()
                        + " " + index.sql()));
        table.checks()
                .forEach(check -> lines.add("    check " + check.name() + (check.ofLabels() ? " (labels) " : " ")
                        + check.sql().replace("\n", "\\n")));
    }

    private static String action(String when, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : when + action.sql();
    }

    private static String column(ColumnModel column) {
        TypeModel type = column.type();
        String enumName = type.enumName() == null ? "" : " " + type.enumName();
        return column.name() + " | " + type.kind() + (type.array() ? "[]" : "") + enumName + " " + type.precision()
                + " " + type.scale() + " | "
                + type.databaseName() + (column.nullable() ? "" : " | not null")
                + (column.defaultSql() == null ? "" : " | default " + column.defaultSql())
                + (column.identity() ? " | identity" : "")
                + (column.generated() == Generated.NO ? "" : " | generated " + column.generated())
                + (column.computed() == null
                        ? ""
                        : " " + (column.computed().stored() ? "stored " : "virtual ")
                                + column.computed().sql())
                + comment(column.comment());
    }

    private static String key(KeyModel key) {
        return key.name() + key.columns();
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : " -- " + comment.replace("\n", "\\n");
    }

    private static List<String> quoted(List<String> labels) {
        return labels.stream()
                .map(label -> "<" + label.replace("\n", "\\n") + ">")
                .toList();
    }
}
