package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table or view.
 *
 * @param nullable of a view's column true unless the database is sure that it's never NULL
 * @param defaultSql the default as an SQL expression; null where there is none, where it is NULL, and on generated
 *     columns
 * @param computed what a generated column that isn't numbered is computed by
 * @param identity whether the database numbers the rows: identity, serial, AUTO_INCREMENT, SQLite's rowid
 * @param generated whether an INSERT may give a value
 */
public record ColumnModel(
        String name,
        TypeModel type,
        boolean nullable,
        @Nullable String defaultSql,
        boolean identity,
        Generated generated,
        @Nullable String comment,
        @Nullable ComputedModel computed) {

    /** A column that isn't computed. */
    public ColumnModel(
            String name,
            TypeModel type,
            boolean nullable,
            @Nullable String defaultSql,
            boolean identity,
            Generated generated,
            @Nullable String comment) {
        this(name, type, nullable, defaultSql, identity, generated, comment, null);
    }

    /** The same column of another type. */
    public ColumnModel withType(TypeModel other) {
        return new ColumnModel(name, other, nullable, defaultSql, identity, generated, comment, computed);
    }

    /** The same column with another comment. */
    public ColumnModel withComment(@Nullable String other) {
        return new ColumnModel(name, type, nullable, defaultSql, identity, generated, other, computed);
    }

    /** The same column in a view: what its table promises about defaults and numbering says nothing there. */
    ColumnModel inView() {
        return new ColumnModel(name, type, nullable, null, false, Generated.NO, comment);
    }

    ColumnModel withNullable(boolean other) {
        return new ColumnModel(name, type, other, defaultSql, identity, generated, comment, computed);
    }
}
