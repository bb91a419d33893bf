package org.ashlarsql.schema;

/**
 * A row that can be written to the table {@code T}: a generated {@code New...} row, or a generated row record.
 *
 * @param <T> the table
 */
public interface TableRow<T extends Table<T, ?>> {

    /** What it sets: of a row record, every column. */
    RowValues<T> toRowValues();
}
