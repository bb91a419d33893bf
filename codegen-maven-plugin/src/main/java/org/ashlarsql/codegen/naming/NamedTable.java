package org.ashlarsql.codegen.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;

/**
 * A table or view, the class that it becomes and the constant that holds it.
 *
 * @param keys the constants of its keys that aren't called after their columns, by the names of their constraints
 */
public record NamedTable(
        SchemaPlace place,
        TableModel model,
        String className,
        String constant,
        List<NamedColumn> columns,
        Map<String, String> keys) {

    public NamedTable {
        columns = List.copyOf(columns);
        keys = Map.copyOf(keys);
    }

    /** The same table with other columns. */
    public NamedTable withColumns(List<NamedColumn> others) {
        return new NamedTable(place, model, className, constant, others, keys);
    }

    /** The class of its rows. */
    public String rowName() {
        return className + "Row";
    }

    /** The class of its new rows. */
    public String newName() {
        return "New" + className;
    }

    /** Whether rows can be inserted. */
    public boolean isTable() {
        return model.kind() == TableKind.TABLE;
    }

    /** What it is called in texts. */
    public String noun() {
        return isTable() ? "table" : "view";
    }

    /** The names of its fields. */
    public Set<String> fields() {
        return columns.stream().map(NamedColumn::field).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code wanted}, or with underscores behind it if a field is called so. */
    public String unlikeFields(String wanted) {
        Set<String> fields = fields();
        String name = wanted;
        while (fields.contains(name)) {
            name += "_";
        }
        return name;
    }
}
