package org.ashlarsql.inspect;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A CHECK.
 *
 * @param name null where the database has none, as for an unnamed one on SQLite
 * @param sql its condition, in the database's own SQL
 * @param ofLabels whether it only lists the labels of an {@link EnumModel}
 */
public record CheckModel(@Nullable String name, String sql, boolean ofLabels) {

    /** The same CHECK where there is no such enum. */
    public CheckModel withoutLabels() {
        return new CheckModel(name, sql, false);
    }

    static final Comparator<CheckModel> ORDER = Comparator.comparing(
                    CheckModel::name, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(CheckModel::sql);
}
