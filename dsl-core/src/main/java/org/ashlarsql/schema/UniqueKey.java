package org.ashlarsql.schema;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.tree.Name;

/**
 * A primary or unique key: no two rows of the table have the same values in these columns.
 *
 * @param <T> the table
 */
public record UniqueKey<T extends Table<T, ?>>(Table<T, ?> table, List<Name> columns) {

    public UniqueKey {
        columns = List.copyOf(columns);
    }

    /**
     * The table's other unique keys by which a new row that sets these columns may be like one that is there.
     *
     * <p>Numbers of the database's own are new, and NULL is equal to nothing.
     */
    public List<List<Name>> othersMetBy(List<Name> set) {
        var others = new ArrayList<List<Name>>();
        for (UniqueKey<T> other : table.uniqueKeys()) {
            boolean met = other.columns.stream().allMatch(name -> set.contains(name) || isSetOtherwise(name));
            if (met && !other.columns.equals(columns)) {
                others.add(other.columns);
            }
        }
        return others;
    }

    /** Whether a column that isn't set gets a value that may be there already. */
    private boolean isSetOtherwise(Name name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .noneMatch(column -> column.traits().contains(Trait.IDENTITY)
                        || (column.nullable() && !column.traits().contains(Trait.DEFAULT)));
    }

    /** The key of these columns. */
    public static <T extends Table<T, ?>> UniqueKey<T> of(Table<T, ?> table, String... columns) {
        return new UniqueKey<>(table, KeyColumns.of(table, columns));
    }
}
