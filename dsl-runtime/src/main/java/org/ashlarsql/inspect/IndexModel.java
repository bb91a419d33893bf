package org.ashlarsql.inspect;

import java.util.Comparator;
import java.util.List;

/**
 * An index that is no key.
 *
 * @param kind nothing, or what stands between CREATE and INDEX: {@code unique}, {@code fulltext}
 * @param parts its columns in order; empty where it's more than that: of expressions, of some rows, of another method
 * @param sql what stands behind the table's name in CREATE INDEX, in the database's own SQL
 */
public record IndexModel(String name, String kind, List<Part> parts, String sql) {

    static final Comparator<IndexModel> ORDER = Comparator.comparing(IndexModel::name);

    public IndexModel {
        parts = List.copyOf(parts);
    }

    /** A column that rows are found by. */
    public record Part(String column, boolean descending) {}
}
